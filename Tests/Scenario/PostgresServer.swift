import Casework
import Foundation
import Storage
import StoragePostgres

/// The server that `LEERKRING_TEST_POSTGRES` names: makes databases for tests and drops them.
public actor PostgresServer {
    public static let shared = PostgresServer()
    private static let prefix = "leerkring_test_\(ProcessInfo.processInfo.processIdentifier)_"
    private var template: Task<String, any Error>?
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
        let template = migrated ? try await migratedTemplate() : "template0"
        count += 1
        let name = Self.prefix + "\(count)"
        try await create(name, from: template)
        return name
    }

    func drop(_ name: String) async {
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
            do { try Migraties.steps(for: .postgres).run(on: database) } catch {
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
