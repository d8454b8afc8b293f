import Casework
import Domain
import Scenario
import Testing

@testable import Web

@Suite struct GesprekPaginaTests {
    @Test func `schrijven voorzitter en notulist tegelijk dan gaat niets verloren`() async throws {
        let t = try await Tafelscene()
        let inbreng = try await t.inbreng()
        let adres = "\(inbreng)/wegingen"
        _ = try await t.annelies.post(adres, ["optie": "Vervoer loopt door"])
        let vanAnnelies = try await t.annelies.get("\(inbreng)/bespreking")
        let vanPim = try await t.pim.get("\(inbreng)/bespreking")
        _ = try await t.annelies.verstuur(adres, van: vanAnnelies, ["legitimiteit": "School is haar vaste plek."])

        let botst = try await t.pim.verstuur(adres, van: vanPim, ["legitimiteit": "Zij leert hier het best."])
        let samen = try await t.pim.verstuur(
            adres, van: botst, ["legitimiteit": "Vaste plek, en zij leert hier het best."])

        #expect(botst.status == 409)
        #expect(botst.toont("School is haar vaste plek.") && botst.toont("Zij leert hier het best."))
        #expect(samen.status == 303)
        #expect(try await t.annelies.get(adres).toont("Vaste plek, en zij leert hier het best."))
    }

    @Test func `het script krijgt alleen het vak terug waarin iemand schreef`() async throws {
        let t = try await Tafelscene()
        let inbreng = try await t.inbreng()
        let adres = "\(inbreng)/wegingen"
        for optie in ["Eerste", "Tweede"] { _ = try await t.annelies.post(adres, ["optie": optie]) }
        let tweede = try #require(
            try await t.pim.get(adres).formulieren.first { $0.velden["optie"] == "Tweede" }?.velden)
        let velden = tweede.merging(["deel": "ja", "rendement": "Minder ritten."]) { $1 }

        let bewaard = try await t.pim.post(adres, velden)
        let botst = try await t.annelies.post(
            adres, tweede.merging(["deel": "ja", "sleutel": ID<Dossier>.new().rawValue]) { $1 })

