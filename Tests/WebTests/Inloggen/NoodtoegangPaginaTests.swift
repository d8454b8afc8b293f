import Casework
import Domain
import Scenario
import Testing

@testable import Web

@Suite struct NoodtoegangPaginaTests {
    @Test func `kijken in nood vraagt de code van de app opnieuw`() async throws {
        let s = try await Scenario(.sqlite)
        let wijk = try await s.wijk()
        let dossier = try await s.gezin(in: wijk)
        let geheim = Totp.nieuw()
        _ = try await s.casework.maakAccount(
            Accountvoorstel(
                naam: "noor", wachtwoordHash: Wachtwoord.hash("lange-proef-woorden", kosten: .proef), eenmalig: false,
                totp: geheim), voor: wijk.noor.id, door: wijk.bea, sleutel: .nieuw())
        let noor = try await WebProef(s).als(wijk.noor)
        let blad = try await noor.get("/noodtoegang")
        func vraag(_ code: String) async throws -> Bladzijde {
            try await noor.verstuur(
                "/noodtoegang", van: blad,
                ["naam": "Terpstra", "geboren": "04-03-2013", "gronden": "Esra is weggelopen.", "code": code])
        }

        let zonder = try await vraag("")
        let code = try #require(Totp.code(geheim, stap: Totp.stap(s.casework.nu)))
        let met = try await vraag(code)

        #expect(zonder.status == 422)
        #expect(zonder.toont("Vul de code van nu in uit uw app. Deze klopt niet, of is al gebruikt."))
        #expect(zonder.toont("Esra is weggelopen."))
        #expect(met.naar == "/dossiers/\(dossier)/plan")
    }
}
