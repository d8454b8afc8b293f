import Domain
import Foundation
import Storage

extension Casework {
    /// Leest een lijst van regels met hun artikelen in. Een artikel dat anders luidt krijgt een nieuwe versie.
    ///
    /// CSV with the columns `regel;soort;artikel;van;tekst`, oldest first per article. What stands there already is
    /// passed over, so that reading the same file again changes nothing.
    /// - Returns: how many versions were added. Throws a refusal that names the line; then nothing was stored.
    @discardableResult
    public func leesRegels(_ bytes: [UInt8], door beheerder: Medewerker) async throws -> Int {
        let csv = try CSV(bytes)
        guard csv.kop == ["regel", "soort", "artikel", "van", "tekst"] else {
            throw Refusal(.invalid, "De eerste regel moet zijn: regel;soort;artikel;van;tekst.")
        }
        let rijen = try csv.rijen.map(Self.artikel)
        return try await transactie(in: [.installatie]) { tx in
            var nieuw = 0
            for rij in rijen where try tx.voegToe(rij, door: beheerder.id) { nieuw += 1 }
            return nieuw
        }
    }

    /// Een artikel zoals het in een bestand staat.
    struct Artikelrij: Sendable {
        let regel: String
        let soort: String
        let artikel: String
        let van: Dag
        let tekst: String
    }

    private static func artikel(_ rij: CSV.Rij) throws -> Artikelrij {
        let velden = rij.velden.map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }
        guard velden.count == 5, velden.allSatisfy({ !$0.isEmpty }) else {
            throw Refusal(.invalid, "Regel \(rij.regel): hier horen vijf gevulde velden.")
        }
        guard let van = Dag(velden[3]) else {
            throw Refusal(.invalid, "Regel \(rij.regel): “\(velden[3])” is geen dag zoals 2025-01-31.")
        }
        return Artikelrij(regel: velden[0], soort: velden[1], artikel: velden[2], van: van, tekst: velden[4])
    }
}

extension Tx {
    /// Adds a version when the article does not read so already. The rule itself comes with its first article.
    fileprivate func voegToe(_ rij: Casework.Artikelrij, door wie: ID<Medewerker>) throws -> Bool {
        let regel: ID<Regel>
        if let row = try row("SELECT id FROM regel WHERE naam = \(rij.regel)") {
            regel = try row.get("id")
            if heads[regel.rawValue] == nil { try vergrendel([.regel(regel)]) }
        } else {
            regel = .new()
            try begin(.regel(regel))
            try legVast(
                .regelVastgelegd, regel, in: .regel(regel), door: wie, ["naam": rij.regel, "soort": rij.soort])
        }
        let versies = try rows(
            "SELECT id, van, tekst FROM regelversie WHERE regel_id = \(regel) AND artikel = \(rij.artikel) ORDER BY van, id"
        )
        guard !versies.contains(where: { $0["van"].text == rij.van.description && $0["tekst"].text == rij.tekst })
        else {
            return false
        }
        try legVast(
            .regelversieVastgelegd, ID<Regel>.new(), in: .regel(regel), door: wie,
            [
                "regel_id": regel, "artikel": rij.artikel, "tekst": rij.tekst, "van": rij.van,
                "vervangt_id": try versies.last?.get("id", as: String.self),
            ])
        return true
    }
}
