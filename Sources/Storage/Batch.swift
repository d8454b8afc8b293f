/// A database whose writes stay in one open transaction until `commit`: for bringing in very many rows.
///
/// One connection, one caller at a time; a write that throws is undone alone. What was not committed is lost at `close`.
public protocol Batch: Database {
    /// The open transaction itself, for who undoes nothing: after an error nothing more is accepted, and nothing committed.
    var transaction: any Transaction { get }
    func commit() throws
}
