import Domain
import Storage

extension Casework {
    /// Brengt een vraag in over iemand zonder dossier, een leerling, of een casus zonder namen: in één keer.
    ///
    /// It opens the file that holds the question, and nothing more: no plan, no journal. Who brings it in works with it;
    /// the table sees the question without names until there is a ground.
    public func meldAan(
        _ voorstel: Zaakvoorstel, bij tafel: ID<Tafel>, door medewerker: Medewerker, sleutel: Sleutel
    ) async throws -> ID<Inbreng> {
        try await act(sleutel, door: medewerker.id, in: { _ in [] }) { tx in
            let stand = try tx.tafel(tafel)
            let (versie, arrangement) = try tx.nieuwsteVersie(van: stand.arrangement)
            try stand.eisMagAanmelden(medewerker, arrangement)
            guard let team = medewerker.lidmaatschappen.first?.team else {
                throw Refusal(.forbidden, "Dit kan iemand die bij een team hoort.")
            }
            let goed = try voorstel.gecontroleerd(in: arrangement, op: tx.vandaag)
            return try tx.meldAan(
                goed, bij: stand, versie, arrangement, team: team, werker: medewerker.id, door: medewerker)
        }
    }

    /// Wat iemand bij een tafel kan inbrengen die geen gezin is; leeg wie er niets mag inbrengen.
    public func aanmeldbaar(bij tafel: ID<Tafel>, voor medewerker: Medewerker) async throws
        -> (tafel: Tafel, arrangement: Arrangement, soorten: [Dossiersoort])
    {
        try await read { tx in
            let stand = try tx.tafel(tafel)
            let (_, arrangement) = try tx.nieuwsteVersie(van: stand.arrangement)
            return (stand, arrangement, stand.aanmeldbaar(door: medewerker, arrangement, op: tx.vandaag))
        }
    }
}

extension Tafel {
    /// What somebody may bring in here that is no family; nothing while the table does not work.
    func aanmeldbaar(door medewerker: Medewerker, _ arrangement: Arrangement, op dag: Dag) -> [Dossiersoort] {
        magAanmelden(medewerker, arrangement) && arrangement.werkt(in: gebied, op: dag) ? arrangement.zaken : []
    }

    /// Who may bring in a case that is no family's: in the words of the arrangement, by a role in a team or a fixed seat.
    func magAanmelden(_ medewerker: Medewerker, _ arrangement: Arrangement) -> Bool {
        let rollen = Set(medewerker.lidmaatschappen.map { Rolnaam($0.rol.rawValue) }).union(rollen(van: medewerker.id))
        return rollen.contains { arrangement.magInbrengen($0) }
    }

    func eisMagAanmelden(_ medewerker: Medewerker, _ arrangement: Arrangement) throws(Refusal) {
        guard magAanmelden(medewerker, arrangement) else { throw arrangement.andersInbrengen }
    }
}

extension Arrangement {
    /// Says who may bring in here, to who may not.
    var andersInbrengen: Refusal {
        let wie = inbrengenDoor.map { $0.opschrift.lowercased() }.joined(separator: ", ")
        return Refusal(.forbidden, "Bij \(naam) brengt iemand anders in: \(wie).")
    }
}

extension Tx {
    /// Opens the file of a case and brings its question in.
    ///
    /// - Parameters:
    ///   - werker: who works with it from now on, and counts as who brought it in.
    ///   - erbij: who should be there beside the fixed members.
    func meldAan(
        _ zaak: Zaakvoorstel, bij tafel: Tafel, _ versie: ID<Arrangement>, _ arrangement: Arrangement, team: ID<Team>,
        werker: ID<Medewerker>, erbij: [Deelnemervoorstel] = [], door medewerker: Medewerker
    ) throws -> ID<Inbreng> {
        try eisNeemtAan(tafel, arrangement)
        try eisCode(zaak.gevraagd, uit: "gevraagd", veld: "gevraagd")
        let leden = try zaak.leden.map { try $0.gecontroleerd(op: vandaag) }
        let dossier = try begin(
            zaak.soort,
            Aanmelding(
                naam: zaak.naam, wijk: tafel.isBreed ? "onbekend" : tafel.gebied, team: team, aanleiding: zaak.vraag,
                leden: leden), op: vandaag, door: medewerker)
        for lid in leden { try voegToe(lid, aan: dossier, door: medewerker) }
        try begint(
            .regisseur, werker, bij: dossier, grond: zaak.grond.isEmpty ? "zonder namen" : zaak.grond, door: medewerker)
        let gezin = try gezin(dossier)
        let inbreng = try Inbreng.breng(
            Inbrengvoorstel(vraag: zaak.vraag, gevraagd: zaak.gevraagd), aan: tafel.id, in: gezin,
            voorbereiding: Voorbereiding(punten: []), door: werker, op: vandaag)
        let deelnames = try eersteDeelnames(erbij, aan: tafel, arrangement, gezin, inbrenger: werker)
        try legVast(
            inbreng, versie, Bundelkeuze(doelen: [], afspraken: []), deelnames, arrangement, door: medewerker)
        return inbreng.id
    }
}
