import Domain
import Storage

extension Casework {
    /// Bevestigt als tweede mens dat niemand te herkennen is; vanaf dan staat de les bij de lessen.
    public func bevestigLes(
        _ voorstel: ID<Lesvoorstel>, gelezen: Bool, door medewerker: Medewerker, sleutel: Sleutel
    ) async throws -> ID<Les> {
        try await act(sleutel, door: medewerker.id, in: { try [$0.stroom(van: voorstel), .installatie] }) { tx in
            let toegang = try tx.lesdeur(voorstel, voor: medewerker)
            let inhoud = try tx.lesvoorstel(toegang).bevestig(
                door: medewerker.id, gelezen: gelezen, herleiding: tx.herleiding(toegang.dossier))
            let les = try tx.legLesVast(inhoud, door: medewerker.id)
            try tx.legVast(
                .lesbronVastgelegd, ID<Les>.new(), in: .dossier(toegang.dossier), door: medewerker.id,
                ["lesvoorstel_id": voorstel, "les_id": les])
            return les
        }
    }

    /// Legt vast dat een les uit een andere casus hier hielp.
    public func gebruikLes(
        _ les: ID<Les>, in dossier: ID<Dossier>, inbreng: ID<Inbreng>? = nil, door medewerker: Medewerker,
        sleutel: Sleutel
    ) async throws -> ID<Les> {
        try await act(sleutel, door: medewerker.id, in: .dossier(dossier)) { tx in
            let toegang = try tx.werkdeur(dossier, voor: medewerker, ookZaak: true)
            try tx.requireInbreng(inbreng, toegang)
            guard try tx.row("SELECT id FROM les WHERE id = \(les)") != nil else { throw Tx.nietGevonden }
            guard try tx.row("SELECT id FROM lesbron WHERE les_id = \(les) AND dossier_id = \(dossier)") == nil else {
                throw Refusal(.invalid, "Deze les komt uit dit gezin zelf. Kies een ander gezin.", field: "dossier")
            }
            guard try tx.row("SELECT id FROM lesgebruik WHERE les_id = \(les) AND dossier_id = \(dossier)") == nil
            else {
                throw Refusal(.invalid, "Bij dit gezin staat al dat de les hielp.", field: "dossier")
            }
            try tx.legVast(
                .lesGebruikt, ID<Les>.new(), in: .dossier(dossier), door: medewerker.id,
                ["les_id": les, "inbreng_id": inbreng])
            try tx.tel(.lesGebruikt, in: dossier)
            return les
        }
    }
}

extension Tx {
    /// A confirmed lesson outlives the file, so its event stands with the installation; where it came from goes with the file.
    func legLesVast(_ inhoud: Lesinhoud, door medewerker: ID<Medewerker>) throws -> ID<Les> {
        let les = ID<Les>.new()
        try legVast(
            .lesBevestigd, les, in: .installatie, door: medewerker,
            [
                "titel": inhoud.titel, "gebeurd": inhoud.gebeurd, "geleerd": inhoud.geleerd,
                "voor_wie": inhoud.voorWie, "zoektekst": Leszoeker.zoektekst(inhoud),
            ])
        for code in inhoud.codes {
            try execute(
                """
                INSERT INTO lescode (id, les_id, lijst, code)
                VALUES (\(ID<Code>.new()), \(les), \(code.lijst), \(code.code))
                """)
        }
        return les
    }
}
