import Domain
import Storage

/// Een vraag aan een meedenker, met het antwoord en of dat gelezen is.
public struct Meedenkstand: Sendable {
    public let vraag: Meedenkvraag
    public let advies: Advies?
    /// What the asker says came of it; nil while the answer was not read.
    public let gelezen: Lezing?

    /// Dat een advies gelezen is.
    public struct Lezing: Sendable {
        public let woorden: String?
        public let gebeurdOp: Dag
    }
}

extension Tx {
    /// The questions of one file, or one question, the latest first.
    func meedenkvragen(_ toegang: Toegang, alleen id: ID<Meedenkvraag>? = nil) throws -> [Meedenkstand] {
        let een: SQL = if let id { " AND v.id = \(id)" } else { "" }
        return try rows(
            """
            SELECT v.id, v.dossier_id, v.doel_id, v.soort, v.aan_id, v.zin, v.gebeurd_op, v.vastgelegd_door,
                a.id AS advies_id, a.tekst, a.naam, a.discipline, a.registratie, a.wegwijzer, a.gebeurd_op AS advies_op,
                l.id AS lezing_id, l.woorden, l.gebeurd_op AS lezing_op
            FROM meedenkvraag v
            LEFT JOIN advies a ON a.meedenkvraag_id = v.id AND a.vastgelegd_op <= \(moment)
            LEFT JOIN advieslezing l ON l.advies_id = a.id AND l.vastgelegd_op <= \(moment)
            WHERE v.dossier_id = \(toegang.dossier) AND v.vastgelegd_op <= \(moment)\(een)
            ORDER BY v.vastgelegd_op DESC, v.id DESC
            """
        ).map { row in
            Meedenkstand(vraag: try vraag(row), advies: try advies(row), gelezen: try lezing(row))
        }
    }

    private func vraag(_ row: Row) throws -> Meedenkvraag {
        Meedenkvraag(
            id: try row.get("id"), doel: try row.optional("doel_id"), soort: try Self.code(row, "soort"),
            van: try row.get("vastgelegd_door"), aan: try row.get("aan_id"),
            zin: try open("meedenkvraag", "zin", row) ?? "", gebeurdOp: try row.get("gebeurd_op"))
    }

    private func advies(_ row: Row) throws -> Advies? {
        guard let id: ID<Advies> = try row.optional("advies_id") else { return nil }
        return Advies(
            id: id, vraag: try row.get("id"), tekst: try open("advies", "tekst", row, id: "advies_id") ?? "",
            naam: try open("advies", "naam", row, id: "advies_id") ?? "",
            discipline: try open("advies", "discipline", row, id: "advies_id") ?? "",
            registratie: try open("advies", "registratie", row, id: "advies_id"),
            wegwijzer: try row.optional("wegwijzer"),
            gebeurdOp: try row.get("advies_op"))
    }

    private func lezing(_ row: Row) throws -> Meedenkstand.Lezing? {
        guard row["lezing_id"].text != nil else { return nil }
        return Meedenkstand.Lezing(
            woorden: try open("advieslezing", "woorden", row, id: "lezing_id"), gebeurdOp: try row.get("lezing_op"))
    }

    /// The arrangements to which somebody can point the way: those with a table now.
    func openArrangementen() throws -> [(id: String, naam: String)] {
        let rows = try rows(
            """
            SELECT v.arrangement, v.naam FROM arrangementversie v
            WHERE EXISTS (SELECT 1 FROM tafel t WHERE t.arrangement = v.arrangement AND t.tot IS NULL)
            ORDER BY v.arrangement, v.nummer DESC
            """)
        var gezien: Set<String> = []
        return try rows.filter { gezien.insert($0["arrangement"].text ?? "").inserted }.map {
            (try $0.get("arrangement"), try $0.get("naam"))
        }
    }
}
