import Domain
import Testing

@Suite struct LeeftijdsbandTests {
    private static let dag = Dag("2026-11-25")!

    @Test(arguments: [
        ("2026-11-25", Leeftijdsband.totEnMet3), ("2022-11-26", .totEnMet3), ("2022-11-25", .totEnMet11),
        ("2014-11-26", .totEnMet11), ("2014-11-25", .totEnMet17), ("2008-11-26", .totEnMet17), ("2008-11-25", .vanaf18),
    ])
    func `een band begint op de verjaardag`(geboren: String, band: Leeftijdsband) {
        #expect(Leeftijdsband(geboren: Dag(geboren)!, op: Self.dag) == band)
    }

    @Test func `van een gezin telt het jongste kind dat er dan is; zonder geboortedag is er geen band`() {
        func lid(_ rol: Gezinslid.Rol, _ geboren: String?) -> Gezinslid {
            Gezinslid(
                id: .new(), persoon: .new(), naam: "Noa Blom", roepnaam: "Noa", rol: rol, alsWat: "", gezag: .onbekend,
                geboren: geboren.flatMap { Dag($0) })
        }
        let leden = [
            lid(.kind, "2012-01-01"), lid(.kind, "2019-01-01"), lid(.kind, "2027-01-01"), lid(.ouder, "2024-01-01"),
        ]

        #expect(Leeftijdsband(jongsteVan: leden, op: Self.dag) == .totEnMet11)
        #expect(Leeftijdsband(jongsteVan: [lid(.kind, nil)], op: Self.dag) == nil)
        #expect(Leeftijdsband(geboren: Dag("2027-01-01")!, op: Self.dag) == nil)
    }
}
