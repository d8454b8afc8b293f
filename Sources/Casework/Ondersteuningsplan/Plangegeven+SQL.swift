import Domain
import Storage

extension Casework {
    /// Schrijft op wat nog in het plan ontbrak: hoogstens drie dingen tegelijk. Het komt in het plan, niet in een kopie.
    public func vulPlanAan(
        _ voorstellen: [Plangegevenvoorstel], in dossier: ID<Dossier>, door medewerker: Medewerker, sleutel: Sleutel
    ) async throws -> ID<Dossier> {
        try await act(sleutel, door: medewerker.id, in: .dossier(dossier)) { tx in
            let toegang = try tx.schrijfdeur(dossier, voor: medewerker)
            let gezin = try tx.gezin(toegang)
            let nieuw = try Plangegeven.lees(
                voorstellen, bij: tx.plangegevens(toegang), in: gezin, door: medewerker.id, op: tx.vandaag)
            let iedereen = Personen(gezin.leden.map(\.persoon))
            for een in nieuw {
                let over = een.van.map { Personen([$0]) } ?? iedereen
                try tx.legVast(
                    .plangegevenVastgelegd, een.id, in: .dossier(dossier), door: medewerker.id,
                    gebeurdOp: een.gebeurdOp.description,
                    [
                        "soort": een.soort.rawValue, "persoon_id": een.van, "tekst": een.tekst, "over_wie": over,
                        "voor_wie": over, "organisatie_id": medewerker.organisatie, "vervangt_id": een.vervangt,
                    ])
            }
            return dossier
        }
    }
}

extension Tx {
    /// What the plan holds beside goals and agreements, as it reads at the moment of this read.
    func plangegevens(_ toegang: Toegang) throws -> [Plangegeven] {
        let rows = try rows(
            """
            SELECT id, dossier_id, soort, persoon_id, tekst, vervangt_id, gebeurd_op, vastgelegd_door FROM plangegeven
            WHERE dossier_id = \(toegang.dossier) AND vastgelegd_op <= \(moment) ORDER BY vastgelegd_op, id
            """)
        return try Self.onvervangen(rows).map { row in
            Plangegeven(
                id: try row.get("id"), soort: try Self.code(row, "soort"), van: try row.optional("persoon_id"),
                tekst: try open("plangegeven", "tekst", row) ?? "", vervangt: try row.optional("vervangt_id"),
                gebeurdOp: try row.get("gebeurd_op"), door: try row.get("vastgelegd_door"))
        }
    }
}
