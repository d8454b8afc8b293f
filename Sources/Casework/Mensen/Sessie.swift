import Crypto
import Domain
import Foundation
import Storage

/// Een aanmelding die nog geldt: van wie, met hoeveel factoren.
public struct Sessie: Sendable {
    /// Ends after this many seconds without a request.
    public static let stilte = 60 * 60
    /// Ends after this many seconds, whatever happens.
    public static let langst = 12 * 60 * 60

    public let medewerker: Medewerker
    public let nummer: String
    /// 1 after a password, 2 after the second factor.
    public let factoren: Int

    public var kijker: Kijker { Kijker(medewerker: medewerker, sessie: nummer) }
}

extension Casework {
    /// Begins a session and gives its token: 256 bits, of which only a hash is stored.
    public func beginSessie(_ medewerker: ID<Medewerker>, factoren: Int, apparaat: String) async throws -> String {
        let token = SymmetricKey(size: .bits256).withUnsafeBytes { Array($0).hex }
        let moment = klok()
        try await again {
            try await database.write { sql in
                _ = try sql.execute(
                    """
                    INSERT INTO sessie (afdruk, nummer, medewerker_id, factoren, begonnen_op, gezien_op, apparaat)
                    VALUES (\(Self.afdruk(token)), \(ID<Sessie>.new()), \(medewerker), \(factoren), \(moment), \(moment), \(apparaat))
                    """)
            }
        }
        return token
    }

    /// The session of a token while it lasts; nil when there is none, or none any more.
    public func sessie(_ token: String) async throws -> Sessie? {
        let moment = klok()
        let found = try await read { tx -> (Sessie, Moment)? in
            let row = try tx.row(
                "SELECT nummer, medewerker_id, factoren, begonnen_op, gezien_op FROM sessie WHERE afdruk = \(Self.afdruk(token))"
            )
            guard let row, let medewerker = try tx.medewerker(row.get("medewerker_id")) else { return nil }
            let (begonnen, gezien): (Moment, Moment) = (try row.get("begonnen_op"), try row.get("gezien_op"))
            guard begonnen.plus(seconds: Sessie.langst) > moment, gezien.plus(seconds: Sessie.stilte) > moment else {
                return nil
            }
            return (
                Sessie(medewerker: medewerker, nummer: try row.get("nummer"), factoren: try row.get("factoren")), gezien
            )
        }
        guard let (sessie, gezien) = found else { return nil }
        if gezien.plus(seconds: 60) < moment {
            try await database.write { sql in
                _ = try sql.execute("UPDATE sessie SET gezien_op = \(moment) WHERE afdruk = \(Self.afdruk(token))")
            }
        }
        return sessie
    }

    /// Ends one session, or with `overal` every session of its owner.
    public func eindigSessie(_ token: String, overal: Bool = false) async throws {
        try await database.write { sql in
            let row = try sql.row("SELECT medewerker_id FROM sessie WHERE afdruk = \(Self.afdruk(token))")
            guard let row else { return }
            if overal {
                try sql.execute("DELETE FROM sessie WHERE medewerker_id = \(row["medewerker_id"])")
            } else {
                try sql.execute("DELETE FROM sessie WHERE afdruk = \(Self.afdruk(token))")
            }
        }
    }

    static func afdruk(_ token: String) -> String { SHA256.hash(data: Array(token.utf8)).hex }
}
