import CLibpq
import Foundation
import Storage

/// One libpq connection. Not Sendable by itself: the pool hands it from thread to thread, one at a time.
final class PostgresTransaction: Transaction, @unchecked Sendable {
    private typealias Prepared = (name: String, columns: Columns, types: [Oid])

    private let connection: OpaquePointer
    private var prepared: [String: Prepared] = [:]
    var dialect: Dialect { .postgres }

    init(_ conninfo: String) throws {
        guard let connection = PQconnectdb(conninfo) else { throw StorageError(.connection, "no memory") }
        guard PQstatus(connection) == CONNECTION_OK else {
            let message = String(cString: PQerrorMessage(connection))
            PQfinish(connection)
            throw StorageError(.connection, message.trimmingCharacters(in: .whitespacesAndNewlines))
        }
        self.connection = connection
        PQsetNoticeProcessor(connection, { _, _ in }, nil)
    }

    deinit { PQfinish(connection) }

    /// Connected, and not left inside a transaction.
    var isIdle: Bool { PQstatus(connection) == CONNECTION_OK && PQtransactionStatus(connection) == PQTRANS_IDLE }

    func rows(_ sql: SQL) throws -> [Row] {
        let prepared = try prepare(sql.text)
        let result = try run(prepared, sql.values)
        defer { PQclear(result) }
        return rows(of: result, prepared)
    }

    func execute(_ sql: SQL) throws -> Int {
        let result = try run(prepare(sql.text), sql.values)
        defer { PQclear(result) }
        return Int(String(cString: PQcmdTuples(result))) ?? 0
    }

    func script(_ text: String) throws {
        let result = PQexec(connection, text)
        defer { PQclear(result) }
        try check(result)
    }

    private func run(_ prepared: Prepared, _ values: [Value]) throws -> OpaquePointer? {
        let result = Self.withParameters(values) {
            PQexecPrepared(connection, prepared.name, Int32(values.count), $0, nil, nil, 0)
        }
        do { try check(result) } catch {
            PQclear(result)
            throw error
        }
        return result
    }

    private func prepare(_ text: String) throws -> Prepared {
        if let known = prepared[text] { return known }
        let name = "s\(prepared.count)"
        let made = PQprepare(connection, name, text, 0, nil)
        defer { PQclear(made) }
        try check(made)
        let described = PQdescribePrepared(connection, name)
        defer { PQclear(described) }
        try check(described)
        let fields = 0..<PQnfields(described)
        let fresh: Prepared = (
            name, Columns(fields.map { String(cString: PQfname(described, $0)) }), fields.map { PQftype(described, $0) }
        )
        prepared[text] = fresh
        return fresh
    }

    /// Calls `body` with the C array of NUL-terminated texts that libpq takes. A NUL inside a text ends in an error
    /// of the rule that reads it: `Tekst` refuses it long before.
    private static func withParameters<R>(
        _ values: [Value], _ body: (UnsafePointer<UnsafePointer<CChar>?>?) throws -> R
    ) rethrows -> R {
        var bytes: [CChar] = []
        let offsets: [Int?] = values.map { value in
            guard let text = value.text else { return nil }
            defer {
                bytes.append(contentsOf: text.utf8.lazy.map { CChar(bitPattern: $0) })
                bytes.append(0)
            }
            return bytes.count
        }
        return try bytes.withUnsafeBufferPointer { buffer in
            let pointers = offsets.map { offset in offset.flatMap { place in buffer.baseAddress.map { $0 + place } } }
            return try pointers.withUnsafeBufferPointer { try body($0.baseAddress) }
        }
    }

    private func rows(of result: OpaquePointer?, _ prepared: Prepared) -> [Row] {
        (0..<PQntuples(result)).map { row in
            Row(
                columns: prepared.columns,
                values: prepared.types.indices.map { value(result, row, Int32($0), prepared.types[$0]) })
        }
    }

    private func value(_ result: OpaquePointer?, _ row: Int32, _ column: Int32, _ type: Oid) -> Value {
        guard PQgetisnull(result, row, column) == 0, let bytes = PQgetvalue(result, row, column) else { return .null }
        switch type {
        case 20, 21, 23: return .int(strtoll(bytes, nil, 10))
        case 700, 701: return .double(strtod(bytes, nil))
        case 1700:  // numeric, which sum(bigint) gives
            let text = String(cString: bytes)
            return Int64(text).map(Value.int) ?? .double(Double(text) ?? .nan)
        case 16: return .int(bytes[0] == CChar(UInt8(ascii: "t")) ? 1 : 0)
        default: return .text(String(cString: bytes))
        }
    }

    private func check(_ result: OpaquePointer?) throws {
        let status = PQresultStatus(result)
        if [PGRES_TUPLES_OK, PGRES_COMMAND_OK, PGRES_EMPTY_QUERY].contains(status) { return }
        let state = PQresultErrorField(result, 67).map { String(cString: $0) } ?? ""  // 67: PG_DIAG_SQLSTATE
        let message =
            PQresultErrorField(result, 77).map { String(cString: $0) } ?? String(cString: PQerrorMessage(connection))
        let kind: StorageError.Kind =
            switch state {
            case "23505": .unique
            case "23503": .foreignKey
            case "23502", "23514", "P0001", "22P02", "22001", "22021": .refused
            case "40001", "40P01", "55P03": .busy
            case _ where state.hasPrefix("57P"): .connection
            default: PQstatus(connection) == CONNECTION_OK ? .other : .connection
            }
        throw StorageError(kind, "PostgreSQL \(state): \(message)")
    }
}
