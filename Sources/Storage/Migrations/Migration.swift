/// One numbered step of the schema. Released ones are never edited.
public struct Migration: Sendable {
    /// For example `0001-kern`; steps run in the order of their names.
    public let name: String
    public let text: String

    public init(name: String, text: String) {
        self.name = name
        self.text = text
    }
}

/// Brings a database to the schema of this program, forward only, each step in one transaction.
public struct Migrations: Sendable {
    public let steps: [Migration]
    public let schema: Schema

    public init(_ steps: [Migration]) {
        self.steps = steps.sorted { $0.name < $1.name }
        schema = Schema(migrations: self.steps)
    }

    /// The names of the steps that this database has not had. Throws when the database is newer than the program.
    public func open(on database: any Database) throws -> [String] {
        try database.writeBlocking { try open($0).map(\.name) }
    }

    private func open(_ tx: any Transaction) throws -> [Migration] {
        try tx.script("CREATE TABLE IF NOT EXISTS migratie (naam TEXT PRIMARY KEY, afdruk TEXT NOT NULL)")
        let done = try tx.rows("SELECT naam FROM migratie ORDER BY naam").map { try $0.get("naam", as: String.self) }
        let known = Set(steps.map(\.name))
        if let newer = done.first(where: { !known.contains($0) }) {
            throw StorageError(.damaged, "the database has migration \(newer), which this program does not know")
        }
        return steps.filter { !done.contains($0.name) }
    }

    /// Runs what has not run yet and tells its names. Throws when the database is newer than the program.
    @discardableResult
    public func run(on database: any Database) throws -> [String] {
        try database.writeBlocking { tx in
            let open = try open(tx)
            for step in open {
                try tx.script(step.text)
                for table in Schema(migrations: [step]).tables { try tx.script(Guards.text(for: table, tx.dialect)) }
                try tx.execute("INSERT INTO migratie (naam, afdruk) VALUES (\(step.name), \(step.text.utf8.count))")
            }
            return open.map(\.name)
        }
    }
}
