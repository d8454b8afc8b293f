import Casework
import Storage

/// What a row of one table must have, read from its CREATE TABLE.
struct MinimaleTabel {
    struct Column {
        let name: String
        let isText: Bool
        /// NOT NULL or the primary key.
        let isNeeded: Bool
        /// The table that it refers to.
        let parent: String?
        /// Of `CHECK (… IN (…))`, or the lower end of `CHECK (… BETWEEN …)`.
        let choices: [String]
    }

    let name: String
    private(set) var columns: [Column] = []
    /// Nullable columns that one of the table's checks asks for: the first of `(a IS NULL) <> (b IS NULL)`.
    private(set) var needed: Set<String> = []
    /// Columns whose value must differ from another column's: the second of `CHECK (a <> b)`.
    private(set) var different: Set<String> = []

    static let all: [String: MinimaleTabel] = {
        var tables: [String: MinimaleTabel] = [:]
        var open: MinimaleTabel?
        for line in Migraties.steps(for: .sqlite).steps.flatMap({ $0.text.split(separator: "\n") }) {
            let words = line.split { " (),".contains($0) }.map(String.init)
            if words.starts(with: ["CREATE", "TABLE"]) {
                open = MinimaleTabel(name: words[2])
            } else if line.hasPrefix(")"), let table = open {
                tables[table.name] = table
                open = nil
            } else {
                open?.read(words)
            }
        }
        return tables
    }()

    private init(name: String) { self.name = name }

    private mutating func read(_ words: [String]) {
        guard let first = words.first else { return }
        if first == "CHECK" {
            readCheck(words)
        } else if first.first?.isLowercase == true, words.count > 1 {
            let line = words.joined(separator: " ")
            columns.append(
                Column(
                    name: first, isText: words[1] == "TEXT",
                    isNeeded: line.contains("NOT NULL") || line.contains("PRIMARY KEY"),
                    parent: words.firstIndex(of: "REFERENCES").map { words[$0 + 1] }, choices: Self.choices(words)))
        }
    }

    private mutating func readCheck(_ words: [String]) {
        if words.count == 8, words[2...4] == ["IS", "NULL", "<>"] {
            needed.insert(words[1])
        } else if words.count == 4, words[2] == "<>", !words[3].hasPrefix("'") {
            different.insert(words[3])
        }
    }

    private static func choices(_ words: [String]) -> [String] {
        if let between = words.firstIndex(of: "BETWEEN") { return [words[between + 1]] }
        guard let of = words.firstIndex(of: "IN") else { return [] }
        return words[(of + 1)...].prefix { $0 != "--" }.map { $0.replacing("'", with: "") }
    }
}
