import Domain
import Storage

/// De proeven: welke teams meedoen, en per kwartaal hoeveel analyses zij begonnen en afmaakten. Nooit per medewerker.
public struct Pilotblad: Sendable {
    /// Eén team dat meedoet of meedeed.
    public struct Regel: Sendable {
        public let pilot: Pilot
        public let team: String
        public let organisatie: String
    }

    /// Wat een team in een kwartaal deed; een klein aantal is weggelaten.
    public struct Gebruik: Sendable {
        public let team: String
        public let kwartaal: String
        public let begonnen: Kleintal
        public let compleet: Kleintal
    }

    public let regels: [Regel]
    public let gebruik: [Gebruik]
    /// Teams that could take part.
    public let teams: [(id: ID<Team>, naam: String)]
}

extension Casework {
    /// Which teams try something out, and how they use it: for the administrator and who looks at quality.
    public func pilots(voor kijker: Medewerker) async throws -> Pilotblad {
        guard kijker.heeft(.beheerder) || kijker.heeft(.kwaliteitsadviseur) else { throw Tx.nietGevonden }
        return try await read { tx in
            let teams = try tx.rows(
                """
                SELECT t.id, t.naam, o.naam AS organisatie FROM team t JOIN organisatie o ON o.id = t.organisatie_id
                ORDER BY t.naam, t.id
                """)
            let namen = Dictionary(
                teams.map { ($0["id"].text ?? "", ($0["naam"].text ?? "", $0["organisatie"].text ?? "")) },
                uniquingKeysWith: { eerste, _ in eerste })
            let geteld = try tx.rows(
                """
                SELECT team, kwartaal, uitkomst, COUNT(*) AS aantal FROM telgegeven WHERE soort = 'analyse'
                GROUP BY team, kwartaal, uitkomst ORDER BY kwartaal DESC, team, uitkomst
                """)
            var per: [(team: String, kwartaal: String, aantal: [String: Int])] = []
            for row in geteld {
                let (team, kwartaal) = (row["team"].text ?? "", row["kwartaal"].text ?? "")
                if per.last?.team != team || per.last?.kwartaal != kwartaal { per.append((team, kwartaal, [:])) }
                per[per.count - 1].aantal[row["uitkomst"].text ?? ""] = row["aantal"].int ?? 0
            }
            return Pilotblad(
                regels: try tx.pilots().map { pilot in
                    let naam = namen[pilot.team.rawValue]
                    return .init(pilot: pilot, team: naam?.0 ?? "", organisatie: naam?.1 ?? "")
                },
                gebruik: per.map { een in
                    .init(
                        team: namen[een.team]?.0 ?? "een team van vroeger", kwartaal: een.kwartaal,
                        begonnen: Kleintal(een.aantal["begonnen"] ?? 0), compleet: Kleintal(een.aantal["compleet"] ?? 0)
                    )
                },
                teams: try teams.map {
                    (try $0.get("id"), "\(namen[$0["id"].text ?? ""]?.0 ?? "") (\($0["organisatie"].text ?? ""))")
                })
        }
    }
}
