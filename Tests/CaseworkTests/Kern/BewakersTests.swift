import Casework
import Scenario
import Storage
import Testing

/// What the kind of a table promises, guarded by the database itself: tried on every table.
@Suite struct BewakersTests {
    private static func tables(_ kinds: Schema.Kind...) -> [Schema.Table] {
        Minimaal.tabellen.filter { kinds.contains($0.kind) }
    }

    /// A scenario with a row in every table.
    private static func gevuld(_ engine: Engine) async throws -> Scenario {
        let s = try await Scenario(engine)
        try await s.database.write { tx in
            var rows = Minimaal(tx)
            for table in Minimaal.tabellen { _ = try rows.rij(table.name) }
        }
        return s
    }

    /// The kind of error of one statement; nil when it was done.
    private static func poging(_ s: Scenario, _ sql: SQL) async -> StorageError.Kind? {
        do { try await s.database.write { try $0.execute(sql) } } catch {
            return (error as? StorageError)?.kind ?? .other
        }
        return nil
    }

    @Test(arguments: Scenario.engines)
    func `elke tabel neemt een kleinste rij aan`(engine: Engine) async throws {
        let s = try await Self.gevuld(engine)

        let empty = try await s.database.read { tx in
            try Minimaal.tabellen.filter { try tx.row("SELECT 1 AS er FROM \(.name($0.name)) ORDER BY 1") == nil }.map(
                \.name)
        }

        #expect(empty == [])
    }

    @Test(arguments: Scenario.engines)
    func `een feit of grootboek wordt nooit gewijzigd, in geen enkele kolom`(engine: Engine) async throws {
        let s = try await Self.gevuld(engine)

        for table in Self.tables(.feit, .grootboek) {
            for column in table.columns {
                let same: SQL = "UPDATE \(.name(table.name)) SET \(.name(column)) = \(.name(column))"
                #expect(await Self.poging(s, same) == .refused, "\(table.name).\(column)")
            }
        }
    }

    @Test(arguments: Scenario.engines)
    func `van een periode wordt alleen het einde gezet, en één keer`(engine: Engine) async throws {
        let s = try await Self.gevuld(engine)

        for table in Self.tables(.periode) {
            let name = SQL.name(table.name)
            for column in table.columns where !table.endColumns.contains(column) {
                let same: SQL = "UPDATE \(name) SET \(.name(column)) = \(.name(column))"
                #expect(await Self.poging(s, same) == .refused, "\(table.name).\(column)")
            }
            let end: SQL = "UPDATE \(name) SET \(.name(table.endColumns[0])) = \("2026-12-01T10:00:00.000Z")"
            let again: SQL = "UPDATE \(name) SET \(.name(table.endColumns[0])) = \(String?.none)"
            #expect(await Self.poging(s, end) == nil, "\(table.name)")
            #expect(await Self.poging(s, end) == .refused, "\(table.name)")
            #expect(await Self.poging(s, again) == .refused, "\(table.name)")
            for column in table.endColumns.dropFirst() {
                let more: SQL = "UPDATE \(name) SET \(.name(column)) = \("x")"
                #expect(await Self.poging(s, more) == .refused, "\(table.name).\(column)")
            }
        }
    }

    @Test(arguments: Scenario.engines)
    func `een periode eindigt niet voor zij begint`(engine: Engine) async throws {
        let s = try await Self.gevuld(engine)
        let perioden = Self.tables(.periode).filter { $0.columns.contains("van") && $0.columns.contains("tot") }

        for table in perioden {
            let early: SQL = "UPDATE \(.name(table.name)) SET tot = \("2001-01-01")"
            #expect(await Self.poging(s, early) == .refused, "\(table.name)")
        }

        #expect(perioden.count > 15)
    }

    /// Of end columns that take only some words.
    private static let woorden = ["uitslag": "ingetrokken"]

