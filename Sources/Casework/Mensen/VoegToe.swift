import Domain
import Storage

extension Casework {
    /// Voegt een organisatie toe. Soorten zijn die van de arrangementen: `gemeente`, `buurtteamorganisatie`, `gi`, `jgz` …
    public func voegOrganisatieToe(
        _ naam: String, soort: String, door beheerder: Medewerker, sleutel: Sleutel
    ) async throws -> ID<Organisatie> {
        try await inrichting(door: beheerder, sleutel) { tx in
            let id = ID<Organisatie>.new()
            let naam = try Tekst.verplicht(naam, veld: "naam", noem: "hoe de organisatie heet", meest: 200)
            guard try tx.row("SELECT id FROM organisatie WHERE naam = \(naam)") == nil else {
                throw Refusal(.conflict, "Er is al een organisatie die zo heet.", field: "naam")
            }
            let soort = try Tekst.verplicht(soort, veld: "soort", noem: "wat voor organisatie het is", meest: 60)
            try tx.voegToe(organisatie: naam, soort: soort, id, door: beheerder.id)
            return id
        }
    }

    /// Voegt een team toe, met zijn soort (`buurtteam`, `vo`, `mbo`, `specialist` …) en zijn wijk.
    public func voegTeamToe(
        _ naam: String, soort: String, wijk: String?, aan organisatie: ID<Organisatie>, door beheerder: Medewerker,
        sleutel: Sleutel
    ) async throws -> ID<Team> {
        try await inrichting(door: beheerder, sleutel) { tx in
            let id = ID<Team>.new()
            let naam = try Tekst.verplicht(naam, veld: "naam", noem: "hoe het team heet", meest: 200)
            try tx.eisOrganisatie(organisatie)
            let er = try tx.row("SELECT id FROM team WHERE organisatie_id = \(organisatie) AND naam = \(naam)")
            guard er == nil else {
                throw Refusal(.conflict, "Deze organisatie heeft al een team dat zo heet.", field: "naam")
            }
            try tx.legVast(
                .teamToegevoegd, id, in: .installatie, door: beheerder.id,
                [
                    "organisatie_id": organisatie, "naam": naam,
                    "soort": Tekst.verplicht(soort, veld: "soort", noem: "wat voor team het is", meest: 60),
                    "wijk": Tekst.facultatief(wijk ?? "", veld: "wijk", meest: 100),
                ])
            return id
        }
    }

    /// Voegt een medewerker van een organisatie toe, met een rol in een team, en een account als dat meteen bekend is.
    public func voegMedewerkerToe(
        _ naam: String, van organisatie: ID<Organisatie>, team: ID<Team>, als rol: Rol,
        account: Accountvoorstel? = nil, door beheerder: Medewerker, sleutel: Sleutel
    ) async throws -> ID<Medewerker> {
        try await inrichting(door: beheerder, sleutel) { tx in
            let id = ID<Medewerker>.new()
            try tx.eisOrganisatie(organisatie)
            try tx.eisTeam(team)
            try tx.legVast(
                .medewerkerToegevoegd, id, in: .installatie, door: beheerder.id,
                [
                    "organisatie_id": organisatie,
                    "naam": Tekst.verplicht(naam, veld: "naam", noem: "hoe de medewerker heet", meest: 200),
                ])
            try tx.maakLid(id, team, rol, door: beheerder.id)
            if let account { _ = try tx.maakAccount(account, voor: id, door: beheerder.id) }
            return id
        }
    }

    /// Kiest iemands maatje, die vanaf nu waarneemt. Een eerder maatje houdt ermee op; nil: er komt geen ander.
    public func kiesMaatje(
        _ maatje: ID<Medewerker>?, voor medewerker: ID<Medewerker>, door beheerder: Medewerker, sleutel: Sleutel
    ) async throws -> ID<Medewerker> {
        try await inrichting(door: beheerder, sleutel) { tx in
            guard maatje != medewerker else {
                throw Refusal(.invalid, "Kies een collega: niemand is zijn eigen maatje.", field: "maatje")
            }
            for wie in [medewerker, maatje ?? medewerker] where try !tx.werktHier(wie) {
                throw Refusal(.invalid, "Kies iemand die hier werkt.", field: "maatje")
            }
            // A maatje sees every family of who is away.
            if let maatje, try tx.medewerker(maatje)?.magMeewerken != true {
                throw Refusal(.invalid, "Kies een collega die met gezinnen werkt.", field: "maatje")
            }
            let nu = try tx.row("SELECT id, maatje_id FROM maatje WHERE medewerker_id = \(medewerker) AND tot IS NULL")
            guard nu?["maatje_id"].text != maatje?.rawValue else {
                throw Refusal(.conflict, "Dat is al zo.", field: "maatje")
            }
            if let nu {
                try tx.beeindig(
                    .maatjeBeeindigd, try nu.get("id", as: ID<Medewerker>.self), in: .installatie, door: beheerder.id,
                    ["tot": tx.vandaag])
            }
            guard let maatje else { return medewerker }
            try tx.legVast(
                .maatjeGekozen, ID<Medewerker>.new(), in: .installatie, door: beheerder.id,
                ["medewerker_id": medewerker, "maatje_id": maatje, "van": tx.vandaag])
            return maatje
        }
    }

    /// An act on the installation itself, for administrators.
    func inrichting<T>(
        door beheerder: Medewerker, _ sleutel: Sleutel, _ body: @escaping @Sendable (Tx) throws -> ID<T>
    ) async throws -> ID<T> {
        try await act(sleutel, door: beheerder.id, in: .installatie) { tx in
            guard beheerder.heeft(.beheerder) else {
                throw Refusal(.forbidden, "Dit kan alleen de beheerder.")
            }
            return try body(tx)
        }
    }
}

extension Tx {
    func eisOrganisatie(_ organisatie: ID<Organisatie>) throws {
        guard try row("SELECT id FROM organisatie WHERE id = \(organisatie)") != nil else {
            throw Refusal(.invalid, "Kies een organisatie.", field: "organisatie")
        }
    }
}
