/// De wijken waaruit gekozen wordt; een andere wordt geweigerd.
///
/// A wijk stands in plain text beside what is counted: nobody types one.
public struct Wijkenlijst: Sendable, Equatable {
    /// In their own order, each once, with at the end the two that always fit.
    public let namen: [String]

    /// What fits every family, and is no place.
    static let altijd = ["Elders", "Onbekend"]

    public init(_ namen: [String]) {
        var gezien = Set(Self.altijd.map { $0.lowercased() })
        self.namen = namen.filter { gezien.insert($0.lowercased()).inserted } + Self.altijd
    }

    /// Those that are a place.
    public var plekken: [String] { Array(namen.dropLast(Self.altijd.count)) }

    /// The name as the list has it, in whatever capitals it was typed.
    public func kies(_ tekst: String) throws(Refusal) -> String {
        let gezocht = try Tekst.facultatief(tekst, veld: "wijk", meest: 200)?.lowercased()
        guard let naam = namen.first(where: { $0.lowercased() == gezocht }) else {
            throw Refusal(
                .invalid, "Kies een wijk uit de lijst. Staat de wijk er niet bij, kies dan Elders of Onbekend.",
                field: "wijk")
        }
        return naam
    }
}
