import Casework
import Domain
import Scenario
import Storage
import Testing

/// A question that leaves the house: asked, reminded, answered; and what it leaves behind.
@Suite struct UitvraagTests {
    private struct Zaak {
        let s: Scenario
        let wijk: Wijk
        let t: Tafels
        let inbreng: ID<Inbreng>

        init(_ engine: Engine) async throws {
            s = try await Scenario(engine)
            wijk = try await s.wijk()
            t = try await s.tafels(in: wijk)
            let tafel = try await s.uitvraagtafel(in: wijk, t)
            let dossier = try await s.gezin(in: wijk)
            let doel = try await s.doel(in: dossier, door: wijk.sam)
            inbreng = try await s.inbreng(van: doel, bij: tafel, over: dossier, door: wijk.sam)
        }

        func stand(_ wie: Medewerker? = nil) async throws -> Inbrengstand {
            try await s.casework.inbrengstand(inbreng, voor: (wie ?? wijk.sam).kijkt)
        }

        func stuur(_ voorstel: Uitvraagvoorstel, door wie: Medewerker? = nil) async throws {
            _ = try await s.casework.stuurUitvraag(
                voorstel, op: inbreng, door: wie ?? t.annelies, sleutel: .nieuw())
        }

        func rondAf(
            _ uitvraag: Uitvraag, _ afloop: Uitvraag.Afloop? = .beantwoord, _ antwoord: String = "Het loopt weer."
        ) async throws {
            _ = try await s.casework.rondUitvraagAf(
                uitvraag.id, afloop, antwoord: antwoord, op: inbreng, door: t.annelies, sleutel: .nieuw())
        }

        func kies(_ keuze: Kenmerk<Uitkomst>, _ antwoorden: [String: String] = [:]) async throws {
            _ = try await s.casework.legUitkomstVast(
                Uitkomstvoorstel(keuzes: [keuze], wat: "Zo is het.", antwoorden: antwoorden), op: inbreng,
                door: t.annelies, sleutel: .nieuw())
            guard try await stand().openUitkomst != nil else { return }
            _ = try await s.casework.legBesluitVast(
                Besluitvoorstel(
                    gronden: "Dat zei het UWV.", standpunten: try await s.standpunten(inbreng, voor: wijk.sam)),
                op: inbreng, door: t.annelies, sleutel: .nieuw())
        }
    }

    @Test(arguments: Scenario.engines)
    func `een vraag gaat weg, wordt herinnerd en beantwoord, en dan gaat de zaak verder`(engine: Engine) async throws {
        let z = try await Zaak(engine)
        let dag = z.s.casework.nu.dag
        #expect(try await z.s.werk(van: z.t.annelies).contains("vragen-buiten"))
        #expect(try await !z.s.werk(van: z.wijk.sam).contains("vragen-buiten"))

        try await z.stuur(.aan("UWV", "Belastingdienst"))

        var gesteld = try await z.stand().uitvragen
        #expect(gesteld.map(\.aan) == ["UWV", "Belastingdienst"])
        #expect(gesteld[0].uiterlijk == Termijn(10, .werkdag).einde(vanaf: dag))
        #expect(gesteld[0].herinneringen.map(\.dag) == [5, 8].map { Termijn($0, .werkdag).einde(vanaf: dag) })
        #expect(try await !z.s.werk(van: z.t.annelies).contains("vragen-buiten"))
        #expect(try await z.s.werk(van: z.t.annelies).contains("uitvraag-volgen"))
        await #expect(
            throws: Refusal(
                .conflict, "Aan UWV, mevrouw De Wit is dit al gevraagd. Het antwoord is er nog niet.", field: "aan")
        ) {
            try await z.stuur(.aan("UWV"))
        }

