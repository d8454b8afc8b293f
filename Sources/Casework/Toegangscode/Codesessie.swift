import Crypto
import Domain
import Storage

/// Dat iemand zonder account een code intypte: een uur lang, voor één ding.
public struct Codesessie: Sendable {
    /// Ends after this many seconds, whatever happens.
    public static let langst = 60 * 60
    /// Failed tries in the whole installation that cost nothing; per address as few as with a password.
    static let vrijInTotaal = 200

    public let code: ID<Toegangscode>
    public let soort: Toegangscode.Soort
    /// As it stands in inzage.
    public let nummer: String

    /// Who acts, in verloop and inzage: the code itself, for there is no account.
    var dader: ID<Medewerker> { code.as() }
}

extension Casework {
    private static let allen = ["toegangscodes"]

    /// Begins a session with a code, and gives its token. Whatever is wrong with a code, the sentence is the same.
    ///
    /// - Parameter adres: the network address of who tries, for throttling only.
    public func beginCodesessie(_ getypt: String, adres: String) async throws -> String {
        let wie = ["code van \(adres)"]
        try await magProberen(wie, veld: "code")
        try await magProberen(Self.allen, vrij: Codesessie.vrijInTotaal, veld: "code")
        guard let schrift = Codeschrift(getypt: getypt), let (code, soort) = try await code(schrift) else {
            try await telPoging(wie + Self.allen, gelukt: false)
            throw Toegangscode.werktNiet
        }
        try await telPoging(wie, gelukt: true)
        let token = SymmetricKey(size: .bits256).withUnsafeBytes { Array($0).hex }
        let moment = klok()
        let nummer = ID<Codesessie>.new().rawValue
        try await again {
            try await database.write { sql in
                let tx = Tx(sql, self, moment)
                let afdruk = try tx.tokenafdruk(token)
                try tx.execute(
                    """
                    INSERT INTO codesessie (afdruk, nummer, code_id, soort, begonnen_op, bewijs)
                    VALUES (\(afdruk), \(nummer), \(code), \(soort.rawValue), \(moment),
                        \(tx.tokenbewijs(afdruk, [nummer, code.rawValue, soort.rawValue, moment.description])))
                    """)
            }
        }
        return token
    }

    /// The session of a token while it lasts. Whether its code still works is asked at its door.
    public func codesessie(_ token: String) async throws -> Codesessie? {
        try await read { tx in
            let afdruk = try tx.tokenafdruk(token)
            let rij = try tx.row(
                "SELECT nummer, code_id, soort, begonnen_op, bewijs FROM codesessie WHERE afdruk = \(afdruk)")
            guard let rij, try rij.get("begonnen_op", as: Moment.self).plus(seconds: Codesessie.langst) > tx.moment,
                try rij["bewijs"].text
                    == tx.tokenbewijs(
                        afdruk, ["nummer", "code_id", "soort", "begonnen_op"].map { rij[$0].text ?? "" })
            else { return nil }
            return Codesessie(
                code: try rij.get("code_id"), soort: try Tx.code(rij, "soort"), nummer: try rij.get("nummer"))
        }
    }

    /// Ends it.
    public func eindigCodesessie(_ token: String) async throws {
        try await database.write { sql in
            let tx = Tx(sql, self, klok())
            try tx.execute("DELETE FROM codesessie WHERE afdruk = \(tx.tokenafdruk(token))")
        }
    }

    private func code(_ schrift: Codeschrift) async throws -> (ID<Toegangscode>, Toegangscode.Soort)? {
        try await read { tx in
            let afdruk = try tx.codeafdruk(schrift)
            if let code: ID<Toegangscode> = try tx.row("SELECT id FROM toegangscode WHERE afdruk = \(afdruk)")?.get(
                "id")
            {
                return try tx.codedeur(code) == nil ? nil : (code, .antwoord)
            }
            let rij = try tx.row("SELECT id FROM aanmeldcode WHERE afdruk = \(afdruk)")
            guard let code: ID<Toegangscode> = try rij?.get("id"), try tx.aanmelddeur(code) != nil else { return nil }
            return (code, .aanmelden)
        }
    }
}
