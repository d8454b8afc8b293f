import Foundation
import GRDB
import Storage

/// SQLite in one file (WAL, `synchronous=FULL`), or in memory for tests.
public final class SQLiteDatabase: Storage.Database {
    public var dialect: Dialect { .sqlite }
    private let writer: any DatabaseWriter

    /// Opens the file at `path`, making it when it is not there; nil is a database in memory.
    public init(path: String?, readers: Int = 4) throws {
        var configuration = Configuration()
        configuration.maximumReaderCount = readers
        configuration.busyMode = .timeout(5)
        configuration.foreignKeysEnabled = true
        configuration.prepareDatabase { db in
            if !db.configuration.readonly {
                try db.execute(sql: "PRAGMA synchronous = FULL; PRAGMA secure_delete = ON")
            }
        }
        do {
            if let path {
                writer = try DatabasePool(path: path, configuration: configuration)
            } else {
                writer = try DatabaseQueue(configuration: configuration)
            }
        } catch let error as DatabaseError {
            throw StorageError(error)
        }
    }

    public func read<T: Sendable>(_ body: @escaping @Sendable (any Transaction) throws -> T) async throws -> T {
        try await translating { try await writer.read { try body(SQLiteTransaction($0)) } }
    }

    public func write<T: Sendable>(_ body: @escaping @Sendable (any Transaction) throws -> T) async throws -> T {
        try await translating { try await writer.write { try body(SQLiteTransaction($0)) } }
    }

    public func readBlocking<T>(_ body: (any Transaction) throws -> T) throws -> T {
        try writer.read { try body(SQLiteTransaction($0)) }
    }

    public func writeBlocking<T>(_ body: (any Transaction) throws -> T) throws -> T {
        do {
            return try writer.write { try body(SQLiteTransaction($0)) }
        } catch let error as DatabaseError {
            throw StorageError(error)
        }
    }

    public func close() async {
        try? writer.close()
    }

    /// Copies the whole database, as it is at one moment, to one new file, while others read and write.
    public func backup(to path: String) throws {
        do {
            let target = try DatabaseQueue(path: path)
            try writer.backup(to: target)
            // A copy in the mode of a write-ahead log would need more than one file.
            try target.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = DELETE") }
            try target.close()
        } catch let error as DatabaseError {
            throw StorageError(error)
        }
    }

    /// Nobody else has this file open: throws `StorageError.busy` when somebody has. The write-ahead log is gone after it.
    public static func claim(path: String) throws {
        var configuration = Configuration()
        configuration.busyMode = .immediateError
        do {
            let queue = try DatabaseQueue(path: path, configuration: configuration)
            let mode = try queue.writeWithoutTransaction { try String.fetchOne($0, sql: "PRAGMA journal_mode = DELETE") }
            try queue.close()
            guard mode == "delete" else { throw StorageError(.busy, "the file is in use") }
        } catch let error as DatabaseError {
            throw StorageError(error)
        }
    }

    /// The value of a pragma on the connection that writes, for tests and `verify`.
    public func pragma(_ name: String) throws -> String {
        try writer.write { try String.fetchOne($0, sql: "PRAGMA \(name)") ?? "" }
    }

    /// Moves the write-ahead log into the file and empties it; `secure_delete` has overwritten the rest.
    public func scrub() throws {
        guard let pool = writer as? DatabasePool else { return }
        _ = try pool.writeWithoutTransaction { try $0.checkpoint(.truncate) }
    }

    private func translating<T: Sendable>(_ body: () async throws -> T) async throws -> T {
        do { return try await body() } catch let error as DatabaseError { throw StorageError(error) }
    }
}
