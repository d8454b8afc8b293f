import Storage

/// A database that shows every statement, with its values, to whoever listens, before it runs.
public final class Opname: Database {
    public typealias Luisteraar = @Sendable (_ sql: SQL, _ transaction: any Transaction) throws -> Void

    public var dialect: Dialect { inner.dialect }
    private let inner: any Database
    private let luisteraar: Luisteraar

    public init(_ inner: any Database, _ luisteraar: @escaping Luisteraar) {
        self.inner = inner
        self.luisteraar = luisteraar
    }

    public func read<T: Sendable>(_ body: @escaping @Sendable (any Transaction) throws -> T) async throws -> T {
        try await inner.read { [luisteraar] in try body(Opnamedeel($0, luisteraar)) }
    }

    @discardableResult
    public func write<T: Sendable>(_ body: @escaping @Sendable (any Transaction) throws -> T) async throws -> T {
        try await inner.write { [luisteraar] in try body(Opnamedeel($0, luisteraar)) }
    }

    public func readBlocking<T>(_ body: (any Transaction) throws -> T) throws -> T {
        try inner.readBlocking { try body(Opnamedeel($0, luisteraar)) }
    }

    @discardableResult
    public func writeBlocking<T>(_ body: (any Transaction) throws -> T) throws -> T {
        try inner.writeBlocking { try body(Opnamedeel($0, luisteraar)) }
    }

    public func scrub() throws { try inner.scrub() }
    public func close() async { await inner.close() }
}

/// One read or transaction of an `Opname`.
private final class Opnamedeel: Transaction {
    var dialect: Dialect { inner.dialect }
    private let inner: any Transaction
    private let luisteraar: Opname.Luisteraar

    init(_ inner: any Transaction, _ luisteraar: @escaping Opname.Luisteraar) {
        self.inner = inner
        self.luisteraar = luisteraar
    }

    func rows(_ sql: SQL) throws -> [Row] {
        try luisteraar(sql, inner)
        return try inner.rows(sql)
    }

    func execute(_ sql: SQL) throws -> Int {
        try luisteraar(sql, inner)
        return try inner.execute(sql)
    }

    func script(_ text: String) throws { try inner.script(text) }
}
