import Domain
import Storage

extension Casework {
    /// Legt vast dat een team bij een school werkt: een schoolteam, een buurtteam of een partner.
    public func koppelSchoolteam(
        _ team: ID<Team>?, aan school: String, door medewerker: Medewerker, sleutel: Sleutel
    ) async throws -> ID<Schoolteam> {
        try await act(sleutel, door: medewerker.id, in: .installatie) { tx in
            guard medewerker.koppeltSchoolteams else {
                throw Refusal(.forbidden, "Dit doet een teamleider of de beheerder.")
            }
            let plan = try tx.plan(van: school)
            guard let team, try tx.row("SELECT id FROM team WHERE id = \(team)") != nil else {
                throw Refusal(.invalid, "Kies een team.", field: "team")
            }
            guard try !tx.schoolteams(plan.code).contains(where: { $0.team == team }) else {
                throw Refusal(.conflict, "Dit team werkt hier al.", field: "team")
            }
            let id = ID<Schoolteam>.new()
            try tx.legVast(
                .schoolteamBegonnen, id, in: .installatie, door: medewerker.id,
                ["school": plan.code, "team_id": team, "van": tx.vandaag])
            return id
        }
    }

    /// Beëindigt dat een team bij een school werkt.
    public func ontkoppelSchoolteam(
        _ koppeling: ID<Schoolteam>, van school: String, door medewerker: Medewerker, sleutel: Sleutel
    ) async throws -> ID<Schoolteam> {
        try await act(sleutel, door: medewerker.id, in: .installatie) { tx in
            guard medewerker.koppeltSchoolteams else {
                throw Refusal(.forbidden, "Dit doet een teamleider of de beheerder.")
            }
            guard try tx.schoolteams(school).contains(where: { $0.id == koppeling }) else { throw Tx.nietGevonden }
            try tx.beeindig(
                .schoolteamBeeindigd, koppeling, in: .installatie, door: medewerker.id, ["tot": tx.vandaag])
            return koppeling
        }
    }
}
