import Domain
import Storage

/// Wat nodig is om een aanmelding te controleren; verlaat het inloggen niet.
public struct Accountgeheimen: Sendable {
    public let account: Account
    /// The hash of the password, with its parameters and salt.
    public let wachtwoord: String
    /// The secret of the second factor in base32; nil when it is not set.
    public let totp: String?
}

/// Een knop op de inlogbladzijde van een demonstratie.
public struct Demonstratieknop: Sendable {
    public let account: ID<Account>
    public let naam: String
    /// What the button says this person is.
    public let rol: String
}

extension Casework {
    /// The account of a user name, in whatever way it was typed; nil when there is none.
    public func geheimen(vanNaam naam: String) async throws -> Accountgeheimen? {
        try await read { tx in
            try tx.geheimen("naam_index = \(tx.herkenning("gebruikersnaam", naam.lowercased()))")
        }
    }

    /// The account of a worker; nil when there is none.
    public func geheimen(van medewerker: ID<Medewerker>) async throws -> Accountgeheimen? {
        try await read { tx in try tx.geheimen("medewerker_id = \(medewerker)") }
    }

    /// The accounts with which anybody may look around, in a demonstration; nowhere else are there any.
    public func demonstratieknoppen() async throws -> [Demonstratieknop] {
        try await read { tx in
            guard try tx.isDemonstratie else { return [] }
            return try tx.rows(
                "SELECT id, medewerker_id, demonstratie FROM account WHERE demonstratie IS NOT NULL AND gesloten_op IS NULL ORDER BY id"
            ).map {
                Demonstratieknop(
                    account: try $0.get("id"), naam: try tx.naam(van: $0.get("medewerker_id")),
                    rol: try $0.get("demonstratie"))
            }
        }
    }

    /// Whose account this button is of; refuses outside a demonstration.
    public func demonstratiemedewerker(_ account: ID<Account>) async throws -> ID<Medewerker> {
        try await read { tx in
            let row = try tx.row(
                """
                SELECT medewerker_id FROM account
                WHERE id = \(account) AND demonstratie IS NOT NULL AND gesloten_op IS NULL
                """)
            guard try tx.isDemonstratie, let row else { throw Tx.nietGevonden }
            return try row.get("medewerker_id")
        }
    }
}

extension Tx {
    var isDemonstratie: Bool {
        get throws { try row("SELECT demonstratie FROM installatie ORDER BY id")?["demonstratie"].text == "ja" }
    }

    func geheimen(_ waar: SQL) throws -> Accountgeheimen? {
        let row = try row(
            """
            SELECT id, medewerker_id, naam, wachtwoord, totp, eenmalig_op FROM account
            WHERE \(waar) AND gesloten_op IS NULL
            """)
        guard let row else { return nil }
        let totp = try open("account", "totp", row)
        return Accountgeheimen(
            account: Account(
                id: try row.get("id"), medewerker: try row.get("medewerker_id"),
                naam: try open("account", "naam", row) ?? "", heeftTweedeFactor: totp != nil,
                isEenmalig: row["eenmalig_op"] != .null),
            wachtwoord: try row.get("wachtwoord"), totp: totp)
    }

    func account(van medewerker: ID<Medewerker>) throws -> Account {
        guard let geheimen = try geheimen("medewerker_id = \(medewerker)") else {
            throw Refusal(.notFound, "Deze medewerker kan nog niet inloggen.")
        }
        return geheimen.account
    }
}
