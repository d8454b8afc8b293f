/// Wat iemand invult om een afspraak te maken of te wijzigen.
public struct Afspraakvoorstel: Sendable {
    public var wat: String
    /// Somebody of the family or a worker; nil when it is somebody else.
    public var wie: Spreker?
    /// The name of somebody else, such as "de mentor".
    public var wieAnders: String
    public var uiterlijk: Dag?
    /// Nil: as the goal says.
    public var overWie: [ID<Persoon>]?
    public var voorWie: [ID<Persoon>]?

    public init(
        wat: String, wie: Spreker?, wieAnders: String = "", uiterlijk: Dag? = nil, overWie: [ID<Persoon>]? = nil,
        voorWie: [ID<Persoon>]? = nil
    ) {
        self.wat = wat
        self.wie = wie
        self.wieAnders = wieAnders
        self.uiterlijk = uiterlijk
        self.overWie = overWie
        self.voorWie = voorWie
    }

    func gecontroleerd(in gezin: Gezin, door: ID<Medewerker>, op dag: Dag) throws(Refusal) -> (
        wat: String, wie: Afspraak.Uitvoerder
    ) {
        let wat = try Tekst.verplicht(wat, veld: "wat", noem: "wat er gaat gebeuren", meest: 500)
        let anders = try Tekst.facultatief(wieAnders, veld: "wie_anders", meest: 100)
        if let uiterlijk, uiterlijk < dag {
            throw Refusal(.invalid, "Deze dag is al geweest. Kies een dag die nog komt.", field: "uiterlijk")
        }
        for persoon in (overWie ?? []) + (voorWie ?? []) { _ = try gezin.requireLid(persoon, veld: "over") }
        switch (wie, anders) {
        case (nil, nil):
            throw Refusal(.invalid, "Kies wie dit doet, of schrijf de naam van een ander op.", field: "wie")
        case (_?, _?):
            throw Refusal(
                .invalid, "U koos iemand én schreef een naam op. Laat er één staan.", field: "wie_anders")
        case (nil, let naam?): return (wat, .anders(naam))
        case (.persoon(let persoon)?, nil):
            _ = try gezin.requireLid(persoon, veld: "wie")
        case (.medewerker(let id)?, nil):
            guard id == door || gezin.betrokkenen.contains(where: { $0.medewerker == id }) else {
                throw Refusal(
                    .invalid, "Deze medewerker werkt niet met het gezin. Schrijf de naam op bij “iemand anders”.",
                    field: "wie")
            }
        }
        guard let wie else { preconditionFailure("somebody was chosen") }
        return (wat, .spreker(wie))
    }
}
