import Domain
import Storage

extension Tx {
    /// The teams in which somebody notes and reads contacts with the police: those of their own in which they work with
    /// families, or lead.
    func politieteams(_ medewerker: Medewerker) throws -> [(id: ID<Team>, naam: String, wijk: String?)] {
        let eigen = medewerker.lidmaatschappen.filter { $0.rol == .gezinswerker || $0.rol == .teamleider }.map(\.team)
        return try rows("SELECT id, naam, wijk FROM team WHERE id IN (\(list: eigen)) ORDER BY naam, id").map {
            (try $0.get("id"), try $0.get("naam"), try $0.optional("wijk"))
        }
    }

    /// The door to one contact with the police: for who works in the team that noted it. The team of it.
    func politiedeur(_ contact: ID<Politiecontact>, voor medewerker: Medewerker) throws -> (id: ID<Team>, naam: String)
    {
        guard let rij = try row("SELECT team_id FROM politiecontact WHERE id = \(contact)"),
            let team = try politieteams(medewerker).first(where: { $0.id.rawValue == rij["team_id"].text })
        else { throw Self.nietGevonden }
        return (team.id, team.naam)
    }
}
