import Domain
import Storage

extension Casework {
    /// Legt vast dat een gezin verhuist, bij een ander team komt, anders heet, of dat het kader verandert.
    public func wijzigGezin(
        _ wijziging: Gezinswijziging, van dossier: ID<Dossier>, door medewerker: Medewerker, sleutel: Sleutel
    ) async throws -> ID<Gezin> {
        try await act(sleutel, door: medewerker.id, in: .dossier(dossier)) { tx in
            let toegang = try tx.schrijfdeur(dossier, voor: medewerker)
            let gezin = try tx.gezin(toegang)
            var nieuw = wijziging
            nieuw.wijk = try tx.kiesWijk(wijziging.wijk, nu: gezin.wijk)
            let goed = try nieuw.gecontroleerd(van: gezin)
            let vorige = try tx.row(
                """
                SELECT g.id, g.verwijzer FROM dossiergegeven g WHERE g.dossier_id = \(dossier)
                    AND NOT EXISTS (SELECT 1 FROM dossiergegeven n WHERE n.vervangt_id = g.id)
                """)
            let id = ID<Gezin>.new()
            try tx.legVast(
                .dossiergegevenVastgelegd, id, in: .dossier(dossier), door: medewerker.id,
                [
                    "naam": goed.naam, "wijk": goed.wijk, "team_id": goed.team, "kader": goed.kader.rawValue,
                    "verwijzer": vorige?["verwijzer"].text ?? "onbekend", "vervangt_id": vorige?["id"].text,
                    "gronden": goed.gronden,
                ])
            return id
        }
    }

    /// Voegt iemand toe aan het gezin.
    public func voegLidToe(
        _ lid: Aanmelding.Lid, aan dossier: ID<Dossier>, door medewerker: Medewerker, sleutel: Sleutel
    ) async throws -> ID<Persoon> {
        try await act(sleutel, door: medewerker.id, in: .dossier(dossier)) { tx in
            _ = try tx.schrijfdeur(dossier, voor: medewerker)
            return try tx.voegToe(lid.gecontroleerd(op: tx.vandaag), aan: dossier, door: medewerker)
        }
    }

    /// Legt vast dat iemand niet meer bij het gezin hoort. Wat er over hem of haar staat, blijft.
    public func laatVertrekken(
        _ persoon: ID<Persoon>, uit dossier: ID<Dossier>, door medewerker: Medewerker, sleutel: Sleutel
    ) async throws -> ID<Gezinslid> {
        try await act(sleutel, door: medewerker.id, in: .dossier(dossier)) { tx in
            let gezin = try tx.gezin(tx.schrijfdeur(dossier, voor: medewerker))
            let lid = try gezin.requireLid(persoon, veld: "persoon")
            guard gezin.leden.count > 1 else {
                throw Refusal(.invalid, "Dit is de laatste van het gezin. Sluit anders het dossier.", field: "persoon")
            }
            try tx.beeindig(
                .gezinslidVertrokken, lid.id, in: .dossier(dossier), door: medewerker.id, ["tot": tx.vandaag])
            return lid.id
        }
    }

    /// Verandert wat van iemand bekend is; het oude blijft bewaard.
    public func wijzigLid(
        _ persoon: ID<Persoon>, _ nieuw: Aanmelding.Lid, in dossier: ID<Dossier>, door medewerker: Medewerker,
        sleutel: Sleutel
    ) async throws -> ID<Persoon> {
        try await act(sleutel, door: medewerker.id, in: .dossier(dossier)) { tx in
            let gezin = try tx.gezin(tx.werkdeur(dossier, voor: medewerker))
            let lid = try gezin.requireLid(persoon, veld: "persoon")
            var goed = try nieuw.gecontroleerd(op: tx.vandaag)
            let vorige = try tx.row(
                """
                SELECT p.id, p.persoon_id, p.adres, p.adres_afgeschermd FROM persoonsgegeven p WHERE p.persoon_id = \(lid.persoon)
                    AND NOT EXISTS (SELECT 1 FROM persoonsgegeven n WHERE n.vervangt_id = p.id)
                """)
            // Who changes something else did not see the shielded address, and keeps it.
            if goed.adres == nil, goed.adresAfgeschermd, let vorige, vorige["adres_afgeschermd"].text == "ja" {
                goed.adres = try tx.open("persoonsgegeven", "adres", vorige)
            }
            try tx.legGegevensVast(goed, van: lid.persoon, vervangt: vorige?["id"].text, in: dossier, door: medewerker)
            if goed.rol != lid.rol || goed.gezag != lid.gezag || goed.alsWat != lid.alsWat {
                try tx.beeindig(
                    .gezinslidVertrokken, lid.id, in: .dossier(dossier), door: medewerker.id, ["tot": tx.vandaag])
                try tx.maakGezinslid(goed, lid.persoon, in: dossier, door: medewerker)
            }
            try tx.execute("DELETE FROM herkenning WHERE persoon_id = \(lid.persoon)")
            try tx.maakHerkenbaar(lid.persoon, goed)
            return lid.persoon
        }
    }

    /// Wat van iemand van het gezin bekend is, om te veranderen: voor wie met het gezin werkt.
    ///
    /// - Parameter metAdres: with the address also when it is shielded. That somebody read it stands in the inzage, in a part
    ///   that the family does not see.
    public func lid(
        _ persoon: ID<Persoon>, van dossier: ID<Dossier>, voor kijker: Kijker, metAdres: Bool = false
    ) async throws -> (gezin: Gezin, lid: Aanmelding.Lid) {
        try await lees(metAdres ? Inzagedeel.afgeschermd : "mensen", van: dossier, voor: kijker) { tx, _, gezin in
            _ = try tx.werkdeur(dossier, voor: kijker.medewerker)
            guard let lid = gezin.lid(persoon) else { throw Tx.nietGevonden }
            let row = try tx.row(
                """
                SELECT p.* FROM persoonsgegeven p WHERE p.persoon_id = \(lid.persoon)
                    AND NOT EXISTS (SELECT 1 FROM persoonsgegeven n WHERE n.vervangt_id = p.id)
                """)
            guard let row else { throw Tx.nietGevonden }
            var nu = Aanmelding.Lid(
                naam: lid.naam, roepnaam: lid.roepnaam, rol: lid.rol, alsWat: lid.alsWat, gezag: lid.gezag,
                geboren: lid.geboren)
            nu.bsn = try tx.open("persoonsgegeven", "bsn", row)
            nu.adresAfgeschermd = row["adres_afgeschermd"].text == "ja"
            if metAdres || !nu.adresAfgeschermd { nu.adres = try tx.open("persoonsgegeven", "adres", row) }
            nu.telefoon = try tx.open("persoonsgegeven", "telefoon", row)
            nu.taal = try tx.open("persoonsgegeven", "taal", row)
            nu.tolk = row["tolk"].text == "ja"
            return (gezin, nu)
        }
    }
}
