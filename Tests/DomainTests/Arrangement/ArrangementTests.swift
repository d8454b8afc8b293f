import Domain
import Testing

@Suite struct ArrangementTests {
    private func tafel(_ wijzig: (inout Arrangement) -> Void = { _ in }) throws -> Arrangement {
        var tafel = Arrangement(
            "kring", naam: "Kring", doel: "Samen kijken", soort: .tafel,
            geldig: Geldigheid(van: try #require(Dag("2020-01-01"))))
        tafel.leden = [ArrangementRol("voorzitter"), ArrangementRol("partner", per: .casus)]
        tafel.inbrengenDoor = ["gezinswerker"]
        tafel.gegevens = [Gegevensregel("voorzitter", grond: "toestemming", wat: [.vraag, .doelen])]
        var besluit = Stap("besluit", .besluit)
        besluit.aard = .afspraak
        besluit.kiesMeer = true
        besluit.uitkomsten = [
            Uitkomst("ja"), Uitkomst("terug", .terug("gesprek")), Uitkomst("vraag", .terugNaarInbreng),
            Uitkomst("klaar", .einde),
        ]
        var vertellen = Stap("vertellen", .vertellen)
        vertellen.aan = ["gezin"]
        tafel.stappen = [Stap("gesprek", .bespreking), besluit, vertellen]
        wijzig(&tafel)
        return tafel
    }

    @Test func `zonder regel ziet een rol alleen de vraag, zonder namen`() throws {
        let tafel = try tafel()

        #expect(tafel.gegevens(voor: "partner") == .alleenDeVraag)
        #expect(!tafel.gegevens(voor: "partner").metNamen)
        #expect(tafel.gegevens(voor: "voorzitter") == Inzicht(wat: [.vraag, .doelen], grond: "toestemming"))
    }

    @Test func `een arrangement geldt vanaf zijn eerste dag tot aan de dag dat het eindigt`() throws {
        let tafel = try tafel { $0.geldig.tot = Dag("2021-01-01") }

        #expect(tafel.geldt(op: try #require(Dag("2020-01-01"))))
        #expect(tafel.geldt(op: try #require(Dag("2020-12-31"))))
        #expect(!tafel.geldt(op: try #require(Dag("2021-01-01"))))
        #expect(!tafel.geldt(op: try #require(Dag("2019-12-31"))))
        #expect(tafel.gebieden(op: try #require(Dag("2021-01-01"))).isEmpty)
    }

    @Test func `een gebied in een gebied telt mee zolang het grote geldt`() throws {
        var regio = Gebied(.regio, "Oost")
        regio.onder = [Gebied(.gemeente, "Dorp"), Gebied(.gemeente, "Stad")]
        regio.onder[1].van = Dag("2022-01-01")
        let tafel = try tafel { $0.gebied = [regio] }

        #expect(tafel.gebieden(op: try #require(Dag("2021-06-01"))).map(\.opschrift) == ["Oost", "Dorp"])
        #expect(tafel.gebieden(op: try #require(Dag("2022-06-01"))).map(\.opschrift) == ["Oost", "Dorp", "Stad"])
    }

    @Test func `alleen wie in de lijst staat mag inbrengen`() throws {
        let gesloten = try tafel()
        let open = try tafel { $0.inbrengenDoor = [.professional] }

        #expect(gesloten.magInbrengen("gezinswerker"))
        #expect(!gesloten.magInbrengen("huisarts"))
        #expect(open.magInbrengen("huisarts"))
        #expect(!open.magInbrengen(.gezin))
        #expect(!open.magInbrengen("tolk", isProfessional: false))
    }

    @Test func `wie een zaak inbrengt oordeelt er niet over als dat niet mag`() {
        var stap = Stap("oordeel", .oordeel)
        stap.wie = ["contactpersoon"]
        stap.niet = [.inbrenger]

        #expect(stap.magDoen("contactpersoon", isInbrenger: false))
        #expect(!stap.magDoen("contactpersoon", isInbrenger: true))
        #expect(!stap.magDoen("voorzitter", isInbrenger: false))
    }

    @Test func `een uitkomst wijst de weg`() throws {
        let tafel = try tafel()

        #expect(tafel.eersteStap?.id == "gesprek")
        #expect(tafel.stap(na: "gesprek")?.id == "besluit")
        #expect(tafel.stap(na: "besluit", met: "ja")?.id == "vertellen")
        #expect(tafel.stap(na: "besluit", met: "terug")?.id == "gesprek")
        #expect(tafel.vervolg(na: "besluit", met: ["vraag"]) == .inbrenger)
        #expect(tafel.vervolg(na: "besluit", met: ["klaar"]) == .klaar)
        #expect(tafel.vervolg(na: "vertellen") == .klaar)
    }

    @Test func `bij meer uitkomsten wint de vroegste plek, zodat niets wordt overgeslagen`() throws {
        let tafel = try tafel()

        #expect(tafel.vervolg(na: "besluit", met: ["ja", "terug"]) == .stap("gesprek"))
        #expect(tafel.vervolg(na: "besluit", met: ["ja", "klaar"]) == .stap("vertellen"))
        #expect(tafel.vervolg(na: "besluit", met: ["terug", "vraag"]) == .inbrenger)
    }

    @Test func `een handeling vraagt hoogstens drie velden en twee keuzes`() throws {
        let tafel = try tafel {
            $0.stappen[1].uitkomsten[0].vraagt = ["reden", "bedrag", "van", "regel"].map(Vraag.init(woorden:))
            $0.stappen[1].uitkomsten[1].vraagt = ["reden", "bedrag", "van", "tot"].map(Vraag.init(woorden:))
            $0.stappen[1].uitkomsten[2].gevolgen = [
                Gevolg(.brief("x"), vraagt: ["regel", "plek", "bevoegde"].map(Vraag.init(woorden:)))
            ]
            $0.stappen[1].uitkomsten[3].vraagt =
                [Vraag("a", .tekst, magLeeg: true)] + ["reden", "bedrag", "van"].map(Vraag.init(woorden:))
        }

        #expect(tafel.overvragingen.map(\.uitkomst) == ["terug", "vraag"])
        #expect(tafel.overvragingen[0].last.getypt == 4)
        #expect(tafel.overvragingen[1].last.keuzes == 3)
    }

    @Test func `in een drukke tijd geldt het andere ritme, ook over oud en nieuw`() throws {
        var ritme = Ritme(.termijn(Termijn(2, .week)))
        ritme.druk = Ritme.Druk(
            van: try #require(Jaardag("11-01")), tot: try #require(Jaardag("01-15")), elke: Termijn(1, .week))

        #expect(ritme.tussentijd(op: try #require(Dag("2026-10-31"))) == Termijn(2, .week))
        #expect(ritme.tussentijd(op: try #require(Dag("2026-11-01"))) == Termijn(1, .week))
        #expect(ritme.tussentijd(op: try #require(Dag("2027-01-15"))) == Termijn(1, .week))
        #expect(ritme.tussentijd(op: try #require(Dag("2027-01-16"))) == Termijn(2, .week))
    }

    @Test func `een goed arrangement heeft geen bezwaren`() throws {
        #expect(try tafel().bezwaren.isEmpty)
    }
}
