import Domain
import Testing

@Suite struct DagGezegdTests {
    private let nu = Dag("2026-11-22")!

    @Test(arguments: [
        ("vandaag", "2026-11-22"), ("Morgen", "2026-11-23"), ("overmorgen", "2026-11-24"), ("gisteren", "2026-11-21"),
        ("volgende week", "2026-11-29"), ("over 2 weken", "2026-12-06"), ("over een week", "2026-11-29"),
        ("over 10 dagen", "2026-12-02"), ("over  drie maanden", "2027-02-22"), ("volgende maand", "2026-12-22"),
        ("22-11", "2026-11-22"), ("22 11 2026", "2026-11-22"),
    ])
    func `een dag mag zoals je hem zegt`(tekst: String, dag: String) {
        #expect(Dag(getypt: tekst, nu: nu)?.description == dag)
    }

    @Test(arguments: ["over weken", "over 0 dagen", "over -2 weken", "over 99999999999 dagen", "ooit", "over 2 uren"])
    func `wat geen dag zegt, is geen dag`(tekst: String) { #expect(Dag(getypt: tekst, nu: nu) == nil) }
}
