import Domain
import Storage

/// Wat er klaarstaat om uit een aanmelding of leerling een dossier te openen.
public struct Vervolgvoorbereiding: Sendable {
    public let gezin: Gezin
    /// Files of the same child that are there already, which this worker may see.
    public let zelfde: [(dossier: ID<Dossier>, naam: String)]
}

extension Casework {
    /// Opent met toestemming een dossier voor wie was aangemeld, of voegt de aanmelding bij het dossier dat er al is.
    ///
    /// For the same persons. The question and what came of it stay with the registration, which is closed and from now on
    /// read in the family's file; without consent nothing is opened.
    public func openDossierUit(
        _ voorstel: Vervolgdossier, op inbreng: ID<Inbreng>, door medewerker: Medewerker, sleutel: Sleutel
    ) async throws -> ID<Dossier> {
        try await act(
            sleutel, door: medewerker.id,
            in: { tx in [.dossier(try tx.dossier(van: inbreng))] + [voorstel.bij].compactMap(\.self).map(Stroom.dossier)
            }
        ) { tx in
            let (toegang, gezin, gevolg) = try tx.vervolg(op: inbreng, voor: medewerker)
            let toestemming = try Tekst.verplicht(
                voorstel.toestemming, veld: "toestemming", noem: "wie er toestemming gaf, en hoe", meest: 1000)
            let nieuw: ID<Dossier>
            if let bij = voorstel.bij {
                guard try tx.dossiersVanHetzelfdeKind(gezin, voor: medewerker).contains(bij) else {
                    throw Tx.nietGevonden
                }
                _ = try tx.schrijfdeur(bij, voor: medewerker)
                nieuw = bij
            } else {
                var aanmelding = Aanmelding(
                    naam: voorstel.naam, wijk: voorstel.wijk, team: voorstel.team, aanleiding: toestemming,
                    leden: gezin.leden.map {
                        Aanmelding.Lid(
                            naam: $0.naam, roepnaam: $0.roepnaam, rol: $0.rol, alsWat: $0.alsWat, gezag: $0.gezag,
                            geboren: $0.geboren)
                    })
                aanmelding.kader = .vrijwillig
                nieuw = try tx.open(
                    aanmelding, bekend: gezin.leden.map(\.persoon), regisseur: medewerker.id, door: medewerker)
            }
            try tx.legVast(
                .dossierBijgevoegd, ID<Dossier>.new(), in: toegang.stroom, door: medewerker.id,
                ["in_dossier_id": nieuw, "gronden": toestemming])
            try tx.noteer(.dossierBijgevoegd, over: toegang.dossier.rawValue, in: .dossier(nieuw), door: medewerker.id)
            try tx.sluitZaak(toegang, door: medewerker.id)
            try tx.handelAf(
                gevolg, toelichting: toestemming, werd: nieuw.rawValue, toegang, door: medewerker.id)
            return nieuw
        }
    }

    /// Wat er klaarstaat voor wie dat doet.
    public func bereidDossierVoor(_ inbreng: ID<Inbreng>, voor kijker: Kijker) async throws -> Vervolgvoorbereiding {
        try await lees("tafel", van: inbreng, voor: kijker) { tx, _, gezin in
            _ = try tx.vervolg(op: inbreng, voor: kijker.medewerker)
            let zelfde = try tx.dossiersVanHetzelfdeKind(gezin, voor: kijker.medewerker)
            let namen = try tx.gezinsnamen(Array(tx.deuren(van: zelfde, voor: kijker.medewerker).values))
            return Vervolgvoorbereiding(
                gezin: gezin, zelfde: zelfde.compactMap { een in namen[een].map { (een, $0) } })
        }
    }

