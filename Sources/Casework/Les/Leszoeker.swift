import Domain
import Foundation
import Storage

/// Full-text search over confirmed lessons: the one place that asks which engine it is on.
enum Leszoeker {
    /// What a lesson is found by: its words without accents or capitals, a space between; a stroke after the title.
    static func zoektekst(_ inhoud: Lesinhoud) -> String {
        let rest = [inhoud.gebeurd, inhoud.geleerd, inhoud.voorWie] + inhoud.codes.map(\.naam)
        return (woorden(inhoud.titel) + ["|"] + woorden(rest.joined(separator: " "))).joined(separator: " ")
    }

    /// The words of what somebody typed: letters and digits only, so that no sign of a query language is left.
    static func woorden(_ tekst: String) -> [String] { Vouw.woorden(String(tekst.prefix(10_000))) }

    /// ` AND …`: every word begins some word of the lesson. Nothing when there are no words.
    static func alle(_ tekst: String, in dialect: Dialect) -> SQL {
        voorwaarde(Array(woorden(tekst).prefix(8)), dialect, tussen: " AND ", " & ")
    }

    /// ` AND …`: at least one of the words is in the lesson.
    static func een(van woorden: [String], in dialect: Dialect) -> SQL {
        voorwaarde(Array(woorden.prefix(24)), dialect, tussen: " OR ", " | ")
    }

    /// How many of the words are in the lesson `l`, and how many in its title: alike on both engines.
    static func rang(_ woorden: [String], in dialect: Dialect) -> (raak: SQL, titel: SQL) {
        let (plek, titel): (SQL, SQL) =
            switch dialect {
            case .sqlite: ("instr", "substr(' ' || l.zoektekst, 1, instr(l.zoektekst, '|'))")
            case .postgres: ("strpos", "split_part(' ' || l.zoektekst, '|', 1)")
            }
        func aantal(_ waar: SQL) -> SQL {
            woorden.reduce("0") { $0 + " + CASE WHEN " + plek + "(" + waar + ", \(" \($1)")) > 0 THEN 1 ELSE 0 END" }
        }
        return (aantal("' ' || l.zoektekst"), aantal(titel))
    }

    private static func voorwaarde(
        _ woorden: [String], _ dialect: Dialect, tussen sqlite: String, _ postgres: String
    ) -> SQL {
        if woorden.isEmpty { return "" }
        switch dialect {
        case .sqlite:
            let vraag = woorden.map { "\"\($0)\"*" }.joined(separator: sqlite)
            return " AND l.rowid IN (SELECT rowid FROM les_zoek WHERE les_zoek MATCH \(vraag))"
        case .postgres:
            let vraag = woorden.map { "\($0):*" }.joined(separator: postgres)
            return " AND to_tsvector('simple', l.zoektekst) @@ to_tsquery('simple', \(vraag))"
        }
    }

    /// The lessons that must be findable, where the index is a table of its own; PostgreSQL keeps it with the table.
    static func lessen(_ tx: Tx) throws -> Set<String> {
        guard tx.sql.dialect == .sqlite else { return [] }
        return Set(try tx.rows("SELECT rowid AS nummer FROM les ORDER BY rowid").map(plek))
    }

    static func geindexeerd(_ tx: Tx) throws -> Set<String> {
        guard tx.sql.dialect == .sqlite else { return [] }
        return Set(try tx.rows("SELECT id AS nummer FROM les_zoek_docsize ORDER BY id").map(plek))
    }

    private static func plek(_ row: Row) throws -> String { "les op plek \(row["nummer"].text ?? "")" }
}
