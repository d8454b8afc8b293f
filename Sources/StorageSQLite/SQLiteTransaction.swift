import GRDB
import Storage

/// One GRDB connection, for as long as a read or write lasts.
final class SQLiteTransaction: Transaction {
    private let db: GRDB.Database
    var dialect: Dialect { .sqlite }

    init(_ db: GRDB.Database) {
        self.db = db
    }

    func rows(_ sql: Storage.SQL) throws -> [Storage.Row] {
        try translating {
            let statement = try db.cachedStatement(sql: sql.text)
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
            try db.cachedStatement(sql: sql.text).execute(arguments: arguments(sql))
            return db.changesCount
        }
    }

    func script(_ text: String) throws {
        try translating { try db.execute(sql: text) }
    }

    private func arguments(_ sql: Storage.SQL) -> StatementArguments {
        StatementArguments(sql.values.map(DatabaseValue.init))
    }

    private func translating<T>(_ body: () throws -> T) throws -> T {
        do { return try body() } catch let error as DatabaseError { throw StorageError(error) }
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
            default:
                switch error.resultCode {
                case .SQLITE_CONSTRAINT: .refused
                case .SQLITE_BUSY, .SQLITE_LOCKED: .busy
                case .SQLITE_CORRUPT, .SQLITE_NOTADB: .damaged
                case .SQLITE_IOERR, .SQLITE_CANTOPEN, .SQLITE_FULL: .connection
                default: .other
                }
            }
        // The statement's text is code; its arguments may be somebody's life and stay out.
        self.init(kind, "SQLite \(error.extendedResultCode.rawValue): \(error.message ?? "")")
    }
}
