import Scenario
import Storage
import Testing

@Suite struct VerwijzingenTests {
    @Test func `elke verwijzing naar een tabel die groeit heeft een index, anders leest vernietigen hele tabellen`()
        async throws
    {
        let s = try await Scenario(.sqlite)

        let zonder = try await s.database.read { tx in
            try tx.rows(
                """
                SELECT m.name || '.' || f."from" AS verwijzing, m.name AS tabel, f."table" AS naar
                FROM sqlite_master m JOIN pragma_foreign_key_list(m.name) f
                WHERE m.type = 'table' AND NOT EXISTS (
                    SELECT 1 FROM pragma_index_list(m.name) l JOIN pragma_index_info(l.name) i
                    WHERE l.partial = 0 AND i.seqno = 0 AND i.name = f."from")
                ORDER BY 1
                """
            ).filter { row in
                ![row["tabel"], row["naar"]].contains { Zoekplan.klein.contains($0.text ?? "") }
            }.compactMap { $0["verwijzing"].text }
        }

        #expect(zonder == [])
    }
}
