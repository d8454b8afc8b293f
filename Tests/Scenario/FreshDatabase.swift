import Casework
import Foundation
import Storage
import StoragePostgres
import StorageSQLite

/// An empty or migrated database for one test, dropped when nobody holds this any more.
///
/// SQLite: in memory, or a file in a folder of its own. PostgreSQL: a copy of one template per test process, or one that
/// an earlier test has done with and that was emptied.
public final class FreshDatabase: Sendable {
    public let database: any Database
    /// The libpq address, or the path of the file; empty in memory.
    public let address: String
    private let end: @Sendable () async -> Void

    public init(_ engine: Engine, migrated: Bool, file: Bool = false, connections: Int = 4) async throws {
        switch engine {
        case .sqlite:
            let folder = file ? try Self.folder() : nil
            address = folder.map { $0 + "/test.db" } ?? ""
            let sqlite = try SQLiteDatabase(path: folder.map { $0 + "/test.db" })
            database = sqlite
            end = {
                await sqlite.close()
                if let folder { try? FileManager.default.removeItem(atPath: folder) }
            }
            if migrated { try Migraties.steps(for: .sqlite).run(on: sqlite) }
        case .postgres:
            await Places.shared.take()
            let name: String
            do { name = try await PostgresServer.shared.copy(migrated: migrated) } catch {
                await Places.shared.give()
                throw error
            }
            address = PostgresServer.address(of: name)
            let postgres = PostgresDatabase(address, connections: connections)
            database = postgres
            end = {
                await postgres.close()
                await PostgresServer.shared.giveBack(name, migrated: migrated)
                await Places.shared.give()
            }
        }
    }

    deinit {
        Task.detached { [end] in await end() }
    }

    /// A folder of its own for files of a test.
    public static func folder() throws -> String {
        let folder = NSTemporaryDirectory() + "leerkring-test-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        return folder
    }
}

/// Swift Testing starts all tests at once: no more than this many have a PostgreSQL database at a time.
private actor Places {
    static let shared = Places()
    private var free = 12
    private var waiting: [CheckedContinuation<Void, Never>] = []

    func take() async {
        if free > 0 {
            free -= 1
        } else {
            await withCheckedContinuation { waiting.append($0) }
        }
    }

    func give() {
        if waiting.isEmpty { free += 1 } else { waiting.removeFirst().resume() }
    }
}
