import Crypto
import Foundation

/// One numbered step of the schema. Released ones are never edited.
public struct Migration: Sendable {
    /// For example `0001-kern`; steps run in the order of their names.
    public let name: String
    public let text: String

    public init(name: String, text: String) {
        self.name = name
        self.text = text
    }

    /// The text as one engine reads it: what stands in `/* @sqlite … */` is for SQLite.
    func text(for dialect: Dialect) -> String {
        dialect == .sqlite ? text.replacing(/\/\* @sqlite (.*?) \*\//) { $0.output.1 } : text
    }

    /// SHA-256 of the text, in hexadecimals: kept in the database, so that an edited step is noticed.
    public var digest: String { SHA256.hash(data: Data(text.utf8)).map { String(format: "%02x", $0) }.joined() }
}

/// Brings a database to the schema of this program, forward only, all open steps in one transaction.
public struct Migrations: Sendable {
    public let steps: [Migration]
    public let schema: Schema

    public init(_ steps: [Migration]) {
        self.steps = steps.sorted { $0.name < $1.name }
        schema = Schema(migrations: self.steps)
    }

    /// The names of the steps that this database has not had. Throws as `run` does.
    public func open(on database: any Database) throws -> [String] {
        try database.writeBlocking { try open($0).map(\.name) }
    }

    private func open(_ tx: any Transaction) throws -> [Migration] {
        // SQLite's transaction holds the only write lock. Here a second process waits until the first is done, however
        // long that takes.
        if tx.dialect == .postgres {
            try tx.script(
                "SET LOCAL lock_timeout = 0; SET LOCAL statement_timeout = 0; SELECT pg_advisory_xact_lock(7301)")
        }
        try tx.script("CREATE TABLE IF NOT EXISTS migratie (naam TEXT PRIMARY KEY, afdruk TEXT NOT NULL)")
        var open = Dictionary(uniqueKeysWithValues: steps.map { ($0.name, $0) })
        for row in try tx.rows("SELECT naam, afdruk FROM migratie ORDER BY naam") {
            let name: String = try row.get("naam")
            guard let step = open.removeValue(forKey: name) else {
                throw StorageError(.damaged, "the database has migration \(name), which this program does not know")
            }
            guard try row.get("afdruk") == step.digest else {
                throw StorageError(.damaged, "migration \(name) was changed after this database had it")
            }
        }
        return steps.filter { open[$0.name] != nil }
    }

    /// Runs what has not run yet and tells its names; when one fails, none has run.
    ///
    /// Throws `StorageError.damaged` when the database had a step that this program does not know or that was edited.
    @discardableResult
    public func run(on database: any Database) throws -> [String] {
        try database.writeBlocking { tx in
            let open = try open(tx)
            for step in open {
                try tx.script(step.text(for: tx.dialect))
                for table in Schema(migrations: [step]).tables { try tx.script(Guards.text(for: table, tx.dialect)) }
                try tx.execute("INSERT INTO migratie (naam, afdruk) VALUES (\(step.name), \(step.digest))")
            }
            return open.map(\.name)
        }
    }
}
