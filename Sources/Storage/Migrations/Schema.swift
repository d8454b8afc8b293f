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

    /// What a column holds that everybody who has the database can read.
    public enum Leesbaar: String, Sendable {
        /// One id, or several with a space between.
        case id
        /// A day, a moment or a part of the calendar.
        case dag
        /// A word of a closed list or of an arrangement, or several with a space between: never what somebody typed.
        case code
        /// A digest, a hash or a salt.
        case afdruk
        /// What everybody may read; the migration says behind it what it is.
        case openbaar

        /// What a column is when only its name, or a list of values behind it, says so.
        init?(column: String, check: Bool) {
            if check {
                self = .code
            } else if column == "id" || column.hasSuffix("_id") || column.hasSuffix("_door") {
                self = .id
            } else if ["van", "tot", "dag", "uiterlijk"].contains(column) || column.hasSuffix("_op") {
                self = .dag
            } else if ["zout", "afdruk", "keten", "bewijs"].contains(column) {
                self = .afdruk
            } else {
                return nil
            }
        }
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
        /// Text column that is not sealed → what it holds; nil where the migration does not say.
        public let plain: [(column: String, what: Leesbaar?)]
        /// What no two rows have alike: columns, and of which rows it holds; nil of all.
        public fileprivate(set) var uniques: [(columns: [String], of: String?)]
        /// Column → the table whose rows it names, and whether this row goes when that one goes.
        public let references: [(column: String, table: String, cascades: Bool)]
        /// The text that brings in one row, made once.
        let insert: SQL

        /// Whose key seals a column: the name of the column that holds the owner, or `installatie`.
        public func owner(of column: String) -> String? { sealed.first { $0.column == column }?.owner }

        /// Every row has its event in the verloop, with a salted digest of what it holds.
        public var isChained: Bool { columns.contains("zout") }
        /// The column that names a row.
        public var key: String { columns.contains("id") ? "id" : columns[0] }
        public var inDossier: Bool { columns.contains("dossier_id") }
    }

    public private(set) var tables: [Table] = []
    /// `table.column` of text that is neither sealed nor said to be readable by all: there must be none.
    public var unsaid: [String] {
        tables.flatMap { table in table.plain.filter { $0.what == nil }.map { "\(table.name).\($0.column)" } }
    }
    private var places: [String: Int] = [:]

    /// Reads `-- @soort feit` above a `CREATE TABLE`; behind a column `-- @verzegeld eigenaar`, `-- @einde`, and of text that
    /// is not sealed what it is: `@id`, `@dag`, `@code`, `@afdruk` or `@openbaar why`, where its name does not say so.
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
        var plain: [(String, Leesbaar?)] = []
        var references: [(String, String, Bool)] = []
        var uniques: [([String], String?)] = []
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            let words = line.split(separator: " ").map(String.init)
            if words.starts(with: ["--", "@soort"]), words.count > 2 { kind = Kind(rawValue: words[2]) }
            if words.starts(with: ["CREATE", "TABLE"]), words.count > 2 {
                (name, columns, ends, sealed, plain, references, uniques) = (words[2], [], [], [], [], [], [])
            } else if words.starts(with: ["CREATE", "UNIQUE", "INDEX"]), words.count > 5, let place = places[words[5]] {
                tables[place].uniques.append((Self.inBrackets(line), Self.condition(line)))
            } else if let table = name {
                if line.hasPrefix(")") {
                    guard let known = kind else { preconditionFailure("table \(table) has no @soort") }
                    places[table] = tables.count
                    tables.append(
                        Table(
                            name: table, kind: known, columns: columns, endColumns: ends, sealed: sealed, plain: plain,
                            uniques: uniques, references: references, insert: .insert(into: table, columns: columns)))
                    (name, kind) = (nil, nil)
                } else if let column = words.first, column.first?.isLowercase == true {
                    columns.append(column)
                    if let mark = words.firstIndex(of: "@verzegeld") {
                        sealed.append((column, words[mark + 1]))
                    } else if words.dropFirst().first?.hasPrefix("TEXT") == true {
                        let said = words.filter { $0.hasPrefix("@") }.compactMap {
                            Leesbaar(rawValue: String($0.dropFirst()))
                        }
                        let check = line.contains("CHECK (") && line.contains(" IN (")
                        plain.append((column, said.first ?? Leesbaar(column: column, check: check)))
                    }
                    if let mark = words.firstIndex(of: "REFERENCES") {
                        references.append((column, words[mark + 1], words.contains("CASCADE")))
                    }
                    if words.contains("@einde") { ends.append(column) }
                    if line.contains(" PRIMARY KEY") || line.contains(" UNIQUE") { uniques.append(([column], nil)) }
                } else if words.first == "UNIQUE" || words.starts(with: ["PRIMARY", "KEY"]) {
                    uniques.append((Self.inBrackets(line), nil))
                }
            }
        }
    }

    /// The names between the first brackets of a line.
    private static func inBrackets(_ line: Substring) -> [String] {
        line.drop { $0 != "(" }.prefix { $0 != ")" }.split { "(, ".contains($0) }.map(String.init)
    }

    /// What stands behind WHERE.
    private static func condition(_ line: Substring) -> String? {
        line.firstRange(of: " WHERE ").map { String(line[$0.upperBound...].prefix { $0 != ";" }) }
    }
}
