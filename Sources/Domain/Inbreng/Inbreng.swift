/// Een vraag over één dossier, gegeven aan een tafel.
public struct Inbreng: Sendable, Equatable {
    public let id: ID<Inbreng>
    public let dossier: ID<Dossier>
    public let tafel: ID<Tafel>
    public let vraag: String
    /// Code of the list `gevraagd`.
    public let gevraagd: String
    public let geprobeerd: String?
    /// Code of the list `knelpunten`; `onbekend` is valid.
    public let knelpunt: String
    public let regelversie: ID<Regel>?
    /// Why it goes to the table although something was missing.
    public let waaromToch: String?
    public let komtUit: ID<Inbreng>?
    public let deelVan: ID<Inbreng>?
    /// The line of the goal that it came from.
    public let doel: ID<Doel>?
    public let overWie: [ID<Persoon>]
    public let gebeurdOp: Dag
    public let door: ID<Medewerker>

    public init(
        id: ID<Inbreng>, dossier: ID<Dossier>, tafel: ID<Tafel>, vraag: String, gevraagd: String, geprobeerd: String?,
        knelpunt: String, regelversie: ID<Regel>?, waaromToch: String?, komtUit: ID<Inbreng>?, deelVan: ID<Inbreng>?,
        doel: ID<Doel>?, overWie: [ID<Persoon>], gebeurdOp: Dag, door: ID<Medewerker>
    ) {
        self.id = id
        self.dossier = dossier
        self.tafel = tafel
        self.vraag = vraag
        self.gevraagd = gevraagd
        self.geprobeerd = geprobeerd
        self.knelpunt = knelpunt
        self.regelversie = regelversie
        self.waaromToch = waaromToch
        self.komtUit = komtUit
        self.deelVan = deelVan
        self.doel = doel
        self.overWie = overWie
        self.gebeurdOp = gebeurdOp
        self.door = door
    }

    /// Brengt een vraag in. Ontbreekt er iets dat vooraf nodig is, dan hoort daar een reden bij; tegenhouden doet het niet.
    public static func breng(
        _ voorstel: Inbrengvoorstel, aan tafel: ID<Tafel>, in gezin: Gezin, voorbereiding: Voorbereiding,
        door medewerker: ID<Medewerker>, op dag: Dag, komtUit: ID<Inbreng>? = nil, deelVan: ID<Inbreng>? = nil
    ) throws(Refusal) -> Inbreng {
        let vraag = try Tekst.verplicht(voorstel.vraag, veld: "vraag", noem: "wat u de tafel vraagt", meest: 2000)
        guard !voorstel.gevraagd.isEmpty else {
            throw Refusal(.invalid, "Kies wat u van de tafel vraagt.", field: "gevraagd")
        }
        let geprobeerd = try Tekst.facultatief(voorstel.geprobeerd, veld: "geprobeerd")
        let waaromToch = try Tekst.facultatief(voorstel.waaromToch, veld: "waarom_toch", meest: 2000)
        if !voorbereiding.ontbreekt.isEmpty, waaromToch == nil {
            throw Refusal(.invalid, voorbereiding.vraagtReden, field: "waarom_toch")
        }
        for persoon in voorstel.overWie { _ = try gezin.requireLid(persoon, veld: "over_wie") }
        let overWie = voorstel.overWie.isEmpty ? gezin.leden.map(\.persoon) : voorstel.overWie
        return Inbreng(
            id: .new(), dossier: gezin.dossier, tafel: tafel, vraag: vraag, gevraagd: voorstel.gevraagd,
            geprobeerd: geprobeerd, knelpunt: voorstel.knelpunt.isEmpty ? "onbekend" : voorstel.knelpunt,
            regelversie: voorstel.regelversie, waaromToch: waaromToch, komtUit: komtUit, deelVan: deelVan,
            doel: voorstel.doel, overWie: overWie, gebeurdOp: dag, door: medewerker)
    }
}

/// Wat iemand invult om een vraag in te brengen; de rest komt uit het plan.
public struct Inbrengvoorstel: Sendable {
    public var vraag: String
    public var gevraagd: String
    /// The line of the goal that the question came from.
    public var doel: ID<Doel>?
    /// Lines of goals that go along; nil: the goal it came from.
    public var doelen: [ID<Doel>]?
    /// Lines of agreements that go along; nil: the open ones of the goals that go along.
    public var afspraken: [ID<Afspraak>]?
    /// Parts of the file that go along as a whole.
    public var delen: Set<Gegeven> = []
    /// Who should be there, beside the fixed members and who brings it in.
    public var erbij: [Deelnemervoorstel] = []
    public var geprobeerd = ""
    public var knelpunt = "onbekend"
    public var regelversie: ID<Regel>?
    public var waaromToch = ""
    /// Empty: everybody of the family.
    public var overWie: [ID<Persoon>] = []

    public init(vraag: String, gevraagd: String, doel: ID<Doel>? = nil, erbij: [Deelnemervoorstel] = []) {
        self.vraag = vraag
        self.gevraagd = gevraagd
        self.doel = doel
        self.erbij = erbij
    }
}