        z.s.klok.vooruit(dagen: 8)
        for _ in 0..<2 {
            _ = try await z.s.casework.herinner(
                aan: gesteld[0].id, op: z.inbreng, door: z.t.annelies, sleutel: .nieuw())
        }
        await #expect(throws: Refusal(.conflict, "Hier hoeft nu niemand aan herinnerd te worden.")) {
            _ = try await z.s.casework.herinner(
                aan: gesteld[0].id, op: z.inbreng, door: z.t.annelies, sleutel: .nieuw())
        }
        try await z.rondAf(gesteld[0])
        #expect(try await z.stand().plek?.soort == "uitvraag")
        await #expect(throws: Refusal(.conflict, "Deze vraag is al afgerond.")) { try await z.rondAf(gesteld[0]) }
        await #expect(throws: Refusal(.invalid, "Schrijf op waarom er geen antwoord komt.", field: "antwoord")) {
            try await z.rondAf(gesteld[1], .geenAntwoord, " ")
        }
        try await z.rondAf(gesteld[1], .geenAntwoord, "Zij bellen niet terug.")

        gesteld = try await z.stand().uitvragen
        #expect(gesteld.map { $0.dagenOpen(op: z.s.casework.nu.dag) } == [8, 8])
        #expect(gesteld.map(\.afloop) == [.beantwoord, .geenAntwoord])
        #expect(gesteld[1].herinneringen.map(\.hoe) == [.nietNodig, .nietNodig])
        #expect(try await z.stand().plek?.stap == "antwoord")
        #expect(try await !z.s.werk(van: z.t.annelies).contains("uitvraag-volgen"))
        let geteld = try await z.s.database.read {
            try $0.rows("SELECT uitkomst, duur FROM telgegeven WHERE soort = 'uitvraag' ORDER BY uitkomst")
        }
        #expect(geteld.map { $0["uitkomst"].text } == ["beantwoord", "geen-antwoord"])
        #expect(geteld.map { $0["duur"].int } == [8, 8])
        let bewaard = try await z.s.database.read { tx in
            try tx.rows("SELECT wie, vraag, toelichting, antwoord FROM uitvraag ORDER BY id").flatMap(\.values)
                .compactMap(\.text)
        }
        #expect(bewaard.count == 8)
        #expect(
            !bewaard.contains { een in ["Wit", "uitkering", "Aylin", "loopt", "bellen"].contains(where: een.contains) })
        #expect(try await z.s.casework.controleer().bevindingen == [])
    }

    @Test(arguments: Scenario.engines)
    func `zonder toestemming gaat de vraag zonder namen weg, en met toestemming staat er wie haar gaf`(engine: Engine)
        async throws
    {
        let z = try await Zaak(engine)
        var voorstel = Uitvraagvoorstel.aan("UWV", vraag: "Krijgt Esra nog een uitkering?")
        voorstel.toelichting = ""
        await #expect(throws: Refusal(.invalid, "Schrijf op wie toestemming gaf, en wanneer.", field: "toelichting")) {
            try await z.stuur(voorstel)
        }
        await #expect(throws: Refusal(.invalid, "Kies aan wie de vraag gaat.", field: "aan")) {
            try await z.stuur(.aan("UWV", "CIZ"))
        }
        voorstel.grond = Uitvraag.zonderNamen
        try await z.stuur(voorstel)

        let gesteld = try await z.stand().uitvragen[0]
        #expect(!gesteld.vraag.contains("Esra") && gesteld.vraag.contains("uitkering"))
    }

    @Test(arguments: Scenario.engines)
    func `een besluit dat iets laat navragen geeft het werk, en de vraag houdt het gevolg bij zich`(engine: Engine)
        async throws
    {
        let z = try await Zaak(engine)
        try await z.kies("bij-de-aanbieder")
        let gevolg = try #require(try await z.stand().gevolgen.first)
        #expect(gevolg.soort == "uitvraag" && gevolg.waarde == "aanbieder")
        var voorstel = Uitvraagvoorstel.aan("aanbieder", vraag: "Kunt u dit alsnog bieden?")
        voorstel.gevolg = gevolg.id

        try await z.stuur(voorstel, door: z.wijk.sam)

        #expect(try await z.stand().gevolgen.first?.isOpen == false)
        #expect(try await z.stand().uitvragen.first?.uiterlijk == z.s.casework.nu.dag.plus(dagen: 14))
        #expect(try await z.s.werk(van: z.wijk.sam).contains("uitvraag-volgen"))
        await #expect(throws: Refusal(.conflict, "Dit is al gevraagd of al afgehandeld.")) {
            try await z.stuur(voorstel)
        }
    }

    @Test(arguments: Scenario.engines)
    func `wie de vraag terugneemt, wacht ook buiten nergens meer op`(engine: Engine) async throws {
        let z = try await Zaak(engine)
        try await z.stuur(.aan("UWV"))

        _ = try await z.s.casework.trekIn(z.inbreng, gronden: "Het is opgelost.", door: z.wijk.sam, sleutel: .nieuw())

        #expect(try await z.stand().uitvragen.map(\.afloop) == [.nietMeerNodig])
        #expect(try await !z.s.werk(van: z.t.annelies).contains("uitvraag-volgen"))
    }

    @Test(arguments: Scenario.engines)
    func `een termijn staat stil zolang de inbrenger iets moet aanvullen`(engine: Engine) async throws {
        let z = try await Zaak(engine)
        let begin = z.s.casework.nu.dag
        // The table chooses, and sends it back on the same day; ten days later it is added to.
        try await z.kies("nog-iets-weten", ["wat-ontbreekt": "De laatste brief."])
        #expect(try await z.stand().plek?.soort == Staptocht.inbreng)
        z.s.klok.vooruit(dagen: 10)
        _ = try await z.s.casework.vulAan(z.inbreng, tekst: "Hier is de brief.", door: z.wijk.sam, sleutel: .nieuw())
        z.s.klok.vooruit(dagen: 3)
        try await z.stuur(.aan("UWV"))
        try await z.rondAf(try await z.stand().uitvragen[0])

        #expect(try await z.stand().plek?.stap == "antwoord")
        #expect(try await z.stand().plek?.uiterlijk == begin.plus(dagen: 8 * 7 + 10))
    }
}
