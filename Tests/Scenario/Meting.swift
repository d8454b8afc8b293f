import Foundation
import GRDB
import GRDBSQLite
import Storage

/// What a piece of work asks of the database: how many statements, and how much they look at.
public struct Meting: Sendable, Equatable {
    /// The texts, in order.
    public var teksten: [String] = []
    /// SQLite: steps of its machine, which are the same for the same rows looked at. PostgreSQL: rows that passed through
    /// the nodes of the plans, those thrown away by a filter too. Of queries only: what is written is counted by its text.
    public var bekeken: [Int] = []
}

/// Measures each query just before it runs, on a database file that it opens beside the program.
public final class Meetlat: @unchecked Sendable {
    private let lock = NSLock()
    private var meting = Meting()
    private let beside: DatabaseQueue?

    /// - Parameter path: of the SQLite file; nil for PostgreSQL, which tells by itself.
    public init(path: String?) throws {
        var configuration = Configuration()
        configuration.readonly = true
        beside = try path.map { try DatabaseQueue(path: $0, configuration: configuration) }
    }

    /// Begins anew and gives what was measured since the last time.
    public func neem() -> Meting {
        lock.withLock {
            defer { meting = Meting() }
            return meting
        }
    }

    public func meet(_ sql: Storage.SQL, _ tx: any Transaction) throws {
        let isQuery = sql.text.hasPrefix("SELECT")
        let looked = try isQuery ? beside.map { try steps(sql, $0) } ?? rows(sql, tx) : 0
        lock.withLock {
            meting.teksten.append(sql.text)
            meting.bekeken.append(looked)
        }
    }

    private func steps(_ sql: Storage.SQL, _ queue: DatabaseQueue) throws -> Int {
        try queue.read { db in
            let statement = try db.makeStatement(sql: sql.text)
            let values = sql.values.map { value -> (any DatabaseValueConvertible)? in
                switch value {
                case .null: nil
                case .int(let int): int
                case .double(let double): double
                case .text(let text): text
                }
            }
            let cursor = try GRDB.Row.fetchCursor(statement, arguments: StatementArguments(values))
            while try cursor.next() != nil {}
            return Int(sqlite3_stmt_status(statement.sqliteStatement, SQLITE_STMTSTATUS_VM_STEP, 0))
        }
    }

    private func rows(_ sql: Storage.SQL, _ tx: any Transaction) throws -> Int {
        try tx.script("SET LOCAL enable_seqscan = off")
        defer { try? tx.script("SET LOCAL enable_seqscan = on") }
        let text = try tx.rows("EXPLAIN (ANALYZE, TIMING OFF, COSTS OFF, FORMAT JSON) \(sql)").compactMap {
            $0.values.first?.text
        }.joined()
        var sum = 0.0
        Zoekplan.visit(try JSONSerialization.jsonObject(with: Data(text.utf8))) { node in
            let number = { (key: String) in (node[key] as? NSNumber)?.doubleValue ?? 0 }
            let seen =
                number("Actual Rows") + number("Rows Removed by Filter") + number("Rows Removed by Index Recheck")
            sum += seen * number("Actual Loops")
        }
        return Int(sum)
    }
}
