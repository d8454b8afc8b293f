import Crypto
import Domain
import Storage

extension Casework {
    /// Uses a code of the second factor once: false when its step, or a later one, was used before.
    public func gebruikStap(_ stap: Int, van account: ID<Account>) async throws -> Bool {
        try await transactie(in: []) { tx in
            try tx.execute("UPDATE account SET totp_stap = \(stap) WHERE id = \(account) AND totp_stap < \(stap)") == 1
        }
    }

    /// Uses a recovery code once: false when it is none of this account, or was used before.
    public func gebruikHerstelcode(_ code: String, van account: ID<Account>) async throws -> Bool {
        try await transactie(in: []) { tx in
            try tx.execute(
                """
                UPDATE herstelcode SET gebruikt_op = \(tx.moment)
                WHERE account_id = \(account) AND afdruk = \(tx.herkenning("herstelcode", Self.plat(code))) AND gebruikt_op IS NULL
                """) == 1
        }
    }

    /// How many recovery codes are left.
    public func herstelcodesOver(van account: ID<Account>) async throws -> Int {
        try await read { tx in
            try tx.row("SELECT count(*) AS n FROM herstelcode WHERE account_id = \(account) AND gebruikt_op IS NULL")?[
                "n"
            ].int ?? 0
        }
    }

    /// Stelt de tweede factor in en geeft tien herstelcodes, die maar één keer te zien zijn. Eerdere codes vervallen.
    public func stelTweedeFactorIn(_ geheim: String, van account: Account) async throws -> [String] {
        let codes = (0..<10).map { _ in Self.nieuweCode() }
        try await transactie(in: [.installatie]) { tx in
            let totp = try tx.seal(
                geheim, "account", "totp", row: account.id.rawValue, owner: InstallationKey.installatie.owner)
            try tx.execute("UPDATE account SET totp = \(totp), totp_stap = 0 WHERE id = \(account.id)")
            try tx.execute(
                "UPDATE herstelcode SET gebruikt_op = \(tx.moment) WHERE account_id = \(account.id) AND gebruikt_op IS NULL"
            )
            for code in codes {
                try tx.execute(
                    """
                    INSERT INTO herstelcode (id, account_id, afdruk)
                    VALUES (\(ID<Account>.new()), \(account.id), \(tx.herkenning("herstelcode", Self.plat(code))))
                    """)
            }
            try tx.noteer(
                .tweedeFactorGewijzigd, over: account.id.rawValue, in: .installatie, door: account.medewerker)
        }
        return codes
    }

    /// Vervangt het wachtwoord; elke andere sessie van de eigenaar houdt op.
    public func wijzigWachtwoord(_ hash: String, van account: Account, behoud token: String?) async throws {
        try await transactie(in: [.installatie]) { tx in
            try tx.execute("UPDATE account SET wachtwoord = \(hash), eenmalig_op = NULL WHERE id = \(account.id)")
            try tx.execute(
                """
                DELETE FROM sessie WHERE medewerker_id = \(account.medewerker) AND afdruk <> \(tx.tokenafdruk(token ?? ""))
                """)
            try tx.noteer(.wachtwoordGewijzigd, over: account.id.rawValue, in: .installatie, door: account.medewerker)
        }
    }

    /// Eight letters in two groups, of an alphabet without look-alikes: 40 bits.
    private static func nieuweCode() -> String {
        let letters = Array("ABCDEFGHJKMNPQRSTUVWXYZ23456789X")
        let bytes = SymmetricKey(size: .init(bitCount: 64)).withUnsafeBytes { Array($0) }
        let code = bytes.map { letters[Int($0) % 32] }
        return String(code[..<4]) + "-" + String(code[4...])
    }

    private static func plat(_ code: String) -> String { code.uppercased().filter { $0.isLetter || $0.isNumber } }
}
