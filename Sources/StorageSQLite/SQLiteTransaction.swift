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
            let statement = try prepare(sql)
            let columns = Columns(statement.columnNames)
            let cursor = try GRDB.Row.fetchCursor(statement, arguments: arguments(sql))
            var rows: [Storage.Row] = []
            while let row = try cursor.next() {
                rows.append(Storage.Row(columns: columns, values: row.databaseValues.map(Value.init)))
            }
            return rows
        }
    }

    func execute(_ sql: Storage.SQL) throws -> Int {
        try translating {
            try prepare(sql).execute(arguments: arguments(sql))
            return db.changesCount
        }
    }

    func script(_ text: String) throws {
        try translating { try db.execute(sql: text) }
    }

    /// GRDB keeps prepared statements for ever: those of long lists, whose text seldom comes again, are not kept.
    private func prepare(_ sql: Storage.SQL) throws -> Statement {
        sql.values.count > 32 ? try db.makeStatement(sql: sql.text) : try db.cachedStatement(sql: sql.text)
    }

    private func arguments(_ sql: Storage.SQL) throws -> StatementArguments {
        StatementArguments(try sql.checkedValues().map(DatabaseValue.init))
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

extension DatabaseValue {
    fileprivate init(_ value: Value) {
        self =
            switch value {
            case .null: .null
            case .int(let int): int.databaseValue
            case .double(let double): double.databaseValue
            case .text(let text): text.databaseValue
            }
    }
}

extension Value {
    fileprivate init(_ value: DatabaseValue) {
        self =
            switch value.storage {
            case .null: .null
            case .int64(let int): .int(int)
            case .double(let double): .double(double)
            case .string(let text): .text(text)
            case .blob(let data): .text(String(decoding: data, as: UTF8.self))
            }
    }
}

extension StorageError {
    init(_ error: DatabaseError) {
        let kind: Kind =
            switch error.extendedResultCode {
            case .SQLITE_CONSTRAINT_UNIQUE, .SQLITE_CONSTRAINT_PRIMARYKEY: .unique
            case .SQLITE_CONSTRAINT_FOREIGNKEY: .foreignKey
            case .SQLITE_CONSTRAINT_TRIGGER where error.message?.hasPrefix(Guards.duplicate) == true: .unique
            default:
                switch error.resultCode {
                case .SQLITE_CONSTRAINT: .refused
                case .SQLITE_BUSY, .SQLITE_LOCKED: .busy
                case .SQLITE_CORRUPT, .SQLITE_NOTADB: .damaged
                case .SQLITE_IOERR, .SQLITE_CANTOPEN: .connection
                default: .other
                }
            }
        // The statement's text is code; its arguments may be somebody's life and stay out.
        self.init(kind, "SQLite \(error.extendedResultCode.rawValue): \(error.message ?? "")")
    }
}
