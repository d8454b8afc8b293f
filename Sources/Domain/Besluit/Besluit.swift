/// Wat een tafel besloot, met de gronden erbij.
public struct Besluit: Sendable, Equatable {
    public let id: ID<Besluit>
    public let uitkomst: ID<Tafeluitkomst>
    public let aard: Aard
    public let keuzes: [Kenmerk<Uitkomst>]
    public let wat: String
    public let gronden: String
    public let regelversie: ID<Regel>?
    /// The afspraak that this decision by who is competent rests on.
    public let bekrachtigt: ID<Besluit>?
    public let terugblikOp: Dag?
    public let vervangt: ID<Besluit>?
    public let gebeurdOp: Dag
    public let door: ID<Medewerker>

    public init(
        id: ID<Besluit>, uitkomst: ID<Tafeluitkomst>, aard: Aard, keuzes: [Kenmerk<Uitkomst>], wat: String,
        gronden: String, regelversie: ID<Regel>?, bekrachtigt: ID<Besluit>?, terugblikOp: Dag?, vervangt: ID<Besluit>?,
        gebeurdOp: Dag, door: ID<Medewerker>
    ) {
        self.id = id
        self.uitkomst = uitkomst
        self.aard = aard
        self.keuzes = keuzes
        self.wat = wat
        self.gronden = gronden
        self.regelversie = regelversie
        self.bekrachtigt = bekrachtigt
        self.terugblikOp = terugblikOp
        self.vervangt = vervangt
        self.gebeurdOp = gebeurdOp
        self.door = door
    }

    /// Neemt het besluit, of weigert met wat er nog nodig is. Met `eerder` is het een verbetering.
    public static func neem(
        _ voorstel: Besluitvoorstel, over uitkomst: Tafeluitkomst, stap: Stap, deelnemers: [Deelname],
        standpunten eerdere: [Standpunt], eerder: Besluit?, door medewerker: ID<Medewerker>, op dag: Dag
    ) throws(Refusal) -> Genomen {
        var fouten: [Refusal] = []
        func lees<T>(_ deel: () throws(Refusal) -> T) -> T? {
            do { return try deel() } catch {
                fouten.append(error)
                return nil
            }
        }
        let wat = lees { () throws(Refusal) in try Tekst.facultatief(voorstel.wat, veld: "wat", meest: 4000) }
        let gronden = lees { () throws(Refusal) in
            guard let gronden = try Tekst.facultatief(voorstel.gronden, veld: "gronden") else {
                throw Refusal(.invalid, "Schrijf op waarom de tafel dit besloot.", field: "gronden")
            }
            return gronden
        }
        let gekozen = stap.uitkomsten.filter { uitkomst.keuzes.contains($0.id) }
        let regel = voorstel.regelversie ?? uitkomst.antwoorden["regel"].flatMap { ID<Regel>($0) }
        let vraagtRegel = (stap.vragen + gekozen.flatMap(\.alleVragen)).contains { $0.soort == .regel && !$0.magLeeg }
        if vraagtRegel, regel == nil {
            fouten.append(Refusal(.invalid, "Kies de regel en het artikel waar dit over gaat.", field: "regel"))
        }
        let standpunten = lees { () throws(Refusal) in
            let standpunten = try Standpunt.lees(voorstel.standpunten, van: deelnemers, eerdere: eerdere)
            try Standpunt.draagt(stap, standpunten, deelnemers)
            return standpunten
        }
        let acties = lees { () throws(Refusal) in try Actie.spreekAf(voorstel.acties, op: dag) }
        if eerder == nil, acties?.isEmpty == true,
            gekozen.contains(where: { $0.gevolgen.contains { $0.soort == .actie } })
        {
            fouten.append(
                Refusal(
                    .invalid, "Spreek af wie wat doet en wanneer: deze uitkomst vraagt een actie.", field: "actie-wat"))
        }
        if let terugblik = voorstel.terugblikOp, terugblik <= dag {
            fouten.append(
                Refusal(.invalid, "Kies voor het terugkijken een dag die nog komt.", field: "terugblik_op"))
        }
        if let alles = Refusal.samen(fouten) { throw alles }
        let besluit = Besluit(
            id: .new(), uitkomst: uitkomst.id, aard: stap.aard ?? .afspraak, keuzes: uitkomst.keuzes,
            wat: (wat ?? nil) ?? uitkomst.wat, gronden: gronden ?? "", regelversie: regel, bekrachtigt: nil,
            terugblikOp: voorstel.terugblikOp ?? eerder?.terugblikOp, vervangt: eerder?.id,
            gebeurdOp: uitkomst.gebeurdOp, door: medewerker)
        return Genomen(besluit: besluit, standpunten: standpunten ?? [], acties: acties ?? [])
    }

    /// Een besluit met wat er tegelijk is vastgelegd.
    public struct Genomen: Sendable {
        public let besluit: Besluit
        /// Only what is new or changed.
        public let standpunten: [Standpunt]
        public let acties: [Actie]
    }
}

/// Wat iemand invult om een besluit vast te leggen.
public struct Besluitvoorstel: Sendable {
    /// What exactly; empty takes the words of the outcome.
    public var wat: String
    public var gronden: String
    public var regelversie: ID<Regel>?
    public var standpunten: [Standpuntvoorstel]
    public var acties: [Actievoorstel]
    /// The day to look back; nil takes the term of the arrangement.
    public var terugblikOp: Dag?

    public init(
        wat: String = "", gronden: String, regelversie: ID<Regel>? = nil, standpunten: [Standpuntvoorstel] = [],
        acties: [Actievoorstel] = [], terugblikOp: Dag? = nil
    ) {
        self.wat = wat
        self.gronden = gronden
        self.regelversie = regelversie
        self.standpunten = standpunten
        self.acties = acties
        self.terugblikOp = terugblikOp
    }
}
