import Dispatch
import GRDBSQLite
import Storage

/// One connection to a SQLite file that stays in a transaction, for a batch.
///
/// It works on a thread of its own: what is sent is written while its caller thinks of what comes next. After an error
/// nothing more is accepted. One caller at a time.
final class SQLiteConnection: Transaction, @unchecked Sendable {
    var dialect: Dialect { .sqlite }
    private let queue = DispatchQueue(label: "leerkring.sqlite-batch")
    /// So many groups may wait: beyond it the caller waits for them.
    private let room = DispatchSemaphore(value: 16)
    private var waiting: [SQL] = []
    // Only on the queue.
    private let handle: OpaquePointer
    private var statements: [String: SQLiteStatement] = [:]
    private var failed: StorageError?

    init(path: String) throws {
        var handle: OpaquePointer?
        let code = sqlite3_open_v2(path, &handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nil)
        guard code == SQLITE_OK, let handle else { throw StorageError(code: code, "the file does not open") }
        self.handle = handle
        sqlite3_extended_result_codes(handle, 1)
        sqlite3_busy_timeout(handle, 30_000)
        try script("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON")
        // Each statement with a trigger keeps what it may have to undo: in memory, not in a file under /var/tmp.
        try script("PRAGMA cache_size = -400000; PRAGMA temp_store = MEMORY")
    }

    deinit {
        for statement in statements.values { sqlite3_finalize(statement.pointer) }
        sqlite3_close_v2(handle)
    }

    func rows(_ sql: SQL) throws -> [Row] {
        var rows: [Row] = []
        try now { try $0.run(sql) { rows.append($0) } }
        return rows
    }

    func execute(_ sql: SQL) throws -> Int {
        try now {
            try $0.run(sql)
            return Int(sqlite3_changes($0.handle))
        }
    }

    func send(_ sql: SQL) throws {
        waiting.append(sql)
        if waiting.count >= 128 { flush() }
    }

    func script(_ text: String) throws { try now { try $0.exec(text) } }

    /// Runs a text after everything that was sent, without waiting for it.
    func later(_ text: String) { enqueue { try $0.exec(text) } }

    private func exec(_ text: String) throws {
        guard sqlite3_exec(handle, text, nil, nil, nil) == SQLITE_OK else { throw StorageError(lastOf: handle) }
    }

    /// Goes back to a savepoint after an error, which is then forgotten.
    func rollback(to savepoint: String) throws {
        flush()
        queue.sync { failed = nil }
        try script("ROLLBACK TO \(savepoint); RELEASE \(savepoint)")
    }

    private func flush() {
        if waiting.isEmpty { return }
        let group = waiting
        waiting.removeAll(keepingCapacity: true)
        enqueue { for sql in group { try $0.run(sql) } }
    }

    private func enqueue(_ body: @escaping @Sendable (SQLiteConnection) throws -> Void) {
        flush()
        room.wait()
        queue.async { [self] in
            do { if failed == nil { try body(self) } } catch { failed = Self.known(error) }
            room.signal()
        }
    }

    /// After everything that was sent.
    private func now<T>(_ body: (SQLiteConnection) throws -> T) throws -> T {
        flush()
        return try queue.sync {
            if let failed { throw failed }
            do { return try body(self) } catch {
                let known = Self.known(error)
                failed = known
                throw known
            }
        }
    }

    private static func known(_ error: any Error) -> StorageError {
        error as? StorageError ?? StorageError(.other, "\(type(of: error))")
    }

    private func run(_ sql: SQL, _ row: (Row) -> Void = { _ in }) throws {
        let (text, values) = (sql.text, try sql.checkedValues())
        if let known = statements[text] { return try known.run(values, row) }
        let fresh = try prepare(text)
        // The texts of very long lists seldom come again.
        guard values.count <= 600 else {
            defer { sqlite3_finalize(fresh.pointer) }
            return try fresh.run(values, row)
        }
        statements[text] = fresh
        try fresh.run(values, row)
    }

    private func prepare(_ text: String) throws -> SQLiteStatement {
        var pointer: OpaquePointer?
        guard sqlite3_prepare_v2(handle, text, -1, &pointer, nil) == SQLITE_OK, let pointer else {
            throw StorageError(lastOf: handle)
        }
        return SQLiteStatement(pointer)
    }
}
