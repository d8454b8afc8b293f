import Domain
import Scenario
import Testing

@testable import Web

@Suite struct VraagPaginaTests {
    @Test func `vastgelopen: één zin, het maatje staat klaar, en het antwoord wijst de weg terug`() async throws {
        let p = try await Planscene(.sqlite)
        let form = try await p.sam.get("\(p.pad)/vragen/nieuw?soort=vastgelopen&doel=\(p.doel)")
        #expect(form.formulier("\(p.pad)/vragen")?.velden["aan"] == p.wijk.joost.id.rawValue)

        let gevraagd = try await p.sam.verstuur(
            "\(p.pad)/vragen", van: form, ["zin": "School houdt de deur dicht", "aan": p.wijk.noor.id.rawValue])
        let adres = try #require(gevraagd.naar)
        let vanNoor = try await p.noor.get(adres)

        #expect(vanNoor.toont("School houdt de deur dicht"))
        #expect(vanNoor.toont("Weer naar school"))
        #expect(!vanNoor.tekst.contains("Terpstra"))
        #expect(!vanNoor.tekst.contains("Esra"))
        #expect(!vanNoor.tekst.contains(p.dossier.rawValue))
        #expect(vanNoor.formulier("\(adres)/advies")?.velden["naam"] == "Noor Visser")
        #expect(vanNoor.formulier("\(adres)/advies")?.velden["discipline"] == "gezinswerker")
        #expect(try await p.noor.get("\(p.pad)/plan").status == 404)

        var getypt = try #require(vanNoor.formulier("\(adres)/advies")).velden
        getypt["tekst"] = "Bel"
        #expect(try await p.noor.post("/concepten", getypt).status == 204)
        let concepten = try await p.s.casework.concepten(van: p.wijk.noor)
        #expect(concepten.map(\.dossier) == [p.dossier])

        let leeg = try await p.noor.verstuur("\(adres)/advies", van: vanNoor, ["tekst": " "])
        #expect(leeg.status == 422)
        #expect(leeg.toont("Schrijf op wat u ervan denkt."))
        let gegeven = try await p.noor.verstuur("\(adres)/advies", van: leeg, ["tekst": "Bel de leerplicht"])
        #expect(gegeven.status == 303)
        #expect(try await p.sam.get("\(p.pad)/plan").toont("Noor Visser antwoordde, vandaag"))
        let gelezen = try await p.sam.get(adres)
        #expect(gelezen.toont("Bel de leerplicht"))
        _ = try await p.sam.verstuur("\(adres)/lezing", van: gelezen)
        #expect(!(try await p.sam.get("\(p.pad)/plan").toont("Noor Visser antwoordde")))
    }

    @Test func `blijft het antwoord uit, dan gaat dezelfde zin naar een ander of naar een tafel`() async throws {
        let p = try await Planscene(.sqlite)
        let vraag = try await p.s.casework.stelVraag(
            "School houdt de deur dicht", soort: .vastgelopen, bij: p.doel, aan: p.wijk.joost.id, in: p.dossier,
            door: p.wijk.sam, sleutel: .nieuw())

        let blad = try await p.sam.get("/vragen/\(vraag)")
        let opnieuw = try await p.sam.get("\(p.pad)/vragen/nieuw?na=\(vraag)")

        #expect(try await p.joost.get("/").toont("Sam loopt vast met gezin Terpstra-Yıldız"))
        #expect(try await p.sam.get("/").toont("U vroeg Joost mee te denken over gezin Terpstra-Yıldız vandaag"))
        #expect(blad.tekst.contains("\(p.pad)/vragen/nieuw?na=\(vraag)"))
        #expect(blad.tekst.contains("\(p.pad)/inbrengen/nieuw?doel=\(p.doel)"))
        let velden = try #require(opnieuw.formulier("\(p.pad)/vragen")?.velden)
        #expect(velden["zin"] == "School houdt de deur dicht")
        #expect(velden["soort"] == "vastgelopen")
        #expect(velden["doel"] == p.doel.rawValue)
        #expect(velden["aan"] == "")
    }

    @Test func `wie niet gevraagd is en niet met het gezin werkt, vindt de vraag niet`() async throws {
        let p = try await Planscene(.sqlite)
        let vraag = try await p.s.casework.stelVraag(
            "Hoe nu?", soort: .collega, bij: p.doel, aan: p.wijk.joost.id, in: p.dossier, door: p.wijk.sam,
            sleutel: .nieuw())

        let dicht = try await p.noor.get("/vragen/\(vraag)")

        #expect(dicht.status == 404)
        #expect(!dicht.toont("Hoe nu?"))
        let advies = ["tekst": "x", "naam": "N", "discipline": "d"]
        #expect(try await p.noor.post("/vragen/\(vraag)/advies", advies).status == 404)
    }
}
