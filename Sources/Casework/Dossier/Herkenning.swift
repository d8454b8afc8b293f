import Crypto
import Domain
import Foundation
import Storage

extension Tx {
    /// Writes the keyed blind indexes by which a person can be found exactly: BSN, and folded surname with birth date.
    func maakHerkenbaar(_ persoon: ID<Persoon>, _ lid: Aanmelding.Lid) throws {
        if let bsn = lid.bsn { try herken(persoon, "bsn", bsn) }
        if let geboren = lid.geboren {
            try herken(persoon, "naam-geboren", Vouw.achternaam(lid.naam) + "|" + geboren.description)
        }
    }

    private func herken(_ persoon: ID<Persoon>, _ soort: String, _ tekst: String) throws {
        try execute(
            """
            INSERT INTO herkenning (id, persoon_id, soort, afdruk)
            VALUES (\(ID<Tx>.new()), \(persoon), \(soort), \(try herkenning(soort, tekst)))
            """)
    }

    /// The blind index of a text: equal texts give equal digests, and nobody without the key can make one.
    func herkenning(_ soort: String, _ tekst: String) throws -> String {
        HMAC<SHA256>.authenticationCode(for: Array("\(soort)|\(tekst)".utf8), using: try kluis.key(.index)).hex
    }
}

/// Folds a name to what stays when accents, capitals and prefixes go.
enum Vouw {
    static func woorden(_ naam: String) -> [String] { Naamvolgorde.woorden(naam) }

    /// The surname: the last word that is no prefix, after a family's first surname when there are two.
    static func achternaam(_ naam: String) -> String {
        let alle = Naamvolgorde.woorden(naam)
        return alle.last { !Naamvolgorde.voorvoegsels.contains($0) } ?? alle.last ?? ""
    }
}
