/// Wat van een gezin bekend is en in een les niet terug te vinden mag zijn: namen, wijken en scholen.
public struct Herleiding: Sendable, Equatable {
    /// Whole names of family members, of whom works with them and of whom they brought.
    public var namen: [String]
    public var wijken: [String]
    public var scholen: [String]
    /// From how many cases the lesson was drawn. From three on, a year, wijk or school leads back to nobody.
    public var casussen: Int

    public init(namen: [String], wijken: [String] = [], scholen: [String] = [], casussen: Int = 1) {
        self.namen = namen
        self.wijken = wijken
        self.scholen = scholen
        self.casussen = casussen
    }

    /// Everything in a text that could lead back to somebody, in the order in which it stands there.
    public func vondsten(in tekst: String) -> [Vondst] {
        let woorden = Leeswoord.lees(tekst)
        return vindNamen(woorden)
            + (casussen < 3 ? vindJaren(woorden) + vindWijken(woorden) + vindScholen(woorden) : [])
    }

    /// Refuses at the first field where a name, year, wijk or school is left.
    public func weigerHerkenbaar(_ inhoud: Lesinhoud, geenNaam: [String]) throws(Refusal) {
        try weigerPlekkenEnJaren(inhoud)
        let toch = Set(geenNaam.map(Leeswoord.vouw))
        for (veld, tekst) in inhoud.teksten {
            let namen = vondsten(in: tekst).filter { $0.soort == .naam && !toch.contains(Leeswoord.vouw($0.woord)) }
            guard !namen.isEmpty else { continue }
            throw Refusal(
                .invalid,
                "\(Self.opsomming(namen)) lijkt op een naam uit dit dossier. Haal die weg, of kruis onderaan aan dat het geen naam is.",
                field: veld)
        }
    }

    /// Refuses at the first field where a year, wijk or school is left.
    public func weigerPlekkenEnJaren(_ inhoud: Lesinhoud) throws(Refusal) {
        for (veld, tekst) in inhoud.teksten {
            let rest = vondsten(in: tekst).filter { $0.soort != .naam }
            guard let eerste = rest.first else { continue }
            throw Refusal(
                .invalid,
                "Hier staat \(eerste.soort.watHetIs): \(Self.opsomming(rest.filter { $0.soort == eerste.soort })). Daaraan is een gezin te herkennen. Haal het weg.",
                field: veld)
        }
    }

    /// Refuses a text in which a name is left, in a sentence for its field.
    ///
    /// - Parameter ookPlekken: a wijk, school or year too: what comes from one case leads back by those.
    public func weigerNamen(in tekst: String, veld: String, ookPlekken: Bool = false) throws(Refusal) {
        guard let eerste = vondsten(in: tekst).first(where: { ookPlekken || $0.soort == .naam }) else { return }
        throw Refusal(
            .invalid,
            eerste.soort == .naam
                ? "Er staat nog een naam in: “\(eerste.woord)”. Schrijf het zonder namen."
                : "Hier staat \(eerste.soort.watHetIs): “\(eerste.woord)”. Daaraan is een gezin te herkennen. Haal het weg.",
            field: veld)
    }

    private static func opsomming(_ vondsten: [Vondst]) -> String {
        var gezien: Set<String> = []
        return vondsten.map(\.woord).filter { gezien.insert($0).inserted }.map { "“\($0)”" }.joined(separator: ", ")
    }
}

/// Een woord in een les dat naar een mens of een plek kan leiden.
public struct Vondst: Sendable, Equatable {
    /// Waar een vondst naar kan leiden.
    public enum Soort: Sendable, Equatable {
        case naam, jaar, wijk, school

        var watHetIs: String {
            switch self {
            case .naam: "een naam"
            case .jaar: "een jaartal"
            case .wijk: "een wijk"
            case .school: "een school"
            }
        }
    }

    public let soort: Soort
    /// As it stands in the text.
    public let woord: String

    public init(_ soort: Soort, _ woord: String) {
        self.soort = soort
        self.woord = woord
    }
}
