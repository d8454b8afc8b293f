/// Waar een tafel werkt: de stad, een regio, gemeente of wijk, of de rest.
public struct Gebied: Hashable, Sendable {
    /// Hoe groot een gebied is.
    public enum Soort: String, Sendable, CaseIterable { case regio, gemeente, stad, wijk }

    public var soort: Soort
    /// Nil for the whole city, or for what is left of it (`rest`).
    public var naam: String?
    /// The name under which this table was known before.
    public var eerder: String?
    /// Stands for everything of this kind that no other line names.
    public var rest: Bool
    public var van: Dag?
    public var tot: Dag?
    public var ritme: Ritme?
    public var plaats: String?
    /// Areas inside this one: region, then municipality, then neighbourhood.
    public var onder: [Gebied]

    public static let stad = Gebied(.stad)

    public init(_ soort: Soort, _ naam: String? = nil, rest: Bool = false) {
        (self.soort, self.naam, self.rest) = (soort, naam, rest)
        onder = []
    }

    /// Whether it holds on this day, apart from what it lies in.
    public func geldt(op dag: Dag) -> Bool { (van.map { $0 <= dag } ?? true) && (tot.map { dag < $0 } ?? true) }

    public var opschrift: String {
        if rest { return "Rest van de \(soort.rawValue)" }
        return naam ?? soort.rawValue.alsOpschrift
    }

    func metOnderliggende(op dag: Dag) -> [Gebied] {
        geldt(op: dag) ? [self] + onder.flatMap { $0.metOnderliggende(op: dag) } : []
    }
}
