import Domain
import Storage

extension Casework {
    /// Opent een dossier voor een gezin; wie het opent wordt regisseur, tenzij een ander is genoemd.
    public func openDossier(
        _ aanmelding: Aanmelding, door medewerker: Medewerker, regisseur: ID<Medewerker>? = nil, sleutel: Sleutel
    ) async throws -> ID<Dossier> {
        try await act(sleutel, door: medewerker.id, in: { _ in [] }) { tx in
            try tx.open(aanmelding, regisseur: regisseur ?? medewerker.id, door: medewerker)
        }
    }
}

extension Tx {
    /// A new file for a family, on the day that the aanmelding says or today.
    ///
    /// - Parameter bekend: who was known before, in the order of the members: no new person is made of them.
    func open(
        _ aanmelding: Aanmelding, bekend: [ID<Persoon>] = [], regisseur: ID<Medewerker>, door medewerker: Medewerker
    ) throws -> ID<Dossier> {
        var goed = try aanmelding.gecontroleerd(op: vandaag)
        goed.wijk = try kiesWijk(goed.wijk)
        try eisVerwijzer(goed.verwijzer)
        let dag = goed.gebeurdOp ?? vandaag
        let dossier = try begin(.gezin, goed, op: dag, door: medewerker)
        for (nummer, lid) in goed.leden.enumerated() {
            if nummer < bekend.count {
                try maakGezinslid(lid, bekend[nummer], in: dossier, op: dag, door: medewerker)
            } else {
                try voegToe(lid, aan: dossier, op: dag, door: medewerker)
            }
        }
        try begint(.regisseur, regisseur, bij: dossier, grond: "hulpverlening", op: dag, door: medewerker)
        try tel(.dossierGeopend, in: dossier, op: dag)
        return dossier
    }

    /// A new file of some kind: its key, stream and first period, as yet without people.
    func begin(
        _ soort: Dossiersoort, _ aanmelding: Aanmelding, op dag: Dag, door medewerker: Medewerker
    ) throws -> ID<Dossier> {
        let dossier = ID<Dossier>.new(at: moment)
        let stroom = Stroom.dossier(dossier)
        try begin(stroom)
        _ = try makeKey(of: dossier.rawValue, group: dossier.rawValue)
        try legVast(
            .dossierGeopend, dossier, in: stroom, door: medewerker.id, gebeurdOp: dag.description,
            [
                "soort": soort.rawValue, "pseudoniem": ID<Tx>.random().rawValue,
                "organisatie_id": medewerker.organisatie,
            ])
        try legVast(
            .dossiergegevenVastgelegd, ID<Gezin>.new(), in: stroom, door: medewerker.id, gebeurdOp: dag.description,
            [
                "naam": aanmelding.naam, "wijk": aanmelding.wijk, "team_id": aanmelding.team,
                "kader": aanmelding.kader.rawValue, "verwijzer": aanmelding.verwijzer,
            ])
        try legVast(
            .openstellingBegonnen, ID<Dossier>.new(), in: stroom, door: medewerker.id,
            ["van": dag, "aanleiding": aanmelding.aanleiding])
        return dossier
    }

    /// A new person in the family, with a key of their own.
    @discardableResult
    func voegToe(_ lid: Aanmelding.Lid, aan dossier: ID<Dossier>, op dag: Dag? = nil, door medewerker: Medewerker)
        throws
        -> ID<Persoon>
    {
        let persoon = ID<Persoon>.new()
        let stroom = Stroom.dossier(dossier)
        _ = try makeKey(of: persoon.rawValue, group: persoon.rawValue)
        try legVast(.persoonToegevoegd, persoon, in: stroom, door: medewerker.id, [:])
        try legGegevensVast(lid, van: persoon, vervangt: nil, in: dossier, door: medewerker)
        try maakGezinslid(lid, persoon, in: dossier, op: dag, door: medewerker)
        try maakHerkenbaar(persoon, lid)
        return persoon
    }

    /// What is known of a person; a change names what it replaces.
    func legGegevensVast(
        _ lid: Aanmelding.Lid, van persoon: ID<Persoon>, vervangt: String?, in dossier: ID<Dossier>,
        door medewerker: Medewerker
    ) throws {
        try legVast(
            .persoonsgegevenVastgelegd, ID<Persoon>.new(), in: .dossier(dossier), door: medewerker.id,
            [
                "persoon_id": persoon, "naam": lid.naam, "roepnaam": lid.roepnaam, "geboren": lid.geboren,
                "bsn": lid.bsn, "adres": lid.adres, "adres_afgeschermd": lid.adresAfgeschermd ? "ja" : "nee",
                "telefoon": lid.telefoon, "taal": lid.taal, "tolk": lid.tolk ? "ja" : "nee", "vervangt_id": vervangt,
            ])
    }

    /// Somebody belongs to the family from now on.
    func maakGezinslid(
        _ lid: Aanmelding.Lid, _ persoon: ID<Persoon>, in dossier: ID<Dossier>, op dag: Dag? = nil,
        door medewerker: Medewerker
    ) throws {
        try legVast(
            .gezinslidToegevoegd, ID<Gezinslid>.new(), in: .dossier(dossier), door: medewerker.id,
            [
                "persoon_id": persoon, "rol": lid.rol.rawValue, "als_wat": lid.alsWat, "gezag": lid.gezag.rawValue,
                "van": dag ?? vandaag,
            ])
    }

    /// Somebody begins to work with the family.
    func begint(
        _ rol: Werkrelatie.Rol, _ wie: ID<Medewerker>, bij dossier: ID<Dossier>, grond: String, op dag: Dag? = nil,
        door medewerker: Medewerker
    ) throws {
        try legVast(
            .werkrelatieBegonnen, ID<Werkrelatie>.new(), in: .dossier(dossier), door: medewerker.id,
            ["medewerker_id": wie, "rol": rol.rawValue, "grond": grond, "van": dag ?? vandaag])
    }
}
