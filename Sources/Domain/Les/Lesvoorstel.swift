/// Een les die nog niet gedeeld is: iemand schreef haar, een ander moet haar nog bevestigen.
public struct Lesvoorstel: Sendable, Equatable {
    public let id: ID<Lesvoorstel>
    public let dossier: ID<Dossier>
    public let inbreng: ID<Inbreng>?
    public let inhoud: Lesinhoud
    /// Everybody who wrote a wording of it.
    public let schrijvers: [ID<Medewerker>]
    public let opgeschreven: Dag
    /// Why somebody objected; nil when nobody did.
    public let bezwaar: String?
    /// The lesson that came of it.
    public let les: ID<Les>?
    /// A later wording took its place.
    public let isVervangen: Bool

    public init(
        id: ID<Lesvoorstel>, dossier: ID<Dossier>, inbreng: ID<Inbreng>?, inhoud: Lesinhoud,
        schrijvers: [ID<Medewerker>], opgeschreven: Dag, bezwaar: String? = nil, les: ID<Les>? = nil,
        isVervangen: Bool = false
    ) {
        self.id = id
        self.dossier = dossier
        self.inbreng = inbreng
        self.inhoud = inhoud
        self.schrijvers = schrijvers
        self.opgeschreven = opgeschreven
        self.bezwaar = bezwaar
        self.les = les
        self.isVervangen = isVervangen
    }

    /// Schrijft een les op, of weigert als er nog iemand in te herkennen is.
    ///
    /// - Parameter geenNaam: the words of which the writer said that they are nobody's name here.
    public static func stelVoor(
        _ inhoud: Lesinhoud, herleiding: Herleiding, geenNaam: [String]
    ) throws(Refusal) -> Lesinhoud {
        let goed = try inhoud.gecontroleerd()
        try herleiding.weigerHerkenbaar(goed, geenNaam: geenNaam)
        return goed
    }

    /// The words can still be changed, objected to or confirmed.
    public func requireOpen() throws(Refusal) {
        if les != nil { throw Refusal(.conflict, "Deze les is al bevestigd en staat bij de lessen.") }
        if isVervangen { throw Refusal(.conflict, "Van deze les is intussen een nieuwe tekst geschreven. Lees die.") }
    }

    /// Maakt bezwaar tegen delen; de les blijft bij het gezin tot er een andere tekst is.
    public func maakBezwaar(_ gronden: String) throws(Refusal) -> String {
        try requireOpen()
        guard bezwaar == nil else { throw Refusal(.conflict, "Er is al bezwaar gemaakt tegen deze les.") }
        return try Tekst.verplicht(
            gronden, veld: "gronden", noem: "waarom deze les zo niet gedeeld kan worden", meest: 2000)
    }

    /// Bevestigt dat niemand te herkennen is. Wie meeschreef kan dat niet zelf.
    ///
    /// - Parameter gelezen: the reader said so in so many words.
    public func bevestig(
        door medewerker: ID<Medewerker>, gelezen: Bool, herleiding: Herleiding
    ) throws(Refusal) -> Lesinhoud {
        try requireOpen()
        guard bezwaar == nil else {
            throw Refusal(.conflict, "Er is bezwaar gemaakt. Schrijf eerst een andere tekst.")
        }
        guard !schrijvers.contains(medewerker) else {
            throw Refusal(.forbidden, "U schreef hier zelf aan mee. Vraag een ander om de les te bevestigen.")
        }
        guard gelezen else {
            throw Refusal(.invalid, "Kruis aan dat u de les las en dat niemand erin te herkennen is.", field: "gelezen")
        }
        try herleiding.weigerPlekkenEnJaren(inhoud)
        return inhoud
    }
}
