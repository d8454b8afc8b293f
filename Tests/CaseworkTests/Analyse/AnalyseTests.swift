import Domain
import Scenario
import Testing

@testable import Casework

/// The explanatory analysis: for teams that take part, open to the family, and along to a table when it is ticked.
@Suite struct AnalyseTests {
    private struct Gezinszaak {
        let s: Scenario
        let wijk: Wijk
        let dossier: ID<Dossier>
        var c: Casework { s.casework }
        var sam: Medewerker { wijk.sam }

        init(_ engine: Engine) async throws {
            s = try await Scenario(engine)
            wijk = try await s.wijk()
            dossier = try await s.gezin(in: wijk)
        }

        func weigering(_ doe: () async throws -> Any) async -> Refusal? {
            do { _ = try await doe() } catch { return error as? Refusal }
            return nil
        }
    }

    @Test(arguments: Scenario.engines)
    func `alleen een team dat meedoet ziet er iets van; wat er staat blijft daarna te lezen`(engine: Engine)
        async throws
    {
        let z = try await Gezinszaak(engine)
        #expect(await z.weigering { try await z.c.analyse(z.dossier, voor: z.sam.kijkt) }?.kind == .notFound)
        #expect(
            await z.weigering { try await z.s.regel(.feit, "Buikpijn", in: z.dossier, door: z.sam) }?.kind == .notFound)
        #expect(try await !z.c.gezinsplan(z.dossier, voor: z.sam.kijkt).kentAnalyse)

        let pilot = try await z.s.pilot(in: z.wijk)
        #expect(try await z.c.analyse(z.dossier, voor: z.sam.kijkt).magSchrijven)
        #expect(try await z.c.gezinsplan(z.dossier, voor: z.sam.kijkt).kentAnalyse)
        try await z.s.regel(.feit, "Buikpijn", in: z.dossier, door: z.sam)
        #expect(await z.weigering { try await z.c.analyse(z.dossier, voor: z.wijk.noor.kijkt) }?.kind == .notFound)
        _ = try await z.c.eindigPilot(pilot, door: z.wijk.bea, sleutel: .nieuw())

