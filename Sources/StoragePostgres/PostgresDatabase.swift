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
    private let connections: Int
    private let threads: NIOThreadPool
    private let idle = NIOLockedValueBox<[PostgresTransaction]>([])

    /// - Parameter conninfo: a libpq address, also with several hosts and `target_session_attrs=read-write`. What it
    ///   says goes before the defaults of `PostgresTransaction`.
    public init(_ conninfo: String, connections: Int = 8) {
        self.conninfo = conninfo
        self.connections = connections
        threads = NIOThreadPool(numberOfThreads: connections)
        threads.start()
    }

    public func read<T: Sendable>(_ body: @escaping @Sendable (any Transaction) throws -> T) async throws -> T {
        try await onThread { try self.readBlocking(body) }
    }

    @discardableResult
    public func write<T: Sendable>(_ body: @escaping @Sendable (any Transaction) throws -> T) async throws -> T {
        try await onThread { try self.writeBlocking(body) }
    }

    public func readBlocking<T>(_ body: (any Transaction) throws -> T) throws -> T {
        try within("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY", body)
    }

    @discardableResult
    public func writeBlocking<T>(_ body: (any Transaction) throws -> T) throws -> T {
        try within("BEGIN ISOLATION LEVEL READ COMMITTED", body)
    }

    /// Runs one statement outside a transaction, where it must be: `CREATE DATABASE`.
    public func outside(_ text: String) async throws {
        try await onThread { try self.outsideBlocking(text) }
    }

    /// Writes the tables anew without what was deleted. The cluster's write-ahead log and its archive keep what they
    /// have: whoever puts a vault here keeps no archive of it.
    public func scrub() throws {
        let tables = try readBlocking {
            try $0.rows("SELECT relname AS naam FROM pg_stat_user_tables ORDER BY relname").map {
                try $0.get("naam", as: String.self)
            }
        }
        if !tables.isEmpty { try outsideBlocking("VACUUM FULL " + SQL.list(tables.map { .name($0) }).text) }
    }

    public func close() async {
        try? await threads.shutdownGracefully()
        idle.withLockedValue { $0 = [] }
    }

    private func onThread<T: Sendable>(_ body: @escaping @Sendable () throws -> T) async throws -> T {
        do { return try await threads.runIfActive(body) } catch is CancellationError where !Task.isCancelled {
            throw StorageError(.other, "the pool is closed")
        }
    }

    private func within<T>(_ begin: String, _ body: (any Transaction) throws -> T) throws -> T {
        let connection = try connect(begin)
        defer { keep(connection) }
        do {
            let result = try body(connection)
            try connection.commit()
            return result
        } catch {
            connection.rollback()
            throw error
        }
    }

    private func outsideBlocking(_ text: String) throws {
        // An empty transaction first: it finds out whether an idle connection still lives.
        let connection = try connect("BEGIN")
        defer { keep(connection) }
        try connection.commit()
        try connection.script(text)
    }

    private func keep(_ connection: PostgresTransaction) {
        guard connection.isReusable else { return }
        idle.withLockedValue { if $0.count < connections { $0.append(connection) } }
    }

    /// An idle connection that has begun a transaction. One that was lost while idle is replaced: nothing was sent on it.
    private func connect(_ begin: String) throws -> PostgresTransaction {
        while let connection = idle.withLockedValue({ $0.popLast() }) {
            if (try? connection.begin(begin)) != nil { return connection }
        }
        let connection = try PostgresTransaction(conninfo)
        try connection.begin(begin)
        return connection
    }
}