        #expect(bewaard.status == 200 && bewaard.toont("Minder ritten.") && !bewaard.tekst.contains("Eerste"))
        #expect(botst.status == 409 && botst.toont("Pim Kok schreef hier tegelijk.") && !botst.tekst.contains("Eerste"))
    }

    @Test func `een deel zonder het gezin vraagt een reden en wordt verteld`() async throws {
        let t = try await Tafelscene()
        let inbreng = try await t.inbreng()
        let begin = try await t.pim.get("\(inbreng)/besprekingen/nieuw")

        let geweigerd = try await t.pim.post("\(inbreng)/besprekingen", ["deel": "zonder-gezin"])
        _ = try await t.pim.post(
            "\(inbreng)/besprekingen", ["deel": "zonder-gezin", "gronden": "Over wie wat mag betalen."])

        #expect(begin.toont("Waarom even zonder het gezin?"))
        #expect(geweigerd.status == 422)
        #expect(try await t.pim.get("\(inbreng)/bespreking").toont("Nu: zonder gezin"))
        #expect(try await t.sam.get(inbreng).toont("Vertel het gezin waarom een deel zonder hen ging"))
    }

    @Test func `aan de wand staan namen alleen als iedereen die mag weten`() async throws {
        let t = try await Tafelscene()
        let zonder = try await t.inbreng(metNamen: false)
        #expect(try await !t.sam.get("\(zonder)/toonstand").toont("Esra"))

        let met = try await t.inbreng()

        #expect(try await t.annelies.get("\(met)/toonstand").toont("Mag Esra op haar eigen school blijven?"))
    }

    @Test func `van de uitkomst tot de terugblik`() async throws {
        let t = try await Tafelscene()
        let inbreng = try await t.inbreng()

        try await t.besluit(op: inbreng)

        let besloten = try await t.sam.get(inbreng)
        #expect(besloten.toont("School houdt de plek vast.") && besloten.toont("School is haar vaste plek."))
        #expect(besloten.toont("Nog te vertellen aan Esra, Aylin"))
        #expect(try await t.sam.get("\(inbreng)/papier").toont("Wat is er besloten?"))
        let actie = try #require(besloten.formulieren.first { $0.actie.contains("/acties/") }?.actie)
        _ = try await t.sam.verstuur(actie, van: besloten)
        #expect(try await t.sam.get(inbreng).toont("gedaan,"))
        try await vertel(inbreng, t)
        let terugblik = try await t.sam.get("\(inbreng)/terugblik")
        #expect(terugblik.toont("Heeft het geholpen?"))
        _ = try await t.sam.verstuur(
            "\(inbreng)/terugblik", van: terugblik, ["hielp": "ja", "tekst": "Vier hele dagen."])
        #expect(try await t.sam.get(inbreng).toont("het hielp. Vier hele dagen."))
    }

    /// Tells everybody who has to know, as the page proposes.
    private func vertel(_ inbreng: String, _ t: Tafelscene) async throws {
        for _ in 0..<4 where try await t.sam.get(inbreng).toont("Nog te vertellen") {
            let form = try await t.sam.get("\(inbreng)/vertellen")
            let aan = try #require(form.formulier("\(inbreng)/vertellen")?.keuzes["aan"]?.first)
            _ = try await t.sam.verstuur(
                "\(inbreng)/vertellen", van: form,
                ["aan": aan, "hoe": "gesprek", "voorgelezen": "ja", "antwoord": "klopt"])
        }
        #expect(try await !t.sam.get(inbreng).toont("Nog te vertellen"))
    }

    @Test func `wie het samen hoorden leg je in één keer vast, en alleen wie aan tafel zat is al aangevinkt`()
        async throws
    {
        let t = try await Tafelscene()
        let inbreng = try await t.inbreng()
        _ = try await t.annelies.post("\(inbreng)/besprekingen", ["deel": "samen"])
        try await t.besluit(op: inbreng)
        let adres = "\(inbreng)/samen-vertellen"
        let form = try await t.sam.get("\(inbreng)/vertellen")
        let samen = try #require(form.formulier(adres))
        let aangevinkt = try #require(samen.keuzes["samen-aan"])
        let vakjes = form.tekst.split(separator: "<input").filter { $0.contains("name=\"samen-aan\"") }
        #expect(aangevinkt.count > 1 && vakjes.count == aangevinkt.count)
        #expect(vakjes.allSatisfy { $0.prefix { $0 != ">" }.contains(" checked") })

        #expect(aangevinkt == ["p:\(t.gezin.wie("Aylin"))", "m:\(t.wijk.sam.id)"])
        #expect(form.toont("Nog te vertellen: Esra (was er niet)."))
        #expect(samen.velden["samen-hoe"] == "gesprek")
        #expect(try await t.annelies.get("\(inbreng)/vertellen").formulier(adres)?.velden["samen-hoe"] == "gesprek")

        let zonder = try await t.sam.stuur(adres, WebProef.body(samen.velden.filter { $0.key != "samen-hoe" }))
        #expect(zonder.status == 422 && zonder.toont("Kies hoe het verteld is."))
        var velden = samen.velden
        velden["samen-hoe"] = "gesprek"
        velden["samen-aan"] = nil
        let lijf = aangevinkt.reduce(WebProef.body(velden)) { "\($0)&\(WebProef.body(["samen-aan": $1]))" }
        _ = try await t.sam.stuur(adres, lijf)

        let daarna = try await t.sam.get(inbreng)
        #expect(daarna.toont("Nog te vertellen aan Esra") && !daarna.toont("Nog te vertellen aan Esra,"))
    }

    @Test func `wat voorzitter of notulist onder de weging typt, staat er later nog, tot er besloten is`() async throws
    {
        let t = try await Tafelscene()
        let inbreng = try await t.inbreng()
        let (gesprek, adres) = ("\(inbreng)/bespreking", "\(inbreng)/besluit")
        _ = try await t.annelies.post("\(inbreng)/uitkomst", ["uitkomst": "plan-van-aanpak", "wat": "Samen verder."])
        var getypt = try #require(try await t.pim.get(gesprek).formulier(adres)).velden
        getypt["gronden"] = "Zo staat het in de regel."
        getypt["adres"] = gesprek

        #expect(try await t.pim.post("/concepten", getypt).status == 204)
        #expect(try await t.noor.post("/concepten", getypt).status == 404)

        #expect(try await t.pim.get(gesprek).formulier(adres)?.velden["gronden"] == "Zo staat het in de regel.")
        #expect(try await t.pim.get("/").toont("U schreef aan wat een tafel besluit"))
        #expect(try await !t.annelies.get(gesprek).toont("Zo staat het in de regel."))
        try await t.besluit(op: inbreng, alleenGronden: true)
        let teLaat = try await t.pim.post(adres, getypt)
        #expect(teLaat.toont("legde dit besluit al vast") && teLaat.toont("Zo staat het in de regel."))
        #expect(try await !t.pim.get("/").toont("U schreef aan"))
    }

    @Test func `de uitkomst van de ander komt mee met wat het script ophaalt`() async throws {
        let t = try await Tafelscene()
        let inbreng = try await t.inbreng()
        let eerst = try await t.pim.get("\(inbreng)/wegingen")

        _ = try await t.annelies.post("\(inbreng)/uitkomst", ["uitkomst": "plan-van-aanpak", "wat": "Samen verder."])
        let daarna = try await t.pim.get("\(inbreng)/wegingen")

        #expect(eerst.formulier("\(inbreng)/uitkomst") != nil)
        #expect(daarna.formulier("\(inbreng)/besluit") != nil)
        #expect(versie(eerst) != versie(daarna))
    }

    private func versie(_ blad: Bladzijde) -> Substring? {
        blad.tekst.firstRange(of: "id=\"besluit\" data-versie=\"").map {
            blad.tekst[$0.upperBound...].prefix { $0 != "\"" }
        }
    }

    @Test func `na het besluit hangt het doel aan de wand voor wie het mag lezen, en zonder doel geen kop`()
        async throws
    {
        let t = try await Tafelscene()
        let inbreng = try await t.inbreng()

        try await t.besluit(op: inbreng)

        let vanSam = try await t.sam.get("\(inbreng)/toonstand")
        let vanAnnelies = try await t.annelies.get("\(inbreng)/toonstand")
        #expect(vanSam.toont("Wat we willen bereiken") && vanSam.toont("weer naar haar eigen school"))
        #expect(vanAnnelies.status == 200 && !vanAnnelies.toont("Wat we willen bereiken"))
        #expect(!vanAnnelies.toont("Vertel het hier zelf."))
    }

    @Test func `aan de wand staat bij elk vak de gewone vraag`() async throws {
        let t = try await Tafelscene()
        let inbreng = try await t.inbreng()
        _ = try await t.annelies.post("\(inbreng)/wegingen", ["optie": "Vervoer loopt door"])

        #expect(try await t.annelies.get("\(inbreng)/toonstand").toont("Maakt het verschil in hun leven?"))
    }

    @Test func `wat nog bekrachtigd moet worden heet niet zeker, op papier, aan de wand en bij het vertellen`()
        async throws
    {
        let t = try await Tafelscene()
        _ = try await t.s.casework.leesRegels(
            Array("regel;soort;artikel;van;tekst\nHuisvestingsverordening;verordening;4;2025-01-01;Urgentie\n".utf8),
            door: t.wijk.bea)
        let regel = try #require(try await t.s.casework.regelkeuzes().first?.id)
        let id = try await t.s.inbreng(van: t.doel, bij: t.tafels.cityDeal, over: t.dossier, door: t.wijk.sam)
        let inbreng = "/inbrengen/\(id)"
        _ = try await t.annelies.post(
            "\(inbreng)/uitkomst",
            [
                "uitkomst": "uitzondering", "antwoord-uitzondering-regel": regel.rawValue,
                "antwoord-uitzondering-bevoegde": t.tafels.karin.id.rawValue,
            ])
        #expect(try await t.sam.get("\(inbreng)/papier").toont("Dit is nog niet zeker. Wie hierover gaat"))
        _ = try await t.annelies.post("\(inbreng)/besluit", ["gronden": "De regel bedoelt dit niet.", "allen": "ja"])

        for pad in ["papier", "vertellen"] {
            #expect(
                try await t.sam.get("\(inbreng)/\(pad)").toont("Dit is nog niet zeker. Karin Aydin zegt uiterlijk"))
        }
        let wand = try await t.annelies.get("\(inbreng)/toonstand")
        #expect(wand.toont("Dit is nog niet zeker. Wie hierover gaat, zegt uiterlijk") && !wand.toont("Karin"))
    }

    @Test func `zonder gronden is er geen besluit, en de zin staat bij het veld`() async throws {
        let t = try await Tafelscene()
        let inbreng = try await t.inbreng()
        let gesprek = try await t.annelies.get("\(inbreng)/bespreking")
        _ = try await t.annelies.verstuur("\(inbreng)/uitkomst", van: gesprek, ["uitkomst": "plan-van-aanpak"])

        let vervolg = try await t.annelies.get("\(inbreng)/bespreking")
        let geweigerd = try await t.annelies.verstuur("\(inbreng)/besluit", van: vervolg, ["actie-wat": "Bellen"])

        #expect(vervolg.toont("Nog nodig: de grond, waar ieder staat en wie wat doet"))
        #expect(geweigerd.status == 422)
        #expect(geweigerd.tekst.contains("id=\"fout-gronden\">Schrijf op waarom de tafel dit besloot."))
        #expect(geweigerd.tekst.contains("id=\"fout-actie-wie\">Schrijf bij elke actie op wie het doet."))
        #expect(geweigerd.toont("Vul van iedereen aan tafel in of die het besluit draagt"))
        #expect(geweigerd.tekst.contains("value=\"Bellen\""))
    }
}
