import Domain
import Storage

extension Tx {
    /// The scores of a plan, in the order of the days they are about; improved ones only as improved.
    func scores(_ toegang: Toegang) throws -> [Score] {
        let rows = try rows(
            """
            SELECT id, dossier_id, doel_id, persoon_id, medewerker_id, waarde, toelichting, vervangt_id, gebeurd_op,
                vastgelegd_door
            FROM score WHERE dossier_id = \(toegang.dossier) AND vastgelegd_op <= \(moment)
            ORDER BY gebeurd_op, vastgelegd_op, id
            """)
        return try Self.onvervangen(rows).map { row in
            Score(
                id: try row.get("id"), doel: try row.get("doel_id"), van: try Self.spreker(row),
                waarde: try row.get("waarde"), toelichting: try open("score", "toelichting", row),
                gebeurdOp: try row.get("gebeurd_op"), opgeschrevenDoor: try row.get("vastgelegd_door"),
                vervangt: try row.optional("vervangt_id"))
        }
    }

    /// Who speaks, of the two columns of which one is filled.
    static func spreker(_ row: Row) throws -> Spreker {
        if let persoon: ID<Persoon> = try row.optional("persoon_id") { return .persoon(persoon) }
        return .medewerker(try row.get("medewerker_id"))
    }
}
