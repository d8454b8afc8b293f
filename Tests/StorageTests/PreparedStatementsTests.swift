import Scenario
import Storage
import StoragePostgres
import Testing

/// What a connection keeps ready on the server.
@Suite(.enabled(if: Scenario.engines.contains(.postgres)), .timeLimit(.minutes(10)))
struct PreparedStatementsTests {
    private let fresh: FreshDatabase
    private var database: any Database { fresh.database }

    init() async throws { fresh = try await .proef(.postgres) }

    @Test func `duizend verschillende teksten blijven niet op de server staan`() async throws {
        let one = PostgresDatabase(fresh.address, connections: 1)

        for round in 0..<4 {
            try await one.read { tx in
                for number in 0..<300 {
                    _ = try tx.rows(
                        "SELECT id FROM proef WHERE getal = \(1) ORDER BY id LIMIT \(.name("\(round * 300 + number)"))")
                }
                _ = try tx.rows("SELECT tekst FROM proef ORDER BY id")
            }
        }
        let kept = try await one.read {
            try $0.row("SELECT count(*) AS n FROM pg_prepared_statements ORDER BY 1")?.get("n", as: Int.self)
        }

        #expect((400...500).contains(kept ?? 0))
        await one.close()
    }

    @Test func `een tabel die verandert onder een voorbereide vraag kost hoogstens een nieuwe poging`() async throws {
        let one = PostgresDatabase(fresh.address, connections: 1)
        let all: SQL = "SELECT * FROM proef ORDER BY id"
        _ = try await one.read { try $0.rows(all).count }

        try await database.write { try $0.script("ALTER TABLE proef ADD COLUMN erbij TEXT") }
        let first = await #expect(throws: StorageError.self) { try await one.read { _ = try $0.rows(all) } }

        #expect(first?.kind == .busy)
        #expect(try await one.read { try $0.rows(all).count } == 0)
        await one.close()
    }
}
