import Crypto
import Domain
import Foundation
import Storage

extension Tx {
    /// Writes the keyed blind indexes by which a person can be found exactly: BSN, and folded surname with birth date.
    func maakHerkenbaar(_ persoon: ID<Persoon>, _ lid: Aanmelding.Lid) throws {
        for (soort, afdruk) in try herkenningen(naam: lid.naam, geboren: lid.geboren, bsn: lid.bsn) {
            try execute(
                """
                INSERT INTO herkenning (id, persoon_id, soort, afdruk)
                VALUES (\(ID<Tx>.new()), \(persoon), \(soort), \(afdruk))
                """)
        }
    }

    private func herkenningen(naam: String, geboren: Dag?, bsn: String?) throws -> [(soort: String, afdruk: String)] {
        var alle: [(String, String)] = []
        if let bsn { alle.append(("bsn", try herkenning("bsn", bsn))) }
        if let geboren {
            let tekst = Vouw.achternaam(naam) + "|" + geboren.description
            alle.append(("naam-geboren", try herkenning("naam-geboren", tekst)))
        }
        return alle
    }

    /// The indexes that follow from what is known of everybody now, for `verify`. Who has no key left, has none.
    func verwachteHerkenning() throws -> Set<String> {
        var (vorige, alle) = ("", Set<String>())
        while true {
            let rows = try rows(
                """
                SELECT id, persoon_id, naam, geboren, bsn FROM persoonsgegeven p WHERE id > \(vorige)
                    AND NOT EXISTS (SELECT 1 FROM persoonsgegeven n WHERE n.vervangt_id = p.id)
                ORDER BY id LIMIT \(Controle.bladzijde)
                """)
            try kluis.warm(groups: rows.compactMap { $0["persoon_id"].text })
            for row in rows {
                let persoon: String = try row.get("persoon_id")
                guard try key(of: persoon) != nil, let naam = try? open("persoonsgegeven", "naam", row) else {
                    continue
                }
                let geboren = try? open("persoonsgegeven", "geboren", row)
                let bsn = try? open("persoonsgegeven", "bsn", row)
                for een in try herkenningen(naam: naam, geboren: geboren.flatMap { Dag($0) }, bsn: bsn) {
                    alle.insert(Self.herkenningstekst(persoon, een.soort, een.afdruk))
                }
            }
            guard rows.count == Controle.bladzijde, let last = rows.last?["id"].text else { return alle }
            vorige = last
        }
    }

    static func herkenningstekst(_ persoon: String, _ soort: String, _ afdruk: String) -> String {
        "\(soort) van persoon \(persoon), \(afdruk.prefix(12))"
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
