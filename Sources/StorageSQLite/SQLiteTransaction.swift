import GRDB
import Storage

/// One GRDB connection, for as long as a read or write lasts.
final class SQLiteTransaction: Transaction {
    private let db: GRDB.Database
    /// The first error of the transaction.
    private var failed: StorageError?
    var dialect: Dialect { .sqlite }

    init(_ db: GRDB.Database) {
        self.db = db
    }

    /// Runs a read or a transaction; refuses its COMMIT when one of its statements failed.
    static func run<T>(_ body: (any Transaction) throws -> T, on db: GRDB.Database) throws -> T {
        let transaction = SQLiteTransaction(db)
        let result = try body(transaction)
        if let failed = transaction.failed { throw failed }
        return result
    }

    func rows(_ sql: Storage.SQL) throws -> [Storage.Row] {
        try translating {
            var rows: [Storage.Row] = []
            try run(sql) { rows.append($0) }
            return rows
        }
    }

    func execute(_ sql: Storage.SQL) throws -> Int {
        try translating {
            try run(sql)
            return db.changesCount
        }
    }

    func script(_ text: String) throws {
        try translating { try db.execute(sql: text) }
    }

    /// GRDB keeps prepared statements for ever: those of very long lists, whose text seldom comes again, are not kept.
    private func prepare(_ sql: Storage.SQL) throws -> Statement {
        sql.values.count > 600 ? try db.makeStatement(sql: sql.text) : try db.cachedStatement(sql: sql.text)
    }

    private func run(_ sql: Storage.SQL, _ row: (Storage.Row) -> Void = { _ in }) throws {
        let statement = try prepare(sql)
        try withExtendedLifetime(statement) {
            try SQLiteStatement(statement.sqliteStatement).run(sql.checkedValues(), row)
        }
    }

    /// The result of a call, or its error, which the rest of the transaction meets too.
    private func translating<T>(_ body: () throws -> T) throws -> T {
        if let failed { throw failed }
        do { return try body() } catch {
            let known = error as? StorageError ?? (error as? DatabaseError).map { StorageError($0) }
            failed = known ?? StorageError(.other, "\(type(of: error))")
            throw known ?? error
        }
    }
}

extension StorageError {
    init(_ error: DatabaseError) { self.init(code: error.extendedResultCode.rawValue, error.message ?? "") }
}
