import Scenario
import Testing

@testable import Web

@Suite struct TafelwerkTests {
    @Test func `werk aan een tafel is te onderscheiden zonder namen`() async throws {
        let p = try await Tafelscene()
        let inbreng = try await p.inbreng(metNamen: false)
        try await p.besluit(op: inbreng)

        let werk = try await p.annelies.get("/")

        #expect(werk.toont("Maatwerktafel, besloten op"))
        #expect(!werk.toont("Terpstra"))
    }
}
