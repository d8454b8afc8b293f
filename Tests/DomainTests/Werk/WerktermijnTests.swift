import Testing

@testable import Domain

@Suite struct WerktermijnTests {
    /// A Wednesday.
    private let nu = Dag("2026-11-25")!

    @Test(arguments: [
        ("2026-11-24", Werktermijn.teLaat), ("2026-11-25", .vandaag), ("2026-11-26", .binnenEenWeek),
        ("2026-12-02", .binnenEenWeek), ("2026-12-03", .later),
    ])
    func `een week is zeven dagen`(dag: String, termijn: Werktermijn) {
        #expect(Werktermijn(Dag(dag), gezienOp: nu) == termijn)
    }

    @Test func `zonder datum komt het laatst`() {
        #expect(Werktermijn(nil, gezienOp: nu) == .zonderDatum)
        #expect(Werktermijn.allCases.max() == .zonderDatum)
    }
}
