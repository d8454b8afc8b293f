import Domain
import Storage

extension Casework {
    /// Opent een dossier voor een gezin; wie het opent wordt regisseur, tenzij een ander is genoemd.
    public func openDossier(
        _ aanmelding: Aanmelding, door medewerker: Medewerker, regisseur: ID<Medewerker>? = nil, sleutel: Sleutel
    ) async throws -> ID<Dossier> {
        let dossier = ID<Dossier>.new(at: nu)
        let stroom = Stroom.dossier(dossier)
        return try await act(sleutel, door: medewerker.id, in: { _ in [] }) { tx in
            let goed = try aanmelding.gecontroleerd(op: tx.vandaag)
            try tx.begin(stroom)
            _ = try tx.makeKey(of: dossier.rawValue, group: dossier.rawValue)
            try tx.legVast(
                .dossierGeopend, dossier, in: stroom, door: medewerker.id,
                ["pseudoniem": ID<Tx>.new().rawValue, "organisatie_id": medewerker.organisatie])
            try tx.legVast(
                .dossiergegevenVastgelegd, ID<Gezin>.new(), in: stroom, door: medewerker.id,
                [
                    "naam": goed.naam, "wijk": goed.wijk, "team_id": goed.team, "kader": goed.kader.rawValue,
                    "verwijzer": goed.verwijzer,
                ])
            try tx.legVast(
                .openstellingBegonnen, ID<Dossier>.new(), in: stroom, door: medewerker.id,
                ["van": tx.vandaag, "aanleiding": goed.aanleiding])
            for lid in goed.leden { try tx.voegToe(lid, aan: dossier, door: medewerker) }
            try tx.begint(
                .regisseur, regisseur ?? medewerker.id, bij: dossier, grond: "hulpverlening", door: medewerker)
            return dossier
        }
    }
}

extension Tx {
    /// A new person in the family, with a key of their own.
    @discardableResult
    func voegToe(_ lid: Aanmelding.Lid, aan dossier: ID<Dossier>, door medewerker: Medewerker) throws -> ID<Persoon> {
        let persoon = ID<Persoon>.new()
        let stroom = Stroom.dossier(dossier)
        _ = try makeKey(of: persoon.rawValue, group: persoon.rawValue)
        try legVast(.persoonToegevoegd, persoon, in: stroom, door: medewerker.id, [:])
        try legVast(
            .persoonsgegevenVastgelegd, ID<Persoon>.new(), in: stroom, door: medewerker.id,
            [
                "persoon_id": persoon, "naam": lid.naam, "roepnaam": lid.roepnaam, "geboren": lid.geboren,
                "bsn": lid.bsn,
                "adres": lid.adres, "adres_afgeschermd": lid.adresAfgeschermd ? "ja" : "nee", "telefoon": lid.telefoon,
                "taal": lid.taal, "tolk": lid.tolk ? "ja" : "nee",
            ])
        try legVast(
            .gezinslidToegevoegd, ID<Gezinslid>.new(), in: stroom, door: medewerker.id,
            [
                "persoon_id": persoon, "rol": lid.rol.rawValue, "als_wat": lid.alsWat, "gezag": lid.gezag.rawValue,
                "van": vandaag,
            ])
        try maakHerkenbaar(persoon, lid)
        return persoon
    }

    /// Somebody begins to work with the family.
    func begint(
        _ rol: Werkrelatie.Rol, _ wie: ID<Medewerker>, bij dossier: ID<Dossier>, grond: String,
        door medewerker: Medewerker
    ) throws {
        try legVast(
            .werkrelatieBegonnen, ID<Werkrelatie>.new(), in: .dossier(dossier), door: medewerker.id,
            ["medewerker_id": wie, "rol": rol.rawValue, "grond": grond, "van": vandaag])
    }
}
