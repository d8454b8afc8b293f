import Casework
import Domain
import Scenario
import Testing

@testable import Web

@Suite struct TafelPaginaTests {
    @Test func `een vraag die wacht komt op de agenda van een nieuwe bijeenkomst`() async throws {
        let t = try await Tafelscene()
        _ = try await t.inbreng(metNamen: false)
        let adres = "/tafels/\(t.tafels.maatwerk)/bijeenkomsten"
        let form = try await t.annelies.get("\(adres)/nieuw")

        let gepland = try await t.annelies.verstuur(
            adres, van: form, ["dag": "1-12-2026", "tijd": "14:00", "plaats": "Wijkbureau"])

        #expect(form.toont("De vraag die wacht, komt op deze agenda."))
        let agenda = try await t.annelies.get(try #require(gepland.naar))
        #expect(agenda.toont("14:00 – 14:45") && agenda.toont("Mag kind van") && !agenda.toont("Esra"))
    }

    @Test func `heeft de voorzitter op dat moment nog een tafel dan staat dat er, en het houdt niets tegen`()
        async throws
    {
        let t = try await Tafelscene()
        let eerste = try await t.s.bijeenkomst(t.tafels.maatwerk, door: t.tafels.annelies)
        #expect(try await !t.annelies.get("/bijeenkomsten/\(eerste)").toont("Let op: Annelies Vos"))

        let ander = try await t.s.bijeenkomst(t.tafels.cityDeal, door: t.tafels.annelies)
        let later = try await t.s.bijeenkomst(t.tafels.cityDeal, over: 4, door: t.tafels.annelies)

        for id in [eerste, ander] {
            #expect(try await t.annelies.get("/bijeenkomsten/\(id)").toont("Let op: Annelies Vos heeft om 14:00 ook"))
        }
        #expect(try await !t.annelies.get("/bijeenkomsten/\(later)").toont("Let op: Annelies Vos"))
    }

    @Test func `een dag die al geweest is wordt geweigerd met wat getypt was`() async throws {
        let t = try await Tafelscene()
        let adres = "/tafels/\(t.tafels.maatwerk)/bijeenkomsten"
        let form = try await t.annelies.get("\(adres)/nieuw")

        let geweigerd = try await t.annelies.verstuur(
            adres, van: form, ["dag": "1-1-2020", "tijd": "14:00", "plaats": "Wijkbureau"])

        #expect(geweigerd.status == 422)
        #expect(geweigerd.toont("Dat moment is al geweest. Kies een moment dat nog komt."))
        #expect(geweigerd.formulier(adres)?.velden["plaats"] == "Wijkbureau")
    }

    @Test func `plannen doet alleen wie de tafel leidt of schrijft`() async throws {
        let t = try await Tafelscene()

        #expect(try await !t.noor.get("/tafels/\(t.tafels.maatwerk)").toont("Plan een bijeenkomst"))
        #expect(try await t.noor.get("/tafels/\(t.tafels.maatwerk)/bijeenkomsten/nieuw").status == 404)
        let post = try await t.noor.post(
            "/tafels/\(t.tafels.maatwerk)/bijeenkomsten", ["dag": "1-12-2026", "tijd": "14", "plaats": "Hier"])

        #expect(post.status == 403)
    }

    @Test func `afzeggen vraagt een reden op een eigen bladzijde, en die staat er daarna`() async throws {
        let t = try await Tafelscene()
        let id = try await t.s.bijeenkomst(t.tafels.maatwerk, door: t.tafels.annelies)
        let adres = "/bijeenkomsten/\(id)/afgelasting"

        let zonder = try await t.annelies.verstuur(adres, van: try await t.annelies.get(adres))
        _ = try await t.annelies.verstuur(adres, van: zonder, ["gronden": "De zaal is dicht."])

        #expect(zonder.status == 422)
        #expect(
            try await t.annelies.get("/bijeenkomsten/\(id)").toont("Deze bijeenkomst gaat niet door: De zaal is dicht.")
        )
    }

    @Test func `een bijeenkomst van vandaag blijft staan tot de dag om is`() async throws {
        let t = try await Tafelscene()
        try await t.s.bijeenkomst(t.tafels.maatwerk, over: 0, door: t.tafels.annelies)
        t.s.klok.vooruit(uren: 6)
        let middag = try await WebProef(t.s).als(t.tafels.annelies)

        let lijst = try await middag.get("/tafels")
        let tafel = try await middag.get("/tafels/\(t.tafels.maatwerk)")
        t.s.klok.vooruit(uren: 10)

        #expect(lijst.toont("vandaag, 14:00 begonnen"))
        #expect(tafel.toont("vandaag begonnen, Wijkbureau") && !tafel.toont("Er is nog geen bijeenkomst gepland."))
        let morgen = try await WebProef(t.s).als(t.tafels.annelies).get("/tafels/\(t.tafels.maatwerk)")
        #expect(morgen.toont("Er is nog geen bijeenkomst gepland."))
    }

    @Test func `elke regel van het register zegt ook zonder kop wat er staat`() async throws {
        let t = try await Tafelscene()
        try await t.besluit(op: try await t.inbreng())

        let tafel = try await t.annelies.get("/tafels/\(t.tafels.maatwerk)").tekst

        #expect(tafel.contains("<td data-kop=\"Hielp het?\">nog niet bekend</td>"))
    }

    @Test func `het register kiest op jaar, laat weg wat het niet kent, en gaat mee als bestand`() async throws {
        let t = try await Tafelscene()
        try await t.besluit(op: try await t.inbreng())
        let adres = "/tafels/\(t.tafels.maatwerk)/register"

        let alles = try await t.annelies.get(adres)
        let vreemd = try await t.annelies.get("\(adres)?knelpunt=bestaat-niet")
        let vroeger = try await t.annelies.get("\(adres)?jaar=2017")
        let bestand = try await t.annelies.get("\(adres).csv").tekst
        let begin = try await t.annelies.get("\(adres)?na=1999-01-01&vraag=x")

        #expect(alles.tekst.contains("<td data-kop=\"Hielp het?\">nog niet bekend</td>"))
        #expect(begin.tekst.contains("<td data-kop=\"Hielp het?\">nog niet bekend</td>"))
        #expect(vreemd.tekst.contains("<td data-kop=\"Hielp het?\">nog niet bekend</td>"))
        #expect(vroeger.toont("Met deze keuze staat er niets in het register"))
        #expect(bestand.split(separator: "\r\n").count == 2 && bestand.contains("nog niet bekend"))
        #expect(!bestand.contains("Esra"))
    }

    @Test func `de eigen tafels staan bovenaan`() async throws {
        let t = try await Tafelscene()

        let lijst = try await t.annelies.get("/tafels").leesbaar

        let eigen = try #require(lijst.range(of: "Uw tafels")?.lowerBound)
        let ander = try #require(lijst.range(of: "Andere tafels")?.lowerBound)
        #expect(eigen < ander)
        #expect(lijst[eigen..<ander].contains("Maatwerktafel"))
    }
}
