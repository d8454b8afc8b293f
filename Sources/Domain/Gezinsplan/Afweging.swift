/// Hoe één mens naar een doel of naar het hele plan kijkt, naast de kijk van anderen.
public struct Afweging: Sendable, Equatable {
    /// A view does not wait unseen for longer than this many days.
    public static let langsteWachttijd = 92

    public let id: ID<Afweging>
    /// The line of the goal; nil for the plan as a whole.
    public let doel: ID<Doel>?
    public let van: Spreker
    public let tekst: String
    public let antwoordOp: ID<Afweging>?
    /// By when it is talked over with the family; nil when it was open from the start.
    public let besprekenVoor: Dag?
    public let overWie: [ID<Persoon>]
    public let voorWie: [ID<Persoon>]
    public let gebeurdOp: Dag
    public let opgeschrevenDoor: ID<Medewerker>
    public let bespreking: Afwegingbespreking?

    public init(
        id: ID<Afweging>, doel: ID<Doel>?, van: Spreker, tekst: String, antwoordOp: ID<Afweging>?, besprekenVoor: Dag?,
        overWie: [ID<Persoon>], voorWie: [ID<Persoon>], gebeurdOp: Dag, opgeschrevenDoor: ID<Medewerker>,
        bespreking: Afwegingbespreking? = nil
    ) {
        self.id = id
        self.doel = doel
        self.van = van
        self.tekst = tekst
        self.antwoordOp = antwoordOp
        self.besprekenVoor = besprekenVoor
        self.overWie = overWie
        self.voorWie = voorWie
        self.gebeurdOp = gebeurdOp
        self.opgeschrevenDoor = opgeschrevenDoor
        self.bespreking = bespreking
    }

    /// Still to be talked over with the family.
    public var wacht: Bool { besprekenVoor != nil && bespreking == nil }
    /// The family may read it.
    public var isGedeeld: Bool { besprekenVoor == nil || bespreking?.hoe == .besproken }

    /// Schrijft een afweging op.
    public static func geef(
        _ voorstel: Afwegingvoorstel, bij doel: Doel?, opAntwoord: Afweging?, in gezin: Gezin, door: ID<Medewerker>,
        op dag: Dag
    ) throws(Refusal) -> Afweging {
        guard let van = voorstel.van else { throw Refusal(.invalid, "Kies van wie deze kijk is.", field: "van") }
        try van.gecontroleerd(in: gezin, door: door, veld: "van")
        let tekst = try Tekst.verplicht(voorstel.tekst, veld: "tekst", noem: "hoe diegene het ziet", meest: 5000)
        if voorstel.nogTeBespreken, voorstel.besprekenVoor == nil {
            throw Refusal(
                .invalid, "Kies de dag waarop u dit uiterlijk met het gezin bespreekt.", field: "bespreken_voor")
        }
        let voor = voorstel.nogTeBespreken ? voorstel.besprekenVoor : nil
        if let voor, voor < dag || voor > dag.plus(dagen: langsteWachttijd) {
            throw Refusal(
                .invalid, "Kies een dag tussen vandaag en drie maanden verder. Langer blijft een kijk niet liggen.",
                field: "bespreken_voor")
        }
        let personen = gezin.leden.map(\.persoon)
        return Afweging(
            id: .new(), doel: doel?.lijn ?? opAntwoord?.doel, van: van, tekst: tekst, antwoordOp: opAntwoord?.id,
            besprekenVoor: voor, overWie: doel?.overWie ?? opAntwoord?.overWie ?? personen,
            voorWie: doel?.voorWie ?? opAntwoord?.voorWie ?? personen, gebeurdOp: dag, opgeschrevenDoor: door)
    }

    /// Sluit het wachten af: besproken en gedeeld, of afgeschermd op een grond uit de wet.
    public func bespreek(
        _ hoe: Afwegingbespreking.Vorm?, grond: Afschermgrond?, gronden: String, in gezin: Gezin, door: ID<Medewerker>,
        op dag: Dag
    ) throws(Refusal) -> Afwegingbespreking {
        guard wacht else { throw Refusal(.conflict, "Over deze kijk is al beslist.") }
        guard door == opgeschrevenDoor || door == gezin.regisseur?.medewerker else {
            throw Refusal(.forbidden, "Alleen wie dit opschreef of de regisseur beslist hierover.")
        }
        guard let hoe else { throw Refusal(.invalid, "Kies of u dit heeft besproken.", field: "hoe") }
        if hoe == .besproken {
            return Afwegingbespreking(id: .new(), hoe: .besproken, grond: nil, gronden: nil, gebeurdOp: dag)
        }
        guard let grond else {
            throw Refusal(.invalid, "Afschermen kan alleen op een grond uit de wet. Kies er een.", field: "grond")
        }
        let gronden = try Tekst.verplicht(gronden, veld: "gronden", noem: "waarom deze grond hier geldt", meest: 2000)
        return Afwegingbespreking(id: .new(), hoe: .afgeschermd, grond: grond, gronden: gronden, gebeurdOp: dag)
    }
}

/// Wat er met een afweging gebeurde die nog besproken moest worden.
public struct Afwegingbespreking: Sendable, Equatable {
    /// Besproken en gedeeld, of afgeschermd.
    public enum Vorm: String, Sendable, CaseIterable { case besproken, afgeschermd }

    public let id: ID<Afwegingbespreking>
    public let hoe: Vorm
    public let grond: Afschermgrond?
    public let gronden: String?
    public let gebeurdOp: Dag

    public init(id: ID<Afwegingbespreking>, hoe: Vorm, grond: Afschermgrond?, gronden: String?, gebeurdOp: Dag) {
        self.id = id
        self.hoe = hoe
        self.grond = grond
        self.gronden = gronden
        self.gebeurdOp = gebeurdOp
    }
}

/// Wat iemand invult om een afweging op te schrijven.
public struct Afwegingvoorstel: Sendable {
    public var van: Spreker?
    public var tekst: String
    public var nogTeBespreken: Bool
    public var besprekenVoor: Dag?

    public init(van: Spreker?, tekst: String, nogTeBespreken: Bool = false, besprekenVoor: Dag? = nil) {
        self.van = van
        self.tekst = tekst
        self.nogTeBespreken = nogTeBespreken
        self.besprekenVoor = besprekenVoor
    }
}
