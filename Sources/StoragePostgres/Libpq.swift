import CLibpq
import Foundation
import Storage

extension Value {
    init(_ result: OpaquePointer?, _ row: Int32, _ column: Int32, _ type: Oid) {
        guard PQgetisnull(result, row, column) == 0, let bytes = PQgetvalue(result, row, column) else {
            self = .null
            return
        }
        switch type {
        case 20, 21, 23: self = .int(strtoll(bytes, nil, 10))
        case 700, 701: self = .double(strtod(bytes, nil))
        case 1700:  // numeric, which sum(bigint) gives
            let text = String(cString: bytes)
            self = Int64(text).map(Value.int) ?? .double(Double(text) ?? .nan)
        case 16: self = .int(bytes[0] == CChar(UInt8(ascii: "t")) ? 1 : 0)
        default: self = .text(String(cString: bytes))
        }
    }
}

extension StorageError {
    init(_ result: OpaquePointer?, _ connection: OpaquePointer) {
        let state = Self.state(of: result)
        // Only the first line: DETAIL would quote the row.
        let message =
            PQresultErrorField(result, 77).map { String(cString: $0) }  // 77: PG_DIAG_MESSAGE_PRIMARY
            ?? String(cString: PQerrorMessage(connection)).trimmingCharacters(in: .whitespacesAndNewlines)
        let kind: Kind =
            switch state {
            case "23505", "23P01": .unique
            case "23503": .foreignKey
            case "23502", "23514", "P0001", "22P02", "22001", "22003", "22021": .refused
            // Serialization, deadlock, a lock not had in time; a statement that was planned for another schema.
            case "40001", "40P01", "55P03", "0A000", "26000": .busy
            case "XX001", "XX002": .damaged
            case "25P03", "25P04", "53300": .connection
            case _ where state.hasPrefix("57P") || state.hasPrefix("08"): .connection
            default: PQstatus(connection) == CONNECTION_OK ? .other : .connection
            }
        self.init(kind, "PostgreSQL \(state): \(message)")
    }

    /// The five characters that say what went wrong; empty when the connection was lost.
    static func state(of result: OpaquePointer?) -> String {
        PQresultErrorField(result, 67).map { String(cString: $0) } ?? ""  // 67: PG_DIAG_SQLSTATE
    }
}

/// Calls `body` with the array of NUL-terminated texts that libpq takes; nil is a null pointer, also past the end.
func withCStrings<R>(
    _ texts: [String?], _ body: (UnsafePointer<UnsafePointer<CChar>?>?) throws -> R
) rethrows -> R {
    var bytes: [CChar] = []
    let offsets: [Int?] = texts.map { text in
        guard let text else { return nil }
        defer {
            bytes.append(contentsOf: text.utf8.lazy.map { CChar(bitPattern: $0) })
            bytes.append(0)
        }
        return bytes.count
    }
    return try bytes.withUnsafeBufferPointer { buffer in
        let pointers =
            offsets.map { offset in offset.flatMap { place in buffer.baseAddress.map { $0 + place } } } + [nil]
        return try pointers.withUnsafeBufferPointer { try body($0.baseAddress) }
    }
}
