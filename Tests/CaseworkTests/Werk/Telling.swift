import Foundation
import Storage

/// A database that counts the statements that go through it.
final class Telling: Database, @unchecked Sendable {
    private let onder: any Database
    private let lock = NSLock()
    private var aantal = 0

    init(_ onder: any Database) { self.onder = onder }

    var vragen: Int { lock.withLock { aantal } }
    var dialect: Dialect { onder.dialect }

    private func tel() { lock.withLock { aantal += 1 } }

    /// The connection underneath, counting.
    private final class Meeteller: Transaction {
        let onder: any Transaction
        let tel: () -> Void
        init(_ onder: any Transaction, _ tel: @escaping () -> Void) { (self.onder, self.tel) = (onder, tel) }
        var dialect: Dialect { onder.dialect }
        func rows(_ sql: SQL) throws -> [Row] {
            tel()
            return try onder.rows(sql)
        }
        func execute(_ sql: SQL) throws -> Int {
            tel()
            return try onder.execute(sql)
        }
        func script(_ text: String) throws { try onder.script(text) }
    }

    func read<T: Sendable>(_ body: @escaping @Sendable (any Transaction) throws -> T) async throws -> T {
        try await onder.read { try body(Meeteller($0, self.tel)) }
    }
    func write<T: Sendable>(_ body: @escaping @Sendable (any Transaction) throws -> T) async throws -> T {
        try await onder.write { try body(Meeteller($0, self.tel)) }
    }
    func readBlocking<T>(_ body: (any Transaction) throws -> T) throws -> T { try onder.readBlocking(body) }
    func writeBlocking<T>(_ body: (any Transaction) throws -> T) throws -> T { try onder.writeBlocking(body) }
    func scrub() throws { try onder.scrub() }
    func close() async { await onder.close() }
}
