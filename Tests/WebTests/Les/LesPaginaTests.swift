import Domain
import Scenario
import Testing

@testable import Web

@Suite struct LesPaginaTests {
    private let velden = [
        "titel": "Vraag eerst of het vervoer blijft", "gebeurd": "Het vervoer stopte toen het gezin verhuisde.",
        "geleerd": "De regel laat ruimte.", "voorWie": "gezinswerkers",
    ]

    @Test func `van opschrijven tot delen, door twee mensen`() async throws {
        let p = try await Lesscene(.sqlite)
        let sam = try await WebProef(p.s).als(p.sam)
        let kees = try await WebProef(p.s).als(p.kees)
        let adres = "/dossiers/\(p.dossier)/lessen"

        let form = try await sam.get("\(adres)/nieuw")
        let voorstel = try await sam.verstuur(adres, van: form, velden)
        let pad = try #require(voorstel.naar)
        let blad = try await kees.get(pad)
        let gedeeld = try await kees.verstuur("\(pad)/bevestiging", van: blad, ["gelezen": "ja"])

        let les = try await sam.get(try #require(gedeeld.naar))
        #expect(les.status == 200)
        #expect(les.tekst.contains("Hielp in minder dan 5 andere casussen"))
        #expect(try await sam.get("/lessen").tekst.contains("Vraag eerst of het vervoer blijft"))
    }

    @Test
    func `een naam komt terug bij zijn veld, met wat getypt was en een kruisje om te zeggen dat het geen naam is`()
        async throws
    {
        let p = try await Lesscene(.sqlite)
        let sam = try await WebProef(p.s).als(p.sam)
        let adres = "/dossiers/\(p.dossier)/lessen"
        var met = velden
        met["gebeurd"] = "Esra kwam niet meer op school."

        let terug = try await sam.post(adres, met)

        #expect(terug.status == 422)
        #expect(terug.tekst.contains("“Esra” lijkt op een naam uit dit dossier."))
        #expect(terug.tekst.contains("Esra kwam niet meer op school."))
        #expect(terug.tekst.contains("“Esra” is hier geen naam"))
    }

    @Test func `wie geen grond heeft ziet formulier noch voorstel`() async throws {
        let p = try await Lesscene(.sqlite)
        let noor = try await WebProef(p.s).als(p.noor)
        let voorstel = try await p.casework.stelLesVoor(Lesscene.inhoud, bij: p.dossier, door: p.sam, sleutel: .nieuw())

        #expect(try await noor.get("/dossiers/\(p.dossier)/lessen/nieuw").status == 404)
        #expect(try await noor.get("/lesvoorstellen/\(voorstel)").status == 404)
        #expect(try await noor.get("/lesvoorstellen").status == 404)
    }
}
