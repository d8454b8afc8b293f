import Domain
import Scenario
import Testing

@testable import Web

@Suite struct ConceptPaginaTests {
    @Test func `wat getypt was staat er weer, tot het verstuurd is`() async throws {
        let p = try await Planscene(.sqlite)
        let (nieuw, doelen) = ("\(p.pad)/doelen/nieuw", "\(p.pad)/doelen")
        var getypt = try #require(try await p.sam.get(nieuw).formulier(doelen)).velden
        getypt["woorden"] = "Rust & geld + “ë”"
        getypt["adres"] = nieuw

        #expect(try await p.sam.post("/concepten", getypt).status == 204)
        let later = try await p.sam.get(nieuw)

        #expect(later.toont("U was hier op"))
        #expect(later.formulier(doelen)?.velden["woorden"] == "Rust & geld + “ë”")
        #expect(later.formulier("/concepten/weg")?.velden["terug"] == nieuw)
        #expect(!(try await p.joost.get(nieuw).tekst.contains("Rust")))
        let klaar = try await p.sam.verstuur(doelen, van: later, ["eigenaar": p.esra.rawValue])
        #expect(klaar.status == 303)
        #expect(!(try await p.sam.get(nieuw).toont("U was hier op")))
    }

    @Test func `opnieuw beginnen gooit het weg, en leidt niet naar een andere website`() async throws {
        let p = try await Planscene(.sqlite)
        let (nieuw, doelen) = ("\(p.pad)/doelen/nieuw", "\(p.pad)/doelen")
        var getypt = try #require(try await p.sam.get(nieuw).formulier(doelen)).velden
        getypt["woorden"] = "Probeersel"
        getypt["adres"] = "//elders.example"
        _ = try await p.sam.post("/concepten", getypt)

        let weg = try await p.sam.verstuur("/concepten/weg", van: p.sam.get(nieuw))

        #expect(weg.naar == "/")
        #expect(!(try await p.sam.get(nieuw).tekst.contains("Probeersel")))
    }
}
