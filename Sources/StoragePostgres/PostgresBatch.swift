import NIOConcurrencyHelpers
import Storage

/// One connection to PostgreSQL that holds a transaction open over many writes.
public final class PostgresBatch: Batch {
    public var dialect: Dialect { .postgres }
    private let connection: NIOLockedValueBox<PostgresTransaction>
    public var transaction: any Transaction { connection.withLockedValue { $0 } }

    public init(_ conninfo: String) throws {
        let connection = try PostgresTransaction(conninfo)
        try connection.script("BEGIN")
        self.connection = NIOLockedValueBox(connection)
    }

    public func read<T: Sendable>(_ body: @escaping @Sendable (any Transaction) throws -> T) async throws -> T {
        try readBlocking(body)
    }

    public func write<T: Sendable>(_ body: @escaping @Sendable (any Transaction) throws -> T) async throws -> T {
        try writeBlocking(body)
    }

    public func readBlocking<T>(_ body: (any Transaction) throws -> T) throws -> T {
        try connection.withLockedValue { try body($0) }
    }

    public func writeBlocking<T>(_ body: (any Transaction) throws -> T) throws -> T {
        try connection.withLockedValue { connection in
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
    }

    /// Nothing is deleted in a batch.
    public func scrub() throws {}

    public func commit() throws { try connection.withLockedValue { try $0.script("COMMIT; BEGIN") } }

    public func close() async {}
}
