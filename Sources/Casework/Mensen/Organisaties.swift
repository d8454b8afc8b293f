import Domain
import Storage

/// Een organisatie met haar teams, zoals een beheerder ze ziet.
public struct Organisatieoverzicht: Sendable {
    /// Eén team van de organisatie.
    public struct Teamregel: Sendable {
        public let id: ID<Team>
        public let naam: String
        public let wijk: String?
    }

    public let id: ID<Organisatie>
    public let naam: String
    public let soort: String
    public let teams: [Teamregel]
}

extension Casework {
    /// Every organisation with its teams, by name.
    public func organisaties() async throws -> [Organisatieoverzicht] {
        try await read { tx in
            let teams = try tx.rows("SELECT id, organisatie_id, naam, wijk FROM team ORDER BY naam, id")
            return try tx.rows("SELECT id, naam, soort FROM organisatie ORDER BY naam").map { row in
                Organisatieoverzicht(
                    id: try row.get("id"), naam: try row.get("naam"), soort: try row.get("soort"),
                    teams: try teams.filter { $0["organisatie_id"] == row["id"] }.map {
                        .init(id: try $0.get("id"), naam: try $0.get("naam"), wijk: try $0.optional("wijk"))
                    })
            }
        }
    }
}
