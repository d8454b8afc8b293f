import Domain
import Storage

extension Casework {
    /// A worker with the roles that hold now; nil when there is none with this id.
    public func medewerker(_ id: ID<Medewerker>) async throws -> Medewerker? {
        try await read { tx in try tx.medewerker(id) }
    }

    /// Everybody with a role in a team, for choosing whom to ask; by name.
    public func medewerkers(van team: ID<Team>) async throws -> [Medewerker] {
        try await read { tx in
            let ids = try tx.rows(
                "SELECT DISTINCT medewerker_id FROM lidmaatschap WHERE team_id = \(team) AND tot IS NULL ORDER BY medewerker_id"
            ).map { try $0.get("medewerker_id", as: ID<Medewerker>.self) }
            return try ids.compactMap { try tx.medewerker($0) }.sorted { $0.naam < $1.naam }
        }
    }
}

extension Tx {
    func medewerker(_ id: ID<Medewerker>) throws -> Medewerker? {
        let rows = try rows(
            """
            SELECT m.organisatie_id, l.team_id, t.naam AS teamnaam, l.rol
            FROM medewerker m
            LEFT JOIN lidmaatschap l ON l.medewerker_id = m.id AND l.tot IS NULL
            LEFT JOIN team t ON t.id = l.team_id
            WHERE m.id = \(id) ORDER BY l.van, l.id
            """)
        guard let first = rows.first else { return nil }
        return Medewerker(
            id: id, naam: try naam(van: id), organisatie: try first.get("organisatie_id"),
            lidmaatschappen: try rows.compactMap { row in
                guard let team: ID<Team> = try row.optional("team_id"), let rol = Rol(rawValue: try row.get("rol"))
                else { return nil }
                return .init(team: team, teamnaam: try row.get("teamnaam"), rol: rol)
            })
    }
}
