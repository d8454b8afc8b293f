import Casework
import Scenario
import Storage
import Testing

@Suite struct MigratiesTests {
    @Test(arguments: Scenario.engines)
    func `een verse database is op het schema van dit programma`(engine: Engine) async throws {
        let s = try await Scenario(engine)

        let steps = Migraties.steps(for: s.database.dialect)

        let done = try await s.database.read { try $0.rows("SELECT naam FROM migratie ORDER BY naam") }
        #expect(try done.map { try $0.get("naam", as: String.self) } == steps.steps.map(\.name))
        #expect(try steps.run(on: s.database) == [])
    }

    @Test func `van elke tekst die niet verzegeld is, zegt de migratie wat er staat`() {
        #expect(Migraties.steps(for: .sqlite).schema.unsaid == [])
    }
}
