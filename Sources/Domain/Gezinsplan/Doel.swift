/// Wat iemand van het gezin wil bereiken, in eigen woorden.
public struct Doel: Sendable, Equatable {
    public let id: ID<Doel>
    /// The first wording; agreements, scores and views belong to the line, whatever the words are now.
    public let lijn: ID<Doel>
    public let eigenaar: ID<Persoon>
    public let woorden: String
    /// Code of the list of areas of life; `onbekend` is valid.
    public let leefgebied: String
    public let overWie: [ID<Persoon>]
    public let voorWie: [ID<Persoon>]
    public let gebeurdOp: Dag
    public let vervangt: ID<Doel>?
    public let gronden: String?

    public init(
        id: ID<Doel>, lijn: ID<Doel>, eigenaar: ID<Persoon>, woorden: String, leefgebied: String,
        overWie: [ID<Persoon>],
        voorWie: [ID<Persoon>], gebeurdOp: Dag, vervangt: ID<Doel>?, gronden: String?
    ) {
        self.id = id
        self.lijn = lijn
        self.eigenaar = eigenaar
        self.woorden = woorden
        self.leefgebied = leefgebied
        self.overWie = overWie
        self.voorWie = voorWie
        self.gebeurdOp = gebeurdOp
        self.vervangt = vervangt
        self.gronden = gronden
    }

    /// Stelt een doel van iemand van het gezin.
    public static func stel(_ voorstel: Doelvoorstel, in gezin: Gezin, op dag: Dag) throws(Refusal) -> Doel {
        let woorden = try Tekst.verplicht(
            voorstel.woorden, veld: "woorden", noem: "het doel, in de woorden van het gezin", meest: 500)
        let eigenaar = try gezin.requireLid(voorstel.eigenaar, veld: "eigenaar")
        let id = ID<Doel>.new()
        return Doel(
            id: id, lijn: id, eigenaar: eigenaar.persoon, woorden: woorden, leefgebied: voorstel.leefgebied,
            overWie: [eigenaar.persoon], voorWie: [eigenaar.persoon], gebeurdOp: voorstel.gebeurdOp ?? dag,
            vervangt: nil,
            gronden: nil)
    }

    /// Geeft het doel andere woorden, met de reden. Wie een oudere tekst voor zich had, ziet eerst de nieuwe.
    public func herschrijf(
        _ woorden: String, gronden: String, gezien: ID<Doel>, einde: Doeleinde?, op dag: Dag
    ) throws(Refusal) -> Doel {
        guard einde == nil else { throw Refusal(.conflict, "Dit doel is beëindigd. Stel zo nodig een nieuw doel.") }
        guard gezien == id else {
            throw Refusal(
                .conflict, "Iemand anders schreef dit doel intussen om. Nu staat er: “\(self.woorden)”",
                field: "woorden")
        }
        let woorden = try Tekst.verplicht(
            woorden, veld: "woorden", noem: "het doel, in de woorden van het gezin", meest: 500)
        let gronden = try Tekst.verplicht(gronden, veld: "gronden", noem: "waarom het doel andere woorden krijgt")
        return Doel(
            id: .new(), lijn: lijn, eigenaar: eigenaar, woorden: woorden, leefgebied: leefgebied, overWie: overWie,
            voorWie: voorWie, gebeurdOp: dag, vervangt: id, gronden: gronden)
    }
}

/// Wat iemand invult om een doel te stellen.
public struct Doelvoorstel: Sendable {
    public var woorden: String
    public var eigenaar: ID<Persoon>?
    public var leefgebied: String
    /// When it was said; today when empty.
    public var gebeurdOp: Dag?

    public init(woorden: String, eigenaar: ID<Persoon>?, leefgebied: String = "onbekend", gebeurdOp: Dag? = nil) {
        self.woorden = woorden
        self.eigenaar = eigenaar
        self.leefgebied = leefgebied
        self.gebeurdOp = gebeurdOp
    }
}
