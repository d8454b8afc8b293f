import Foundation
import GRDB
import Storage

/// One connection to a SQLite file that holds a transaction open over many writes.
public final class SQLiteBatch: Batch {
    public var dialect: Dialect { .sqlite }
    private let queue: DatabaseQueue

    public init(path: String) throws {
        var configuration = Configuration()
        configuration.busyMode = .timeout(30)
        configuration.foreignKeysEnabled = true
        configuration.allowsUnsafeTransactions = true
        configuration.prepareDatabase { try $0.execute(sql: "PRAGMA synchronous = FULL; PRAGMA cache_size = -200000") }
        queue = try DatabaseQueue(path: path, configuration: configuration)
        try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = WAL; BEGIN IMMEDIATE") }
    }

    public func read<T: Sendable>(_ body: @escaping @Sendable (any Transaction) throws -> T) async throws -> T {
        try readBlocking(body)
    }

    public func write<T: Sendable>(_ body: @escaping @Sendable (any Transaction) throws -> T) async throws -> T {
        try writeBlocking(body)
    }

    public func readBlocking<T>(_ body: (any Transaction) throws -> T) throws -> T {
        try queue.writeWithoutTransaction { try body(SQLiteTransaction($0)) }
    }

    public func writeBlocking<T>(_ body: (any Transaction) throws -> T) throws -> T {
        try queue.writeWithoutTransaction { db in
            try db.execute(sql: "SAVEPOINT een")
            do {
                let result = try body(SQLiteTransaction(db))
                try db.execute(sql: "RELEASE een")
                return result
            } catch {
                try db.execute(sql: "ROLLBACK TO een; RELEASE een")
                throw error
            }
        }
    }

    /// Nothing is deleted in a batch.
    public func scrub() throws {}

    public func commit() throws {
        do {
            try queue.writeWithoutTransaction { try $0.execute(sql: "COMMIT; BEGIN IMMEDIATE") }
        } catch let error as DatabaseError {
            throw StorageError(error)
        }
    }

    public func close() async { try? queue.close() }
}
