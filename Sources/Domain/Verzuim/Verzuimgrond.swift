/// Waarom een school haar verzuim aan een tafel geeft: welke wet of afspraak, sinds wanneer en tot wanneer.
public struct Verzuimgrond: Sendable, Equatable {
    /// Wat voor grond het is.
    public enum Soort: String, Sendable, CaseIterable {
        case wet, convenant, toestemming

        /// As it is said on screen.
        public var naam: String {
            switch self {
            case .wet: "een wet"
            case .convenant: "een afspraak tussen organisaties"
            case .toestemming: "toestemming van de ouders"
            }
        }
    }

    public let id: ID<Verzuimgrond>
    /// A code of the list `scholen`.
    public let school: String
    public let soort: Soort
    /// Which law or agreement, with its article.
    public let stuk: String
    /// Roles at the table that read along, beside those that the arrangement names.
    public let mede: [Rolnaam]
    public let van: Dag
    /// The last day on which it holds; nil without an end.
    public let uiterlijk: Dag?

    public init(
        id: ID<Verzuimgrond>, school: String, soort: Soort, stuk: String, mede: [Rolnaam], van: Dag, uiterlijk: Dag?
    ) {
        (self.id, self.school, self.soort, self.stuk) = (id, school, soort, stuk)
        (self.mede, self.van, self.uiterlijk) = (mede, van, uiterlijk)
    }

    /// Records the ground, or refuses in a sentence.
    public static func leg(
        _ soort: Soort?, stuk: String, voor school: String, mede: [Rolnaam], van: Dag?, uiterlijk: Dag?, op dag: Dag
    ) throws(Refusal) -> Verzuimgrond {
        guard let soort else { throw Refusal(.invalid, "Kies waarom de school dit mag geven.", field: "soort") }
        let stuk = try Tekst.verplicht(
            stuk, veld: "stuk", noem: "welke wet of afspraak het is, met het artikel", meest: 300)
        let begin = van ?? dag
        guard begin <= dag.plus(dagen: 366) else {
            throw Refusal(.invalid, "Deze dag ligt te ver weg.", field: "van")
        }
        if let uiterlijk, uiterlijk < begin {
            throw Refusal(.invalid, "De laatste dag ligt voor de eerste.", field: "uiterlijk")
        }
        return Verzuimgrond(
            id: .new(), school: school, soort: soort, stuk: stuk, mede: mede, van: begin, uiterlijk: uiterlijk)
    }

    /// It holds on this day.
    public func geldt(op dag: Dag) -> Bool { van <= dag && (uiterlijk.map { dag <= $0 } ?? true) }
}
