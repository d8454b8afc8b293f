import Scenario
import Storage
import StoragePostgres
import StorageSQLite
import Testing

/// One open transaction over many writes, some of which nobody waits for.
@Suite struct BatchTests {
    private struct Anders: Error {}

    private static func batch(_ engine: Engine, _ fresh: FreshDatabase) throws -> any Batch {
        switch engine {
        case .sqlite: try SQLiteBatch(path: fresh.address)
        case .postgres: try PostgresBatch(fresh.address)
        }
    }

    @Test(arguments: Scenario.engines)
    func `wat vastgelegd is blijft, een schrijver die een fout gooit laat alleen het zijne achterwege`(engine: Engine)
        async throws
    {
        let fresh = try await FreshDatabase.proef(engine, file: true)
        let batch = try Self.batch(engine, fresh)

        try await batch.write { try $0.send("INSERT INTO proef (id) VALUES ('a')") }
        await #expect(throws: Anders.self) {
            try await batch.write { tx in
                try tx.send("INSERT INTO proef (id) VALUES ('b')")
                throw Anders()
            }
        }
        await #expect(throws: StorageError.self) {
            try await batch.write { try $0.execute("INSERT INTO proef (id, getal) VALUES ('c', -13)") }
        }
        #expect(try await fresh.count() == 0)
        try batch.commit()
        try await batch.write { try $0.send("INSERT INTO proef (id) VALUES ('d')") }
        await batch.close()

        #expect(try await fresh.count() == 1)
    }

    @Test(arguments: Scenario.engines)
    func `wat verstuurd is staat er voor wie daarna leest, in volgorde en bij honderden`(engine: Engine) async throws {
        let fresh = try await FreshDatabase.proef(engine, file: true)
        let tx = try Self.batch(engine, fresh).transaction

        for nummer in 0..<1000 {
            try tx.send("INSERT INTO proef (id, getal, tekst) VALUES (\("p\(nummer)"), \(nummer), \("é\(nummer)"))")
            try tx.send("UPDATE proef SET getal = getal + 1 WHERE id = \("p\(nummer)")")
        }

        let row = try #require(
            try tx.row("SELECT COUNT(*) AS aantal, SUM(getal) AS som, MAX(tekst) AS laatste FROM proef ORDER BY 1"))
        #expect(row["aantal"].int == 1000 && row["som"].int == 500_500 && row["laatste"].text == "é999")
    }

    @Test(arguments: Scenario.engines)
    func `een fout in wat verstuurd is komt aan het licht en houdt alles tegen`(engine: Engine) async throws {
        let fresh = try await FreshDatabase.proef(engine, file: true)
        let batch = try Self.batch(engine, fresh)
        let tx = batch.transaction

        try tx.send("INSERT INTO proef (id) VALUES ('a')")
        try tx.send("INSERT INTO proef (id) VALUES ('a')")
        try? tx.send("INSERT INTO proef (id) VALUES ('b')")

        #expect(throws: StorageError.self) { try tx.rows("SELECT id FROM proef ORDER BY id") }
        #expect(throws: StorageError.self) { try batch.commit() }
        #expect(try await fresh.count() == 0)
    }

    @Test(arguments: Scenario.engines)
    func `wat straks vastgelegd wordt staat er, en een fout erin komt aan het licht`(engine: Engine) async throws {
        let fresh = try await FreshDatabase.proef(engine, file: true)
        let batch = try Self.batch(engine, fresh)
        let tx = batch.transaction

        try tx.send("INSERT INTO proef (id) VALUES ('a')")
        try batch.commitLater()
        try tx.send("INSERT INTO proef (id) VALUES ('b')")
        _ = try tx.rows("SELECT id FROM proef ORDER BY id")
        #expect(try await fresh.count() == 1)

        try tx.send("INSERT INTO proef (id) VALUES ('a')")
        try? batch.commitLater()
        #expect(throws: StorageError.self) { try batch.commit() }
        #expect(try await fresh.count() == 1)
    }

    @Test(arguments: Scenario.engines)
    func `ook in een gewone transactie houdt een fout in wat verstuurd is alles tegen`(engine: Engine) async throws {
        let fresh = try await FreshDatabase.proef(engine)

        let kind = await fresh.kind { tx in
            try tx.send("INSERT INTO proef (id) VALUES ('a')")
            try tx.send("INSERT INTO proef (id) VALUES ('a')")
        }
        try await fresh.database.write { try $0.send("INSERT INTO proef (id) VALUES ('b')") }

        #expect(kind == .unique)
        #expect(try await fresh.count() == 1)
    }
}
