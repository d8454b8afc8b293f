import NIOConcurrencyHelpers
import NIOPosix
import Storage

/// PostgreSQL through libpq: one thread per connection, callers wait without holding a thread.
///
/// The thread pool has as many threads as there are connections, so a thread always finds an idle connection or makes
/// one: the thread pool's own queue is the queue of waiters. A connection that was lost is thrown away.
public final class PostgresDatabase: Database {
    public var dialect: Dialect { .postgres }
    private let conninfo: String
    private let threads: NIOThreadPool
    private let idle = NIOLockedValueBox<[PostgresTransaction]>([])

    /// - Parameter conninfo: a libpq address, also with several hosts and `target_session_attrs=read-write`.
    public init(_ conninfo: String, connections: Int = 8) {
        self.conninfo = conninfo
        threads = NIOThreadPool(numberOfThreads: connections)
        threads.start()
    }

    public func read<T: Sendable>(_ body: @escaping @Sendable (any Transaction) throws -> T) async throws -> T {
        try await threads.runIfActive { try self.readBlocking(body) }
    }

    public func write<T: Sendable>(_ body: @escaping @Sendable (any Transaction) throws -> T) async throws -> T {
        try await threads.runIfActive { try self.writeBlocking(body) }
    }

    public func readBlocking<T>(_ body: (any Transaction) throws -> T) throws -> T {
        try within("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY", body)
    }

    public func writeBlocking<T>(_ body: (any Transaction) throws -> T) throws -> T {
        try within("BEGIN", body)
    }

    /// Runs one statement outside a transaction, where it must be: `CREATE DATABASE`.
    public func outside(_ text: String) async throws {
        try await threads.runIfActive { try PostgresTransaction(self.conninfo).script(text) }
    }

    public func scrub() throws {
        try PostgresTransaction(conninfo).script("VACUUM")
    }

    public func close() async {
        try? await threads.shutdownGracefully()
        idle.withLockedValue { $0 = [] }
    }

    private func within<T>(_ begin: String, _ body: (any Transaction) throws -> T) throws -> T {
        let connection = try connect(begin)
        defer { if connection.isIdle { idle.withLockedValue { $0.append(connection) } } }
        do {
            let result = try body(connection)
            try connection.script("COMMIT")
            return result
        } catch {
            try? connection.script("ROLLBACK")
            throw error
        }
    }

    /// An idle connection that has begun a transaction. One that was lost while idle is replaced: nothing was sent on it.
    private func connect(_ begin: String) throws -> PostgresTransaction {
        while let connection = idle.withLockedValue({ $0.popLast() }) {
            if (try? connection.script(begin)) != nil { return connection }
        }
        let connection = try PostgresTransaction(conninfo)
        try connection.script(begin)
        return connection
    }
}
