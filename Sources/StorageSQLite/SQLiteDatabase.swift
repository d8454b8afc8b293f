import Foundation
import GRDB
import Storage

/// SQLite in one file (WAL, `synchronous=FULL`), or in memory for tests.
public final class SQLiteDatabase: Storage.Database {
    public var dialect: Dialect { .sqlite }
    private let writer: any DatabaseWriter

    /// Opens the file at `path`, making it when it is not there; nil is a database in memory.
    ///
    /// - Parameter patience: how many seconds it waits for another process that writes, before it says `.busy`.
    public init(path: String?, readers: Int = 4, patience: Double = 5) throws {
        var configuration = Configuration()
        configuration.maximumReaderCount = readers
        configuration.busyMode = .timeout(patience)
        configuration.foreignKeysEnabled = true
        configuration.prepareDatabase { db in
            try db.execute(sql: db.configuration.readonly ? "PRAGMA query_only = ON" : "PRAGMA secure_delete = ON")
            // What a statement may have to undo, and what it sorts, stays in memory: never in a file under /var/tmp.
            try db.execute(sql: "PRAGMA temp_store = MEMORY")
        }
        writer = try translating {
            if let path { return try DatabasePool(path: path, configuration: configuration) }
            return try DatabaseQueue(configuration: configuration)
        }
        // Only now: GRDB itself sets NORMAL when it begins a write-ahead log.
        try translating { try writer.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = FULL") } }
    }

    public func read<T: Sendable>(_ body: @escaping @Sendable (any Transaction) throws -> T) async throws -> T {
        try await translatingAsync { try await writer.read { try SQLiteTransaction.run(body, on: $0) } }
    }

    @discardableResult
    public func write<T: Sendable>(_ body: @escaping @Sendable (any Transaction) throws -> T) async throws -> T {
        try await translatingAsync { try await writer.write { try SQLiteTransaction.run(body, on: $0) } }
    }

    public func readBlocking<T>(_ body: (any Transaction) throws -> T) throws -> T {
        try translating { try writer.read { try SQLiteTransaction.run(body, on: $0) } }
    }

    @discardableResult
    public func writeBlocking<T>(_ body: (any Transaction) throws -> T) throws -> T {
        try translating { try writer.write { try SQLiteTransaction.run(body, on: $0) } }
    }

    public func close() async {
        // The connections that only read close last and cannot empty the write-ahead log.
        try? scrub()
        try? writer.close()
    }

    /// Copies the whole database, as it is at one moment, to one new file, while others read and write.
    public func backup(to path: String) throws {
        try translating {
            let target = try DatabaseQueue(path: path)
            try writer.backup(to: target)
            // A copy in the mode of a write-ahead log would need more than one file.
            try target.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = DELETE") }
            try target.close()
        }
    }

    /// Nobody else has this file open: throws `StorageError.busy` when somebody has. The write-ahead log is gone after it.
    public static func claim(path: String) throws {
        var configuration = Configuration()
        configuration.busyMode = .immediateError
        try translating {
            let queue = try DatabaseQueue(path: path, configuration: configuration)
            let mode = try queue.writeWithoutTransaction {
                try String.fetchOne($0, sql: "PRAGMA journal_mode = DELETE")
            }
            try queue.close()
            guard mode == "delete" else { throw StorageError(.busy, "the file is in use") }
        }
    }

    /// The value of a pragma on the connection that writes, for tests and `verify`.
    public func pragma(_ name: String) throws -> String {
        try translating { try writer.writeWithoutTransaction { try String.fetchOne($0, sql: "PRAGMA \(name)") ?? "" } }
    }

    /// The same on a connection that reads.
    public func readerPragma(_ name: String) throws -> String {
        try translating { try writer.read { try String.fetchOne($0, sql: "PRAGMA \(name)") ?? "" } }
    }

    /// Moves the write-ahead log into the file and empties it; `secure_delete` has overwritten the rest.
    ///
    /// Throws `StorageError.busy` when a reader holds the log for longer than five seconds: call it again.
    public func scrub() throws {
        guard let pool = writer as? DatabasePool else { return }
        // As a statement: on a database that is already closed GRDB's own call for it reads a connection that is not there.
        try translating {
            try pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)") }
        }
    }
}

private func translatingAsync<T: Sendable>(_ body: () async throws -> T) async throws -> T {
    do { return try await body() } catch let error as DatabaseError { throw StorageError(error) }
}

private func translating<T>(_ body: () throws -> T) throws -> T {
    do { return try body() } catch let error as DatabaseError { throw StorageError(error) }
}
