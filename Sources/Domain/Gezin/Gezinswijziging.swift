/// Wat er van een gezin als geheel verandert: naam, wijk, team of kader.
public struct Gezinswijziging: Sendable {
    public var naam: String
    public var wijk: String
    public var team: ID<Team>?
    public var kader: Gezin.Kader
    public var gronden: String

    public init(naam: String, wijk: String, team: ID<Team>?, kader: Gezin.Kader, gronden: String) {
        self.naam = naam
        self.wijk = wijk
        self.team = team
        self.kader = kader
        self.gronden = gronden
    }

    /// Refuses what is not complete, and a change that changes nothing.
    public func gecontroleerd(van gezin: Gezin) throws(Refusal) -> Gezinswijziging {
        var goed = self
        goed.naam = try Tekst.verplicht(naam, veld: "naam", noem: "hoe het gezin heet", meest: 200)
        goed.wijk = try Tekst.verplicht(wijk, veld: "wijk", noem: "in welke wijk het gezin woont", meest: 200)
        goed.gronden = try Tekst.verplicht(gronden, veld: "gronden", noem: "waarom dit verandert")
        guard let team else { throw Refusal(.invalid, "Kies het team dat met het gezin werkt.", field: "team") }
        guard goed.naam != gezin.naam || goed.wijk != gezin.wijk || team != gezin.team || kader != gezin.kader else {
            throw Refusal(.invalid, "Er is niets veranderd.", field: "naam")
        }
        return goed
    }
}
