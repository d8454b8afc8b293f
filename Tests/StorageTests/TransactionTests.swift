import Scenario
import Storage
import Testing

/// All of it or nothing, and a read sees one moment.
@Suite struct TransactionTests {
    private struct Anders: Error {}

    @Test(arguments: Scenario.engines)
    func `wie een fout gooit laat niets achter`(engine: Engine) async throws {
        let fresh = try await FreshDatabase.proef(engine)

        await #expect(throws: Anders.self) {
            try await fresh.database.write { tx in
                try tx.execute("INSERT INTO proef (id) VALUES ('a')")
                throw Anders()
            }
        }

        #expect(try await fresh.count() == 0)
    }

    @Test(arguments: Scenario.engines)
    func `na een mislukte opdracht mislukt de hele transactie, ook als de fout is gevangen`(engine: Engine) async throws
    {
        let fresh = try await FreshDatabase.proef(engine)

        let commit = await fresh.kind { tx in
            try tx.execute("INSERT INTO proef (id) VALUES ('a')")
            _ = try? tx.execute("INSERT INTO proef (id) VALUES ('a')")
        }
        let next = await fresh.kind { tx in
            _ = try? tx.execute("INSERT INTO proef (id, getal) VALUES ('a', -13)")
            try tx.execute("INSERT INTO proef (id) VALUES ('b')")
        }

        #expect(commit == .unique)
        #expect(next == .refused)
        #expect(try await fresh.count() == 0)
    }

    @Test(arguments: Scenario.engines)
    func `een lezing ziet één moment`(engine: Engine) async throws {
        let fresh = try await FreshDatabase.proef(engine, file: true)
        let database = fresh.database
        try await database.write { try $0.execute("INSERT INTO proef (id) VALUES ('a')") }

        let counts = try await database.read { tx in
            let before = try tx.rows("SELECT id FROM proef ORDER BY id").count
            try database.writeBlocking { try $0.execute("INSERT INTO proef (id) VALUES ('b')") }
            return [before, try tx.rows("SELECT id FROM proef ORDER BY id").count]
        }

        #expect(counts == [1, 1])
        #expect(try await fresh.count() == 2)
    }

    @Test(arguments: Scenario.engines)
    func `een lezing kan niets schrijven`(engine: Engine) async throws {
        let fresh = try await FreshDatabase.proef(engine, file: true)

        await #expect(throws: StorageError.self) {
            try await fresh.database.read { _ = try $0.execute("INSERT INTO proef (id) VALUES ('a')") }
        }

        #expect(try await fresh.count() == 0)
    }

    @Test(arguments: Scenario.engines)
    func `het aantal gewijzigde rijen klopt`(engine: Engine) async throws {
        let fresh = try await FreshDatabase.proef(engine)

        let changed = try await fresh.database.write { tx in
            [
                try tx.execute("INSERT INTO proef (id, getal) VALUES ('a', 1), ('b', 1), ('c', 2)"),
                try tx.execute("UPDATE proef SET getal = \(3) WHERE getal = \(1)"),
                try tx.execute("UPDATE proef SET getal = \(3) WHERE getal = \(99)"),
                try tx.execute("DELETE FROM proef WHERE id = \("c")"),
            ]
        }

        #expect(changed == [3, 2, 0, 1])
    }

    @Test(arguments: Scenario.engines)
    func `zestien schrijvers tegelijk verliezen niets`(engine: Engine) async throws {
        let fresh = try await FreshDatabase.proef(engine, file: true)
        try await fresh.database.write { try $0.execute("INSERT INTO proef (id, getal) VALUES ('teller', 100)") }

        try await withThrowingTaskGroup { group in
            for _ in 0..<16 {
                group.addTask {
                    try await fresh.database.write {
                        let now: Int = try $0.row("UPDATE proef SET getal = getal WHERE id = 'teller' RETURNING getal")!
                            .get("getal")
                        try $0.execute("UPDATE proef SET getal = \(now + 1) WHERE id = 'teller'")
                    }
                }
            }
            try await group.waitForAll()
        }

        let end: Int? = try await fresh.database.read {
            try $0.row("SELECT getal FROM proef ORDER BY id")?.get("getal")
        }
        #expect(end == 116)
    }
}
