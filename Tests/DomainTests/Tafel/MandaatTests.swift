import Domain
import Testing

/// What a table may decide by the mandates of who sit there.
@Suite struct MandaatTests {
    private func tafel(_ leden: (Mandaat, Int?)...) -> Tafel {
        Tafel(
            id: .new(), arrangement: "proef", naam: "Proef", gebied: "Stad",
            leden: leden.map { mandaat, euro in
                Tafellid(
                    id: .new(), medewerker: .new(), naam: "Iemand", rol: "voorzitter", mandaat: mandaat, grens: nil,
                    mandaatTot: euro.map { Bedrag(centen: $0 * 100) })
            })
    }

    @Test func `een beschikking vraagt een formeel mandaat, een afspraak niet`() throws {
        let zonder = tafel((.informeel, nil), (.geen, nil))

        #expect(throws: Refusal.self) { try zonder.eisMandaat(voor: .beschikking, bedrag: nil) }
        #expect(throws: Refusal.self) { try zonder.eisMandaat(voor: .kernbesluit, bedrag: nil) }
        try zonder.eisMandaat(voor: .afspraak, bedrag: Bedrag(centen: 100_000))
        try tafel((.formeel, nil)).eisMandaat(voor: .beschikking, bedrag: Bedrag(centen: 90_000_000))
    }

    @Test func `boven elk mandaat wordt geweigerd, in een zin met beide bedragen`() throws {
        let hier = tafel((.formeel, 500), (.formeel, 5000))

        try hier.eisMandaat(voor: .beschikking, bedrag: Bedrag(centen: 500_000))
        try hier.eisMandaat(voor: .advies, bedrag: Bedrag(centen: 500_001))
        #expect(
            throws: Refusal(
                .forbidden,
                "5.000,01 euro gaat boven het mandaat van deze tafel: dat loopt tot 5.000 euro. Leg het voor aan wie bevoegd is.",
                field: "antwoord-bedrag")
        ) { try hier.eisMandaat(voor: .afspraak, bedrag: Bedrag(centen: 500_001)) }
    }

    @Test(arguments: [("1250", 125_000), ("€ 1.250,50", 125_050), ("0", 0)])
    func `een bedrag leest zoals mensen het typen`(tekst: String, centen: Int) throws {
        #expect(try Bedrag(getypt: tekst, veld: "x").centen == centen)
    }

    @Test(arguments: ["", "veel", "12,5", "1,250,00", "-3", "1,a5"])
    func `wat geen bedrag is wordt er geen`(tekst: String) {
        #expect(throws: Refusal.self) { try Bedrag(getypt: tekst, veld: "x") }
    }

    @Test func `een bedrag staat er met punten en een komma`() {
        #expect(Bedrag(centen: 123_456_705).zin == "1.234.567,05 euro")
        #expect(Bedrag(centen: 99_900).zin == "999 euro")
    }
}
