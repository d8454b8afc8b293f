/// Aantallen in rijen en kolommen met totalen, waarin niemand een klein aantal leest of uitrekent.
///
/// Cells of 1 to 4 are hidden, and then as many others as it takes: of each hidden cell the others leave open a range of
/// at least five. That range is exact: the table is a network, and how far a cell can move is a flow through what is hidden.
public struct Tellingtabel: Sendable, Equatable {
    public let rijen: [String]
    public let kolommen: [String]
    /// By row and column; the last row and the last column are the totals. Nil is hidden.
    public let cellen: [[Int?]]

    /// Fewer than this is hidden, unless it is nothing.
    public static let minstens = 5

    /// - Parameter aantallen: what was counted, by row and column; nothing where it is not named.
    public init(rijen: [String], kolommen: [String], _ aantallen: (_ rij: Int, _ kolom: Int) -> Int) {
        self.rijen = rijen
        self.kolommen = kolommen
        var alle = rijen.indices.map { rij in kolommen.indices.map { aantallen(rij, $0) } }
        for rij in alle.indices { alle[rij].append(alle[rij].reduce(0, +)) }
        alle.append((0...kolommen.count).map { kolom in alle.reduce(0) { $0 + $1[kolom] } })
        cellen = Verberging(alle).cellen
    }

    /// Nothing was counted.
    public var isLeeg: Bool { cellen.allSatisfy { $0.allSatisfy { $0 == 0 } } }
    /// Something is hidden in it.
    public var verbergt: Bool { cellen.contains { $0.contains(nil) } }
}

/// Hides cells until no hidden one can be worked out.
private struct Verberging {
    private let waarden: [[Int]]
    private var dicht: Set<Plek> = []

    private struct Plek: Hashable {
        let rij: Int
        let kolom: Int
    }

    private var rijen: Int { waarden.count }
    private var kolommen: Int { waarden[0].count }
    private static let veel = 1_000_000

    init(_ waarden: [[Int]]) {
        self.waarden = waarden
        for rij in 0..<rijen {
            for kolom in 0..<kolommen where (1..<Tellingtabel.minstens).contains(waarden[rij][kolom]) {
                dicht.insert(Plek(rij: rij, kolom: kolom))
            }
        }
        while let open = dicht.sorted(by: orde).first(where: { ruimte($0) < Tellingtabel.minstens }) {
            if let hoeken = rechthoek(bij: open) {
                dicht.formUnion(hoeken)
            } else if let erbij = volgende(bij: open) {
                dicht.insert(erbij)
            } else {
                return
            }
        }
    }

    var cellen: [[Int?]] {
        (0..<rijen).map { rij in
            (0..<kolommen).map { dicht.contains(Plek(rij: rij, kolom: $0)) ? nil : waarden[rij][$0] }
        }
    }

    private func orde(_ een: Plek, _ ander: Plek) -> Bool { (een.rij, een.kolom) < (ander.rij, ander.kolom) }
    private func isTotaal(_ plek: Plek) -> Bool { plek.rij == rijen - 1 || plek.kolom == kolommen - 1 }

    /// What to hide so that this cell and three others can move round a rectangle: as little as will do.
    private func rechthoek(bij plek: Plek) -> [Plek]? {
        var beste: (hoeken: [Plek], prijs: (Int, Int, Int))?
        for rij in 0..<rijen where rij != plek.rij {
            for kolom in 0..<kolommen where kolom != plek.kolom {
                let hoeken = [
                    Plek(rij: plek.rij, kolom: kolom), Plek(rij: rij, kolom: plek.kolom), Plek(rij: rij, kolom: kolom),
                ].filter { !dicht.contains($0) }
                var anders = self
                anders.dicht.formUnion(hoeken)
                let prijs = (
                    hoeken.count, hoeken.count(where: isTotaal), hoeken.map { waarden[$0.rij][$0.kolom] }.reduce(0, +)
                )
                guard !hoeken.isEmpty, beste.map({ prijs < $0.prijs }) ?? true,
                    anders.ruimte(plek) >= Tellingtabel.minstens
                else { continue }
                beste = (hoeken, prijs)
            }
        }
        return beste?.hoeken
    }

    /// The smallest that is still shown in the same row or column, else anywhere; totals and nothings last.
    private func volgende(bij plek: Plek) -> Plek? {
        let alle = (0..<rijen).flatMap { rij in (0..<kolommen).map { Plek(rij: rij, kolom: $0) } }
            .filter { !dicht.contains($0) }
        func rang(_ een: Plek) -> (Int, Int, Int, Int, Int) {
            let waarde = waarden[een.rij][een.kolom]
            let isBuur = een.rij == plek.rij || een.kolom == plek.kolom
            return (isBuur ? 0 : 1, waarde == 0 ? 1 : 0, isTotaal(een) ? 1 : 0, waarde, een.rij * kolommen + een.kolom)
        }
        return alle.min { rang($0) < rang($1) }
    }

    /// How far the cell can move, up and down together, when all that is shown stays: at most so far as matters.
    private func ruimte(_ plek: Plek) -> Int {
        let op = stroom(van: rijen + plek.kolom, naar: plek.rij, zonder: plek)
        let neer = stroom(van: plek.rij, naar: rijen + plek.kolom, zonder: plek)
        // Of a total the network runs the other way round; what a cell holds is as far as it can go down.
        let isOm = (plek.rij == rijen - 1) != (plek.kolom == kolommen - 1)
        let (omhoog, omlaag) = isOm ? (neer, op) : (op, neer)
        return omhoog + min(omlaag, waarden[plek.rij][plek.kolom])
    }

    /// The most that flows from a node to another through hidden cells; nodes are rows, then columns.
    private func stroom(van: Int, naar: Int, zonder: Plek) -> Int {
        var rest = [[Int]](repeating: [Int](repeating: 0, count: rijen + kolommen), count: rijen + kolommen)
        for plek in dicht where plek != zonder {
            let (rij, kolom, waarde) = (plek.rij, rijen + plek.kolom, waarden[plek.rij][plek.kolom])
            let isOm = (plek.rij == rijen - 1) != (plek.kolom == kolommen - 1)
            rest[rij][kolom] = isOm ? waarde : Self.veel
            rest[kolom][rij] = isOm ? Self.veel : waarde
        }
        var samen = 0
        while samen < Tellingtabel.minstens, let weg = pad(van: van, naar: naar, rest) {
            let past = zip(weg, weg.dropFirst()).map { rest[$0][$1] }.min() ?? 0
            for (een, ander) in zip(weg, weg.dropFirst()) {
                rest[een][ander] -= past
                rest[ander][een] += past
            }
            samen += past
        }
        return samen
    }

    private func pad(van: Int, naar: Int, _ rest: [[Int]]) -> [Int]? {
        var (uit, rij) = ([van: van], [van])
        while !rij.isEmpty {
            let hier = rij.removeFirst()
            if hier == naar {
                var weg = [naar]
                while let eerder = weg.last.flatMap({ uit[$0] }), eerder != weg.last { weg.append(eerder) }
                return weg.reversed()
            }
            for ander in rest.indices where rest[hier][ander] > 0 && uit[ander] == nil {
                uit[ander] = hier
                rij.append(ander)
            }
        }
        return nil
    }
}
