import Domain
import Yams

/// Reads nodes into values and keeps every fault. A value that cannot be read is nil and its fault is kept.
struct Lezing {
    var fouten: [Leesfout]
    let codelijsten: Set<String>?
    var regelsErvoor = 0
    var stappenZonderSoort: Set<Int> = []

    /// Words that a key is written with today, and the older word that is read too.
    static let oudeNamen = ["budget": "middel", "werkrelatie": "betrokkenheid"]

    init(fouten: [Leesfout] = [], codelijsten: Set<String>? = nil) {
        (self.fouten, self.codelijsten) = (fouten, codelijsten)
    }

    func regel(_ node: Node) -> Int { (node.mark?.line ?? 1) + regelsErvoor }

    mutating func fout(_ node: Node, _ zin: String) {
        fouten.append(Leesfout(regel: regel(node), kolom: node.mark?.column, zin: zin))
    }

    mutating func tekst(_ node: Node?) -> String? {
        guard let node else { return nil }
        guard case .scalar(let scalar) = node else {
            fout(node, "Hier hoort een woord of zin te staan, geen \(node.soortnaam).")
            return nil
        }
        guard scalar.string.count <= 2000 else {
            fout(node, "Deze tekst is te lang (hoogstens 2000 tekens).")
            return nil
        }
        return scalar.string
    }

    mutating func kenmerk<T>(_ node: Node?) -> Kenmerk<T>? { tekst(node).map { Kenmerk($0) } }

    mutating func jaNee(_ node: Node?) -> Bool? {
        guard let node, let tekst = tekst(node) else { return nil }
        switch tekst {
        case "true", "ja", "toegestaan": return true
        case "false", "nee", "niet toegestaan": return false
        default:
            fout(node, "Hier hoort true of false te staan, niet ‘\(tekst)’.")
            return nil
        }
    }

    mutating func getal(_ node: Node?) -> Int? {
        guard let node, let tekst = tekst(node) else { return nil }
        guard let getal = Int(tekst), (1...100_000).contains(getal) else {
            fout(node, "‘\(tekst)’ is geen geheel getal vanaf 1.")
            return nil
        }
        return getal
    }

    mutating func dag(_ node: Node?) -> Dag? {
        guard let node, let tekst = tekst(node) else { return nil }
        guard let dag = Dag(tekst) else {
            fout(node, "‘\(tekst)’ is geen dag die bestaat; schrijf jaar-maand-dag, zoals 2020-01-31.")
            return nil
        }
        return dag
    }

    mutating func termijn(_ node: Node?) -> Termijn? {
        guard let node, let tekst = tekst(node) else { return nil }
        guard let termijn = Termijn(tekst) else {
            fout(
                node,
                "‘\(tekst)’ is geen termijn; schrijf bijvoorbeeld ‘10 dagen’, ‘5 werkdagen’, ‘8 weken’ of ‘3 maanden’.")
            return nil
        }
        return termijn
    }

    /// One of a closed set of words.
    mutating func keuze<T: RawRepresentable & CaseIterable>(_ node: Node?, _ wat: String) -> T?
    where T.RawValue == String {
        guard let node, let tekst = tekst(node) else { return nil }
        if let waarde = T(rawValue: tekst) { return waarde }
        let mogelijk = T.allCases.map(\.rawValue)
        let bedoeld = tekst.lijktOp(mogelijk).map { "Bedoelt u ‘\($0)’? " } ?? ""
        fout(node, "‘\(tekst)’ is geen \(wat). \(bedoeld)Mogelijk: \(mogelijk.joined(separator: ", ")).")
        return nil
    }

    /// The items of a list. Where `losMag`, one item may stand without its list.
    mutating func lijst(_ node: Node?, losMag: Bool = false) -> [Node] {
        guard let node else { return [] }
        switch node {
        case .sequence(let lijst):
            for node in lijst where node.isLeeg { fout(node, "Na dit streepje of deze komma staat niets.") }
            return lijst.filter { !$0.isLeeg } as [Node]
        case .scalar where losMag, .mapping where losMag: return [node]
        default:
            fout(node, "Hier hoort een lijst te staan, geen \(node.soortnaam).")
            return []
        }
    }

    mutating func teksten(_ node: Node?, losMag: Bool = true) -> [String] {
        lijst(node, losMag: losMag).compactMap { tekst($0) }
    }

    mutating func kenmerken<T>(_ node: Node?) -> [Kenmerk<T>] { teksten(node).map { Kenmerk($0) } }
}

extension Node {
    var soortnaam: String {
        switch self {
        case .sequence: "lijst"
        case .mapping: "blok met sleutels"
        default: "los woord"
        }
    }

    /// Nothing, `~` or `null`, unless quoted.
    var isLeeg: Bool {
        guard case .scalar(let scalar) = self else { return false }
        return scalar.string.allSatisfy(\.isWhitespace)
            || (scalar.style == .plain && ["~", "null"].contains(scalar.string))
    }
}
