import Domain
import Storage

extension Tx {
    /// A keyed digest of what somebody signs in with: name, password, second factor and recovery codes; nil when there is
    /// no such account. In every event about an account, so that a hash that was put there past the acts is found.
    func accountafdruk(_ account: String) throws -> String? {
        let kolommen = Migraties.schema["account"].columns.filter { $0 != "totp_stap" }
        guard let row = try row("SELECT \(.list(kolommen.map(SQL.name))) FROM account WHERE id = \(account)") else {
            return nil
        }
        let codes = try rows("SELECT id, afdruk FROM herstelcode WHERE account_id = \(account) ORDER BY id")
        let velden =
            kolommen.map { row[$0].text ?? "" } + codes.flatMap { [$0["id"].text ?? "", $0["afdruk"].text ?? ""] }
        return Keten.link(after: "account", velden, key: try kluis.key(.keten))
    }
}
