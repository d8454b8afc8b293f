import Scenario
import Testing

@testable import Web

@Suite struct ZoekenPaginaTests {
    @Test func `zoeken gaat nooit door een adres, en vindt gezin en les`() async throws {
        let p = try await Lesscene(.sqlite)
        _ = try await p.les()
        let sam = try await WebProef(p.s).als(p.sam)

        let gezin = try await sam.post("/zoeken", ["zoek": "yildiz"])
        let les = try await sam.post("/zoeken", ["zoek": "vervoer"])

        #expect(gezin.tekst.contains("/dossiers/\(p.dossier)/plan"))
        #expect(les.tekst.contains("Vraag eerst of het vervoer blijft"))
        #expect(try await sam.get("/zoeken?zoek=yildiz").tekst.contains("Terpstra") == false)
    }

    @Test func `een lege vraag wordt bij het veld gezegd`() async throws {
        let p = try await Lesscene(.sqlite)

        let terug = try await WebProef(p.s).als(p.sam).post("/zoeken", ["zoek": "  "])

        #expect(terug.status == 422)
        #expect(terug.tekst.contains("Schrijf een woord of naam om te zoeken."))
    }
}
