import Casework
import Domain
import Storage

/// Looks at what every statement of the tests writes in columns that are not sealed: a word of a list, an id, a day. A
/// sentence there fails the test that writes it, also of an act that is new.
enum Leesbaarwacht {
    static func kijk(_ sql: SQL) throws {
        let words = sql.text.split { " \n(".contains($0) }.prefix(3).map(String.init)
        guard words.count == 3, let table = tabellen[words[0] == "INSERT" ? words[2] : words[1]] else { return }
        let places: [(column: String, place: Int)]
        switch words[0] {
        case "INSERT": places = inserted(sql.text)
        case "UPDATE": places = updated(sql.text)
        default: return
        }
        for (column, place) in places where place <= sql.values.count {
            guard case .text(let text) = sql.values[place - 1],
                let what = table.plain.first(where: { $0.column == column })?.what, !past(text, what)
            else { continue }
            throw StorageError(.other, "\(table.name).\(column) is not sealed, and was given a text: “\(text)”")
        }
    }

    private static let tabellen = Dictionary(uniqueKeysWithValues: Minimaal.tabellen.map { ($0.name, $0) })

    /// Whether a text can be what the migration says that the column holds.
    private static func past(_ text: String, _ what: Schema.Leesbaar) -> Bool {
        let words = text.split(separator: " ", omittingEmptySubsequences: false)
        func isWord(_ word: Substring) -> Bool {
            word.utf8.allSatisfy {
                (48...58).contains($0) || (97...122).contains($0) || (65...90).contains($0) || "-_./".utf8.contains($0)
            }
        }
        switch what {
        case .id: return words.count == 1 ? isWord(words[0]) : words.allSatisfy { ID<Dossier>(String($0)) != nil }
        case .dag: return text.utf8.allSatisfy { (48...58).contains($0) || "-.TZK".utf8.contains($0) }
        case .code: return words.allSatisfy(isWord) && (words.count == 1 || text == text.lowercased())
        case .afdruk: return words.count == 1
        case .openbaar: return true
        }
    }

    /// `INSERT INTO t (a, b) VALUES ($1, $2)`: which value goes to which column.
    private static func inserted(_ text: String) -> [(String, Int)] {
        let brackets = text.split(separator: "(").dropFirst().prefix(2).map {
            $0.prefix { $0 != ")" }.split(separator: ",").map { $0.trimming }
        }
        guard brackets.count == 2 else { return [] }
        return zip(brackets[0], brackets[1]).compactMap { column, value in number(value).map { (column, $0) } }
    }

    /// `UPDATE t SET a = $1, b = $2 WHERE …`.
    private static func updated(_ text: String) -> [(String, Int)] {
        guard let set = text.firstRange(of: " SET ") else { return [] }
        let end = text.firstRange(of: "WHERE")?.lowerBound ?? text.endIndex
        return text[set.upperBound..<max(end, set.upperBound)].split(separator: ",").compactMap { part in
            let sides = part.split(separator: "=").map { $0.trimming }
            return sides.count == 2 ? number(sides[1]).map { (sides[0], $0) } : nil
        }
    }

    private static func number(_ text: String) -> Int? { text.hasPrefix("$") ? Int(text.dropFirst()) : nil }
}

extension Substring {
    fileprivate var trimming: String { split { " \n".contains($0) }.joined(separator: " ") }
}
