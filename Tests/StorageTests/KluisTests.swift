import Crypto
import Scenario
import StorageSQLite
import Testing

@testable import Storage

@Suite struct KluisTests {
    private static let plek = Plek(table: "contact", column: "tekst", row: "r", owner: "e")
    private static func bytes(_ key: SymmetricKey?) -> [UInt8]? { key?.withUnsafeBytes { Array($0) } }

    private static func kluis(_ engine: Engine) async throws -> (FreshDatabase, Kluis) {
        let fresh = try await FreshDatabase(engine, migrated: false, file: true)
        return (
            fresh,
            try Kluis(store: fresh.database, master: Scenario.master, memory: Sleutelgeheugen(life: .seconds(86_400)))
        )
    }

    @Test(arguments: Scenario.engines)
    func `een sleutel wordt bewaard en staat nergens leesbaar`(engine: Engine) async throws {
        let (fresh, kluis) = try await Self.kluis(engine)
        let key = Kluis.newKey(owner: "dossier-1", group: "dossier-1")
        try kluis.keep([key])

        let again = try Kluis(store: fresh.database, master: Scenario.master)

        #expect(try Self.bytes(again.key(of: "dossier-1")) == Self.bytes(key.key))
        #expect(try again.key(of: "dossier-2") == nil)
        for name in InstallationKey.allCases { #expect(try Self.bytes(again.key(name)) == Self.bytes(kluis.key(name))) }
        if engine == .sqlite {
            let plain = Self.bytes(key.key) ?? []
            #expect(try !Bestanden.bevatten(plain, bij: fresh.address))
            #expect(try !Bestanden.bevatten(Array(Base64URL.encode(plain).utf8), bij: fresh.address))
        }
    }

    @Test(arguments: Scenario.engines)
    func `een groep vernietigen laat de buren staan`(engine: Engine) async throws {
        let (fresh, kluis) = try await Self.kluis(engine)
        try kluis.keep([
            Kluis.newKey(owner: "a", group: "a"), Kluis.newKey(owner: "passage", group: "a"),
            Kluis.newKey(owner: "b", group: "b"),
        ])
        let wrapped = try await fresh.database.read {
            try $0.rows("SELECT verpakt FROM sleutel WHERE groep = 'a' ORDER BY eigenaar").map {
                try $0.get("verpakt", as: String.self)
            }
        }

        try kluis.destroy(group: "a")

        for vault in [kluis, try Kluis(store: fresh.database, master: Scenario.master)] {
            #expect(try vault.key(of: "a") == nil)
            #expect(try vault.key(of: "passage") == nil)
            #expect(try vault.key(of: "b") != nil)
            #expect(try vault.key(.keten).bitCount == 256)
        }
        #expect(wrapped.count == 2)
        if engine == .sqlite {
            for text in wrapped { #expect(try !Bestanden.bevatten(Array(text.utf8), bij: fresh.address)) }
        }
    }

    @Test func `één passage vernietigen laat de rest van het dossier staan`() async throws {
        let (_, kluis) = try await Self.kluis(.sqlite)
        try kluis.keep([Kluis.newKey(owner: "a", group: "a"), Kluis.newKey(owner: "passage", group: "a")])

        try kluis.destroy(owner: "passage")

        #expect(try kluis.key(of: "passage") == nil)
        #expect(try kluis.key(of: "a") != nil)
    }

    @Test(arguments: Scenario.engines)
    func `opnieuw verpakken verandert geen sleutel, en de oude hoofdsleutel opent niets meer`(engine: Engine)
        async throws
    {
        let (fresh, kluis) = try await Self.kluis(engine)
        let other = [UInt8](repeating: 7, count: 32)
        try kluis.keep([Kluis.newKey(owner: "a", group: "a")])
        let sealed = try Zegel.close("tekst", #require(try kluis.key(of: "a")), at: Self.plek)

        try kluis.rewrap(under: other)

        let next = try Kluis(store: fresh.database, master: other)
        #expect(try Zegel.open(sealed, #require(try next.key(of: "a")), at: Self.plek) == "tekst")
        #expect(throws: KluisError.wrongKey) { try Kluis(store: fresh.database, master: Scenario.master) }
        #expect(throws: KluisError.wrongKey) { try kluis.keep([Kluis.newKey(owner: "b", group: "b")]) }
        #expect(throws: KluisError.wrongKey) { try next.rewrap(under: [1, 2, 3]) }
    }

    @Test func `een verkeerde hoofdsleutel is één duidelijke fout`() async throws {
        let (fresh, _) = try await Self.kluis(.sqlite)

        for master in [[UInt8](repeating: 1, count: 32), [UInt8](0..<31), []] {
            #expect(throws: KluisError.wrongKey) { try Kluis(store: fresh.database, master: master) }
        }
    }

    @Test func `een sleutel op de plaats van een ander gaat niet open`() async throws {
        let (fresh, kluis) = try await Self.kluis(.sqlite)
        try kluis.keep([Kluis.newKey(owner: "a", group: "a"), Kluis.newKey(owner: "b", group: "b")])
        try await fresh.database.write {
            try $0.execute(
                "UPDATE sleutel SET verpakt = (SELECT verpakt FROM sleutel WHERE eigenaar = 'b') WHERE eigenaar = 'a'")
        }
        kluis.forget()

        #expect(throws: KluisError.wrongKey) { try kluis.key(of: "a") }
        #expect(throws: KluisError.wrongKey) { try kluis.warm(groups: ["a"]) }
    }

    @Test func `opgewarmde groepen vragen de opslag niets meer`() async throws {
        let (fresh, kluis) = try await Self.kluis(.sqlite)
        try kluis.keep((0..<300).map { Kluis.newKey(owner: "p\($0)", group: "g\($0 % 3)") })
        kluis.forget()

        try kluis.warm(groups: ["g0", "g1", "g9"])
        try await fresh.database.write { try $0.execute("DELETE FROM sleutel") }

        #expect(try kluis.key(of: "p0") != nil)
        #expect(try kluis.key(of: "p1") != nil)
        #expect(try kluis.key(of: "p2") == nil)
    }

    @Test func `wat een ander proces vernietigde wordt vanzelf vergeten`() async throws {
        let cache = Sleutelgeheugen(life: .milliseconds(20))
        cache["a"] = SymmetricKey(size: .bits256)
        cache.addGroup("a")

        try await Task.sleep(for: .milliseconds(40))

        #expect(!cache.hasGroup("a"))
        #expect(cache["a"] == nil)
    }

    @Test(arguments: Scenario.engines)
    func `processen die samen een lege kluis openen krijgen dezelfde sleutels`(engine: Engine) async throws {
        let fresh = try await FreshDatabase(engine, migrated: false, file: true)

        let keys = try await withThrowingTaskGroup(of: [UInt8]?.self) { group in
            for _ in 0..<4 {
                group.addTask { try Self.bytes(Kluis(store: fresh.database, master: Scenario.master).key(.keten)) }
            }
            return try await group.reduce(into: Set<[UInt8]?>()) { $0.insert($1) }
        }

        #expect(keys.count == 1)
    }
}
