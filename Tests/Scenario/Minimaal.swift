import Casework
import Domain
import Storage

/// The smallest row that each table takes, made from what the migrations say: for tests that must hold for every table.
///
/// Parents are made on the way and used again, so all rows of one `Minimaal` stand in one dossier, about one persoon.
/// Texts are no real seals.
public struct Minimaal {
    private let sql: any Transaction
    private let tables: [String: MinimaleTabel]
    private var made: [String: [String: Value]] = [:]
    private var counter = 0

    /// The tables of this program's schema, parents before their children.
    public static let tabellen = Migraties.steps(for: .sqlite).schema.tables

    public init(_ sql: any Transaction) {
        self.sql = sql
        tables = MinimaleTabel.all
    }

    /// Makes a row in every table of the dossier that has none yet; tells their names.
    @discardableResult
    public mutating func vulDossier() throws -> [String] {
        let names = Self.tabellen.filter { $0.inDossier || $0.name == "gebeurtenis" }.map(\.name)
        for name in names { _ = try rij(name) }
        return names
    }

    /// The row of a table: the one that was made before, or a new one.
    public mutating func rij(_ table: String) throws -> [String: Value] {
        if let row = made[table] { return row }
        let row = try nieuw(table)
        made[table] = row
        return row
    }

    /// A new row of a table, with some values given.
    public mutating func nieuw(_ name: String, _ given: [String: Value] = [:]) throws -> [String: Value] {
        guard let table = tables[name] else { preconditionFailure("no table \(name)") }
        var row = given
        for column in table.columns where row[column.name] == nil {
            if column.isNeeded || table.needed.contains(column.name) {
                row[column.name] = try value(of: column, in: table, row)
            }
        }
        let columns = table.columns.map(\.name).filter { row[$0] != nil }
        try sql.execute(
            """
            INSERT INTO \(.name(name)) (\(.list(columns.map { .name($0) })))
            VALUES (\(.list(columns.map { "\(row[$0] ?? .null)" })))
            """)
        return row
    }

    private mutating func value(of column: MinimaleTabel.Column, in table: MinimaleTabel, _ row: [String: Value]) throws
        -> Value
    {
        counter += 1
        if let parent = column.parent {
            if parent == table.name { return row["id"] ?? .null }
            if column.name == "id" { return try nieuw(parent)["id"] ?? .null }
            // A column that must differ from its neighbour gets a parent of its own.
            if table.different.contains(column.name) { return try nieuw(parent)["id"] ?? .null }
            return try rij(parent)["id"] ?? .null
        }
        if let first = column.choices.first { return column.isText ? .text(first) : .int(Int64(first) ?? 0) }
        if !column.isText { return .int(Int64(counter)) }
        if column.name.hasSuffix("_op") { return .text("2026-11-22T09:00:00.000Z") }
        if ["van", "tot", "dag", "uiterlijk"].contains(column.name) { return .text("2026-11-22") }
        if column.name == "dossier_id" { return try rij("dossier")["id"] ?? .null }
        return .text(ID<Dossier>.new().rawValue)
    }
}
