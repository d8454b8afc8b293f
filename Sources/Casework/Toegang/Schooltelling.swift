import Domain
import Storage

/// Counts about the families with a child at a school, and about its absence: only numbers leave this door, none of them
/// small. No text is opened and no file is named.
struct Schooltelling {
    let leefgebieden: Tellingtabel
    let knelpunten: Tellingtabel
    let verzuim: Tellingtabel

    static let kwartalen = 4

    init(_ tx: Tx, school: String) throws {
        let kwartalen = Kwartaal.laatste(Self.kwartalen, op: tx.vandaag)
        let begin = kwartalen.first?.begin ?? tx.vandaag
        let codes = try tx.codelijsten()
        let dossiers = try tx.rows(
            """
            SELECT DISTINCT dossier_id FROM schoolgang WHERE school = \(school) AND tot IS NULL ORDER BY dossier_id
            """
        ).map { try $0.get("dossier_id", as: ID<Dossier>.self) }
        func tabel(_ rijen: [Row], _ lijst: String) throws -> Tellingtabel {
            try Self.tabel(rijen, kwartalen, codes[lijst])
        }
        leefgebieden = try tabel(
            tx.rows(
                """
                SELECT leefgebied AS code, gebeurd_op AS op, dossier_id AS wie FROM doel
                WHERE dossier_id IN (\(list: dossiers)) AND vervangt_id IS NULL AND gebeurd_op >= \(begin) ORDER BY id
                """), "leefgebieden")
        knelpunten = try tabel(
            tx.rows(
                """
                SELECT knelpunt AS code, gebeurd_op AS op, dossier_id AS wie FROM inbreng
                WHERE dossier_id IN (\(list: dossiers)) AND gebeurd_op >= \(begin) ORDER BY id
                """), "knelpunten")
        verzuim = try tabel(
            tx.rows(
                """
                SELECT m.reden AS code, m.eind AS op, m.leerling_id AS wie
                FROM verzuimgrond g JOIN verzuimmelding m ON m.grond_id = g.id
                WHERE g.school = \(school) AND m.eind >= \(begin) ORDER BY m.id
                """), "verzuimredenen")
    }

    /// Everybody once in each cell.
    private static func tabel(_ rijen: [Row], _ kwartalen: [Kwartaal], _ lijst: Codelijst?) throws -> Tellingtabel {
        var wie: [String: [Kwartaal: Set<String>]] = [:]
        for rij in rijen {
            guard let op: Dag = try rij.optional("op") else { continue }
            wie[try rij.get("code"), default: [:]][Kwartaal(op), default: []].insert(try rij.get("wie"))
        }
        let volgorde = lijst?.codes.map(\.code) ?? []
        let codes = volgorde.filter { wie[$0] != nil } + wie.keys.filter { !volgorde.contains($0) }.sorted()
        return Tellingtabel(rijen: codes.map { lijst?.noem($0) ?? $0 }, kolommen: kwartalen.map(\.naam)) { rij, kolom in
            wie[codes[rij]]?[kwartalen[kolom]]?.count ?? 0
        }
    }
}
