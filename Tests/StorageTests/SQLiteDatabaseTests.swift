import Foundation
import Scenario
import Storage
import StorageSQLite
import Testing

@Suite struct SQLiteDatabaseTests {
    @Test func `wie schrijft doet dat duurzaam, wie leest kan niet schrijven`() async throws {
        let fresh = try await FreshDatabase.proef(.sqlite, file: true)
        let database = try #require(fresh.database as? SQLiteDatabase)

        #expect(try database.pragma("synchronous") == "2")
        #expect(try database.pragma("journal_mode") == "wal")
        #expect(try database.pragma("foreign_keys") == "1")
        #expect(try database.pragma("secure_delete") == "1")
        #expect(try database.readerPragma("query_only") == "1")
        #expect(try database.readerPragma("foreign_keys") == "1")
    }

    @Test func `wat is weggehaald staat na schrobben in geen bestand`() async throws {
        let fresh = try await FreshDatabase.proef(.sqlite, file: true)
        let secret = "geheim-dat-weg-moet"
        try await fresh.database.write { try $0.execute("INSERT INTO proef (id, tekst) VALUES ('a', \(secret))") }
        #expect(try Bestanden.bevatten(Array(secret.utf8), bij: fresh.address))

        try await fresh.database.write { try $0.execute("DELETE FROM proef WHERE id = 'a'") }
        try fresh.database.scrub()

        #expect(try !Bestanden.bevatten(Array(secret.utf8), bij: fresh.address))
    }

    @Test func `een reservekopie is één bestand met alles erin`() async throws {
        let fresh = try await FreshDatabase.proef(.sqlite, file: true)
        let database = try #require(fresh.database as? SQLiteDatabase)
        try await database.write { try $0.execute("INSERT INTO proef (id) VALUES ('a')") }

        try database.backup(to: fresh.address + ".kopie")

        let copy = try SQLiteDatabase(path: fresh.address + ".kopie")
        #expect(try await copy.read { try $0.rows("SELECT id FROM proef ORDER BY id").count } == 1)
        await copy.close()
    }

    @Test func `een bestand dat een ander open heeft is niet alleen van jou`() async throws {
        let fresh = try await FreshDatabase.proef(.sqlite, file: true)

        let error = #expect(throws: StorageError.self) { try SQLiteDatabase.claim(path: fresh.address) }
        await fresh.database.close()

        #expect(error?.kind == .busy)
        try SQLiteDatabase.claim(path: fresh.address)
    }

    @Test func `twee keer sluiten mag, en daarna is elke vraag een fout`() async throws {
        let fresh = try await FreshDatabase.proef(.sqlite, file: true)

        await fresh.database.close()
        await fresh.database.close()

        #expect(throws: StorageError.self) { try fresh.database.scrub() }
    }

    @Test func `een bestand dat geen database is, is beschadigd`() throws {
        let path = try FreshDatabase.folder() + "/stuk.db"
        try Data(repeating: 65, count: 5000).write(to: URL(fileURLWithPath: path))

        let error = #expect(throws: StorageError.self) { _ = try SQLiteDatabase(path: path) }

        #expect(error?.kind == .damaged)
    }
}

/// The files of one SQLite database, with its write-ahead log.
enum Bestanden {
    static func bevatten(_ bytes: [UInt8], bij path: String) throws -> Bool {
        try ["", "-wal"].map { path + $0 }.filter { FileManager.default.fileExists(atPath: $0) }
            .contains { try Data(contentsOf: URL(fileURLWithPath: $0)).range(of: Data(bytes)) != nil }
    }
}
