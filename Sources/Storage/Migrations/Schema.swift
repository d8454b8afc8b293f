/// What the migrations say of the tables, beside their SQL: of which kind each is, and which columns are sealed.
///
/// Read from the migrations' own text, so that triggers, `verify` and the documents cannot tell different stories.
public struct Schema: Sendable {
    /// The kinds of table of docs/architecture.md.
    public enum Kind: String, Sendable {
        /// Inserted, never updated; a correction is a successor.
        case feit
        /// Holds from–to: the columns of its end are set once.
        case periode
        /// May change, and goes when it is made final.
        case concept
        /// Entries only; a balance is a sum.
        case grootboek
        /// Kept by the acts or by the machinery, and rebuildable or passing: heads, work, sessions, indexes.
        case stand
    }

    /// One table: its kind, its columns and what is said of them.
    public struct Table: Sendable {
        public let name: String
        public let kind: Kind
        public let columns: [String]
        /// The columns that end a period, set once together.
        public let endColumns: [String]
        /// Sealed column → the column whose value owns the key, or `installatie`.
        public let sealed: [(column: String, owner: String)]
        /// Column → the table whose rows it names, and whether this row goes when that one goes.
        public let references: [(column: String, table: String, cascades: Bool)]

        /// Whose key seals a column: the name of the column that holds the owner, or `installatie`.
        public func owner(of column: String) -> String? { sealed.first { $0.column == column }?.owner }

        /// Every row has its event in the verloop, with a salted digest of what it holds.
        public var isChained: Bool { columns.contains("zout") }
        /// The column that names a row.
        public var key: String { columns.contains("id") ? "id" : columns[0] }
        public var inDossier: Bool { columns.contains("dossier_id") }
    }

    public private(set) var tables: [Table] = []
    private var places: [String: Int] = [:]

    /// Reads `-- @soort feit` above a `CREATE TABLE` and `-- @verzegeld eigenaar` or `-- @einde` behind a column.
    public init(migrations: [Migration]) {
        for migration in migrations { read(migration.text) }
    }

    public subscript(_ name: String) -> Table {
        guard let place = places[name] else { preconditionFailure("no table \(name)") }
        return tables[place]
    }

    private mutating func read(_ text: String) {
        var kind: Kind?
        var name: String?
        var columns: [String] = []
        var ends: [String] = []
        var sealed: [(String, String)] = []
        var references: [(String, String, Bool)] = []
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            let words = line.split(separator: " ").map(String.init)
            if words.starts(with: ["--", "@soort"]), words.count > 2 { kind = Kind(rawValue: words[2]) }
            if words.starts(with: ["CREATE", "TABLE"]), words.count > 2 {
                (name, columns, ends, sealed, references) = (words[2], [], [], [], [])
            } else if let table = name {
                if line.hasPrefix(")") {
                    guard let known = kind else { preconditionFailure("table \(table) has no @soort") }
                    places[table] = tables.count
                    tables.append(
                        Table(
                            name: table, kind: known, columns: columns, endColumns: ends, sealed: sealed,
                            references: references))
                    (name, kind) = (nil, nil)
                } else if let column = words.first, column.first?.isLowercase == true {
                    columns.append(column)
                    if let mark = words.firstIndex(of: "@verzegeld") { sealed.append((column, words[mark + 1])) }
                    if let mark = words.firstIndex(of: "REFERENCES") {
                        references.append((column, words[mark + 1], words.contains("CASCADE")))
                    }
                    if words.contains("@einde") { ends.append(column) }
                }
            }
        }
    }
}