    @Test(arguments: Scenario.engines)
    func `het einde van een periode staat in één keer vast, met al zijn kolommen`(engine: Engine) async throws {
        let s = try await Self.gevuld(engine)
        let day = "2026-12-01T10:00:00.000Z"

        for table in Self.tables(.periode) {
            let name = SQL.name(table.name)
            for column in table.endColumns.dropFirst() {
                let alone: SQL = "UPDATE \(name) SET \(.name(column)) = \("x")"
                #expect(await Self.poging(s, alone) == .refused, "\(table.name).\(column)")
            }
            let all = table.endColumns.map {
                "\(.name($0)) = \($0 == table.endColumns[0] ? day : Self.woorden[$0] ?? "x")" as SQL
            }
            #expect(await Self.poging(s, "UPDATE \(name) SET \(.list(all))") == nil, "\(table.name)")
            for column in table.endColumns {
                let again: SQL = "UPDATE \(name) SET \(.name(column)) = \("y")"
                #expect(await Self.poging(s, again) == .refused, "\(table.name).\(column)")
            }
        }
    }

    @Test func `op SQLite vervangt REPLACE geen rij, met dezelfde id niet en met een andere niet`() async throws {
        let s = try await Self.gevuld(.sqlite)

        for table in Self.tables(.feit, .periode, .grootboek) {
            let name = SQL.name(table.name)
            let columns = table.columns.map(SQL.name)
            let before = try await s.database.read { try $0.rows("SELECT \(.list(columns)) FROM \(name) ORDER BY 1") }
            let row = try #require(before.first, "\(table.name)")
            func replace(_ values: [Value]) async -> StorageError.Kind? {
                await Self.poging(
                    s, "INSERT OR REPLACE INTO \(name) (\(.list(columns))) VALUES (\(.list(values.map { "\($0)" })))")
            }

            #expect(await replace(row.values) == .unique, "\(table.name)")
            // Another id, alike in whatever else must differ: refused, or a row beside it; never in its place.
            _ = await replace(table.columns.map { $0 == table.key ? "\(row[$0].text ?? "")x".value : row[$0] })

            let after = try await s.database.read { try $0.rows("SELECT \(.list(columns)) FROM \(name) ORDER BY 1") }
            #expect(before.allSatisfy { row in after.contains { $0.values == row.values } }, "\(table.name)")
        }
    }

    @Test func `op PostgreSQL wordt geen tabel leeggemaakt`() async throws {
        let s = try await Self.gevuld(.postgres)

        for table in Minimaal.tabellen {
            #expect(await Self.poging(s, "TRUNCATE \(.name(table.name)) CASCADE") == .refused, "\(table.name)")
        }
    }

    @Test(arguments: Scenario.engines)
    func `een feit, periode of grootboek wordt niet weggehaald`(engine: Engine) async throws {
        let s = try await Self.gevuld(engine)

        for table in Self.tables(.feit, .periode, .grootboek) {
            #expect(await Self.poging(s, "DELETE FROM \(.name(table.name))") == .refused, "\(table.name)")
        }
    }

    @Test(arguments: Scenario.engines)
    func `een dossier neemt al zijn rijen mee, en alleen met zijn stroom`(engine: Engine) async throws {
        let s = try await Self.gevuld(engine)
        let inDossier = Minimaal.tabellen.filter { $0.inDossier && ![.stand, .concept].contains($0.kind) }.map(\.name)

        #expect(await Self.poging(s, "DELETE FROM stroom WHERE id IN (SELECT id FROM dossier)") == .refused)

        // As destroying does it: the head comes off its count first.
        #expect(await Self.poging(s, "UPDATE stroom SET volgnummer = -1") == nil)
        let kind = await Self.poging(s, "DELETE FROM stroom WHERE id IN (SELECT id FROM dossier)")

        #expect(kind == nil)
        let left = try await s.database.read { tx in
            try (inDossier + ["dossier"]).filter { try tx.row("SELECT 1 AS er FROM \(.name($0)) ORDER BY 1") != nil }
        }
        #expect(left == [])
    }
}
