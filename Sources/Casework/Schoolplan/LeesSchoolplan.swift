import Domain
import Storage

/// Het ondersteuningsplan van één school, met wat er de laatste kwartalen gevraagd is: zonder kleine aantallen.
public struct Schoolplan: Sendable {
    public let school: School
    public let teams: [Schoolteam]
    public let doelen: [Schooldoel]
    public let afspraken: [Schoolafspraak]
    /// Names of organisations.
    public let organisaties: [ID<Organisatie>: String]
    /// Families with a new goal, by area of life and quarter.
    public let leefgebieden: Tellingtabel
    /// Questions to a table, by what is in the way and quarter.
    public let knelpunten: Tellingtabel
    /// Pupils of whom the school reported absence, by reason and quarter.
    public let verzuim: Tellingtabel
    /// This reader works at the school, and may write.
    public let magSchrijven: Bool
    public let magKoppelen: Bool
}

/// Een school op de lijst, met hoe haar plan ervoor staat.
public struct Schoolregel: Sendable, Equatable {
    public let school: School
    public let teams: [String]
    public let doelen: Int
    public let openAfspraken: Int
    /// A team of this reader works there.
    public let isMijn: Bool
}

extension Casework {
    /// De scholen met een ondersteuningsplan, die van de lezer eerst.
    public func scholen(voor medewerker: Medewerker) async throws -> [Schoolregel] {
        try await read { tx in
            let scholen = School.metPlan(try tx.scholen())
            let codes = scholen.map(\.code)
            let teams = try tx.rows(
                """
                SELECT s.school, s.team_id, t.naam FROM schoolteam s JOIN team t ON t.id = s.team_id
                WHERE s.school IN (\(list: codes)) AND s.tot IS NULL ORDER BY s.school, s.van, s.id
                """)
            func tel(_ tabel: SQL) throws -> [String: Int] {
                Dictionary(
                    try tx.rows(
                        """
                        SELECT school, COUNT(*) AS n FROM \(tabel) WHERE school IN (\(list: codes)) AND tot IS NULL
                        GROUP BY school ORDER BY school
                        """
                    ).map { (try $0.get("school"), try $0.get("n")) }, uniquingKeysWith: { een, _ in een })
            }
            let (doelen, afspraken) = (try tel("schooldoel"), try tel("schoolafspraak"))
            let mijn = Set(medewerker.lidmaatschappen.map(\.team.rawValue))
            return scholen.map { school in
                let hier = teams.filter { $0["school"].text == school.code }
                return Schoolregel(
                    school: school, teams: hier.compactMap { $0["naam"].text }, doelen: doelen[school.code] ?? 0,
                    openAfspraken: afspraken[school.code] ?? 0,
                    isMijn: hier.contains { mijn.contains($0["team_id"].text ?? "") })
            }.sorted { ($0.isMijn ? 0 : 1, $0.school.naam) < ($1.isMijn ? 0 : 1, $1.school.naam) }
        }
    }

    /// Het plan van één school, voor iedereen die inlogt: er staat niets in over één leerling.
    public func schoolplan(_ code: String, voor medewerker: Medewerker) async throws -> Schoolplan {
        try await read { tx in
            let school = try tx.plan(van: code)
            let teams = try tx.schoolteams(code)
            let organisaties = try tx.rows("SELECT id, naam FROM organisatie ORDER BY naam, id").map {
                (try $0.get("id", as: ID<Organisatie>.self), try $0.get("naam", as: String.self))
            }
            let tellingen = try Schooltelling(tx, school: code)
            let mijn = medewerker.lidmaatschappen.map(\.team)
            return Schoolplan(
                school: school, teams: teams, doelen: try tx.schooldoelen(code),
                afspraken: try tx.schoolafspraken(code),
                organisaties: Dictionary(organisaties, uniquingKeysWith: { een, _ in een }),
                leefgebieden: tellingen.leefgebieden, knelpunten: tellingen.knelpunten, verzuim: tellingen.verzuim,
                magSchrijven: medewerker.magMeewerken && teams.contains { mijn.contains($0.team) },
                magKoppelen: medewerker.koppeltSchoolteams)
        }
    }
}
