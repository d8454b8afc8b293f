import Scenario
import Storage
import Testing

/// Forward only, all or nothing, and never edited afterwards.
@Suite struct MigrationsTests {
    private static let first = Migration(
        name: "0001-een", text: "-- @soort feit\nCREATE TABLE een (\n    id TEXT PRIMARY KEY\n);")
    private static let second = Migration(
        name: "0002-twee", text: "-- @soort stand\nCREATE TABLE twee (\n    id TEXT PRIMARY KEY\n);")
    private static let broken = Migration(
        name: "0003-stuk",
        text: "-- @soort stand\nCREATE TABLE drie (\n    id TEXT PRIMARY KEY\n);\nINSERT INTO nergens VALUES (1);")

    @Test(arguments: Scenario.engines)
    func `een tweede keer doet niets, een latere stap komt erbij`(engine: Engine) async throws {
        let fresh = try await FreshDatabase(engine, migrated: false)

        #expect(try Migrations([Self.first]).run(on: fresh.database) == ["0001-een"])
        #expect(try Migrations([Self.first]).run(on: fresh.database) == [])
        #expect(try Migrations([Self.second, Self.first]).open(on: fresh.database) == ["0002-twee"])
        #expect(try Migrations([Self.second, Self.first]).run(on: fresh.database) == ["0002-twee"])

        #expect(await fresh.kind { try $0.execute("INSERT INTO een (id) VALUES ('a')") } == nil)
        #expect(await fresh.kind { try $0.execute("UPDATE een SET id = 'b'") } == .refused)
    }

    @Test(arguments: Scenario.engines)
    func `een stap die mislukt laat niets achter, ook niet van de stap ervoor`(engine: Engine) async throws {
        let fresh = try await FreshDatabase(engine, migrated: false)
        try Migrations([Self.first]).run(on: fresh.database)

        #expect(throws: StorageError.self) {
            try Migrations([Self.first, Self.second, Self.broken]).run(on: fresh.database)
        }

        #expect(await fresh.kind { _ = try $0.rows("SELECT id FROM twee ORDER BY id") } == .other)
        #expect(await fresh.kind { _ = try $0.rows("SELECT id FROM drie ORDER BY id") } == .other)
        #expect(try Migrations([Self.first, Self.second]).run(on: fresh.database) == ["0002-twee"])
    }

    @Test(arguments: Scenario.engines)
    func `een database die verder is dan het programma wordt geweigerd`(engine: Engine) async throws {
        let fresh = try await FreshDatabase(engine, migrated: false)
        try Migrations([Self.first, Self.second]).run(on: fresh.database)

        let error = #expect(throws: StorageError.self) { try Migrations([Self.first]).run(on: fresh.database) }

        #expect(error?.kind == .damaged)
        #expect(error?.description.contains("0002-twee") == true)
    }

    @Test(arguments: Scenario.engines)
    func `een stap die later is gewijzigd wordt opgemerkt, ook als hij even lang is`(engine: Engine) async throws {
        let fresh = try await FreshDatabase(engine, migrated: false)
        try Migrations([Self.first]).run(on: fresh.database)
        let edited = Migration(name: Self.first.name, text: Self.first.text.replacing("id TEXT", with: "ik TEXT"))

        let error = #expect(throws: StorageError.self) {
            try Migrations([edited, Self.second]).run(on: fresh.database)
        }

        #expect(error?.kind == .damaged)
        #expect(error?.description.contains("0001-een") == true)
        #expect(Self.first.digest.count == 64)
    }

    @Test(arguments: Scenario.engines)
    func `twee processen die tegelijk bijwerken doen elke stap één keer`(engine: Engine) async throws {
        let fresh = try await FreshDatabase(engine, migrated: false, file: true)
        let others = try (0..<3).map { _ in try fresh.second(engine) }
        let steps = (1...9).map {
            Migration(name: "000\($0)", text: "-- @soort feit\nCREATE TABLE t\($0) (\n    id TEXT PRIMARY KEY\n);")
        }

        let done = try await withThrowingTaskGroup(of: [String].self) { group in
            for database in others { group.addTask { try Migrations(steps).run(on: database) } }
            return try await group.reduce(into: []) { $0 += $1 }
        }

        #expect(done.sorted() == steps.map(\.name))
        for database in others { await database.close() }
    }

    @Test func `een tekst zonder merk wordt genoemd; een merk, een lijst of een naam die het zegt volstaat`() {
        let schema = Schema(migrations: [
            Migration(
                name: "0001",
                text: """
                    -- @soort feit
                    CREATE TABLE een (
                        id TEXT PRIMARY KEY,
                        gebeurd_op TEXT NOT NULL,
                        hoe TEXT NOT NULL CHECK (hoe IN ('a', 'b')),
                        rol TEXT NOT NULL, -- @code
                        verhaal TEXT NOT NULL, -- @verzegeld id
                        grond TEXT NOT NULL,
                        aantal BIGINT NOT NULL,
                        UNIQUE (rol, hoe)
                    );
                    CREATE UNIQUE INDEX een_tegelijk ON een (rol, grond) WHERE hoe = 'a';
                    """)
        ])

        #expect(schema.unsaid == ["een.grond"])
        #expect(schema["een"].plain.compactMap(\.what) == [.id, .dag, .code, .code])
        #expect(schema["een"].uniques.map(\.columns) == [["id"], ["rol", "hoe"], ["rol", "grond"]])
        #expect(schema["een"].uniques.map(\.of) == [nil, nil, "hoe = 'a'"])
    }
}
