import Domain
import Yams

/// Wat er tussen twee versies van een arrangement veranderde, per onderdeel.
public struct Arrangementverschil: Sendable, Equatable {
    /// Where it stands, from large to small: `["leden", "voorzitter", "mandaat verwacht"]`.
    public let plek: [String]
    /// Nil for what is new.
    public let oud: String?
    /// Nil for what is gone.
    public let nieuw: String?

    /// Every part of which the text differs, in the order in which the language writes them. What moved within a list of
    /// steps, outcomes or members is the order itself.
    public static func tussen(_ oud: Arrangement, _ nieuw: Arrangement) -> [Arrangementverschil] {
        let (voor, na) = (onderdelen(oud), onderdelen(nieuw))
        let (waren, zijn) = (
            Dictionary(voor, uniquingKeysWith: { een, _ in een }), Dictionary(na, uniquingKeysWith: { een, _ in een })
        )
        let gewijzigd = na.compactMap { plek, tekst in
            waren[plek] == tekst ? nil : Arrangementverschil(plek: plek, oud: waren[plek], nieuw: tekst)
        }
        let weg = voor.compactMap { plek, tekst in
            zijn[plek] == nil ? Arrangementverschil(plek: plek, oud: tekst, nieuw: nil) : nil
        }
        return gewijzigd + weg
    }

    private static func onderdelen(_ arrangement: Arrangement) -> [([String], String)] {
        var alle: [([String], String)] = []
        neem(.arrangement(arrangement), [], in: &alle)
        return alle
    }

    /// What the language writes, taken apart: a list of words is one part, an item with a name is found by that name.
    private static func neem(_ node: Node, _ plek: [String], in alle: inout [([String], String)]) {
        switch node {
        case .scalar(let scalar): alle.append((plek, scalar.string))
        case .mapping(let paren):
            for (sleutel, waarde) in paren { neem(waarde, plek + [sleutel.scalar?.string ?? ""], in: &alle) }
        case .sequence(let lijst):
            let namen = lijst.map(\.naamInLijst)
            if namen.allSatisfy({ $0 == nil }) {
                alle.append((plek, lijst.map(\.ineen).joined(separator: ", ")))
                return
            }
            let volgorde = namen.map { $0 ?? "" }
            alle.append((plek + ["volgorde"], volgorde.joined(separator: ", ")))
            var gezien: [String: Int] = [:]
            for (node, naam) in zip(lijst, volgorde) {
                gezien[naam, default: 0] += 1
                let keer = gezien[naam] ?? 1
                neem(node, plek + [keer == 1 ? naam : "\(naam) (\(keer))"], in: &alle)
            }
        default: break
        }
    }
}

extension Node {
    /// The name by which an item of a list is known: its `id` or `rol`, else the first of its words.
    fileprivate var naamInLijst: String? {
        guard case .mapping(let paren) = self else { return nil }
        let naam = paren.first { ["id", "rol"].contains($0.key.scalar?.string ?? "") } ?? paren.first
        guard let naam else { return nil }
        return naam.value.scalar?.string ?? naam.key.scalar?.string
    }

    /// The whole in one line.
    fileprivate var ineen: String {
        switch self {
        case .scalar(let scalar): scalar.string
        case .sequence(let lijst): lijst.map(\.ineen).joined(separator: ", ")
        case .mapping(let paren):
            paren.map { "\($0.key.ineen): \($0.value.ineen)" }.joined(separator: ", ")
        default: ""
        }
    }
}
