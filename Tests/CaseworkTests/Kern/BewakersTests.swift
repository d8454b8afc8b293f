import Casework
import Scenario
import Storage
import Testing

/// What the kind of a table promises, guarded by the database itself: tried on every table.
@Suite struct BewakersTests {
    @Test(arguments: Scenario.engines)
    func `elke tabel neemt een kleinste rij aan`(engine: Engine) async throws {
        let s = try await Scenario(engine)

        let count = try await s.database.write { tx in
            var rows = Minimaal(tx)
            for table in Minimaal.tabellen { _ = try rows.rij(table.name) }
            return try Minimaal.tabellen.filter { try tx.row("SELECT 1 AS er FROM \(.name($0.name))") != nil }.count
        }

        #expect(count == Minimaal.tabellen.count)
    }
}