    /// Geeft een zaak zonder gezin aan een collega, die er vanaf nu mee werkt.
    public func geefZaakAan(
        _ nieuwe: ID<Medewerker>?, op inbreng: ID<Inbreng>, door medewerker: Medewerker, sleutel: Sleutel
    ) async throws -> ID<Inbreng> {
        try await act(sleutel, op: inbreng, door: medewerker) { tx, toegang in
            let gezin = try tx.zaak(toegang)
            guard let nieuwe, try tx.medewerker(nieuwe)?.magMeewerken == true else {
                throw Refusal(.invalid, "Kies wie dit van u overneemt.", field: "medewerker")
            }
            guard gezin.regisseur?.medewerker != nieuwe else {
                throw Refusal(.invalid, "Deze collega werkt er al mee.", field: "medewerker")
            }
            if let oude = gezin.regisseur {
                try tx.beeindig(
                    .werkrelatieBeeindigd, oude.id, in: toegang.stroom, door: medewerker.id, ["tot": tx.vandaag])
            }
            try tx.begint(.regisseur, nieuwe, bij: toegang.dossier, grond: "overdracht", door: medewerker)
            return inbreng
        }
    }
}

extension Tx {
    /// The case behind a question, for who works with it; refused for a family.
    func zaak(_ toegang: Tafeltoegang) throws -> Gezin {
        let gezin = try gezin(toegang.dossier)
        guard gezin.soort != .gezin else { throw Self.nietGevonden }
        guard toegang.werktMee else { throw Refusal(.forbidden, "Dit doet wie met deze vraag werkt.") }
        return gezin
    }

    /// The registration for which the table decided that a file is opened, and the consequence that is still open.
    fileprivate func vervolg(
        op inbreng: ID<Inbreng>, voor medewerker: Medewerker
    ) throws -> (Tafeltoegang, Gezin, ID<OpenGevolg>) {
        let toegang = try deur(inbreng, voor: medewerker)
        let gezin = try zaak(toegang)
        guard gezin.soort.heeftKind else { throw Self.nietGevonden }
        let gevolg = try row(
            """
            SELECT id FROM gevolg WHERE inbreng_id = \(inbreng) AND soort = 'dossier'
                AND waarde = \(Gevolg.Dossierhandeling.openen.rawValue) AND tot IS NULL ORDER BY id LIMIT 1
            """)
        guard let gevolg else {
            throw Refusal(.conflict, "De tafel heeft niet besloten dat er een dossier komt, of het is er al.")
        }
        return (toegang, gezin, try gevolg.get("id"))
    }

    /// Files of families to which the same child belongs, found exactly, and which this person works with.
    fileprivate func dossiersVanHetzelfdeKind(_ gezin: Gezin, voor medewerker: Medewerker) throws -> [ID<Dossier>] {
        let kinderen = gezin.leden.filter { $0.rol == .kind }.map(\.persoon)
        let gevonden: [ID<Dossier>] = try rows(
            """
            SELECT DISTINCT l.dossier_id FROM herkenning e JOIN herkenning h ON h.afdruk = e.afdruk
            JOIN gezinslid l ON l.persoon_id = h.persoon_id AND l.rol = 'kind' AND l.tot IS NULL
            JOIN dossier d ON d.id = l.dossier_id AND d.soort = 'gezin'
            WHERE e.persoon_id IN (\(list: kinderen))
                AND NOT EXISTS (SELECT 1 FROM bijvoeging b WHERE b.dossier_id = l.dossier_id)
            ORDER BY l.dossier_id
            """
        ).map { try $0.get("dossier_id") }
        let open = try deuren(van: gevonden, voor: medewerker)
        return gevonden.filter { open[$0]?.grond.werktMee == true }
    }

    /// The file of a case goes no further; its question may still be told and looked back on.
    fileprivate func sluitZaak(_ toegang: Tafeltoegang, door medewerker: ID<Medewerker>) throws {
        let open = try row("SELECT id FROM openstelling WHERE dossier_id = \(toegang.dossier) AND tot IS NULL")
        guard let open else { return }
        try beeindig(
            .openstellingGesloten, open.get("id", as: ID<Dossier>.self), in: toegang.stroom, door: medewerker,
            ["tot": vandaag])
    }
}
