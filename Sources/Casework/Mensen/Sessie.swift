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
    /// Begins a session and gives its token: 256 bits, of which only a keyed digest is stored.
    public func beginSessie(_ medewerker: ID<Medewerker>, factoren: Int, apparaat: String) async throws -> String {
        let token = SymmetricKey(size: .bits256).withUnsafeBytes { Array($0).hex }
        let moment = klok()
        let regel = Sessieregel(
            nummer: ID<Sessie>.new().rawValue, medewerker: medewerker, factoren: factoren, begonnen: moment,
            gezien: moment)
        try await again {
            try await database.write { sql in
                let tx = Tx(sql, self, moment)
                try tx.execute(
                    """
                    INSERT INTO sessie (afdruk, nummer, medewerker_id, factoren, begonnen_op, gezien_op, apparaat, bewijs)
                    VALUES (\(tx.tokenafdruk(token)), \(regel.nummer), \(medewerker), \(factoren), \(moment), \(moment),
                        \(apparaat), \(regel.bewijs(tx.tokenafdruk(token), tx)))
                    """)
            }
        }
        return token
    }

    /// The session of a token while it lasts; nil when there is none, or none any more, or its row was written past the acts.
    public func sessie(_ token: String) async throws -> Sessie? {
        let moment = klok()
        let found = try await read { tx -> (Sessie, Sessieregel)? in
            let afdruk = try tx.tokenafdruk(token)
            guard let regel = try tx.sessieregel(afdruk), let medewerker = try tx.medewerker(regel.medewerker),
                regel.begonnen.plus(seconds: Sessie.langst) > moment, regel.gezien.plus(seconds: Sessie.stilte) > moment
            else { return nil }
            return (Sessie(medewerker: medewerker, nummer: regel.nummer, factoren: regel.factoren), regel)
        }
        guard let (sessie, gevonden) = found else { return nil }
        var regel = gevonden
        if regel.gezien.plus(seconds: 60) < moment {
            regel.gezien = moment
            try await database.write { [regel] sql in
                let tx = Tx(sql, self, moment)
                let afdruk = try tx.tokenafdruk(token)
                try tx.execute(
                    """
                    UPDATE sessie SET gezien_op = \(moment), bewijs = \(regel.bewijs(afdruk, tx)) WHERE afdruk = \(afdruk)
                    """)
            }
        }
        return sessie
    }

    /// Ends one session, or with `overal` every session of its owner.
    public func eindigSessie(_ token: String, overal: Bool = false) async throws {
        try await database.write { sql in
            let tx = Tx(sql, self, klok())
            let afdruk = try tx.tokenafdruk(token)
            guard let regel = try tx.sessieregel(afdruk) else { return }
            if overal {
                try tx.execute("DELETE FROM sessie WHERE medewerker_id = \(regel.medewerker)")
            } else {
                try tx.execute("DELETE FROM sessie WHERE afdruk = \(afdruk)")
            }
        }
    }
}

/// The row of a session, beside the digest of its token.
private struct Sessieregel {
    let nummer: String
    let medewerker: ID<Medewerker>
    let factoren: Int
    let begonnen: Moment
    var gezien: Moment

    func bewijs(_ afdruk: String, _ tx: Tx) throws -> String {
        try tx.tokenbewijs(
            afdruk, [nummer, medewerker.rawValue, String(factoren), begonnen.description, gezien.description])
    }
}

extension Tx {
    /// What is kept of a token in a browser. Keyed: who can write in the database makes no digest for a token of their own.
    func tokenafdruk(_ token: String) throws -> String { try herkenning("token", token) }

    /// Ties what a session opens to its token: a row that another hand changed opens nothing.
    func tokenbewijs(_ afdruk: String, _ velden: [String]) throws -> String {
        Keten.link(after: "sessie", [afdruk] + velden, key: try kluis.key(.keten))
    }

    /// The row of a session that this program wrote.
    fileprivate func sessieregel(_ afdruk: String) throws -> Sessieregel? {
        let row = try row(
            "SELECT nummer, medewerker_id, factoren, begonnen_op, gezien_op, bewijs FROM sessie WHERE afdruk = \(afdruk)"
        )
        guard let row else { return nil }
        let regel = Sessieregel(
            nummer: try row.get("nummer"), medewerker: try row.get("medewerker_id"), factoren: try row.get("factoren"),
            begonnen: try row.get("begonnen_op"), gezien: try row.get("gezien_op"))
        return try row["bewijs"].text == regel.bewijs(afdruk, self) ? regel : nil
    }
}
