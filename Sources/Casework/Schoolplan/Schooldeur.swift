import Domain
import Storage

extension Tx {
    /// Teams that work at a school now, the first that began in front.
    func schoolteams(_ school: String) throws -> [Schoolteam] {
        try rows(
            """
            SELECT s.id, s.team_id, s.van, t.naam, t.soort FROM schoolteam s JOIN team t ON t.id = s.team_id
            WHERE s.school = \(school) AND s.tot IS NULL ORDER BY s.van, s.id
            """
        ).map { rij in
            Schoolteam(
                id: try rij.get("id"), team: try rij.get("team_id"), naam: try rij.get("naam"),
                soort: try rij.get("soort"), van: try rij.get("van"))
        }
    }

    /// Who may write in the plan of a school: somebody of a team that works there.
    func schooldeur(_ code: String, voor medewerker: Medewerker) throws -> School {
        let school = try plan(van: code)
        let teams = try schoolteams(code).map(\.team)
        guard medewerker.magMeewerken, medewerker.lidmaatschappen.contains(where: { teams.contains($0.team) }) else {
            throw Refusal(.forbidden, "Dit doet iemand van een team dat bij deze school werkt.")
        }
        return school
    }

    /// A school with a support plan; another is not there.
    func plan(van code: String) throws -> School {
        guard let school = School.metPlan(try scholen()).first(where: { $0.code == code }) else {
            throw Self.nietGevonden
        }
        return school
    }
}

/// Een team dat bij een school werkt.
public struct Schoolteam: Sendable, Equatable {
    public let id: ID<Schoolteam>
    public let team: ID<Team>
    public let naam: String
    /// Buurtteam, vo, mbo …
    public let soort: String
    public let van: Dag
}

extension Medewerker {
    /// May say which teams work at a school.
    public var koppeltSchoolteams: Bool { heeft(.teamleider) || heeft(.beheerder) }
}
