import Testing

@testable import Demonstratie

@Suite struct LotingTests {
    @Test func `gelijk zaad geeft gelijke trekkingen, overal`() {
        var loting = Loting(zaad: 1_234_567)

        let eerste = (0..<5).map { _ in loting.volgende() }

        // The published reference values of SplitMix64 for this seed.
        #expect(
            eerste == [
                6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
                4_593_380_528_125_082_431,
                16_408_922_859_458_223_821,
            ])
    }

    @Test func `een getal valt binnen zijn bereik en alle getallen komen voor`() {
        var loting = Loting(zaad: 7)

        let worpen = (0..<600).map { _ in loting.getal(in: 1...6) }

        #expect(Set(worpen) == Set(1...6))
    }

    @Test func `schudden houdt alles wat er was`() {
        var loting = Loting(zaad: 7)

        let geschud = loting.schud(Array(0..<50))

        #expect(geschud != Array(0..<50))
        #expect(geschud.sorted() == Array(0..<50))
    }

    @Test(arguments: ["1969-12-31", "2016-02-29", "2019-12-31", "2026-11-22"])
    func `een kalenderdag komt heel terug`(tekst: String) throws {
        let dag = try #require(Kalenderdag(tekst))

        #expect(dag.description == tekst)
        #expect(Kalenderdag(2026, 11, 22).weekdag == 7)
        #expect(Kalenderdag("2019-02-29") == nil)
    }
}
