import Domain
import Testing

@Suite struct TermijnTests {
    private func einde(_ termijn: String, vanaf dag: String, _ feestdagen: Feestdagen = .wettelijk) throws -> String {
        try #require(Termijn(termijn)).einde(vanaf: #require(Dag(dag)), feestdagen: feestdagen).description
    }

    @Test(arguments: [
        "8 weken", "5 werkdagen", "1 werkdag", "10 dagen", "1 dag", "3 maanden", "1 jaar", "2 jaren", "1 week",
    ])
    func `een termijn staat er zoals hij geschreven is`(tekst: String) {
        #expect(Termijn(tekst)?.description == tekst)
    }

    @Test(arguments: [
        "", "0 dagen", "-1 dag", "acht weken", "8", "8 wkn", "8 weken of zo", "+3 dagen", "99999 dagen", "1.5 week",
    ])
    func `wat geen termijn is wordt er geen`(tekst: String) {
        #expect(Termijn(tekst) == nil)
    }

    @Test func `werkdagen slaan het weekend over`() throws {
        #expect(try einde("1 werkdag", vanaf: "2026-11-20") == "2026-11-23")  // Friday
        #expect(try einde("5 werkdagen", vanaf: "2026-11-18") == "2026-11-25")
        #expect(try einde("1 werkdag", vanaf: "2026-11-21") == "2026-11-23")  // Saturday
    }

    @Test func `werkdagen slaan feestdagen over`() throws {
        #expect(try einde("1 werkdag", vanaf: "2026-12-24") == "2026-12-28")  // Christmas on Friday and Saturday
        #expect(try einde("2 werkdagen", vanaf: "2025-12-31") == "2026-01-05")
        #expect(try einde("1 werkdag", vanaf: "2026-04-02") == "2026-04-07")  // Good Friday to Easter Monday
        #expect(try einde("1 werkdag", vanaf: "2026-05-13") == "2026-05-15")  // Ascension
        #expect(try einde("1 werkdag", vanaf: "2026-05-22") == "2026-05-26")  // Whit Monday
    }

    @Test func `vijf mei en Goede Vrijdag zijn in te stellen`() throws {
        let kantoor = Feestdagen(bevrijdingsdag: .lustrum, goedeVrijdag: false)

        #expect(try einde("1 werkdag", vanaf: "2026-05-04") == "2026-05-06")
        #expect(try einde("1 werkdag", vanaf: "2026-05-04", kantoor) == "2026-05-05")
        #expect(try einde("1 werkdag", vanaf: "2020-05-04", kantoor) == "2020-05-06")
        #expect(try einde("1 werkdag", vanaf: "2026-04-02", kantoor) == "2026-04-03")
    }

    @Test(arguments: [
        (2013, "2013-04-30"), (2014, "2014-04-26"), (2025, "2025-04-26"), (2026, "2026-04-27"), (2031, "2031-04-26"),
    ])
    func `Koningsdag is 27 april, en op zondag een dag eerder`(jaar: Int, dag: String) {
        #expect(Feestdagen.koningsdag(jaar).description == dag)
    }

    @Test(arguments: [
        "2000-04-23", "2008-03-23", "2011-04-24", "2016-03-27", "2019-04-21", "2024-03-31", "2026-04-05", "2038-04-25",
        "2049-04-18",
    ])
    func `Pasen valt waar het hoort`(dag: String) throws {
        let pasen = try #require(Dag(dag))

        #expect(Feestdagen.pasen(pasen.jaar) == pasen)
        #expect(pasen.weekdag == 7)
    }

    @Test func `de overgang naar zomer- of wintertijd verschuift geen termijn`() throws {
        #expect(try einde("1 dag", vanaf: "2026-03-28") == "2026-03-29")
        #expect(try einde("2 dagen", vanaf: "2026-03-28") == "2026-03-30")
        #expect(try einde("1 week", vanaf: "2026-10-22") == "2026-10-29")
        #expect(try einde("8 weken", vanaf: "2026-03-01") == "2026-04-26")
    }

    @Test func `een termijn loopt over oud en nieuw en over een schrikkeldag`() throws {
        #expect(try einde("10 dagen", vanaf: "2026-12-28") == "2027-01-07")
        #expect(try einde("3 maanden", vanaf: "2026-11-30") == "2027-02-28")
        #expect(try einde("3 maanden", vanaf: "2023-11-30") == "2024-02-29")
        #expect(try einde("1 dag", vanaf: "2024-02-28") == "2024-02-29")
        #expect(try einde("1 dag", vanaf: "2100-02-28") == "2100-03-01")
        #expect(try einde("1 jaar", vanaf: "2024-02-29") == "2025-02-28")
        #expect(try einde("1 maand", vanaf: "2026-12-31") == "2027-01-31")
    }

    @Test func `een wettelijke termijn eindigt nooit op een vrije dag`() throws {
        let termijn = Termijn(8, .week)

        let einde = termijn.wettelijkEinde(vanaf: try #require(Dag("2026-10-30")))  // ends on Christmas Day, a Friday

        #expect(einde.description == "2026-12-28")
    }

    @Test func `tijd die stilstond telt alleen als opschorten mag`() throws {
        let dag = try #require(Dag("2026-01-05"))

        #expect(
            Tijdslimiet(Termijn(8, .week), opschorten: true).einde(vanaf: dag, stilgestaan: 10).description
                == "2026-03-12")
        #expect(Tijdslimiet(Termijn(8, .week)).einde(vanaf: dag, stilgestaan: 10).description == "2026-03-02")
    }
}
