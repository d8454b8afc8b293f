/// Which of the two engines is behind a connection; only migrations, search and backup may ask.
public enum Dialect: String, Sendable, CaseIterable { case sqlite, postgres }

/// A connection inside one read or one transaction: synchronous, used from one thread at a time.
///
/// After a statement failed, every further one and the COMMIT fail with the same error, on both engines: who catches an
/// error inside a transaction cannot store half of it.
public protocol Transaction: AnyObject {
    var dialect: Dialect { get }
    /// The rows of a query or of an `INSERT … RETURNING`.
    func rows(_ sql: SQL) throws -> [Row]
    /// Runs one statement and tells how many rows it changed.
    @discardableResult func execute(_ sql: SQL) throws -> Int
    /// Runs a statement of which nobody asks what came of it. A batch may run it later, but before whatever follows it.
    func send(_ sql: SQL) throws
    /// Runs several statements without values, as a migration has them.
    func script(_ text: String) throws
}

extension Transaction {
    /// The first row of a query, or nil when it has none.
    public func row(_ sql: SQL) throws -> Row? { try rows(sql).first }
    /// At once, where nothing is gained by waiting.
    public func send(_ sql: SQL) throws { _ = try execute(sql) }
}

/// A database behind one of the engines.
///
/// `read` sees one moment; `write` is one transaction: all of it or nothing. Errors are `StorageError`s.
public protocol Database: Sendable {
    var dialect: Dialect { get }
    func read<T: Sendable>(_ body: @escaping @Sendable (any Transaction) throws -> T) async throws -> T
    @discardableResult func write<T: Sendable>(_ body: @escaping @Sendable (any Transaction) throws -> T) async throws
        -> T
    /// As `read`, holding the calling thread: for the vault, which is asked from inside a transaction.
    func readBlocking<T>(_ body: (any Transaction) throws -> T) throws -> T
    @discardableResult func writeBlocking<T>(_ body: (any Transaction) throws -> T) throws -> T
    /// Makes sure that what was deleted stands nowhere in the files either: after keys were destroyed.
    func scrub() throws
    func close() async
}

/// What an engine says went wrong, in the words that `Casework` needs: may it try again, is it a rule of the data?
public struct StorageError: Error, CustomStringConvertible, Sendable {
    /// What went wrong, as far as the program does something else for it.
    public enum Kind: Sendable {
        /// A unique index was violated: somebody else was first.
        case unique
        case foreignKey
        /// A check, trigger or type refused the row.
        case refused
        /// Deadlock, serialization failure or a busy file: run the transaction again.
        case busy
        /// The connection was lost; whether a COMMIT arrived is not known.
        case connection
        /// A value that no engine can hold, such as a text with a NUL: the statement was not sent.
        case unstorable
        /// Stored data are not what they should be.
        case damaged
        case other
    }

    public let kind: Kind
    public let description: String

    public init(_ kind: Kind, _ description: String) {
        self.kind = kind
        self.description = description
    }

    /// Meets another's write: the act runs again and finds the winner's row.
    public var isConflict: Bool { kind == .unique || kind == .busy }
}
