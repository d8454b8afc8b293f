import Scenario
import Storage
import StoragePostgres
import Testing

/// The pool of PostgreSQL connections: what is lost is replaced, and who waits gets a turn.
@Suite(.enabled(if: Scenario.engines.contains(.postgres)), .timeLimit(.minutes(10)))
struct PoolTests {
    private let fresh: FreshDatabase
    private var database: any Database { fresh.database }

    init() async throws { fresh = try await .proef(.postgres) }

    private static func kill(_ tx: any Transaction) throws {
        _ = try tx.rows(
            """
            SELECT pg_terminate_backend(pid) AS weg FROM pg_stat_activity
            WHERE datname = current_database() AND pid <> pg_backend_pid() ORDER BY pid
            """)
    }

    @Test func `een verbinding die in rust is verbroken wordt vervangen`() async throws {
        let admin = PostgresDatabase(fresh.address, connections: 1)
        _ = try await fresh.count()

        try await admin.read { try Self.kill($0) }

        #expect(try await fresh.count() == 0)
        await admin.close()
    }

    @Test func `een verbinding die in een transactie breekt is een fout van de verbinding, daarna gaat het verder`()
        async throws
    {
        let admin = PostgresDatabase(fresh.address, connections: 1)

        let kind = await fresh.kind { tx in
            try tx.execute("INSERT INTO proef (id) VALUES ('a')")
            try admin.readBlocking { try Self.kill($0) }
            try tx.execute("INSERT INTO proef (id) VALUES ('b')")
        }
        let atCommit = await fresh.kind { tx in
            try tx.execute("INSERT INTO proef (id) VALUES ('a')")
            try admin.readBlocking { try Self.kill($0) }
        }

        #expect(kind == .connection)
        #expect(atCommit == .connection)
        #expect(try await fresh.count() == 0)
        await admin.close()
    }

    @Test func `een verbinding begrenst hoelang iets duurt`() async throws {
        let names = ["statement_timeout", "lock_timeout", "idle_in_transaction_session_timeout", "application_name"]

        let values = try await database.read { tx in
            try names.map {
                try tx.row("SELECT current_setting(\($0)) AS waarde ORDER BY 1")?.get("waarde", as: String.self)
            }
        }

        #expect(values == ["30s", "5s", "1min", "leerkring"])
    }

    @Test func `wat in het adres staat gaat voor`() async throws {
        let other = PostgresDatabase(
            fresh.address + "&application_name=proef&options=-c%20statement_timeout%3D100ms", connections: 1)

        let name = try await other.read {
            try $0.row("SELECT current_setting('application_name') AS naam ORDER BY 1")?.get("naam", as: String.self)
        }
        await #expect(throws: StorageError.self) {
            try await other.read { _ = try $0.rows("SELECT pg_sleep(5) AS s ORDER BY 1") }
        }

        #expect(name == "proef")
        await other.close()
    }

    @Test func `van meer hosts wordt de eerste genomen die schrijven kan`() async throws {
        let address =
            fresh.address
            .replacing("@127.0.0.1", with: "@127.0.0.1:1,127.0.0.1") + "&target_session_attrs=read-write"
        let other = PostgresDatabase(address, connections: 1)

        try await other.write { _ = try $0.execute("INSERT INTO proef (id) VALUES ('a')") }

        #expect(try await fresh.count() == 1)
        await other.close()
    }

    @Test func `een server die er niet is, is een fout van de verbinding`() async throws {
        let nowhere = PostgresDatabase("postgres://postgres@127.0.0.1:1/nergens", connections: 1)

        let error = await #expect(throws: StorageError.self) { try await nowhere.read { _ in } }

        #expect(error?.kind == .connection)
        await nowhere.close()
        let closed = await #expect(throws: StorageError.self) { try await nowhere.read { _ in } }
        #expect(closed?.kind == .other)
    }

    @Test func `meer vragers dan verbindingen wachten op hun beurt`() async throws {
        let small = PostgresDatabase(fresh.address, connections: 2)

        try await withThrowingTaskGroup { group in
            for number in 0..<60 {
                group.addTask {
                    try await small.write { _ = try $0.execute("INSERT INTO proef (id) VALUES (\("\(number)"))") }
                }
            }
            try await group.waitForAll()
        }
        let open = try await small.read {
            try $0.row(
                "SELECT count(*) AS n FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'leerkring' ORDER BY 1"
            )?.get("n", as: Int.self)
        }

        #expect(try await fresh.count() == 60)
        #expect((open ?? 99) <= 2 + 4)
        await small.close()
    }
}
