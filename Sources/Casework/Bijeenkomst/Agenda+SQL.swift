import Domain
import Storage

extension Tx {
    /// The meetings of a table that were not moved or cancelled, from a moment on, in order.
    func bijeenkomsten(van tafel: ID<Tafel>, vanaf: Moment, hoogstens: Int = 20) throws -> [Bijeenkomst] {
        try rows(
            """
            SELECT b.id, b.tafel_id, b.begint_op, b.plaats, b.vervangt_id FROM bijeenkomst b
            WHERE b.tafel_id = \(tafel) AND b.begint_op >= \(vanaf)
                AND NOT EXISTS (SELECT 1 FROM bijeenkomst n WHERE n.vervangt_id = b.id)
                AND NOT EXISTS (SELECT 1 FROM afgelasting g WHERE g.bijeenkomst_id = b.id)
            ORDER BY b.begint_op, b.id LIMIT \(hoogstens)
            """
        ).map(bijeenkomst)
    }

    /// A meeting of today is not over: how long it takes is not known.
    var beginVanVandaag: Moment { Amsterdam.moment(vandaag, uur: 0) }

    /// Open steps `s` on which a table still has to decide: found by their kind, not by leaving out the others.
    static let voorBesluit: SQL =
        "s.soort IN ('inbreng', 'oordeel', 'advies', 'bespreking', 'besluit', 'instemming', 'uitvraag')"

    func volgendeBijeenkomst(van tafel: ID<Tafel>) throws -> Bijeenkomst? {
        try bijeenkomsten(van: tafel, vanaf: moment, hoogstens: 1).first
    }

    func bijeenkomst(_ row: Row) throws -> Bijeenkomst {
        Bijeenkomst(
            id: try row.get("id"), tafel: try row.get("tafel_id"), begint: try row.get("begint_op"),
            plaats: try open("bijeenkomst", "plaats", row) ?? "", vervangt: try row.optional("vervangt_id"))
    }

    /// A meeting that still stands, or a refusal that says what became of it.
    func geldigeBijeenkomst(_ id: ID<Bijeenkomst>) throws -> Bijeenkomst {
        let row = try row(
            """
            SELECT b.id, b.tafel_id, b.begint_op, b.plaats, b.vervangt_id, n.id AS nieuwe, g.id AS afgelast
            FROM bijeenkomst b LEFT JOIN bijeenkomst n ON n.vervangt_id = b.id
            LEFT JOIN afgelasting g ON g.bijeenkomst_id = b.id WHERE b.id = \(id)
            """)
        guard let row else { throw Self.nietGevonden }
        if row["nieuwe"] != .null { throw Refusal(.conflict, "Deze bijeenkomst is al verplaatst.") }
        if row["afgelast"] != .null { throw Refusal(.conflict, "Deze bijeenkomst gaat niet door.") }
        return try bijeenkomst(row)
    }

    /// Meetings that begin less than an hour before or after this one, at tables with the same chair.
    func tegelijk(met deze: Bijeenkomst, _ tafel: Tafel) throws -> [Bijeenkomststand.Tegelijk] {
        let voorzitters = tafel.leden.filter { $0.rol == .voorzitter }
        if voorzitters.isEmpty { return [] }
        return try rows(
            """
            SELECT b.begint_op, t.naam, l.medewerker_id FROM bijeenkomst b JOIN tafel t ON t.id = b.tafel_id
            JOIN tafellid l ON l.tafel_id = b.tafel_id AND l.tot IS NULL AND l.rol = \(Rolnaam.voorzitter.tekst)
            WHERE b.begint_op > \(deze.begint.plus(seconds: -3600)) AND b.begint_op < \(deze.begint.plus(seconds: 3600))
                AND b.id <> \(deze.id) AND l.medewerker_id IN (\(list: voorzitters.map(\.medewerker)))
                AND NOT EXISTS (SELECT 1 FROM bijeenkomst n WHERE n.vervangt_id = b.id)
                AND NOT EXISTS (SELECT 1 FROM afgelasting g WHERE g.bijeenkomst_id = b.id)
            ORDER BY b.begint_op, b.id, l.id LIMIT 5
            """
        ).map { row in
            let wie: ID<Medewerker> = try row.get("medewerker_id")
            return Bijeenkomststand.Tegelijk(
                voorzitter: voorzitters.first { $0.medewerker == wie }?.naam ?? "", tafel: try row.get("naam"),
                begint: try row.get("begint_op"))
        }
    }

