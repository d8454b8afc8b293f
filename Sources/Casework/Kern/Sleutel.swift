import Crypto
import Domain
import Storage

/// De sleutel van een formulier: wat ermee verstuurd is, gebeurt één keer.
public struct Sleutel: Sendable {
    public let waarde: String
    /// Which form it stood in.
    public let formulier: String
    /// What was sent, field by field: kept sealed, to show both texts when the same form comes again with another.
    public let inhoud: [String: String]

    public init(_ waarde: String, formulier: String, inhoud: [String: String]) {
        self.waarde = waarde
        self.formulier = formulier
        self.inhoud = inhoud
    }

    /// For acts that no form sends: the demonstration, an import, a test.
    public static func nieuw(_ formulier: String = "programma") -> Sleutel {
        Sleutel(ID<Dossier>.new().rawValue, formulier: formulier, inhoud: [:])
    }
}

/// The same form came twice with different texts: nothing was done the second time.
public struct AndereInhoud: Error, Sendable {
    /// What was sent, and done, the first time.
    public let eerder: [String: String]
    /// What was sent now.
    public let nu: [String: String]
}

extension Tx {
    /// What came of this form before, or nil when it is new.
    func eerder<T>(_ sleutel: Sleutel, door medewerker: ID<Medewerker>) throws -> ID<T>? {
        let row = try row(
            """
            SELECT sleutel AS id, medewerker_id, formulier, afdruk, eigenaar, inhoud, antwoord_id
            FROM eenmalig WHERE sleutel = \(sleutel.waarde)
            """)
        guard let row else { return nil }
        guard row["medewerker_id"].text == medewerker.rawValue, row["formulier"].text == sleutel.formulier else {
            throw Refusal(.conflict, "Dit formulier hoort bij iemand anders. Open de bladzijde opnieuw.")
        }
        guard try row["afdruk"].text == afdruk(sleutel) else {
            throw AndereInhoud(
                eerder: Formulierinhoud.lees(try open("eenmalig", "inhoud", row) ?? ""), nu: sleutel.inhoud)
        }
        return try row.get("antwoord_id")
    }

    func bewaar<T>(_ sleutel: Sleutel, door medewerker: ID<Medewerker>, antwoord: ID<T>) throws {
        // What was told about a family goes with its file, from every backup too.
        let eigenaar = try dossier.flatMap { try key(of: $0) == nil ? nil : $0 } ?? InstallationKey.installatie.owner
        let inhoud = try seal(
            Formulierinhoud.tekst(sleutel.inhoud), "eenmalig", "inhoud", row: sleutel.waarde, owner: eigenaar)
        try execute(
            """
            INSERT INTO eenmalig
                (sleutel, medewerker_id, formulier, afdruk, eigenaar, inhoud, antwoord_id, vastgelegd_op)
            VALUES (\(sleutel.waarde), \(medewerker), \(sleutel.formulier), \(afdruk(sleutel)), \(eigenaar), \(inhoud),
                \(antwoord), \(moment))
            """)
    }

    private func afdruk(_ sleutel: Sleutel) throws -> String {
        HMAC<SHA256>.authenticationCode(
            for: Array(Formulierinhoud.tekst(sleutel.inhoud).utf8), using: try kluis.key(.afdruk)
        ).hex
    }
}

/// The fields of a form as one text and back. Two different forms never give one text.
enum Formulierinhoud {
    static func tekst(_ inhoud: [String: String]) -> String {
        inhoud.sorted { $0.key < $1.key }.flatMap { [$0.key, $0.value] }
            .map { "\($0.utf8.count):\($0)" }.joined()
    }

    static func lees(_ tekst: String) -> [String: String] {
        var rest = Array(tekst.utf8)[...]
        var inhoud: [String: String] = [:]
        func next() -> String? {
            guard let colon = rest.firstIndex(of: UInt8(ascii: ":")),
                let length = Int(String(decoding: rest[..<colon], as: UTF8.self)), rest.count > length
            else { return nil }
            let part = rest[(colon + 1)...].prefix(length)
            rest = rest[part.endIndex...]
            return String(decoding: part, as: UTF8.self)
        }
        while let naam = next(), let waarde = next() { inhoud[naam] = waarde }
        return inhoud
    }
}
