import Domain
import Storage

extension Tx {
    /// The versions of a plan with what each person thought of them, the first version first.
    func planversies(_ toegang: Toegang) throws -> [Planversie] {
        let rows = try rows(
            """
            SELECT p.id AS versie_id, p.dossier_id, p.nummer, p.toelichting, p.gebeurd_op AS versie_op, p.vastgelegd_op,
                i.id, i.persoon_id, i.antwoord, i.woorden, i.voorgelezen, i.vervangt_id, i.gebeurd_op
            FROM planversie p
            LEFT JOIN instemming i ON i.planversie_id = p.id AND i.vastgelegd_op <= \(moment)
            WHERE p.dossier_id = \(toegang.dossier) AND p.vastgelegd_op <= \(moment)
            ORDER BY p.nummer, i.vastgelegd_op, i.id
            """)
        let instemmingen = Dictionary(
            grouping: Self.onvervangen(rows.filter { $0["id"].text != nil }), by: { $0["versie_id"].text ?? "" })
        var gezien: Set<String> = []
        return try rows.filter { gezien.insert($0["versie_id"].text ?? "").inserted }.map { row in
            Planversie(
                id: try row.get("versie_id"), nummer: try row.get("nummer"),
                toelichting: try open("planversie", "toelichting", row, id: "versie_id"),
                gebeurdOp: try row.get("versie_op"), vastgelegdOp: try row.get("vastgelegd_op"),
                instemmingen: try (instemmingen[row["versie_id"].text ?? ""] ?? []).map(instemming))
        }
    }

    private func instemming(_ row: Row) throws -> Instemming {
        Instemming(
            id: try row.get("id"), persoon: try row.get("persoon_id"), antwoord: try Self.code(row, "antwoord"),
            woorden: try open("instemming", "woorden", row), voorgelezen: row["voorgelezen"].text == "ja",
            gebeurdOp: try row.get("gebeurd_op"), vervangt: try row.optional("vervangt_id"))
    }

    /// Writes what people think of a version.
    func legVast(
        _ instemmingen: [Instemming], van versie: ID<Planversie>, in toegang: Toegang, door medewerker: Medewerker
    ) throws {
        for instemming in instemmingen {
            try legVast(
                .instemmingGegeven, instemming.id, in: .dossier(toegang.dossier), door: medewerker.id,
                gebeurdOp: instemming.gebeurdOp.description,
                [
                    "planversie_id": versie, "persoon_id": instemming.persoon,
                    "antwoord": instemming.antwoord.rawValue, "woorden": instemming.woorden,
                    "voorgelezen": instemming.voorgelezen ? "ja" : "nee", "vervangt_id": instemming.vervangt,
                ])
        }
    }
}
