import Casework
import Foundation
import Storage

/// How an engine finds the rows of one statement, and which tables it would read from begin to end.
public enum Zoekplan {
    /// Tables that stay small, however many families there are: these may be read whole. Everything else grows.
    public static let klein: Set<String> = [
        "installatie", "organisatie", "team", "medewerker", "lidmaatschap", "maatje", "afwezigheid", "account", "code",
        "tafel", "tafellid", "lesvoorstel", "arrangement", "arrangementversie", "regel", "regelversie", "migratie",
        "telkop", "pilot",
    ]

    /// The growing tables that this statement would read whole.
    public static func voluit(_ sql: SQL, _ tx: any Transaction) throws -> [String] {
        let whole = try tx.dialect == .sqlite ? sqlite(sql, tx) : postgres(sql, tx)
        return whole.filter { tables.contains($0) && !klein.contains($0) }.sorted()
    }

    private static let tables = Set(MinimaleTabel.all.keys)

    private static func sqlite(_ sql: SQL, _ tx: any Transaction) throws -> Set<String> {
        let details = try tx.rows("EXPLAIN QUERY PLAN \(sql)").map { $0["detail"].text ?? "" }
        // The newest so many, read in the order of an index, stops when it has them.
        let stops = sql.text.contains("LIMIT") && !details.contains { $0.hasPrefix("USE TEMP B-TREE FOR ORDER BY") }
        let scanned = details.compactMap { detail -> Substring? in
            let words = detail.split(separator: " ")
            if stops && detail.contains(" USING INDEX ") { return nil }
            // An automatic index is made anew for each question, of the whole table.
            guard words.count > 1, words[0] == "SCAN" || words.contains("AUTOMATIC") else { return nil }
            return words[1]
        }
        let names = aliases(in: sql.text)
        return scanned.reduce(into: []) { $0.formUnion(names[String($1)] ?? [String($1)]) }
    }

    /// Which tables each name after FROM or JOIN stands for.
    private static func aliases(in text: String) -> [String: Set<String>] {
        let words = text.split { " \n(),".contains($0) }.map(String.init)
        var names: [String: Set<String>] = [:]
        for (place, word) in words.enumerated() where ["FROM", "JOIN"].contains(word) && place + 1 < words.count {
            let table = words[place + 1]
            var next = place + 2
            if next < words.count, words[next] == "AS" { next += 1 }
            names[table, default: []].insert(table)
            if next < words.count, words[next].first?.isLowercase == true {
                names[words[next], default: []].insert(table)
            }
        }
        return names
    }

    /// With sequential scans forbidden, PostgreSQL takes one only where no index can help. What else it does on an empty
    /// database says little; SQLite, which plans alike for few rows and many, is looked at more strictly.
    private static func postgres(_ sql: SQL, _ tx: any Transaction) throws -> Set<String> {
        try tx.script("SET LOCAL enable_seqscan = off")
        let text = try tx.rows("EXPLAIN (FORMAT JSON, COSTS OFF) \(sql)").compactMap { $0.values.first?.text }.joined()
        try tx.script("SET LOCAL enable_seqscan = on")
        var whole: Set<String> = []
        visit(try JSONSerialization.jsonObject(with: Data(text.utf8))) { node in
            guard let table = node["Relation Name"] as? String, node["Node Type"] as? String == "Seq Scan" else {
                return
            }
            whole.insert(table)
        }
        return whole
    }

    /// Calls `body` with each node of a plan.
    static func visit(_ json: Any, _ body: ([String: Any]) -> Void) {
        if let list = json as? [Any] {
            for one in list { visit(one, body) }
        } else if let node = json as? [String: Any] {
            body(node)
            for key in ["Plan", "Plans"] { node[key].map { visit($0, body) } }
        }
    }
}

/// Looks at the plan of every statement text that the tests run, once per engine: a full scan of a table that grows fails
/// the test that asks for it.
final class Zoekplanwacht: @unchecked Sendable {
    static let shared = Zoekplanwacht()
    private let lock = NSLock()
    private var seen: [String: [String]] = [:]

    /// `LEERKRING_ZOEKPLAN=toon` prints all that is wrong instead of failing at the first.
    private static let toont = ProcessInfo.processInfo.environment["LEERKRING_ZOEKPLAN"] == "toon"

    /// What goes through everything, as that is what it is for: `verify`.
    private static func isNalopen(_ text: String) -> Bool {
        let whole = [
            "FROM stroom s WHERE soort =", "t WHERE NOT EXISTS", "SELECT DISTINCT schrijver FROM inzage",
            "sinds FROM werk ORDER BY id",
            "FROM herkenning ORDER BY id", "SELECT rowid AS nummer FROM les ",
        ]
        // A source of `werk` over every file at once.
        let isBron = text.contains("AS onderwerp_id") && !text.contains("dossier_id = $") && !text.contains("ORDER BY")
        return isBron || whole.contains { text.contains($0) }
    }

    func kijk(_ sql: SQL, _ tx: any Transaction) throws {
        let text = sql.text
        let key = tx.dialect.rawValue + text
        let whole: [String]
        var isNew = false
        if let known = lock.withLock({ seen[key] }) {
            whole = known
        } else {
            let isFree = Self.isNalopen(text) || text.hasPrefix("INSERT INTO") && !text.contains("SELECT")
            whole = isFree ? [] : try Zoekplan.voluit(sql, tx)
            lock.withLock { isNew = seen.updateValue(whole, forKey: key) == nil }
        }
        if whole.isEmpty { return }
        let sentence = "\(tx.dialect) reads all of \(whole.joined(separator: ", ")) for: \(text)"
        if !Self.toont { throw StorageError(.other, sentence) }
        if isNew { print("!!! \(sentence)") }
    }
}
