import Casework
import Domain
import Scenario
import Storage
import Testing

@testable import Web

@Suite struct DemonstratieTests {
    private func demonstratie(_ engine: Engine, marked: Bool = true) async throws -> (WebProef, Proefaccount) {
        let s = try await Scenario(engine)
        let bea = try await s.casework.richtIn("Utrecht", demonstratie: true, beheerder: "Bea de Beheerder")
        let account = try await Proefaccount.maak(
            s.casework, voor: bea.id, rol: "beheerder", gebruikersnaam: "bea",
            wachtwoord: "een lang verzonnen wachtwoord",
            kosten: .proef)
        return (WebProef(s, demonstratie: marked), account)
    }

    @Test(arguments: Scenario.engines)
    func `een knop in een demonstratie begint een echte sessie van twee factoren`(engine: Engine) async throws {
        let (proef, account) = try await demonstratie(engine)

        let voordeur = try await proef.volg("/")
        let knop = try #require(voordeur.formulier("/inloggen/demonstratie")?.keuzes["account"]?.first)
        let antwoord = try await proef.verstuur("/inloggen/demonstratie", van: voordeur, ["account": knop])

        #expect(voordeur.toont("Bea de Beheerder , beheerder"))
        #expect(antwoord.naar == "/")
        let cookie = try #require(antwoord.headers[values: .setCookie].first)
        #expect(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax") && cookie.contains("Path=/"))
        #expect(try await proef.get("/").toont("Bea de Beheerder"))
        #expect(account.regel.split(separator: "\t").count == 4)
    }

    @Test(arguments: Scenario.engines)
    func `buiten een demonstratie doet de knop niets`(engine: Engine) async throws {
        let (proef, _) = try await demonstratie(engine, marked: false)
        let knop = try #require(try await proef.s.casework.demonstratieknoppen().first)

        let antwoord = try await proef.post("/inloggen/demonstratie", ["account": knop.account.rawValue])

        #expect(antwoord.status == 404)
        #expect(proef.sessie == nil)
        #expect(try await proef.get("/").naar == "/inloggen")
    }

    @Test func `uitloggen eindigt de sessie en wist haar uit de browser`() async throws {
        let (proef, _) = try await demonstratie(.sqlite)
        let knop = try #require(try await proef.s.casework.demonstratieknoppen().first)
        _ = try await proef.post("/inloggen/demonstratie", ["account": knop.account.rawValue])
        let token = try #require(proef.sessie)

        let antwoord = try await proef.post("/uitloggen", [:])

        #expect(antwoord.naar == "/inloggen")
        #expect(proef.sessie == nil)
        #expect(try await proef.s.casework.sessie(token) == nil)
    }
}
