import Domain
import Testing

@Suite struct TellingtabelTests {
    private func tabel(_ aantallen: [[Int]]) -> Tellingtabel {
        Tellingtabel(
            rijen: aantallen.indices.map { "r\($0)" }, kolommen: aantallen[0].indices.map { "k\($0)" }
        ) { aantallen[$0][$1] }
    }

    @Test func `een klein aantal staat er niet, en is niet uit het totaal te halen`() {
        let t = tabel([[3, 20], [12, 9]])

        #expect(t.cellen[0][0] == nil)
        // One hidden cell in a row and a column would follow from their totals: so others are hidden too.
        let open = t.cellen.flatMap(\.self).count { $0 != nil }
        #expect(open <= 5)
        #expect(t.verbergt && !t.isLeeg)
    }

    @Test func `grote aantallen en nullen blijven staan`() {
        let t = tabel([[10, 20], [0, 9]])

        #expect(t.cellen == [[10, 20, 30], [0, 9, 9], [10, 29, 39]])
    }

    @Test func `een klein totaal verdwijnt ook`() {
        #expect(tabel([[1, 0], [0, 1]]).cellen.allSatisfy { $0.allSatisfy { $0 == nil || $0 == 0 } })
    }

    /// Every table that fits what is shown is made; a hidden cell then still has a range of at least five.
    @Test(arguments: [
        [[1, 7], [8, 6]], [[2, 3], [9, 5]], [[1, 1], [1, 1]], [[4, 0], [0, 5]], [[5, 1], [1, 5]], [[0, 1], [6, 0]],
        [[2, 0], [0, 0]], [[6, 6], [1, 0]],
    ])
    func `niemand rekent een verborgen cel uit`(aantallen: [[Int]]) {
        let t = tabel(aantallen)
        let meest = 24
        var gezien: [Int: Set<Int>] = [:]
        for a in 0...meest {
            for b in 0...meest {
                for c in 0...meest {
                    for d in 0...meest {
                        let heel = [[a, b, a + b], [c, d, c + d], [a + c, b + d, a + b + c + d]]
                        let past = (0..<3).allSatisfy { r in
                            (0..<3).allSatisfy { k in t.cellen[r][k].map { $0 == heel[r][k] } ?? true }
                        }
                        guard past else { continue }
                        for r in 0..<3 {
                            for k in 0..<3 where t.cellen[r][k] == nil {
                                gezien[r * 3 + k, default: []].insert(heel[r][k])
                            }
                        }
                    }
                }
            }
        }
        for (plek, waarden) in gezien {
            #expect((waarden.max() ?? 0) - (waarden.min() ?? 0) >= 5, "cell \(plek) of \(t.cellen)")
        }
        for r in 0..<2 { for k in 0..<2 where (1..<5).contains(aantallen[r][k]) { #expect(t.cellen[r][k] == nil) } }
    }
}
