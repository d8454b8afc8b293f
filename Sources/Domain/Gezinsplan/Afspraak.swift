/// Wie wat doet voor een doel, en wanneer het klaar is.
public struct Afspraak: Sendable, Equatable {
    /// Wie een afspraak nakomt: iemand van het gezin, een medewerker of een ander, met naam.
    public enum Uitvoerder: Sendable, Equatable {
        case spreker(Spreker)
        case anders(String)
    }

    public let id: ID<Afspraak>
    /// The first wording.
    public let lijn: ID<Afspraak>
    /// The line of the goal.
    public let doel: ID<Doel>
    public let wat: String
    public let wie: Uitvoerder
    public let uiterlijk: Dag?
    public let overWie: [ID<Persoon>]
    public let voorWie: [ID<Persoon>]
    /// The besluit that asked for it.
    public let besluit: String?
    public let gebeurdOp: Dag
    public let vervangt: ID<Afspraak>?
    /// What became of it; nil while nobody said.
    public internal(set) var uitslag: Afspraakuitslag?

    public init(
        id: ID<Afspraak>, lijn: ID<Afspraak>, doel: ID<Doel>, wat: String, wie: Uitvoerder, uiterlijk: Dag?,
        overWie: [ID<Persoon>], voorWie: [ID<Persoon>], besluit: String? = nil, gebeurdOp: Dag,
        vervangt: ID<Afspraak>? = nil, uitslag: Afspraakuitslag? = nil
    ) {
        self.id = id
        self.lijn = lijn
        self.doel = doel
        self.wat = wat
        self.wie = wie
        self.uiterlijk = uiterlijk
        self.overWie = overWie
        self.voorWie = voorWie
        self.besluit = besluit
        self.gebeurdOp = gebeurdOp
        self.vervangt = vervangt
        self.uitslag = uitslag
    }

    public var isOpen: Bool { uitslag == nil || uitslag?.hoe == .tochNietGedaan }

    /// Open, or done in the last two weeks.
    public func isActueel(op dag: Dag) -> Bool {
        guard let uitslag, !isOpen else { return true }
        return uitslag.hoe == .gedaan && uitslag.gebeurdOp.plus(dagen: 14) >= dag
    }

    /// Maakt een afspraak bij een doel dat nog loopt.
    public static func maak(
        _ voorstel: Afspraakvoorstel, bij doel: Doel, einde: Doeleinde?, in gezin: Gezin, door: ID<Medewerker>,
        op dag: Dag
    ) throws(Refusal) -> Afspraak {
        guard einde == nil else {
            throw Refusal(.conflict, "Dit doel is beëindigd. Maak de afspraak bij een doel dat nog loopt.")
        }
        let goed = try voorstel.gecontroleerd(in: gezin, door: door, op: dag)
        let id = ID<Afspraak>.new()
        return Afspraak(
            id: id, lijn: id, doel: doel.lijn, wat: goed.wat, wie: goed.wie, uiterlijk: voorstel.uiterlijk,
            overWie: voorstel.overWie ?? doel.overWie, voorWie: voorstel.voorWie ?? doel.voorWie, gebeurdOp: dag)
    }

    /// Zet iets anders in de plaats. Wie een oudere tekst voor zich had, ziet eerst de nieuwe.
    public func wijzig(
        _ voorstel: Afspraakvoorstel, gezien: ID<Afspraak>, in gezin: Gezin, door: ID<Medewerker>, op dag: Dag
    ) throws(Refusal) -> Afspraak {
        guard gezien == id else {
            throw Refusal(
                .conflict, "Iemand anders wijzigde deze afspraak intussen. Nu staat er: “\(wat)”", field: "wat")
        }
        guard isOpen else {
            throw Refusal(.conflict, "Deze afspraak is al afgerond. Zet haar eerst terug in het plan.")
        }
        let goed = try voorstel.gecontroleerd(in: gezin, door: door, op: dag)
        return Afspraak(
            id: .new(), lijn: lijn, doel: doel, wat: goed.wat, wie: goed.wie, uiterlijk: voorstel.uiterlijk,
            overWie: voorstel.overWie ?? overWie, voorWie: voorstel.voorWie ?? voorWie, besluit: besluit,
            gebeurdOp: dag, vervangt: id)
    }

    /// Schrijft op wat ervan kwam: gedaan, vervallen, of bij nader inzien toch niet gedaan.
    public func krijgt(_ hoe: Afspraakuitslag.Hoe?, toelichting: String, op dag: Dag) throws(Refusal) -> Afspraakuitslag
    {
        guard let hoe else { throw Refusal(.invalid, "Kies wat er van de afspraak kwam.", field: "hoe") }
        let toelichting = try Tekst.facultatief(toelichting, veld: "toelichting", meest: 2000)
        guard (hoe == .tochNietGedaan) != isOpen else {
            let zin =
                isOpen ? "Deze afspraak staat al open." : "Deze afspraak was al afgerond: \(uitslag?.hoe.naam ?? "")."
            throw Refusal(.conflict, zin)
        }
        if hoe == .vervallen, toelichting == nil {
            throw Refusal(.invalid, "Schrijf op waarom de afspraak niet meer nodig is.", field: "toelichting")
        }
        return Afspraakuitslag(
            id: .new(), afspraak: id, hoe: hoe, toelichting: toelichting, gebeurdOp: dag, vervangt: uitslag?.id)
    }
}

/// Wat er van een afspraak kwam.
public struct Afspraakuitslag: Sendable, Equatable {
    /// Gedaan, vervallen, of toch niet gedaan: dan staat de afspraak weer open.
    public enum Hoe: String, Sendable, CaseIterable {
        case gedaan, vervallen
        case tochNietGedaan = "toch-niet-gedaan"

        /// As it is said on screen.
        public var naam: String { self == .tochNietGedaan ? "toch niet gedaan" : rawValue }
    }

    public let id: ID<Afspraakuitslag>
    public let afspraak: ID<Afspraak>
    public let hoe: Hoe
    public let toelichting: String?
    public let gebeurdOp: Dag
    public let vervangt: ID<Afspraakuitslag>?

    public init(
        id: ID<Afspraakuitslag>, afspraak: ID<Afspraak>, hoe: Hoe, toelichting: String?, gebeurdOp: Dag,
        vervangt: ID<Afspraakuitslag>?
    ) {
        self.id = id
        self.afspraak = afspraak
        self.hoe = hoe
        self.toelichting = toelichting
        self.gebeurdOp = gebeurdOp
        self.vervangt = vervangt
    }
}
