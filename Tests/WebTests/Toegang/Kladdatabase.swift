import Foundation
import Storage

/// Een database waarin niets blijft staan: elke transactie loopt helemaal, wordt dan teruggedraaid, en vertelt in welke
/// tabellen zij geschreven zou hebben. Zo ontmoet elke cel van de matrix dezelfde scène.
final class Kladdatabase: Database, @unchecked Sendable {
    var dialect: Dialect { inner.dialect }
    private let inner: any Database
    private let lock = NSLock()
    private var tabellen: Set<String> = []

    init(_ inner: any Database) { self.inner = inner }

    /// The tables in which whole transactions wrote since this was asked last.
    func geschreven() -> Set<String> {
        lock.withLock {
            defer { tabellen = [] }
            return tabellen
        }
    }

    func read<T: Sendable>(_ body: @escaping @Sendable (any Transaction) throws -> T) async throws -> T {
        try await inner.read(body)
    }

    @discardableResult
    func write<T: Sendable>(_ body: @escaping @Sendable (any Transaction) throws -> T) async throws -> T {
        do {
            return try await inner.write { tx -> T in
                let blad = Kladblad(tx)
                throw Klaar(waarde: try body(blad), tabellen: blad.tabellen)
            }
        } catch let klaar as Klaar<T> {
            lock.withLock { tabellen.formUnion(klaar.tabellen) }
            return klaar.waarde
        }
    }

    func readBlocking<T>(_ body: (any Transaction) throws -> T) throws -> T { try inner.readBlocking(body) }

    @discardableResult
    func writeBlocking<T>(_ body: (any Transaction) throws -> T) throws -> T { try inner.writeBlocking(body) }

    func scrub() throws { try inner.scrub() }
    func close() async { await inner.close() }
}

/// The body came to its end: what it gave, and where it wrote.
private struct Klaar<T: Sendable>: Error {
    let waarde: T
    let tabellen: Set<String>
}

/// One transaction of a `Kladdatabase`.
private final class Kladblad: Transaction {
    var dialect: Dialect { inner.dialect }
    private let inner: any Transaction
    private(set) var tabellen: Set<String> = []

    init(_ inner: any Transaction) { self.inner = inner }

    func rows(_ sql: SQL) throws -> [Row] {
        let rows = try inner.rows(sql)
        if !rows.isEmpty { merk(sql) }
        return rows
    }

    func execute(_ sql: SQL) throws -> Int {
        let aantal = try inner.execute(sql)
        if aantal > 0 { merk(sql) }
        return aantal
    }

    func script(_ text: String) throws {
        tabellen.insert("script")
        try inner.script(text)
    }

    private func merk(_ sql: SQL) {
        let woorden = sql.text.split { $0.isWhitespace || $0 == "(" }.prefix(3).map(String.init)
        guard let eerste = woorden.first else { return }
        switch eerste {
        case "INSERT", "DELETE": tabellen.insert(woorden[2])
        case "UPDATE": tabellen.insert(woorden[1])
        case "SELECT", "WITH": break
        default: tabellen.insert(eerste)
        }
    }
}
