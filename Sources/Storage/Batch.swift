/// A database whose writes stay in one open transaction until `commit`: for bringing in very many rows.
///
/// One connection, one caller at a time; a write that throws is undone alone. What was not committed is lost at `close`.
public protocol Batch: Database {
    /// The open transaction itself, for who undoes nothing: after an error nothing more is accepted, and nothing committed.
    var transaction: any Transaction { get }
    func commit() throws
    /// As `commit`, without waiting for the disk where the engine can: an error shows at the next call. The last one of a
    /// batch is a `commit`.
    func commitLater() throws
}

extension Batch {
    /// An engine that has no way to go on meanwhile waits.
    public func commitLater() throws { try commit() }
}
