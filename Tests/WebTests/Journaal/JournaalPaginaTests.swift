import Casework
import Domain
import Scenario
import Testing

@testable import Web

@Suite struct JournaalPaginaTests {
    @Test func `zoals het gezin het leest staat er niets wat alleen een werker doet`() async throws {
        let p = try await Planscene(.sqlite)
        try await p.s.schrijf("Esra vertelde over school.", in: p.dossier, door: p.wijk.sam)

        let werker = try await p.sam.get("\(p.pad)/journaal")
        let gezin = try await p.sam.get("\(p.pad)/journaal?als=gezin")

        #expect(werker.toont("verbeteren, afschermen of verplaatsen"))
        #expect(werker.toont("Het gezin mag dit lezen"))
        #expect(!werker.toont("leest mee"))
        #expect(gezin.toont("Esra vertelde over school."))
        #expect(!gezin.toont("verbeteren"))
        #expect(!gezin.tekst.contains("\(p.pad)/journaal/"))
    }

    @Test func `het dagblad leest hoe het contact was uit de woorden, en neemt niets over van de vorige regel`()
        async throws
    {
        let p = try await Planscene(.sqlite)
        _ = try await p.s.casework.schrijfContact(
            Contactvoorstel(soort: "huisbezoek", tekst: "Koffie gedronken."), in: p.dossier, door: p.wijk.sam,
            sleutel: .nieuw())

        let dagblad = try await p.sam.get("/dagblad")
        #expect(dagblad.formulier("/dagblad")?.velden["soort"] == "")
        #expect(dagblad.toont("Vandaag · hoe: uit uw woorden · over Esra, Can"))
        let gebeld = try await p.sam.verstuur("/dagblad", van: dagblad, ["tekst": "Wendy belde: het gaat beter"])
        let daarna = try await p.sam.get(try #require(gebeld.naar))
        let gedaan = try await p.sam.verstuur("/dagblad", van: daarna, ["tekst": "Esra tekent weer"])
        let laatst = try await p.sam.get(try #require(gedaan.naar))
        let gekozen = try await p.sam.verstuur(
            "/dagblad", van: laatst, ["tekst": "Wendy belde aan de deur", "soort": "huisbezoek"])

        #expect(daarna.toont("Wendy belde: het gaat beter (telefoon · over"))
        #expect(laatst.toont("Esra tekent weer (hoe: onbekend · over"))
        #expect(try await p.sam.get(try #require(gekozen.naar)).toont("aan de deur (huisbezoek · over"))
    }
}
