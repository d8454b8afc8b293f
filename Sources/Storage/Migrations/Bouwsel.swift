/// What a database guards its rows with, each under its name: triggers, indexes, and how many rules each table has.
///
/// Twice the same text, once from the migrations and once from the database itself, so that `verify` names what was taken
/// away, switched off or changed.
public struct Bouwsel: Sendable, Equatable {
    /// `trigger x`, `index y`, `regels z` → its text, in the words of one engine.
    public private(set) var stukken: [String: String] = [:]

    /// Names that the other has otherwise or not at all. What only the other has counts when it is a trigger: it could
    /// change what is written.
    public func verschil(met ander: Bouwsel) -> [String] {
        let weg = stukken.filter { ander.stukken[$0.key] != $0.value }.keys
        let erbij = ander.stukken.keys.filter { $0.hasPrefix("trigger ") && stukken[$0] == nil }
        return (weg + erbij).sorted()
    }

    private mutating func voegToe(_ soort: String, _ naam: String, _ tekst: String) {
        stukken["\(soort) \(naam)"] = tekst.filter { !$0.isWhitespace && $0 != "(" && $0 != ")" }
    }
}

extension Migrations {
    /// What these migrations make.
    public func bouwsel(for dialect: Dialect) -> Bouwsel {
        var bouwsel = Bouwsel()
        for step in steps {
            bouwsel.lees(step.text(for: dialect), dialect)
            for table in Schema(migrations: [step]).tables { bouwsel.lees(Guards.text(for: table, dialect), dialect) }
        }
        return bouwsel
    }
}

extension Bouwsel {
    /// Reads the statements of a script: each begins at the beginning of a line.
    fileprivate mutating func lees(_ script: String, _ dialect: Dialect) {
        var bodies: [String: String] = [:]
        for statement in ("\n" + script).split(separator: "\nCREATE ", omittingEmptySubsequences: false).dropFirst() {
            // Of a function the body is compared, of a table how many rules it has: an engine tells the rest otherwise.
            let words = statement.split(whereSeparator: \.isWhitespace).map(String.init)
            let text = "CREATE " + Self.zonderCommentaar(statement)
            switch (words[0], dialect) {
            case ("FUNCTION", _):
                bodies[words[1]] = String(statement.split(separator: "$$")[1])
            case ("TRIGGER", .sqlite): voegToe("trigger", words[1], text)
            case ("TRIGGER", .postgres): voegToe("trigger", words[1], text + "O" + (bodies[words[1] + "()"] ?? ""))
            case ("INDEX", _): voegToe("index", words[1], text)
            case ("UNIQUE", _): voegToe("index", words[2], text)
            case ("TABLE", .sqlite): voegToe("regels", words[1], text)
            case ("TABLE", .postgres):
                for (soort, woord) in [("c", "CHECK ("), ("f", " REFERENCES "), ("p", "PRIMARY KEY"), ("u", " UNIQUE")]
                {
                    let aantal = text.ranges(of: woord).count
                    if aantal > 0 { voegToe("regels", words[1] + " " + soort, String(aantal)) }
                }
            default: continue
            }
        }
    }

    /// One statement, up to its end, as an engine keeps it.
    private static func zonderCommentaar(_ statement: Substring) -> String {
        var text = statement.split(separator: "\n").map { line in
            line.firstRange(of: " --").map { line[..<$0.lowerBound] } ?? line
        }.filter { !$0.hasPrefix("--") }.joined(separator: "\n")
        while text.last == ";" || text.last?.isWhitespace == true { text.removeLast() }
        return text
    }

    /// What stands in the database.
    public init(_ tx: any Transaction) throws {
        switch tx.dialect {
        case .sqlite:
            for row in try tx.rows("SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name") {
                let (type, name, sql): (String, String, String) = (
                    try row.get("type"), try row.get("name"), try row.get("sql")
                )
                let text = Self.zonderCommentaar(sql[...])
                voegToe(type == "table" ? "regels" : type, name, text)
            }
        case .postgres:
            for row in try tx.rows(Self.postgresTriggers) {
                let body: String = try row.get("body")
                voegToe("trigger", try row.get("name"), try row.get("text") + row.get("enabled") + body)
            }
            for row in try tx.rows(Self.postgresIndexes) {
                let text: String = try row.get("text")
                let plain = text.replacing(" USING btree", with: "").replacing(/::[a-z]+/, with: "")
                voegToe("index", try row.get("name"), plain)
            }
            for row in try tx.rows(Self.postgresRules) {
                let aantal: Int = try row.get("aantal")
                voegToe("regels", try row.get("name"), String(aantal))
            }
        }
    }

    private static let postgresTriggers: SQL =
        """
        SELECT CAST(t.tgname AS text) AS name, pg_get_triggerdef(t.oid, true) AS text, CAST(t.tgenabled AS text) AS enabled, p.prosrc AS body
        FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid JOIN pg_namespace n ON n.oid = c.relnamespace
        JOIN pg_proc p ON p.oid = t.tgfoid
        WHERE NOT t.tgisinternal AND n.nspname = current_schema() ORDER BY 1
        """

    private static let postgresIndexes: SQL =
        """
        SELECT CAST(c.relname AS text) AS name, pg_get_indexdef(i.indexrelid, 0, true) AS text
        FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE n.nspname = current_schema() AND i.indisvalid
            AND NOT EXISTS (SELECT 1 FROM pg_constraint k WHERE k.conindid = i.indexrelid AND k.contype IN ('p', 'u'))
        ORDER BY 1
        """

    private static let postgresRules: SQL =
        """
        SELECT CAST(c.relname AS text) || ' ' || CAST(k.contype AS text) AS name, COUNT(*) AS aantal
        FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE n.nspname = current_schema() AND k.contype IN ('c', 'f', 'p', 'u') AND k.convalidated
        GROUP BY c.relname, k.contype ORDER BY 1
        """
}
