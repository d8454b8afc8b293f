import Casework
import Foundation
import Storage
import StoragePostgres

/// The server that `LEERKRING_TEST_POSTGRES` names: makes databases for tests and drops them.
public actor PostgresServer {
    public static let shared = PostgresServer()
    private static let prefix = "leerkring_test_\(ProcessInfo.processInfo.processIdentifier)_"
    private var template: Task<String, any Error>?
    private var asMade = ""
    private var emptied: [Bool: [String]] = [:]
    private var count = 0
    private var connection: PostgresDatabase?

    /// The server's address with another database in it.
    public static func address(of name: String) -> String {
        var address = URLComponents(string: Engine.address ?? "") ?? URLComponents()
        address.path = "/" + name
        // Kerberos and TLS libraries clean up at exit, also under a connection that is being made just then.
        address.query = "gssencmode=disable&sslmode=disable"
        return address.string ?? ""
    }

    /// A new database: empty, or with the schema of this program.
    func copy(migrated: Bool) async throws -> String {
        if let name = emptied[migrated]?.popLast() { return name }
        let template = migrated ? try await migratedTemplate() : "template0"
        count += 1
        let name = Self.prefix + "\(count)"
        try await create(name, from: template)
        return name
    }

    /// Empties a database for the next test, which is fifty times faster than making one (half a second, on a
    /// server that syncs). One whose tables or triggers a test has touched is dropped.
    func giveBack(_ name: String, migrated: Bool) async {
        let database = PostgresDatabase(Self.address(of: name), connections: 1)
        let asMade = asMade
        let isEmpty = try? await database.write { try migrated ? Self.emptied($0, ifLike: asMade) : Self.emptied($0) }
        await database.close()
        if isEmpty == true { emptied[migrated, default: []].append(name) } else { await drop(name) }
    }

    private static func emptied(_ tx: any Transaction) throws -> Bool {
        try tx.script("DROP SCHEMA public CASCADE; CREATE SCHEMA public")
        return true
    }

    private static func emptied(_ tx: any Transaction, ifLike asMade: String) throws -> Bool {
        guard try shape(tx) == asMade else { return false }
        let tables = Migraties.steps(for: .postgres).schema.tables.map { "DELETE FROM \($0.name);" }
        try tx.script("SET LOCAL session_replication_role = replica; " + tables.joined())
        return true
    }

    /// Tables, columns and working triggers, counted, and the steps that were run.
    private static func shape(_ tx: any Transaction) throws -> String {
        try tx.row(
            """
            SELECT (SELECT count(*) FROM pg_class) || ' ' || (SELECT count(*) FROM pg_attribute) || ' '
                || (SELECT count(*) FROM pg_trigger WHERE tgenabled = 'O') || ' ' || (SELECT count(*) FROM migratie) AS vorm
            ORDER BY 1
            """)?.get("vorm") ?? ""
    }

    private func drop(_ name: String) async {
        try? await server().outside("DROP DATABASE IF EXISTS \(name) WITH (FORCE)")
    }

    private func create(_ name: String, from template: String) async throws {
        try await server().outside(
            "CREATE DATABASE \(name) TEMPLATE \(template) ENCODING 'UTF8' LC_COLLATE 'C.UTF-8' LC_CTYPE 'C.UTF-8'")
    }

    private func migratedTemplate() async throws -> String {
        if let template { return try await template.value }
        let task = Task {
            let name = Self.prefix + "sjabloon"
            await drop(name)
            try await create(name, from: "template0")
            let database = PostgresDatabase(Self.address(of: name), connections: 1)
            do {
                try Migraties.steps(for: .postgres).run(on: database)
                asMade = try await database.read { try Self.shape($0) }
            } catch {
                await database.close()
                throw error
            }
            await database.close()
            return name
        }
        template = task
        return try await task.value
    }

    private func server() throws -> PostgresDatabase {
        guard Engine.address != nil else {
            throw StorageError(.connection, "LEERKRING_TEST_POSTGRES is not set: there is no PostgreSQL to test on")
        }
        if let connection { return connection }
        let fresh = PostgresDatabase(Self.address(of: "postgres"), connections: 4)
        connection = fresh
        return fresh
    }
}
