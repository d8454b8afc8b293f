import Domain
import Scenario
import Testing

@testable import Casework

@Suite struct NoodlezingTests {
    @Test(arguments: Scenario.engines)
    func `regisseur en functionaris lezen een blik in nood ieder voor zich`(engine: Engine) async throws {
        let s = try await Scenario(engine)
        let wijk = try await s.wijk()
        let dossier = try await s.gezin(in: wijk)
        _ = try await s.casework.neemNoodtoegang(
            Aanwijzing(naam: "Terpstra", geboren: Dag("2013-03-04")), gronden: "Esra is weggelopen.", door: wijk.noor,
            sleutel: .nieuw())
        // Somebody becomes data protection officer afterwards, and is told too.
        _ = try await s.casework.maakLid(
            wijk.bea.id, van: wijk.zuilen, als: .functionaris, door: wijk.bea, sleutel: .nieuw())
        let bea = try #require(try await s.casework.medewerker(wijk.bea.id))
        let nood = try await s.casework.inzage(dossier, voor: wijk.sam.kijkt).nood[0].id

        _ = try await s.casework.sluitNoodtoegang(nood, in: dossier, door: wijk.sam, sleutel: .nieuw())

        #expect(try await s.casework.mijnWerk(wijk.sam).punten.isEmpty)
        #expect(try await s.casework.mijnWerk(bea).punten.map(\.soort) == [.noodtoegangBekijken])
        #expect(try await s.casework.noodblad(nood, voor: bea.kijkt).nood.gronden == "Esra is weggelopen.")
        _ = try await s.casework.leesNoodtoegang(nood, door: bea, sleutel: .nieuw())
        #expect(try await s.casework.mijnWerk(bea).punten.isEmpty)
        #expect(try await s.casework.inzage(dossier, voor: wijk.sam.kijkt).nood.isEmpty)
        #expect(try await s.casework.controleer().bevindingen == [])
        await #expect(throws: Refusal.self) { try await s.casework.noodblad(nood, voor: wijk.lou.kijkt) }
        await #expect(throws: Refusal(.conflict, "Dit is al gelezen.")) {
            try await s.casework.leesNoodtoegang(nood, door: bea, sleutel: .nieuw())
        }
    }
}
