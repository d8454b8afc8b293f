import Domain
import Yams

/// Small words to build YAML with. A key without a value is left out.
extension Node {
    static func woord(_ tekst: some CustomStringConvertible) -> Node {
        let tekst = tekst.description
        return Node(tekst, .implicit, tekst.kanZonderAanhaling ? .plain : .doubleQuoted)
    }

    static func lijst(_ nodes: [Node]) -> Node { Node(nodes, .implicit, .block) }
    static func woorden(_ woorden: [some CustomStringConvertible]) -> Node {
        Node(woorden.map { .woord($0) }, .implicit, .flow)
    }

    static func blok(_ paren: [(String, Node?)]) -> Node { Node(gevuld(paren), .implicit, .block) }
    static func accolade(_ paren: [(String, Node?)]) -> Node { Node(gevuld(paren), .implicit, .flow) }

    private static func gevuld(_ paren: [(String, Node?)]) -> [(Node, Node)] {
        paren.compactMap { sleutel, waarde in waarde.map { (.woord(sleutel), $0) } }
    }
}

func eventueel(_ waarde: (some CustomStringConvertible)?) -> Node? { waarde.map { .woord($0) } }
func eventueel(_ waarde: (some RawRepresentable<String>)?) -> Node? { waarde.map { .woord($0.rawValue) } }
func alsWaar(_ waarde: Bool) -> Node? { waarde ? .woord("true") : nil }
func alsGevuld(_ waarden: [some CustomStringConvertible]) -> Node? { waarden.isEmpty ? nil : .woorden(waarden) }
func alsLijst<T>(_ waarden: [T], _ bouw: (T) -> Node) -> Node? { waarden.isEmpty ? nil : .lijst(waarden.map(bouw)) }

extension String {
    /// Letters, digits, spaces, hyphens and commas inside, and no word that YAML takes for something else.
    fileprivate var kanZonderAanhaling: Bool {
        guard let eerste = first, let laatste = last, eerste.isLetter || eerste.isNumber, laatste != " " else {
            return false
        }
        return allSatisfy { $0.isLetter || $0.isNumber || " -/'’()".contains($0) } && lowercased() != "null"
            && unicodeScalars.allSatisfy { $0.isASCII || $0.properties.isAlphabetic || $0 == "’" }
    }
}
