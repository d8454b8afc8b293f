import Casework
import Domain
import Scenario
import Testing

/// A shielded address is read only by who works with the family and asks for it.
@Suite struct AfgeschermdAdresTests {
    @Test(arguments: Scenario.engines)
    func `het formulier toont een afgeschermd adres alleen op verzoek, en wie iets anders verandert houdt het`(
        engine: Engine
    ) async throws {
        let s = try await Scenario(engine)
        let wijk = try await s.wijk()
        let dossier = try await s.gezin(in: wijk)
        let (c, sam) = (s.casework, wijk.sam)
        let esra = try await c.gezin(dossier, voor: sam.kijkt).wie("Esra")
        var lid = try await c.lid(esra, van: dossier, voor: sam.kijkt).lid
        (lid.adres, lid.adresAfgeschermd) = ("Lantaarnstraat 22, Utrecht", true)
        _ = try await c.wijzigLid(esra, lid, in: dossier, door: sam, sleutel: .nieuw())

        var zonder = try await c.lid(esra, van: dossier, voor: sam.kijkt).lid
        #expect(zonder.adres == nil && zonder.adresAfgeschermd)
        zonder.telefoon = "0612345678"
        _ = try await c.wijzigLid(esra, zonder, in: dossier, door: sam, sleutel: .nieuw())
        let met = try await c.lid(esra, van: dossier, voor: sam.kijkt, metAdres: true).lid
        #expect(met.adres == "Lantaarnstraat 22, Utrecht" && met.telefoon == "0612345678")
        // That it was read leaves no line that the family sees.
        #expect(
            try await !c.inzage(dossier, voor: sam.kijkt, als: .gezin).regels.contains {
                $0.delen.contains("afgeschermd")
            })
    }

    @Test(arguments: Scenario.engines)
    func `wie in nood kijkt leest geen formulier met BSN en adres`(engine: Engine) async throws {
        let s = try await Scenario(engine)
        let wijk = try await s.wijk()
        let t = try await s.tafels(in: wijk)
        let dossier = try await s.gezin(in: wijk)
        let esra = try await s.casework.gezin(dossier, voor: wijk.sam.kijkt).wie("Esra")
        _ = try await s.casework.neemNoodtoegang(
            Aanwijzing(naam: "Terpstra", geboren: Dag("2013-03-04")), gronden: "Esra is weg.", door: t.bart,
            sleutel: .nieuw())
        _ = try await s.casework.journaal(dossier, voor: t.bart.kijkt)

        await #expect(throws: Refusal.self) { try await s.casework.lid(esra, van: dossier, voor: t.bart.kijkt) }
    }
}
