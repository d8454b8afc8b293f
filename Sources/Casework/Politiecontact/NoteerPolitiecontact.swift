import Domain
import Storage

extension Casework {
    /// Noteert dat de politie het team sprak. Een naam mag erbij; die kan na vier weken niemand meer lezen.
    public func noteerPolitiecontact(
        op: Dag? = nil, wijk: String = "", contact: Bool = false, naam: String = "", team: ID<Team>? = nil,
        door medewerker: Medewerker, sleutel: Sleutel
    ) async throws -> ID<Politiecontact> {
        try await act(sleutel, door: medewerker.id, in: .installatie) { tx in
            let teams = try tx.politieteams(medewerker)
            guard let eigen = team.map({ gekozen in teams.first { $0.id == gekozen } }) ?? teams.first else {
                throw Refusal(.forbidden, "Dit doet iemand van een team dat met gezinnen werkt.")
            }
            let goed = try Politiecontact.noteer(op: op, naam: naam, vandaag: tx.vandaag)
            let id = ID<Politiecontact>.new(at: tx.moment)
            try tx.legVast(
                .politiecontactOpgeschreven, id, in: .installatie, door: medewerker.id,
                gebeurdOp: goed.op.description,
                [
                    "team_id": eigen.id, "naam": goed.naam,
                    "wijk": try tx.kiesWijk(wijk.isEmpty ? eigen.wijk ?? "Onbekend" : wijk),
                ])
            if goed.naam != nil {
                try tx.bewaarNaam(
                    id.rawValue, van: "politiecontact", tot: Politiecontact.naamWegOp(goed.op))
                // The form holds the name too: it is sealed with the same key, and goes with it.
                tx.dossier = id.rawValue
            }
            if contact { try tx.legVervolgVast(.contact, bij: id, door: medewerker.id) }
            return id
        }
    }

    /// Schrijft later bij of er contact kwam, en of er een melding volgde.
    public func volgPolitiecontact(
        _ contact: ID<Politiecontact>, _ wat: Politievervolg?, door medewerker: Medewerker, sleutel: Sleutel
    ) async throws -> ID<Politiecontact> {
        try await act(sleutel, door: medewerker.id, in: .installatie) { tx in
            _ = try tx.politiedeur(contact, voor: medewerker)
            guard let wat else { throw Refusal(.invalid, "Kies wat er bekend is.") }
            try tx.legVervolgVast(wat, bij: contact, door: medewerker.id)
            return contact
        }
    }

    /// Vernietigt de naam bij een politiecontact nu al.
    public func vernietigPolitienaam(
        _ contact: ID<Politiecontact>, door medewerker: Medewerker, sleutel: Sleutel
    ) async throws -> ID<Politiecontact> {
        let id = try await act(sleutel, door: medewerker.id, in: .installatie) { tx in
            _ = try tx.politiedeur(contact, voor: medewerker)
            guard try tx.politienaam(contact) != nil else {
                throw Refusal(.conflict, "Hier staat geen naam (meer).")
            }
            try tx.wisNaam(
                contact.rawValue, van: "politiecontact", reden: .metDeHand, in: .installatie, door: medewerker.id)
            return contact
        }
        try await wisGewiste()
        return id
    }

    /// De jongere wil hulp: er komt een gewoon dossier, met toestemming. De naam verdwijnt hier.
    ///
    /// Nothing ties the file to the contact: what was counted stays a count.
    public func openDossierUit(
        _ contact: ID<Politiecontact>, _ aanmelding: Aanmelding, toestemming: String, door medewerker: Medewerker,
        sleutel: Sleutel
    ) async throws -> ID<Dossier> {
        let dossier = try await act(sleutel, door: medewerker.id, in: .installatie) { tx -> ID<Dossier> in
            let team = try tx.politiedeur(contact, voor: medewerker)
            let hoe = try Tekst.verplicht(
                toestemming, veld: "toestemming", noem: "wie toestemming gaf, en hoe", meest: 500)
            var goed = aanmelding
            goed.team = goed.team ?? team.id
            goed.aanleiding = "Vroeg zelf om hulp. Toestemming: \(hoe)"
            guard medewerker.magRegieVoeren else {
                throw Refusal(.forbidden, "Dit doet een gezinswerker van het team.")
            }
            let dossier = try tx.open(goed, regisseur: medewerker.id, door: medewerker)
            if try tx.politienaam(contact) != nil {
                try tx.wisNaam(
                    contact.rawValue, van: "politiecontact", reden: .hulp, in: .installatie, door: medewerker.id)
            }
            return dossier
        }
        try await wisGewiste()
        return dossier
    }
}

extension Tx {
    fileprivate func legVervolgVast(
        _ wat: Politievervolg, bij contact: ID<Politiecontact>, door medewerker: ID<Medewerker>
    ) throws {
        try legVast(
            .politievervolgVastgelegd, ID<Politiecontact>.new(), in: .installatie, door: medewerker,
            ["politiecontact_id": contact, "wat": wat.rawValue])
    }

    /// The name at a contact, while it is kept.
    func politienaam(_ contact: ID<Politiecontact>) throws -> String? {
        let rij = try row(
            """
            SELECT p.id, p.naam FROM politiecontact p JOIN bewaring b ON b.id = p.id
            WHERE p.id = \(contact) AND b.uiterlijk > \(vandaag)
            """)
        return try rij.flatMap { try open("politiecontact", "naam", $0) }
    }
}
