import Scenario
import Storage
import Testing

/// What goes in comes out, alike on both engines.
@Suite struct ValueTests {
    static let texts = [
        "", " ", "gewoon", "O'Brien zei: \"nee\"", "'; DROP TABLE proef; --", "$1 ? :naam @naam %s \\ \\' /* */",
        "é ë ï ǿ ẞ", "e\u{301}", "👩🏽‍🚒👨‍👩‍👧‍👦", "مرحبا \u{202e}שלום\u{202c}", "regel een\r\nregel twee\ttab",
        "\u{1}\u{1f}\u{7f}",
        "\u{feff}\u{fffd}\u{10ffff}", String(repeating: "gezin ", count: 20_000),
    ]

    @Test(arguments: Scenario.engines)
    func `elke tekst komt terug zoals hij was`(engine: Engine) async throws {
        let fresh = try await FreshDatabase.proef(engine)

        let back = try await fresh.database.write { tx in
            for (number, text) in Self.texts.enumerated() {
                try tx.execute("INSERT INTO proef (id, getal, tekst) VALUES (\("\(number)"), \(number), \(text))")
            }
            return try tx.rows("SELECT tekst FROM proef ORDER BY getal").map { try $0.get("tekst", as: String.self) }
        }

        #expect(back.map { Array($0.utf8) } == Self.texts.map { Array($0.utf8) })
        let found = try await fresh.database.read { tx in
            try Self.texts.filter { try tx.row("SELECT id FROM proef WHERE tekst = \($0)") != nil }
        }
        #expect(found.count == Self.texts.count)
    }

    @Test(arguments: Scenario.engines)
    func `getallen komen terug zoals ze waren`(engine: Engine) async throws {
        let fresh = try await FreshDatabase.proef(engine)
        let ints = [0, 1, -1, Int.max, Int.min, 9_007_199_254_740_993]
        let doubles = [0.0, -1.5, 0.1, 1e300, -.leastNonzeroMagnitude, .pi, .infinity]

        let rows = try await fresh.database.write { tx in
            for (number, int) in ints.enumerated() {
                try tx.execute(
                    "INSERT INTO proef (id, getal, maat) VALUES (\("\(number)"), \(int), \(doubles[number]))")
            }
            try tx.execute("INSERT INTO proef (id, getal, maat) VALUES (\("6"), \(Int?.none), \(doubles[6]))")
            return try tx.rows("SELECT getal, maat, tekst FROM proef ORDER BY id")
        }

        #expect(try rows.prefix(6).map { try $0.get("getal", as: Int.self) } == ints)
        #expect(try rows.map { try $0.get("maat", as: Double.self) } == doubles)
        #expect(try rows[6].optional("getal", as: Int.self) == nil)
        #expect(rows.allSatisfy { $0["tekst"] == .null })
    }

    @Test(arguments: Scenario.engines)
    func `tellen en optellen geven een getal`(engine: Engine) async throws {
        let fresh = try await FreshDatabase.proef(engine)

        let row = try await fresh.database.write { tx in
            for number in 1...4 { try tx.execute("INSERT INTO proef (id, getal) VALUES (\("\(number)"), \(number))") }
            return try tx.row(
                "SELECT count(*) AS aantal, sum(getal) AS som, max(getal) AS meest, avg(maat) AS leeg FROM proef ORDER BY 1"
            )
        }

        #expect(row?["aantal"] == .int(4))
        #expect(row?["som"] == .int(10))
        #expect(row?["meest"] == .int(4))
        #expect(row?["leeg"] == .null)
    }

    @Test(arguments: Scenario.engines)
    func `een kolom die iets anders bevat, is beschadigd`(engine: Engine) async throws {
        let fresh = try await FreshDatabase.proef(engine)

        let row = try #require(
            try await fresh.database.write {
                try $0.row("INSERT INTO proef (id, tekst) VALUES ('a', 'geen getal') RETURNING id, tekst, getal")
            })

        #expect(throws: StorageError.self) { try row.get("tekst", as: Int.self) }
        #expect(throws: StorageError.self) { try row.get("getal", as: Int.self) }
        #expect(throws: StorageError.self) { try row.optional("tekst", as: Double.self) }
        #expect(try row.get("id", as: String.self) == "a")
    }

    @Test(arguments: Scenario.engines)
    func `een nulteken of geen getal wordt op beide engines geweigerd`(engine: Engine) async throws {
        let fresh = try await FreshDatabase.proef(engine)

        for value: Value in [.text("a\u{0}b"), .text("\u{0}"), .double(.nan)] {
            let kind = await fresh.kind { try $0.execute("INSERT INTO proef (id, tekst) VALUES ('a', \(value))") }
            #expect(kind == .unstorable)
        }

        #expect(try await fresh.count() == 0)
    }

    @Test(arguments: Scenario.engines)
    func `een lijst van waarden vindt precies wat erin staat`(engine: Engine) async throws {
        let fresh = try await FreshDatabase.proef(engine)
        try await fresh.database.write { tx in
            for number in 0..<1000 {
                try tx.execute("INSERT INTO proef (id, getal) VALUES (\("\(number)"), \(number))")
            }
        }

        for count in [0, 1, 2, 33, 900] {
            let wanted = (0..<count).map { "\($0)" }
            let found = try await fresh.database.read {
                try $0.rows("SELECT id FROM proef WHERE id IN (\(list: wanted)) ORDER BY getal")
            }
            #expect(try found.map { try $0.get("id", as: String.self) } == wanted)
        }
    }
}
