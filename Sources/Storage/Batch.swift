/// A database whose writes stay in one open transaction until `commit`: for bringing in very many rows.
///
/// One connection, one caller at a time; a write that throws is undone alone. What was not committed is lost at `close`.
public protocol Batch: Database {
    func commit() throws
}
