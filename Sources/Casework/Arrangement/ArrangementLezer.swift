import Domain
import Yams

/// Leest arrangementen uit YAML en meldt elke fout met haar regel.
public struct ArrangementLezer: Sendable {
    public static let hoogstensBytes = 1 << 20

    /// Arrangements that exist outside the file; nil leaves references unchecked.
    public var bekend: Set<Kenmerk<Arrangement>>?
    /// Names of the code lists; nil leaves them unchecked.
    public var codelijsten: Set<String>?

    public init(bekend: Set<Kenmerk<Arrangement>>? = [], codelijsten: Set<String>? = nil) {
        (self.bekend, self.codelijsten) = (bekend, codelijsten)
    }

    /// The arrangements of a file, in its order; throws `Arrangementfouten` with every fault when there is one.
    public func lees(_ yaml: String) throws -> [Arrangement] {
        let (arrangementen, fouten) = leesMetFouten(yaml)
        guard fouten.isEmpty else { throw Arrangementfouten(fouten: fouten) }
        return arrangementen
    }

    /// One arrangement, as the database keeps it.
    public func leesEen(_ yaml: String) throws -> Arrangement {
        let alle = try lees(yaml)
        guard alle.count == 1, let arrangement = alle.first else {
            throw Arrangementfouten(fouten: [Leesfout(regel: 1, zin: "Hier hoort precies één arrangement te staan.")])
        }
        return arrangement
    }

    /// As `lees`, but hands back the faults, sorted by line. Use the arrangements only when there are none.
    public func leesMetFouten(_ yaml: String) -> (arrangementen: [Arrangement], fouten: [Leesfout]) {
        var bron = YamlBron(yaml)
        bron.ontleed()
        var lezing = Lezing(fouten: bron.fouten, codelijsten: codelijsten)
        let gelezen = bron.stukken.flatMap { lezing.arrangementen($0) }
        lezing.controleer(gelezen, bekend: bekend.map { $0.union(bron.onleesbareNamen) })
        return (gelezen.map(\.arrangement), Set(lezing.fouten).sorted())
    }
}

/// An arrangement with the node it was read from, so that a fault found later still finds its line.
struct GelezenArrangement {
    var arrangement: Arrangement
    let node: Node
    let regelsErvoor: Int
    /// Steps whose kind could not be read: what their kind asks for is not checked.
    let stappenZonderSoort: Set<Int>
}

extension Lezing {
    mutating func arrangementen(_ stuk: YamlBron.Stuk) -> [GelezenArrangement] {
        regelsErvoor = stuk.regelsErvoor
        let onderdelen: [Node]
        switch stuk.node {
        case .sequence(let lijst): onderdelen = Array(lijst)
        case .mapping: onderdelen = [stuk.node]
        default:
            fout(stuk.node, "Hier hoort een lijst van arrangementen te staan, elk met een streepje ervoor.")
            return []
        }
        if onderdelen.isEmpty { fout(stuk.node, "Het bestand is leeg: er staat geen arrangement in.") }
        return onderdelen.compactMap { node in
            stappenZonderSoort = []
            guard let arrangement = arrangement(node) else { return nil }
            return GelezenArrangement(
                arrangement: arrangement, node: node, regelsErvoor: regelsErvoor, stappenZonderSoort: stappenZonderSoort
            )
        }
    }

    /// The rules of the domain, each on the line where its subject stands.
    mutating func controleer(_ gelezen: [GelezenArrangement], bekend: Set<Kenmerk<Arrangement>>?) {
        let namen = Set(gelezen.map(\.arrangement.id))
        var eerder: [Kenmerk<Arrangement>: Int] = [:]
        for een in gelezen {
            regelsErvoor = een.regelsErvoor
            var bezwaren = een.arrangement.bezwaren
            if let bekend { bezwaren += een.arrangement.bezwaren(bekend: namen.union(bekend)) }
            if let regel = eerder[een.arrangement.id] {
                bezwaren.append(
                    Bezwaar(
                        ["id"], "Het arrangement ‘\(een.arrangement.id)’ staat er twee keer (ook op regel \(regel))."))
            }
            let gemeld = Set(fouten.map { [$0.regel, $0.kolom ?? 0] })
            for bezwaar in bezwaren where !een.isGevolgVanOnbekendeSoort(bezwaar) {
                let node = een.node.opPlek(bezwaar.plek)
                // What could not be read was reported already.
                if gemeld.contains([regel(node), node.mark?.column ?? 0]) && node != een.node { continue }
                fout(node, bezwaar.zin)
            }
            eerder[een.arrangement.id] = eerder[een.arrangement.id] ?? regel(een.node.opPlek(["id"]))
        }
    }
}

extension GelezenArrangement {
    fileprivate func isGevolgVanOnbekendeSoort(_ bezwaar: Bezwaar) -> Bool {
        guard bezwaar.plek.count == 3, bezwaar.plek[0] == "stappen", let index = Int(bezwaar.plek[1]) else {
            return false
        }
        return stappenZonderSoort.contains(index) && !["id", "verder"].contains(bezwaar.plek[2])
    }
}

extension Node {
    /// The node at the end of the path, or the last one that is there.
    func opPlek(_ plek: [String]) -> Node {
        var node = self
        for deel in plek {
            switch node {
            case .sequence(let lijst):
                guard let index = Int(deel), lijst.indices.contains(index) else { return node }
                node = lijst[index]
            case .mapping(let paren):
                let namen = [deel, Lezing.oudeNamen[deel]].compactMap(\.self)
                guard let waarde = paren.first(where: { namen.contains($0.key.scalar?.string ?? "") })?.value else {
                    if Int(deel) != nil { continue }
                    return node
                }
                node = waarde
            default: return node
            }
        }
        return node
    }
}
