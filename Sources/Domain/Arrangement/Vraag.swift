/// Iets wat een stap of uitkomst vraagt van wie hem invult.
public struct Vraag: Hashable, Sendable {
    /// Wat voor antwoord een vraag vraagt.
    public enum Soort: Hashable, Sendable {
        case tekst
        /// One code from the named list.
        case keuze(lijst: String)
        case bedrag, datum, persoon, regel
    }

    public var id: Kenmerk<Vraag>
    /// The sentence on the screen; nil takes it from the id.
    public var zin: String?
    public var soort: Soort
    public var magLeeg: Bool

    public init(_ id: Kenmerk<Vraag>, _ soort: Soort, magLeeg: Bool = false) {
        (self.id, self.soort, self.magLeeg) = (id, soort, magLeeg)
    }

    /// A question named in one or a few words behind `vraagt:`. Words that the language knows have their own kind of
    /// answer, any other words ask for text.
    public init(woorden: String) {
        let id = Kenmerk<Vraag>(woorden.split(separator: " ").joined(separator: "-"))
        self.init(id, Self.bekend[id] ?? .tekst)
    }

    public static let bekend: [Kenmerk<Vraag>: Soort] = [
        "regel": .regel, "bedrag": .bedrag, "van": .datum, "tot": .datum, "datum": .datum, "bevoegde": .persoon,
        "aanbieder": .keuze(lijst: "aanbieders"), "gecontracteerd": .keuze(lijst: "ja-nee"),
        "plek": .keuze(lijst: "plekken"), "toestemming": .keuze(lijst: "ja-nee"),
    ]

    public var opschrift: String { zin ?? id.opschrift }

    /// The list that its answer is chosen from; nil for what is no choice.
    public var lijst: String? { if case .keuze(let lijst) = soort { lijst } else { nil } }

    /// Lists of the language itself, with what people read. No file replaces them.
    public static let vasteLijsten: [String: [(code: String, naam: String)]] = [
        "ja-nee": [("ja", "Ja"), ("nee", "Nee")],
        "ja-nee-deels": [("ja", "Ja"), ("deels", "Voor een deel"), ("nee", "Nee")],
        "genoeg-te-weinig-te-veel": [("genoeg", "Genoeg"), ("te-weinig", "Te weinig"), ("te-veel", "Te veel")],
    ]

    /// Text, amounts and dates are typed; a person, an article and a code are chosen.
    public var wordtGetypt: Bool {
        switch soort {
        case .tekst, .bedrag, .datum: true
        case .keuze, .persoon, .regel: false
        }
    }
}
