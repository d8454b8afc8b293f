import Casework
import Domain
import Scenario
import Testing

/// "As known on D": what changed since is not in it.
@Suite struct PeilTests {
    @Test(arguments: Scenario.engines)
    func `het plan van toen noemt wie toen waarnam, en het plan van nu wie nu waarneemt`(engine: Engine) async throws {
        let s = try await Scenario(engine)
        let wijk = try await s.wijk()
        let dossier = try await s.gezin(in: wijk)
        let toen = s.casework.nu
        s.klok.vooruit(dagen: 2)
        _ = try await s.casework.kiesMaatje(wijk.noor.id, voor: wijk.sam.id, door: wijk.bea, sleutel: .nieuw())

        let oud = try await s.casework.gezinsplan(dossier, voor: wijk.sam.kijkt, peil: toen)
        let nieuw = try await s.casework.gezinsplan(dossier, voor: wijk.sam.kijkt)

        #expect(oud.maatje == "Joost Prins" && oud.gezin.maatje == "Joost Prins")
        #expect(nieuw.maatje == "Noor Visser" && nieuw.gezin.maatje == "Noor Visser")
    }
}
