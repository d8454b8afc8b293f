import Domain
import Scenario
import Testing

@testable import Casework

@Suite struct ZoekTests {
    @Test(arguments: Scenario.engines)
    func `wie met een gezin werkt vindt het op elke naam erin, een ander niet`(engine: Engine) async throws {
        let p = try await Lesscene(engine)

        for woorden in ["yildiz", "Esra", "terp", "esra terpstra"] {
            #expect(try await p.casework.zoek(woorden, door: p.sam).gezinnen.map(\.dossier) == [p.dossier])
            #expect(try await p.casework.zoek(woorden, door: p.noor).isLeeg)
        }
        #expect(try await p.casework.zoek("esra jansen", door: p.sam).gezinnen.isEmpty)
    }

    @Test(arguments: Scenario.engines)
    func `zonder woord wordt er niet gezocht`(engine: Engine) async throws {
        let p = try await Lesscene(engine)

        await weigert("Schrijf een woord of naam om te zoeken.") { try await p.casework.zoek(" ?! ", door: p.sam) }
    }
}
