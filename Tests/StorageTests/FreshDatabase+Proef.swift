import Scenario
import Storage
import StoragePostgres
import StorageSQLite

extension FreshDatabase {
    /// A database with a table to try things on, and one whose rows belong to it.
    static func proef(_ engine: Engine, file: Bool = false) async throws -> FreshDatabase {
        let fresh = try await FreshDatabase(engine, migrated: false, file: file)
        try await fresh.database.write {
            try $0.script(
                """
                CREATE TABLE proef (
                    id TEXT PRIMARY KEY, getal BIGINT CHECK (getal IS NULL OR getal <> -13), maat DOUBLE PRECISION, tekst TEXT);
                CREATE TABLE kind (
                    id TEXT PRIMARY KEY, proef_id TEXT NOT NULL REFERENCES proef (id) DEFERRABLE INITIALLY DEFERRED,
                    tante_id TEXT REFERENCES proef (id));
                """)
        }
        return fresh
    }

    /// The same database as another process opens it, with little patience for locks.
    func second(_ engine: Engine) throws -> any Database {
        switch engine {
        case .sqlite: try SQLiteDatabase(path: address, patience: 0.5)
        case .postgres: PostgresDatabase(address + "&options=-c%20lock_timeout%3D500", connections: 1)
        }
    }

    /// The kind of error that a transaction ends in.
    func kind(_ body: @escaping @Sendable (any Transaction) throws -> Void) async -> StorageError.Kind? {
        do { try await database.write(body) } catch { return (error as? StorageError)?.kind ?? .other }
        return nil
    }

    func count(_ table: String = "proef") async throws -> Int {
        try await database.read {
            try $0.row("SELECT count(*) AS aantal FROM \(.name(table)) ORDER BY 1")?.get("aantal") ?? -1
        }
    }
}
