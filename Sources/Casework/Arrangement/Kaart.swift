import Domain
import Yams

/// A map of which the keys were checked.
struct Kaart {
    let node: Node
    fileprivate(set) var waarden: [String: Node] = [:]
    fileprivate(set) var sleutels: [String: Node] = [:]

    subscript(_ sleutel: String) -> Node? { waarden[sleutel] }
    func heeft(_ sleutel: String) -> Bool { sleutels[sleutel] != nil }
}

extension Lezing {
    private static let voorwaarden: Set<String> = [
        "als", "indien", "wanneer", "tenzij", "anders", "voorwaarde", "voorwaarden", "if", "when", "unless", "else",
        "parallel", "tegelijk",
    ]

    /// Reads a map and reports keys that the language does not know, that stand twice, that are empty or that lack.
    mutating func kaart(_ node: Node?, _ wat: String, kent: [String], verplicht: [String] = []) -> Kaart? {
        guard let node else { return nil }
        guard case .mapping(let paren) = node else {
            fout(node, "Bij \(wat) hoort een blok met sleutels, geen \(node.soortnaam).")
            return nil
        }
        var kaart = Kaart(node: node)
        var bedoeld: Set<String> = []
        for (sleutel, waarde) in paren {
            guard case .scalar(let scalar) = sleutel else {
                fout(sleutel, "Een sleutel is een woord, geen \(sleutel.soortnaam).")
                continue
            }
            let naam = Dubbelmerk.zonder(scalar.string)
            if let eerste = kaart.sleutels[naam] {
                fout(sleutel, "‘\(naam)’ staat er twee keer (ook op regel \(regel(eerste))).")
                continue
            }
            kaart.sleutels[naam] = sleutel
            if !kent.contains(naam) {
                fout(sleutel, onbekend(naam, bij: wat, kent: kent))
                naam.lijktOp(kent).map { _ = bedoeld.insert($0) }
            } else if waarde.isLeeg {
                fout(sleutel, "Achter ‘\(naam)’ staat niets.")
            } else {
                kaart.waarden[naam] = waarde
            }
        }
        for sleutel in verplicht where !kaart.heeft(sleutel) && !bedoeld.contains(sleutel) {
            fout(node, "Bij \(wat) ontbreekt ‘\(sleutel)’.")
        }
        return kaart
    }

    private func onbekend(_ naam: String, bij wat: String, kent: [String]) -> String {
        if Self.voorwaarden.contains(naam.lowercased()) {
            return "‘\(naam)’ mag niet bij \(wat): voorwaarden en vertakkingen staan niet in de taal."
        }
        let bedoeld = naam.lijktOp(kent).map { " Bedoelt u ‘\($0)’?" } ?? ""
        return "‘\(naam)’ is geen sleutel bij \(wat).\(bedoeld)"
    }

    /// The one key among these that the map has; a fault when there is none or more than one.
    mutating func ene(_ kaart: Kaart, van sleutels: [String], _ wat: String) -> String? {
        let aanwezig = sleutels.filter { kaart.heeft($0) }
        if aanwezig.count == 1 { return aanwezig[0] }
        if aanwezig.count > 1 {
            fout(
                kaart.node,
                "Bij \(wat) hoort er één te staan, niet \(aanwezig.map { "‘\($0)’" }.joined(separator: " en ")).")
        } else if kaart.sleutels.keys.allSatisfy({ sleutel in
            sleutels.contains(sleutel) || kaart.waarden[sleutel] != nil
        }) {
            fout(kaart.node, "Bij \(wat) ontbreekt één van: \(sleutels.joined(separator: ", ")).")
        }
        return nil
    }
}
