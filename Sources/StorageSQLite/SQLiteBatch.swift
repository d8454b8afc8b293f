import Storage

/// One connection to a SQLite file that holds a transaction open over many writes.
public final class SQLiteBatch: Batch {
    public var dialect: Dialect { .sqlite }
    private let connection: SQLiteConnection
    public var transaction: any Transaction { connection }

    public init(path: String) throws {
        connection = try SQLiteConnection(path: path)
        try connection.script("BEGIN IMMEDIATE")
    }

    public func read<T: Sendable>(_ body: @escaping @Sendable (any Transaction) throws -> T) async throws -> T {
        try body(connection)
    }

    public func write<T: Sendable>(_ body: @escaping @Sendable (any Transaction) throws -> T) async throws -> T {
        try writeBlocking(body)
    }

    public func readBlocking<T>(_ body: (any Transaction) throws -> T) throws -> T { try body(connection) }

    public func writeBlocking<T>(_ body: (any Transaction) throws -> T) throws -> T {
        try connection.script("SAVEPOINT een")
        do {
            let result = try body(connection)
            try connection.script("RELEASE een")
            return result
        } catch {
            try connection.rollback(to: "een")
            throw error
        }
    }

    /// Nothing is deleted in a batch.
    public func scrub() throws {}

    public func commit() throws { try connection.script("COMMIT; BEGIN IMMEDIATE") }

    public func commitLater() { connection.later("COMMIT; BEGIN IMMEDIATE") }

    public func close() async { try? connection.script("ROLLBACK") }
}
