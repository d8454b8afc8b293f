import Domain
import Storage

extension Tx {
    /// The goals of a plan as they read at the moment of this read, oldest line first; and how some of them ended.
    func doelen(_ toegang: Toegang) throws -> (doelen: [Doel], einden: [Doeleinde]) {
        let all = try rows(
            """
            SELECT d.id, d.dossier_id, d.lijn_id, d.eigenaar_id, d.woorden, d.leefgebied, d.over_wie, d.voor_wie,
                d.vervangt_id, d.gronden, d.gebeurd_op, e.id AS einde_id, e.hoe, e.gronden AS einde_gronden,
                e.gebeurd_op AS einde_op
            FROM doel d LEFT JOIN doeleinde e ON e.doel_id = d.lijn_id AND e.vastgelegd_op <= \(moment)
            WHERE d.dossier_id = \(toegang.dossier) AND d.vastgelegd_op <= \(moment)
            ORDER BY d.vastgelegd_op, d.id
            """)
        let current = Self.onvervangen(all).sorted { ($0["lijn_id"].text ?? "") < ($1["lijn_id"].text ?? "") }
        return (try current.map(doel), try current.compactMap(doeleinde))
    }

    /// The goal as it reads now, whichever of its wordings is named.
    func huidigDoel(van id: ID<Doel>, in stand: Plantoestand, _ toegang: Toegang) throws -> Doel {
        if let doel = stand.doelen.first(where: { $0.id == id || $0.lijn == id }) { return doel }
        let lijn = try row("SELECT lijn_id FROM doel WHERE id = \(id) AND dossier_id = \(toegang.dossier)")
        guard let lijn: ID<Doel> = try lijn?.get("lijn_id"), let doel = stand.doelen.first(where: { $0.lijn == lijn })
        else { throw Self.nietGevonden }
        return doel
    }

    /// Rows that no other of these rows replaces.
    static func onvervangen(_ rows: [Row]) -> [Row] {
        let replaced = Set(rows.compactMap { $0["vervangt_id"].text })
        return rows.filter { !replaced.contains($0["id"].text ?? "") }
    }

    func doel(_ row: Row) throws -> Doel {
        Doel(
            id: try row.get("id"), lijn: try row.get("lijn_id"), eigenaar: try row.get("eigenaar_id"),
            woorden: try open("doel", "woorden", row) ?? "", leefgebied: try row.get("leefgebied"),
            overWie: try row.get("over_wie", as: Personen.self).ids,
            voorWie: try row.get("voor_wie", as: Personen.self).ids,
            gebeurdOp: try row.get("gebeurd_op"), vervangt: try row.optional("vervangt_id"),
            gronden: try open("doel", "gronden", row))
    }

    private func doeleinde(_ row: Row) throws -> Doeleinde? {
        guard let id: ID<Doeleinde> = try row.optional("einde_id") else { return nil }
        return Doeleinde(
            id: id, doel: try row.get("lijn_id"), hoe: try Self.code(row, "hoe"),
            gronden: try open("doeleinde", "gronden", row, id: "einde_id", as: "einde_gronden") ?? "",
            gebeurdOp: try row.get("einde_op"))
    }

    /// A value of a closed list.
    static func code<Code: RawRepresentable<String>>(_ row: Row, _ column: String) throws -> Code {
        guard let code = Code(rawValue: try row.get(column)) else {
            throw StorageError(.damaged, "column \(column) holds no \(Code.self)")
        }
        return code
    }
}
