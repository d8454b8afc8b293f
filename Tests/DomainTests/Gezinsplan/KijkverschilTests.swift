import Domain
import Testing

@Suite struct KijkverschilTests {
    private let p = Planproef()

    /// Pairs of family and worker, the oldest first, ten days apart.
    private func reeks(_ paren: (Int, Int)...) -> [Score] {
        paren.enumerated().flatMap { plek, paar in
            let dagen = (paren.count - plek) * 10
            return [
                p.score(paar.0, van: .persoon(p.esra), dagenGeleden: dagen),
                p.score(paar.1, van: .medewerker(p.mira), dagenGeleden: dagen),
            ]
        }
    }

    @Test func `een verschil van één punt is geen verschil`() {
        #expect(Kijkverschil.bij(p.doel.lijn, reeks((5, 4))) == nil)
    }

    @Test func `twee punten is een verschil, ook als de werker hoger zit`() throws {
        let verschil = try #require(Kijkverschil.bij(p.doel.lijn, reeks((4, 6))))

        #expect(verschil.gezin.waarde == 4)
        #expect(verschil.werker.waarde == 6)
        #expect(verschil.grootte == 2)
        #expect(verschil.keerGegroeid == 0)
    }

    @Test func `groei telt alleen zolang het verschil elke keer groter werd`() {
        #expect(Kijkverschil.bij(p.doel.lijn, reeks((3, 3), (4, 3), (6, 4), (7, 4)))?.keerGegroeid == 3)
        #expect(Kijkverschil.bij(p.doel.lijn, reeks((3, 3), (7, 3), (6, 4), (7, 4)))?.keerGegroeid == 1)
        #expect(Kijkverschil.bij(p.doel.lijn, reeks((7, 3), (7, 3), (7, 3)))?.keerGegroeid == 0)
        #expect(Kijkverschil.bij(p.doel.lijn, reeks((9, 3), (7, 4)))?.keerGegroeid == 0)
    }

    @Test func `wie een dag later scoort, hoort bij dezelfde ronde`() {
        let scores = [
            p.score(4, van: .persoon(p.esra), dagenGeleden: 20), p.score(4, van: .medewerker(p.mira), dagenGeleden: 19),
            p.score(8, van: .persoon(p.esra), dagenGeleden: 10), p.score(6, van: .medewerker(p.mira), dagenGeleden: 9),
        ]

        let verschil = Kijkverschil.bij(p.doel.lijn, scores)

        #expect(verschil?.grootte == 2)
        #expect(verschil?.keerGegroeid == 1)
    }

    @Test func `van meer mensen telt het grootste verschil`() {
        let scores = [
            p.score(5, van: .persoon(p.esra), dagenGeleden: 3), p.score(1, van: .persoon(p.aylin), dagenGeleden: 3),
            p.score(8, van: .medewerker(p.mira), dagenGeleden: 3),
        ]

        #expect(Kijkverschil.bij(p.doel.lijn, scores)?.gezin.van == .persoon(p.aylin))
    }

    @Test func `zonder cijfer van allebei is er niets te vergelijken`() {
        #expect(Kijkverschil.bij(p.doel.lijn, [p.score(1, van: .persoon(p.esra), dagenGeleden: 1)]) == nil)
        #expect(
            Kijkverschil.bij(
                p.doel.lijn,
                [
                    p.score(1, van: .persoon(p.esra), dagenGeleden: 1),
                    p.score(9, van: .persoon(p.aylin), dagenGeleden: 1),
                ]) == nil)
    }

    @Test func `cijfers van een ander doel tellen niet mee`() {
        #expect(Kijkverschil.bij(.new(), reeks((2, 9))) == nil)
    }
}
