import Domain
import Storage

extension Toestemming.Deel: Storable {}

extension Casework {
    /// Legt vast dat iemand van het gezin iets laat delen.
    public func geefToestemming(
        door persoon: ID<Persoon>?, aan: String, doel: String, delen: [Toestemming.Deel], hoe: String,
        in dossier: ID<Dossier>, door medewerker: Medewerker, sleutel: Sleutel
    ) async throws -> ID<Toestemming> {
        try await act(sleutel, door: medewerker.id, in: .dossier(dossier)) { tx in
            let gezin = try tx.gezin(tx.schrijfdeur(dossier, voor: medewerker))
            let goed = try Toestemming.geef(
                door: persoon, aan: aan, doel: doel, delen: delen, hoe: hoe, in: gezin, op: tx.vandaag)
            try tx.legVast(
                .toestemmingGegeven, goed.id, in: .dossier(dossier), door: medewerker.id,
                [
                    "persoon_id": goed.persoon, "aan": goed.aan, "doel": goed.doel,
                    "delen": goed.delen.map(\.rawValue).joined(separator: " "), "hoe": goed.hoe, "van": goed.van,
                ])
            return goed.id
        }
    }

    /// Trekt een toestemming in: vanaf nu wordt er niets meer gedeeld.
    public func trekToestemmingIn(
        _ toestemming: ID<Toestemming>, in dossier: ID<Dossier>, door medewerker: Medewerker, sleutel: Sleutel
    ) async throws -> ID<Toestemming> {
        try await act(sleutel, door: medewerker.id, in: .dossier(dossier)) { tx in
            let toegang = try tx.werkdeur(dossier, voor: medewerker)
            guard try tx.toestemmingen(toegang).contains(where: { $0.id == toestemming && $0.tot == nil }) else {
                throw Refusal(.conflict, "Deze toestemming geldt al niet meer.")
            }
            try tx.beeindig(
                .toestemmingIngetrokken, toestemming, in: .dossier(dossier), door: medewerker.id, ["tot": tx.vandaag])
            return toestemming
        }
    }
}

extension Tx {
    /// Every consent of this file, also those that were withdrawn; newest first.
    func toestemmingen(_ toegang: Toegang) throws -> [Toestemming] {
        try rows(
            """
            SELECT id, dossier_id, persoon_id, aan, doel, delen, hoe, van, tot FROM toestemming
            WHERE dossier_id = \(toegang.dossier) AND vastgelegd_op <= \(moment) ORDER BY vastgelegd_op DESC, id DESC
            """
        ).map { row in
            Toestemming(
                id: try row.get("id"), persoon: try row.get("persoon_id"),
                aan: try open("toestemming", "aan", row) ?? "",
                doel: try open("toestemming", "doel", row) ?? "",
                delen: try row.get("delen", as: String.self).split(separator: " ").compactMap {
                    Toestemming.Deel(rawValue: String($0))
                }, hoe: try open("toestemming", "hoe", row) ?? "", van: try row.get("van"), tot: try row.optional("tot")
            )
        }
    }
}
