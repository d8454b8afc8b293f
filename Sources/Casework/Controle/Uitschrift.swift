import Domain
import Storage

extension Casework {
    /// Everything that is stored, opened, as lines that two databases have alike when they say the same.
    ///
    /// Ids stand as numbers, in the order in which the verloop first tells of them. It holds all in memory: for a city
    /// of some thousands of families.
    public func uitschrift() async throws -> [String] {
        try await read { tx in try Uitschrift(tx).regels() }
    }
}

/// The canonical text of a database.
struct Uitschrift {
    /// Tables that hold nothing to compare, each with why.
    static let weg: [String: String] = [
        "eenmalig": "keys of forms: random, and a series keeps none",
        "herstelcode": "digests of random codes",
        "sessie": "tokens: random, and of the hour",
        "poging": "of the hour",
        "inzagekop": "last links: keyed, and of one process",
        "inzagegat": "links: keyed",
        "telkop": "sums of digests with a key of this vault",
    ]
    /// Columns that differ between two that say the same, each with why.
    static let losse: [String: String] = [
        "zout": "random", "afdruk": "a digest over salt or with a key of this vault",
        "keten": "a link with a key of this vault",
        "schrijver": "a number of the process", "naam_index": "a digest with a key of this vault",
        "wachtwoord": "a hash with salt", "bewijs": "a digest with a key of this vault",
    ]

    private struct Rij {
        let tabel: String
        let velden: [(kolom: String, waarde: String)]
    }

    private let rijen: [Rij]
    private let stromen: [(soort: String, gebeurtenissen: [Row])]

    init(_ tx: Tx) throws {
        rijen = try Migraties.schema.tables.filter { Self.weg[$0.name] == nil }.flatMap { try Self.lees($0, tx) }
        let soorten = try tx.rows("SELECT id, soort FROM stroom ORDER BY id")
        let regels = try tx.rows(
            "SELECT stroom_id, volgnummer, soort, onderwerp_id, vastgelegd_op FROM gebeurtenis ORDER BY stroom_id, volgnummer"
        )
        let perStroom = Dictionary(grouping: regels) { $0["stroom_id"].text ?? "" }
        stromen = soorten.map { ($0["soort"].text ?? "", perStroom[$0["id"].text ?? ""] ?? []) }
    }

    private static func lees(_ tabel: Schema.Table, _ tx: Tx) throws -> [Rij] {
        let rows = try tx.rows(
            """
            SELECT \(.list(tabel.columns.map { .name($0) })) FROM \(.name(tabel.name)) ORDER BY \(.name(tabel.key))
            """)
        return try rows.map { row in
            Rij(
                tabel: tabel.name,
                velden: try tabel.columns.compactMap { kolom in
                    // The number of a line of inzage counts what its process wrote.
                    if losse[kolom] != nil || (tabel.name == "inzage" && kolom == "volgnummer") { return nil }
                    let waarde =
                        tabel.owner(of: kolom) == nil
                        ? row[kolom].text : try geopend(tabel, kolom, row, tx)
                    return waarde.map { (kolom, $0) }
                })
        }
    }

    private static func geopend(_ tabel: Schema.Table, _ kolom: String, _ row: Row, _ tx: Tx) throws -> String? {
        guard let zegel = row[kolom].text, let eigenaar = tabel.owner(of: kolom) else { return nil }
        let wie = eigenaar == "installatie" ? InstallationKey.installatie.owner : row[eigenaar].text ?? ""
        guard let sleutel = try tx.key(of: wie) else { return Tx.gewist }
        let plek = Plek(table: tabel.name, column: kolom, row: row[tabel.key].text ?? "", owner: wie)
        return try Zegel.open(zegel, sleutel, at: plek)
    }

    func regels() -> [String] {
        let nummers = nummers()
        return rijen.map { rij in
            rij.tabel + " "
                + rij.velden.map { "\($0.kolom)=" + Self.vervang($0.waarde) { nummers[$0] ?? "#" } }.joined(
                    separator: " ")
        }.sorted()
    }

    /// A number for each id, in the order of the verloop; streams in the order of what they tell.
    private func nummers() -> [String: String] {
        let perID = Dictionary(
            rijen.filter { $0.tabel != "stroom" }.compactMap { rij in
                rij.velden.first { $0.kolom == "id" }.map { ($0.waarde, rij) }
            },
            uniquingKeysWith: { first, _ in first })
        let verteld = stromen.map { stroom in
            let inhoud = stroom.gebeurtenissen.map { regel in
                "\(regel["soort"].text ?? "") \(regel["vastgelegd_op"].text ?? "") "
                    + (perID[regel["onderwerp_id"].text ?? ""]?.velden ?? []).map {
                        Self.vervang($0.waarde) { _ in "#" }
                    }
                    .joined(separator: " ")
            }
            return (op: stroom.soort + inhoud.joined(separator: "\n"), stroom.gebeurtenissen)
        }.sorted { $0.op < $1.op }
        var nummers: [String: String] = [:]
        func noem(_ id: String) { if nummers[id] == nil { nummers[id] = "#\(nummers.count + 1)" } }
        for (_, gebeurtenissen) in verteld {
            for regel in gebeurtenissen {
                noem(regel["stroom_id"].text ?? "")
                noem(regel["onderwerp_id"].text ?? "")
                for veld in perID[regel["onderwerp_id"].text ?? ""]?.velden ?? [] {
                    _ = Self.vervang(veld.waarde) { id in
                        noem(id)
                        return ""
                    }
                }
            }
        }
        return nummers
    }

    /// The text with something else for each id in it, wherever it stands: also between lengths and other fields.
    private static func vervang(_ tekst: String, _ naam: (String) -> String) -> String {
        let bytes = Array(tekst.utf8)
        guard bytes.count >= 36 else { return tekst }
        var uit: [UInt8] = []
        var plek = 0
        while plek < bytes.count {
            if plek + 36 <= bytes.count, bytes[plek + 8] == UInt8(ascii: "-"), bytes[plek + 13] == UInt8(ascii: "-"),
                let id = ID<Tx>(String(decoding: bytes[plek..<plek + 36], as: UTF8.self))
            {
                uit.append(contentsOf: naam(id.rawValue).utf8)
                plek += 36
            } else {
                uit.append(bytes[plek])
                plek += 1
            }
        }
        return String(decoding: uit, as: UTF8.self)
    }
}
