import GRDBSQLite
import Storage

/// One prepared statement, by SQLite's own calls: binds values, gives rows.
struct SQLiteStatement {
    let pointer: OpaquePointer
    let columns: Columns

    init(_ pointer: OpaquePointer) {
        self.pointer = pointer
        columns = Columns((0..<sqlite3_column_count(pointer)).map { String(cString: sqlite3_column_name(pointer, $0)) })
    }

    /// Runs it with these values and gives each row.
    func run(_ values: [Value], _ row: (Row) -> Void = { _ in }) throws {
        defer {
            sqlite3_reset(pointer)
            sqlite3_clear_bindings(pointer)
        }
        for (place, value) in values.enumerated() { try check(bind(value, at: Int32(place + 1))) }
        while true {
            switch sqlite3_step(pointer) {
            case SQLITE_ROW: row(current())
            case SQLITE_DONE: return
            default: throw StorageError(lastOf: sqlite3_db_handle(pointer))
            }
        }
    }

    private func check(_ code: Int32) throws {
        guard code == SQLITE_OK else { throw StorageError(lastOf: sqlite3_db_handle(pointer)) }
    }

    private func bind(_ value: Value, at place: Int32) -> Int32 {
        switch value {
        case .null: return sqlite3_bind_null(pointer, place)
        case .int(let int): return sqlite3_bind_int64(pointer, place, int)
        case .double(let double): return sqlite3_bind_double(pointer, place, double)
        case .text(var text):
            // SQLITE_TRANSIENT: it copies the bytes.
            let copies = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
            if text.isEmpty { return sqlite3_bind_text(pointer, place, "", 0, copies) }
            return text.withUTF8 { bytes in
                bytes.withMemoryRebound(to: CChar.self) {
                    sqlite3_bind_text(pointer, place, $0.baseAddress, Int32($0.count), copies)
                }
            }
        }
    }

    private func current() -> Row {
        Row(columns: columns, values: columns.names.indices.map { value(at: Int32($0)) })
    }

    private func value(at place: Int32) -> Value {
        switch sqlite3_column_type(pointer, place) {
        case SQLITE_NULL: .null
        case SQLITE_INTEGER: .int(sqlite3_column_int64(pointer, place))
        case SQLITE_FLOAT: .double(sqlite3_column_double(pointer, place))
        default:
            .text(
                String(
                    decoding: UnsafeRawBufferPointer(
                        start: sqlite3_column_text(pointer, place), count: Int(sqlite3_column_bytes(pointer, place))),
                    as: UTF8.self))
        }
    }
}

extension StorageError {
    /// What SQLite last said of a connection.
    init(lastOf connection: OpaquePointer?) {
        self.init(code: sqlite3_extended_errcode(connection), String(cString: sqlite3_errmsg(connection)))
    }

    // `SQLITE_CONSTRAINT_…`, which the header makes with an operator that Swift does not import.
    private static let foreignKey = SQLITE_CONSTRAINT | 3 << 8
    private static let primaryKey = SQLITE_CONSTRAINT | 6 << 8
    private static let trigger = SQLITE_CONSTRAINT | 7 << 8
    private static let unique = SQLITE_CONSTRAINT | 8 << 8

    init(code: Int32, _ message: String) {
        let kind: Kind =
            switch code {
            case Self.unique, Self.primaryKey: .unique
            case Self.foreignKey: .foreignKey
            case Self.trigger where message.hasPrefix(Guards.duplicate): .unique
            default:
                switch code & 0xff {
                case SQLITE_CONSTRAINT: .refused
                case SQLITE_BUSY, SQLITE_LOCKED: .busy
                case SQLITE_CORRUPT, SQLITE_NOTADB: .damaged
                case SQLITE_IOERR, SQLITE_CANTOPEN: .connection
                default: .other
                }
            }
        // The statement's text is code; its arguments may be somebody's life and stay out.
        self.init(kind, "SQLite \(code): \(message)")
    }
}
