import Domain
import Storage

/// Eén medewerker in de lijst van een beheerder.
public struct Medewerkerregel: Sendable {
    public let medewerker: Medewerker
    public let organisatie: String
    /// Nil when there is no account, or none any more.
    public let gebruikersnaam: String?
    public let isAfwezig: Bool

    /// Has a role in a team.
    public var werktHier: Bool { !medewerker.lidmaatschappen.isEmpty }
}

/// Welke medewerkers een beheerder wil zien.
public struct Medewerkerkeuze: Sendable, Equatable {
    public var organisatie: ID<Organisatie>?
    public var team: ID<Team>?
    /// Who worked here once, in the place of who works here now.
    public var vroeger = false

    public init(organisatie: ID<Organisatie>? = nil, team: ID<Team>? = nil, vroeger: Bool = false) {
        (self.organisatie, self.team, self.vroeger) = (organisatie, team, vroeger)
    }

    func past(_ regel: Medewerkerregel) -> Bool {
        regel.werktHier != vroeger && organisatie.map { $0 == regel.medewerker.organisatie } ?? true
            && team.map { team in regel.medewerker.lidmaatschappen.contains { $0.team == team } } ?? true
    }
}

extension Casework {
    /// Who works here, or worked here once, by name as the Dutch sort them. Five statements, however many there are.
    public func medewerkerregels(_ keuze: Medewerkerkeuze = Medewerkerkeuze(), voor beheerder: Medewerker) async throws
        -> [Medewerkerregel]
    {
        guard beheerder.heeft(.beheerder) else { throw Tx.nietGevonden }
        return try await read { tx in
            let accounts = Dictionary(
                try tx.rows("SELECT id, medewerker_id, naam FROM account WHERE gesloten_op IS NULL ORDER BY id").map {
                    (try $0.get("medewerker_id", as: ID<Medewerker>.self), try tx.open("account", "naam", $0) ?? "")
                }, uniquingKeysWith: { een, _ in een })
            let weg = Set(
                try tx.rows("SELECT medewerker_id FROM afwezigheid WHERE tot IS NULL ORDER BY medewerker_id").map {
                    try $0.get("medewerker_id", as: ID<Medewerker>.self)
                })
            let organisaties = Dictionary(
                try tx.rows("SELECT id, naam FROM organisatie ORDER BY id").map {
                    (try $0.get("id", as: ID<Organisatie>.self), try $0.get("naam", as: String.self))
                }, uniquingKeysWith: { een, _ in een })
            return try tx.alleMedewerkers().map { wie in
                Medewerkerregel(
                    medewerker: wie, organisatie: organisaties[wie.organisatie] ?? "", gebruikersnaam: accounts[wie.id],
                    isAfwezig: weg.contains(wie.id))
            }.filter(keuze.past)
        }
    }

    /// Everybody who works here now, by name.
    public func medewerkers() async throws -> [Medewerker] {
        try await read { tx in try tx.alleMedewerkers().filter { !$0.lidmaatschappen.isEmpty } }
    }
}

extension Tx {
    /// Everybody who works here or ever did, with the roles that hold now, in the order of names.
    func alleMedewerkers() throws -> [Medewerker] {
        let rollen = Dictionary(
            grouping: try rows(
                """
                SELECT l.medewerker_id, l.team_id, t.naam AS teamnaam, l.rol
                FROM lidmaatschap l JOIN team t ON t.id = l.team_id WHERE l.tot IS NULL ORDER BY l.van, l.id
                """), by: { $0["medewerker_id"].text ?? "" })
        return try rows("SELECT id, organisatie_id, naam FROM medewerker ORDER BY id").map { row in
            let id: ID<Medewerker> = try row.get("id")
            let naam = try casework.namen[id] ?? open("medewerker", "naam", row) ?? ""
            casework.namen[id] = naam
            return Medewerker(
                id: id, naam: naam, organisatie: try row.get("organisatie_id"),
                lidmaatschappen: try (rollen[id.rawValue] ?? []).compactMap { rol in
                    guard let soort = Rol(rawValue: try rol.get("rol")) else { return nil }
                    return .init(team: try rol.get("team_id"), teamnaam: try rol.get("teamnaam"), rol: soort)
                })
        }.map { (sleutel: Naamvolgorde.sleutel($0.naam), wie: $0) }
            .sorted { ($0.sleutel, $0.wie.id) < ($1.sleutel, $1.wie.id) }.map(\.wie)
    }
}
