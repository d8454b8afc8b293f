import CLibpq
import Foundation
import Storage

/// One libpq connection. Not Sendable by itself: the pool hands it from thread to thread, one at a time.
final class PostgresTransaction: Transaction, @unchecked Sendable {
    private let connection: OpaquePointer
    private var statements = PreparedStatements()
    private var pipeline: Pipeline
    /// The first error since BEGIN.
    private var failed: StorageError?
    private var isOutdated = false
    var dialect: Dialect { .postgres }

    /// What holds unless the address says otherwise. A statement may take 30 s and wait 5 s for a lock (the act then
    /// runs again); a transaction that stands still for a minute is ended; a silent network is noticed within half a
    /// minute; no Kerberos is tried.
    private static let defaults = [
        "application_name": "leerkring", "connect_timeout": "5", "keepalives_idle": "10", "keepalives_interval": "5",
        "keepalives_count": "3", "tcp_user_timeout": "25000", "gssencmode": "disable",
        "options": "-c statement_timeout=30s -c lock_timeout=5s -c idle_in_transaction_session_timeout=60s",
    ]

    init(_ conninfo: String) throws {
        // libpq reads the address in the place of `dbname`, after the defaults, and lets it go before them.
        let words = Self.defaults.sorted { $0.key < $1.key } + [("dbname", conninfo)]
        let connection = withCStrings(words.map(\.0)) { names in
            withCStrings(words.map(\.1)) { values in PQconnectdbParams(names, values, 1) }
        }
        guard let connection else { throw StorageError(.connection, "no memory") }
        guard PQstatus(connection) == CONNECTION_OK else {
            let message = String(cString: PQerrorMessage(connection))
            PQfinish(connection)
            throw StorageError(.connection, message.trimmingCharacters(in: .whitespacesAndNewlines))
        }
        self.connection = connection
        pipeline = Pipeline(connection)
        PQsetNoticeProcessor(connection, { _, _ in }, nil)
    }

    deinit { PQfinish(connection) }

    /// Connected, not left inside a transaction, and with statements that the server still plans alike.
    var isReusable: Bool {
        !isOutdated && PQstatus(connection) == CONNECTION_OK && PQtransactionStatus(connection) == PQTRANS_IDLE
    }

    func begin(_ text: String) throws {
        failed = nil
        try script(text)
    }

    /// PostgreSQL answers a COMMIT of a failed transaction with a ROLLBACK, and calls that well.
    func commit() throws {
        if let failed { throw failed }
        try script("COMMIT")
    }

    func rollback() {
        try? drain()
        failed = nil
        try? script("ROLLBACK")
    }

    func rows(_ sql: SQL) throws -> [Row] {
        let statement = try prepare(sql.text)
        let result = try run(statement, sql)
        defer { PQclear(result) }
        return statement.rows(of: result)
    }

    func execute(_ sql: SQL) throws -> Int {
        let result = try run(prepare(sql.text), sql)
        defer { PQclear(result) }
        return Int(String(cString: PQcmdTuples(result))) ?? 0
    }

    /// Sends a statement in a pipeline: what came of it is heard before the next that is not sent so, or after some hundreds.
    func send(_ sql: SQL) throws {
        if pipeline.waiting >= 400 { try drain() }
        let statement = try prepare(sql.text)
        try remembering { try pipeline.send(statement, sql) }
    }

    private func drain() throws { try remembering { try pipeline.drain() } }

    /// Goes back to a savepoint after an error, which is then forgotten.
    func rollback(to savepoint: String) throws {
        try? drain()
        failed = nil
        try script("ROLLBACK TO \(savepoint); RELEASE \(savepoint)")
    }

    func script(_ text: String) throws {
        PQclear(try checked { PQexec(connection, text) })
    }

    private func run(_ statement: PreparedStatement, _ sql: SQL) throws -> OpaquePointer? {
        try checked {
            try withCStrings(sql.checkedValues().map(\.text)) {
                PQexecPrepared(connection, statement.name, Int32(sql.values.count), $0, nil, nil, 0)
            }
        }
    }

    private func prepare(_ text: String) throws -> PreparedStatement {
        if let known = statements[text] { return known }
        if let old = statements.makeRoom() { try script(old) }
        let name = statements.newName()
        PQclear(try checked { PQprepare(connection, name, text, 0, nil) })
        let described = try checked { PQdescribePrepared(connection, name) }
        defer { PQclear(described) }
        let fresh = PreparedStatement(name: name, described: described)
        statements[text] = fresh
        return fresh
    }

    /// The result of a call when it is a good one; otherwise its error, which the rest of the transaction meets too.
    private func checked(_ call: () throws -> OpaquePointer?) throws -> OpaquePointer? {
        try remembering {
            try pipeline.drain()
            let result = try call()
            if [PGRES_TUPLES_OK, PGRES_COMMAND_OK, PGRES_EMPTY_QUERY].contains(PQresultStatus(result)) {
                return result
            }
            defer { PQclear(result) }
            isOutdated = isOutdated || ["0A000", "26000"].contains(StorageError.state(of: result))
            throw StorageError(result, connection)
        }
    }

    private func remembering<T>(_ body: () throws -> T) throws -> T {
        if let failed { throw failed }
        do { return try body() } catch let error as StorageError {
            failed = error
            throw error
        }
    }
}
