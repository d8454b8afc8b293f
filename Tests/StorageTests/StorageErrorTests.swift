import Scenario
import Storage
import Testing

/// The engines say it in their own numbers; `StorageError` in the words that the program needs.
@Suite struct StorageErrorTests {
    @Test(arguments: Scenario.engines)
    func `wat de database weigert heeft op beide engines dezelfde soort`(engine: Engine) async throws {
        let fresh = try await FreshDatabase.proef(engine)
        try await fresh.database.write { tx in
            try tx.execute("INSERT INTO proef (id) VALUES ('a')")
            try tx.script("CREATE UNIQUE INDEX proef_tekst ON proef (tekst) WHERE getal IS NULL")
            try tx.execute("INSERT INTO proef (id, tekst) VALUES ('t', 't')")
        }

        #expect(await fresh.kind { try $0.execute("INSERT INTO proef (id) VALUES ('a')") } == .unique)
        #expect(await fresh.kind { try $0.execute("INSERT INTO proef (id, tekst) VALUES ('b', 't')") } == .unique)
        #expect(await fresh.kind { try $0.execute("INSERT INTO proef (id, getal) VALUES ('b', -13)") } == .refused)
        #expect(
            await fresh.kind { try $0.execute("INSERT INTO kind (id, proef_id) VALUES ('k', \(String?.none))") }
                == .refused)
        #expect(
            await fresh.kind { try $0.execute("INSERT INTO kind (id, proef_id, tante_id) VALUES ('k', 'a', 'z')") }
                == .foreignKey)
        #expect(await fresh.kind { try $0.execute("INSERT INTO nergens (id) VALUES ('a')") } == .other)
        #expect(await fresh.kind { try $0.script("dit is geen SQL") } == .other)
        #expect(try await fresh.count() == 2)
    }

    @Test(arguments: Scenario.engines)
    func `een verwijzing naar niets blijkt bij COMMIT en laat niets achter`(engine: Engine) async throws {
        let fresh = try await FreshDatabase.proef(engine)

        let kind = await fresh.kind { tx in
            try tx.execute("INSERT INTO proef (id) VALUES ('a')")
            try tx.execute("INSERT INTO kind (id, proef_id) VALUES ('k', 'z')")
        }
        let later = await fresh.kind { tx in
            try tx.execute("INSERT INTO kind (id, proef_id) VALUES ('k', 'z')")
            try tx.execute("INSERT INTO proef (id) VALUES ('z')")
        }

        #expect(kind == .foreignKey)
        #expect(later == nil)
        #expect(try await fresh.count() == 1)
        #expect(try await fresh.count("kind") == 1)
    }

    @Test(arguments: Scenario.engines)
    func `twee processen die elkaar in de weg zitten mogen het opnieuw doen`(engine: Engine) async throws {
        let fresh = try await FreshDatabase.proef(engine, file: true)
        let other = try fresh.second(engine)
        try await fresh.database.write { try $0.execute("INSERT INTO proef (id) VALUES ('a')") }

        let kind = try await fresh.database.write { tx -> StorageError.Kind? in
            try tx.execute("UPDATE proef SET tekst = 'mijn' WHERE id = 'a'")
            do {
                try other.writeBlocking { _ = try $0.execute("UPDATE proef SET tekst = 'jouw' WHERE id = 'a'") }
                return nil
            } catch let error as StorageError { return error.kind }
        }

        #expect(kind == .busy)
        try await other.write { _ = try $0.execute("UPDATE proef SET tekst = 'jouw' WHERE id = 'a'") }
        await other.close()
    }

    @Test func `geen waarde uit een rij komt in een foutmelding`() async throws {
        for engine in Scenario.engines {
            let fresh = try await FreshDatabase.proef(engine)
            do {
                try await fresh.database.write { tx in
                    for _ in 0..<2 { try tx.execute("INSERT INTO proef (id) VALUES (\("Fatima van Dijk"))") }
                }
            } catch let error as StorageError { #expect(!"\(error)".contains("Fatima")) }
        }
    }
}
