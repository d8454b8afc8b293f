import Domain
import Storage

/// Een verzoek om herstel, voor wie het kan bevestigen of intrekken.
public struct Herstelblad: Sendable {
    public let herstel: Herstel
    public let eigenaar: String
    public let gebruikersnaam: String
    public let gevraagdDoor: String
    /// Who ended it.
    public let door: String?
    /// This reader can be the second person.
    public let magBevestigen: Bool
}

/// Wat de eigenaar van een account hoort nadat anderen zijn of haar toegang herstelden.
public struct Herstelmelding: Sendable {
    public let id: ID<Herstel>
    public let op: Dag
    public let gevraagdDoor: String
    public let bevestigdDoor: String
    public let gelezen: Bool
}

extension Casework {
    /// One request for a reset, for administrators and for who leads a team of its owner; never for the owner.
    public func herstelblad(_ herstel: ID<Herstel>, voor medewerker: Medewerker) async throws -> Herstelblad {
        try await read { tx in
            guard let nu = try tx.herstel(herstel),
                try nu.eigenaar != medewerker.id && tx.isBeheerderOfLeider(medewerker, van: nu.eigenaar),
                let rij = try tx.row("SELECT id, naam FROM account WHERE id = \(nu.account)")
            else { throw Tx.nietGevonden }
            return Herstelblad(
                herstel: nu, eigenaar: try tx.naam(van: nu.eigenaar),
                gebruikersnaam: try tx.open("account", "naam", rij) ?? "",
                gevraagdDoor: try tx.naam(van: nu.gevraagdDoor), door: try nu.door.map { try tx.naam(van: $0) },
                magBevestigen: nu.gevraagdDoor != medewerker.id && nu.isOpen(op: tx.vandaag))
        }
    }

    /// What was restored of somebody's own access, the newest first.
    public func herstelmeldingen(van medewerker: ID<Medewerker>) async throws -> [Herstelmelding] {
        try await read { tx in
            guard let account = try tx.geheimen("medewerker_id = \(medewerker)")?.account.id else { return [] }
            let hersteld = try tx.herstellen("h.account_id = \(account) AND h.uitslag = 'bevestigd'")
            let gelezen = Set(
                try tx.rows(
                    "SELECT herstel_id FROM herstellezing WHERE herstel_id IN (\(list: hersteld.map(\.id))) ORDER BY id"
                ).compactMap { $0["herstel_id"].text })
            return try hersteld.map { een in
                Herstelmelding(
                    id: een.id, op: een.tot ?? een.van, gevraagdDoor: try tx.naam(van: een.gevraagdDoor),
                    bevestigdDoor: try een.door.map { try tx.naam(van: $0) } ?? "",
                    gelezen: gelezen.contains(een.id.rawValue))
            }
        }
    }
}
