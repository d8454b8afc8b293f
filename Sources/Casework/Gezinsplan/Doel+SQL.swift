import Domain
import Storage

extension Tx {
    /// The goals of a plan as they read at the moment of this read, oldest line first.
    func doelen(_ toegang: Toegang) throws -> [Doel] {
        let all = try rows(
            """
            SELECT id, dossier_id, lijn_id, eigenaar_id, woorden, leefgebied, over_wie, voor_wie, vervangt_id, gronden, gebeurd_op
            FROM doel WHERE dossier_id = \(toegang.dossier) AND vastgelegd_op <= \(moment)
            ORDER BY vastgelegd_op, id
            """)
        let replaced = Set(all.compactMap { $0["vervangt_id"].text })
        return try all.filter { !replaced.contains($0["id"].text ?? "") }.map(doel)
            .sorted { $0.lijn < $1.lijn }
    }

    /// The goal as it reads now, whichever of its wordings is named.
    func huidigDoel(van id: ID<Doel>, _ toegang: Toegang) throws -> Doel {
        let lijn = try row("SELECT lijn_id FROM doel WHERE id = \(id) AND dossier_id = \(toegang.dossier)")
        guard let lijn: ID<Doel> = try lijn?.get("lijn_id"),
            let doel = try doelen(toegang).first(where: { $0.lijn == lijn })
        else { throw Self.nietGevonden }
        return doel
    }

    private func doel(_ row: Row) throws -> Doel {
        Doel(
            id: try row.get("id"), lijn: try row.get("lijn_id"), eigenaar: try row.get("eigenaar_id"),
            woorden: try open("doel", "woorden", row) ?? "", leefgebied: try row.get("leefgebied"),
            overWie: try row.get("over_wie", as: Personen.self).ids,
            voorWie: try row.get("voor_wie", as: Personen.self).ids,
            gebeurdOp: try row.get("gebeurd_op"), vervangt: try row.optional("vervangt_id"),
            gronden: try open("doel", "gronden", row))
    }
}
