/// Het advies van iemand aan wie een stap dat vraagt: het staat bij de vraag, en naast de gronden van het besluit.
public struct Tafeladvies: Sendable, Equatable {
    public let id: ID<Advies>
    public let tekst: String
    public let naam: String
    public let discipline: String
    public let registratie: String?
    public let gebeurdOp: Dag

    public init(
        id: ID<Advies>, tekst: String, naam: String, discipline: String, registratie: String?, gebeurdOp: Dag
    ) {
        self.id = id
        self.tekst = tekst
        self.naam = naam
        self.discipline = discipline
        self.registratie = registratie
        self.gebeurdOp = gebeurdOp
    }

    /// Geeft het advies. Hier wijst het geen weg: de tafel kiest zelf wat er volgt.
    public static func geef(_ voorstel: Adviesvoorstel, op dag: Dag) throws(Refusal) -> Tafeladvies {
        let goed = try voorstel.gecontroleerd(noem: "wat u adviseert")
        return Tafeladvies(
            id: .new(), tekst: goed.tekst, naam: goed.naam, discipline: goed.discipline, registratie: goed.registratie,
            gebeurdOp: dag)
    }

    /// "P. de Wit, orthopedagoog, registratie 1234"
    public var afzender: String {
        [naam, discipline, registratie.map { "registratie \($0)" }].compactMap(\.self).joined(separator: ", ")
    }
}

/// Wat een stap van één rol vraagt, tot iemand in die rol antwoordt.
public struct Stapvraag: Sendable, Equatable {
    public let id: ID<Stapvraag>
    public let rol: Rolnaam

    public init(id: ID<Stapvraag>, rol: Rolnaam) { (self.id, self.rol) = (id, rol) }
}
