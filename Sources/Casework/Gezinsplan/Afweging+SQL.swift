import Domain
import Storage

extension Tx {
    /// The views of a plan, oldest first, with what became of those that were still to be talked over.
    func afwegingen(_ toegang: Toegang) throws -> [Afweging] {
        let rows = try rows(
            """
            SELECT a.id, a.dossier_id, a.doel_id, a.persoon_id, a.medewerker_id, a.tekst, a.antwoord_op_id,
                a.bespreken_voor, a.over_wie, a.voor_wie, a.vervangt_id, a.gebeurd_op, a.vastgelegd_door,
                b.id AS bespreking_id, b.hoe, b.grond, b.gronden, b.gebeurd_op AS bespreking_op
            FROM afweging a
            LEFT JOIN afwegingbespreking b ON b.afweging_id = a.id
                AND (b.vastgelegd_op <= \(moment) OR b.hoe = 'afgeschermd' AND b.vastgelegd_op <= \(nu))
            WHERE a.dossier_id = \(toegang.dossier) AND a.vastgelegd_op <= \(moment)
            ORDER BY a.vastgelegd_op, a.id
            """)
        return try Self.onvervangen(rows).map { row in
            Afweging(
                id: try row.get("id"), doel: try row.optional("doel_id"), van: try Self.spreker(row),
                tekst: try open("afweging", "tekst", row) ?? "", antwoordOp: try row.optional("antwoord_op_id"),
                besprekenVoor: try row.optional("bespreken_voor"),
                overWie: try row.get("over_wie", as: Personen.self).ids,
                voorWie: try row.get("voor_wie", as: Personen.self).ids, gebeurdOp: try row.get("gebeurd_op"),
                opgeschrevenDoor: try row.get("vastgelegd_door"), bespreking: try bespreking(row))
        }
    }

    private func bespreking(_ row: Row) throws -> Afwegingbespreking? {
        guard let id: ID<Afwegingbespreking> = try row.optional("bespreking_id") else { return nil }
        return Afwegingbespreking(
            id: id, hoe: try Self.code(row, "hoe"), grond: row["grond"].text.flatMap(Afschermgrond.init),
            gronden: try open("afwegingbespreking", "gronden", row, id: "bespreking_id"),
            gebeurdOp: try row.get("bespreking_op"))
    }
}