        let blad = try await z.c.analyse(z.dossier, voor: z.sam.kijkt)
        #expect(!blad.magSchrijven && blad.analyse.regels.map(\.tekst) == ["Buikpijn"])
        #expect(
            await z.weigering { try await z.s.regel(.feit, "Nog iets", in: z.dossier, door: z.sam) }?.zin
                == "De proef met de verklarende analyse loopt niet in dit team. Lezen kan wel.")
        #expect(
            await z.weigering {
                try await z.c.beginPilot(.verklarendeAnalyse, team: z.wijk.zuilen, door: z.sam, sleutel: .nieuw())
            }?.kind == .forbidden)
    }

    @Test(arguments: Scenario.engines)
    func `wie het anders ziet staat ernaast, en verbeteren bewaart de oude woorden`(engine: Engine) async throws {
        let z = try await Gezinszaak(engine)
        _ = try await z.s.pilot(in: z.wijk)
        let moeder = try await z.c.gezin(z.dossier, voor: z.sam.kijkt).wie("Aylin")
        let regel = try await z.s.regel(.feit, "Zij slaapt slecht", in: z.dossier, door: z.sam)

        try await z.s.regel(.feit, "Bij oma slaapt zij goed", van: moeder, naast: regel, in: z.dossier, door: z.sam)
        _ = try await z.c.verbeterAnalyseregel(
            regel, tekst: "Thuis slaapt zij slecht", gronden: "Moeder vulde aan.", in: z.dossier, door: z.sam,
            sleutel: .nieuw())

        let blad = try await z.c.analyse(z.dossier, voor: z.sam.kijkt)
        let eerste = try #require(blad.beeld.factoren.first?.regels.first)
        #expect(eerste.tekst == "Thuis slaapt zij slecht" && eerste.verbeterd == "Moeder vulde aan.")
        #expect(eerste.anders.map(\.van) == ["Aylin"] && eerste.anders.map(\.tekst) == ["Bij oma slaapt zij goed"])
        #expect(
            try await z.s.soorten(in: z.dossier).filter { $0.hasPrefix("analyse") }
                == ["analyseregel.opgeschreven", "analyseregel.opgeschreven", "analyseregel.verbeterd"])
        // A colleague does not speak for Sam.
        _ = try await z.c.laatMeewerken(
            z.wijk.noor.id, als: .specialist, grond: "Samen.", bij: z.dossier, door: z.sam, sleutel: .nieuw())
        let anders = await z.weigering {
            try await z.c.verbeterAnalyseregel(
                regel, tekst: "Iets anders", gronden: "Zomaar", in: z.dossier, door: z.wijk.noor, sleutel: .nieuw())
        }
        #expect(anders?.kind == .forbidden)
        #expect(try await z.c.controleer().bevindingen == [])
    }

    @Test(arguments: Scenario.engines)
    func `een regel steunt op het plan, maar niet op wat het gezin nog niet weet`(engine: Engine) async throws {
        let z = try await Gezinszaak(engine)
        _ = try await z.s.pilot(in: z.wijk)
        let doel = try await z.s.doel(in: z.dossier, door: z.sam)
        let kijk = try await z.c.geefAfweging(
            Afwegingvoorstel(
                van: .medewerker(z.sam.id), tekst: "Ik maak mij zorgen.", nogTeBespreken: true,
                besprekenVoor: z.c.nu.dag.plus(dagen: 7)), bij: doel, in: z.dossier, door: z.sam, sleutel: .nieuw())
        func schrijf(_ bron: Analyseregel.Bron) async throws -> ID<Analyseregel> {
            try await z.c.schrijfAnalyseregel(
                Analyseregelvoorstel(
                    factor: "voelen", soort: .feit, van: .medewerker(z.sam.id), tekst: "Zij mist school.", steunt: bron),
                in: z.dossier, door: z.sam, sleutel: .nieuw())
        }

        #expect(
            await z.weigering { try await schrijf(.afweging(kijk)) }?.zin == "Kies een bron uit het plan van dit gezin."
        )
        _ = try await schrijf(.doel(doel))

        let blad = try await z.c.analyse(z.dossier, voor: z.sam.kijkt)
        #expect(blad.beeld.factoren.first?.regels.first?.bronnen == ["het doel “Ik wil weer naar school”"])
        #expect(!blad.steunpunten.contains { $0.bron == .afweging(kijk) })
    }

    @Test(arguments: Scenario.engines)
    func `begonnen en compleet tellen een keer, voor het team`(engine: Engine) async throws {
        let z = try await Gezinszaak(engine)
        _ = try await z.s.pilot(in: z.wijk)
        try await z.s.analyse(in: z.dossier, door: z.sam)
        let verband = try #require(try await z.c.analyse(z.dossier, voor: z.sam.kijkt).analyse.verbanden.first)
        _ = try await z.c.haalVerbandWeg(verband.id, in: z.dossier, door: z.sam, sleutel: .nieuw())
        _ = try await z.c.legVerband(
            .veroorzaakt, van: verband.oorzaak, naar: verband.gevolg, in: z.dossier, door: z.sam, sleutel: .nieuw())

        #expect(try await z.s.geteld("analyse") == ["begonnen", "compleet"])
        let blad = try await z.c.pilots(voor: z.wijk.bea)
        #expect(blad.regels.map(\.team) == ["Zuilen"])
        #expect(blad.gebruik.map(\.team) == ["Zuilen"] && blad.gebruik.map(\.begonnen) == [.weggelaten])
        #expect(await z.weigering { try await z.c.pilots(voor: z.sam) }?.kind == .notFound)
    }

    @Test(arguments: Scenario.engines)
    func `aan tafel leest wie een grond heeft de analyse, als zij is aangevinkt en tot het besluit`(engine: Engine)
        async throws
    {
        let z = try await Gezinszaak(engine)
        _ = try await z.s.pilot(in: z.wijk)
        let t = try await z.s.tafels(in: z.wijk)
        try await z.s.analyse(in: z.dossier, door: z.sam)
        let tafel = try await z.s.toegangstafel(in: z.wijk, t)
        func leest(_ inbreng: ID<Inbreng>, _ wie: Medewerker) async throws -> Bool {
            try await z.c.inbrengstand(inbreng, voor: wie.kijkt).analyse != nil
        }

        let zonder = try await z.s.toegangsvraag(van: nil, bij: tafel, over: z.dossier, door: z.sam)
        let geenGrond = try await z.s.toegangsvraag(
            [.analyse], van: nil, bij: tafel, over: z.dossier, metGrond: false, door: z.sam)
        let mee = try await z.s.toegangsvraag([.analyse], van: nil, bij: tafel, over: z.dossier, door: z.sam)

        #expect(try await !leest(zonder, t.annelies))
        #expect(try await !leest(geenGrond, t.annelies))
        for wie in [t.annelies, t.bart, z.sam] { #expect(try await leest(mee, wie)) }
        try await z.s.totKwartaal(mee, t, door: z.sam)
        #expect(try await !leest(mee, t.annelies))
        _ = try await z.c.geefDelenMee([], bij: geenGrond, door: z.sam, sleutel: .nieuw())
        #expect(try await !leest(geenGrond, z.sam))
        // A table that does not ask for it gets none.
        var voorstel = Inbrengvoorstel(vraag: "Wat nu?", gevraagd: "meedenken")
        (voorstel.waaromToch, voorstel.delen) = ("Spoed.", [.analyse])
        let elders = await z.weigering {
            try await z.c.brengIn(voorstel, bij: t.maatwerk, over: z.dossier, door: z.sam, sleutel: .nieuw())
        }
        #expect(elders?.zin == "Dit deel van het dossier kan niet mee naar deze tafel.")
    }
}
