import Domain
import Storage

extension Casework {
    /// Voegt een organisatie toe. Soorten zijn die van de arrangementen: `gemeente`, `buurtteamorganisatie`, `gi`, `jgz` …
    public func voegOrganisatieToe(
        _ naam: String, soort: String, door beheerder: Medewerker, sleutel: Sleutel
    ) async throws -> ID<Organisatie> {
        try await inrichting(door: beheerder, sleutel) { tx in
            let id = ID<Organisatie>.new()
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
            try tx.legVast(
                .teamToegevoegd, id, in: .installatie, door: beheerder.id,
                [
                    "organisatie_id": organisatie, "soort": soort, "wijk": wijk,
                    "naam": Tekst.verplicht(naam, veld: "naam", noem: "hoe het team heet", meest: 200),
                ])
            return id
        }
    }

    /// Voegt een medewerker van een organisatie toe, met een rol in een team.
    public func voegMedewerkerToe(
        _ naam: String, van organisatie: ID<Organisatie>, team: ID<Team>, als rol: Rol, door beheerder: Medewerker,
        sleutel: Sleutel
    ) async throws -> ID<Medewerker> {
        try await inrichting(door: beheerder, sleutel) { tx in
            let id = ID<Medewerker>.new()
            try tx.legVast(
                .medewerkerToegevoegd, id, in: .installatie, door: beheerder.id,
                [
                    "organisatie_id": organisatie,
                    "naam": Tekst.verplicht(naam, veld: "naam", noem: "hoe de medewerker heet", meest: 200),
                ])
            try tx.maakLid(id, team, rol, door: beheerder.id)
            return id
        }
    }

    /// Geeft een medewerker nog een rol in een team.
    public func maakLid(
        _ medewerker: ID<Medewerker>, van team: ID<Team>, als rol: Rol, door beheerder: Medewerker, sleutel: Sleutel
    ) async throws -> ID<Medewerker> {
        try await inrichting(door: beheerder, sleutel) { tx in
            try tx.maakLid(medewerker, team, rol, door: beheerder.id)
            return medewerker
        }
    }

    /// Kiest iemands maatje, die vanaf nu waarneemt. Een eerder maatje houdt ermee op.
    public func kiesMaatje(
        _ maatje: ID<Medewerker>, voor medewerker: ID<Medewerker>, door beheerder: Medewerker, sleutel: Sleutel
    ) async throws -> ID<Medewerker> {
        try await inrichting(door: beheerder, sleutel) { tx in
            if let nu = try tx.row("SELECT id FROM maatje WHERE medewerker_id = \(medewerker) AND tot IS NULL") {
                try tx.beeindig(
                    .maatjeBeeindigd, try nu.get("id", as: ID<Medewerker>.self), in: .installatie, door: beheerder.id,
                    ["tot": tx.vandaag])
            }
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
