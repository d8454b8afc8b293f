import CLibpq
import Storage

/// Statements that were sent on one connection and of which the answers wait: no round trip for each.
struct Pipeline {
    private let connection: OpaquePointer
    private(set) var waiting = 0

    init(_ connection: OpaquePointer) { self.connection = connection }

    /// Sends a prepared statement without waiting for what comes of it.
    mutating func send(_ statement: PreparedStatement, _ sql: SQL) throws {
        if PQpipelineStatus(connection) == PQ_PIPELINE_OFF { try check(PQenterPipelineMode(connection)) }
        try check(
            withCStrings(sql.checkedValues().map(\.text)) {
                PQsendQueryPrepared(connection, statement.name, Int32(sql.values.count), $0, nil, nil, 0)
            })
        waiting += 1
    }

    /// Waits for every answer. Throws the first that is an error; those after it were not run.
    mutating func drain() throws {
        guard PQpipelineStatus(connection) != PQ_PIPELINE_OFF else { return }
        try check(PQpipelineSync(connection))
        var failed: StorageError?
        var isDone = false
        while !isDone {
            // A nil ends the answers of one statement; the connection is gone when it comes twice.
            guard let result = PQgetResult(connection) ?? PQgetResult(connection) else {
                throw StorageError(.connection, "the connection was lost")
            }
            defer { PQclear(result) }
            switch PQresultStatus(result) {
            case PGRES_PIPELINE_SYNC: isDone = true
            case PGRES_TUPLES_OK, PGRES_COMMAND_OK, PGRES_PIPELINE_ABORTED: break
            default: failed = failed ?? StorageError(result, connection)
            }
        }
        waiting = 0
        try check(PQexitPipelineMode(connection))
        if let failed { throw failed }
    }

    private func check(_ isGood: Int32) throws {
        guard isGood == 1 else { throw StorageError(nil, connection) }
    }
}