    /// What stands on the agenda of a meeting, in order.
    func agenda(_ bijeenkomst: ID<Bijeenkomst>) throws -> [(punt: Agendapunt, dossier: ID<Dossier>)] {
        try rows(
            """
            SELECT id, dossier_id, bijeenkomst_id, inbreng_id, volgorde, minuten FROM agendapunt
            WHERE bijeenkomst_id = \(bijeenkomst) AND tot IS NULL ORDER BY volgorde, id
            """
        ).map { (try Self.agendapunt($0), try $0.get("dossier_id")) }
    }

    static func agendapunt(_ row: Row) throws -> Agendapunt {
        Agendapunt(
            id: try row.get("id"), bijeenkomst: try row.get("bijeenkomst_id"), inbreng: try row.get("inbreng_id"),
            volgorde: try row.get("volgorde"), minuten: try row.get("minuten"))
    }

    /// Puts an inbreng on an agenda: last, or at a place. Places are far apart, so that one may come in between.
    func zet(
        _ inbreng: ID<Inbreng>, op bijeenkomst: ID<Bijeenkomst>, plaats: Int? = nil, minuten: Int, in stroom: Stroom,
        door medewerker: ID<Medewerker>
    ) throws {
        let laatste = try row("SELECT MAX(volgorde) AS laatste FROM agendapunt WHERE bijeenkomst_id = \(bijeenkomst)")
        try legVast(
            .agendapuntGezet, ID<Agendapunt>.new(), in: stroom, door: medewerker,
            [
                "bijeenkomst_id": bijeenkomst, "inbreng_id": inbreng,
                "volgorde": plaats ?? ((laatste?["laatste"].int ?? 0) + 1024), "minuten": minuten,
            ])
    }

    /// Where an inbreng stands on an agenda now.
    func agendapunt(van inbreng: ID<Inbreng>) throws -> Agendapunt? {
        try row(
            """
            SELECT id, bijeenkomst_id, inbreng_id, volgorde, minuten FROM agendapunt
            WHERE inbreng_id = \(inbreng) AND tot IS NULL
            """
        ).map(Self.agendapunt)
    }

    func haalVanAgenda(_ inbreng: ID<Inbreng>, in stroom: Stroom, door medewerker: ID<Medewerker>) throws {
        guard let punt = try agendapunt(van: inbreng) else { return }
        try beeindig(.agendapuntGehaald, punt.id, in: stroom, door: medewerker, ["tot": vandaag])
    }

    /// Inbrengen of a table that wait for a meeting, oldest first.
    func wachtenden(bij tafel: ID<Tafel>) throws -> [(inbreng: ID<Inbreng>, dossier: ID<Dossier>)] {
        try rows(
            """
            SELECT i.id, i.dossier_id FROM inbreng i JOIN staptocht s ON s.inbreng_id = i.id AND s.tot IS NULL
            WHERE i.tafel_id = \(tafel) AND \(Self.voorBesluit) AND s.soort <> 'inbreng'
                AND NOT EXISTS (SELECT 1 FROM agendapunt a WHERE a.inbreng_id = i.id AND a.tot IS NULL)
            ORDER BY i.vastgelegd_op, i.id
            """
        ).map { (try $0.get("id"), try $0.get("dossier_id")) }
    }
}
