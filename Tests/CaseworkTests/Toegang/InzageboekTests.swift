import Domain
import Foundation
import Scenario
import Storage
import Testing

@testable import Casework

@Suite struct InzageboekTests {
    @Test(arguments: Scenario.engines, [Haperend.Wanneer.ervoor, .erna])
    func `een verbinding die bij het vastleggen wegvalt, kost geen regel en geen schakel`(
        engine: Engine, wanneer: Haperend.Wanneer
    ) async throws {
        let proef = try await TweeGezinnen(engine)
        let haperend = Haperend(proef.s.database, wanneer)
        let boek = Inzageboek(database: haperend, kluis: proef.s.kluis)
        let er = try await aantal(proef)

        for sessie in 0..<4 {
            haperend.haper()
            try await boek.schrijf([regel(proef, "a\(sessie)"), regel(proef, "b\(sessie)")], op: .now)
        }

        #expect(try await aantal(proef) == er + 8)
        #expect(try await proef.s.casework.controleer().bevindingen == [])
    }

    @Test(arguments: Scenario.engines)
    func `veel lezers tegelijk krijgen elk hun regel, in één keten`(engine: Engine) async throws {
        let proef = try await TweeGezinnen(engine)
        let er = try await aantal(proef)

        try await withThrowingTaskGroup(of: Void.self) { group in
            for lezer in 0..<64 {
                group.addTask {
                    try await Task.sleep(for: .microseconds(lezer * 300))
                    try await proef.s.casework.inzageboek.schrijf([regel(proef, "\(lezer / 2)")], op: .now)
                }
            }
            try await group.waitForAll()
        }

        #expect(try await aantal(proef) == er + 32)
        #expect(try await proef.s.casework.controleer().bevindingen == [])
    }

    @Test(arguments: Scenario.engines)
    func `een dossier dat intussen vernietigd is, houdt de groep van anderen niet tegen`(engine: Engine) async throws {
        let proef = try await TweeGezinnen(engine)
        try await proef.s.casework.vernietig(proef.buren, grond: .wens, door: .programma, sleutel: .nieuw())
        let er = try await aantal(proef)

        try await proef.s.casework.inzageboek.schrijf(
            [regel(proef, "x"), regel(proef, "x", van: proef.buren)], op: .now)

        #expect(try await aantal(proef) == er + 1)
        #expect(try await proef.s.casework.controleer().bevindingen == [])
    }

    private func regel(_ proef: TweeGezinnen, _ sessie: String, van dossier: ID<Dossier>? = nil) -> Inzageregel {
        Inzageregel(
            dossier: dossier ?? proef.dossier, persoon: nil, deel: "plan", medewerker: proef.sam.id, grond: "maatje",
            sessie: sessie, tijdvak: "2026-11-22T09:1")
    }

    private func aantal(_ proef: TweeGezinnen) async throws -> Int {
        try await proef.s.database.read { try $0.rows("SELECT id FROM inzage ORDER BY id").count }
    }
}

/// A database whose connection falls away once at a write, before or just after its COMMIT.
final class Haperend: Database, @unchecked Sendable {
    enum Wanneer: String, Sendable { case ervoor, erna }

    private let echt: any Database
    private let wanneer: Wanneer
    private let lock = NSLock()
    private var hapert = false

    init(_ echt: any Database, _ wanneer: Wanneer) {
        self.echt = echt
        self.wanneer = wanneer
    }

    func haper() { lock.withLock { hapert = true } }

    var dialect: Dialect { echt.dialect }

    func read<T: Sendable>(_ body: @escaping @Sendable (any Transaction) throws -> T) async throws -> T {
        try await echt.read(body)
    }

    func write<T: Sendable>(_ body: @escaping @Sendable (any Transaction) throws -> T) async throws -> T {
        let nu = lock.withLock {
            defer { hapert = false }
            return hapert
        }
        let weg = StorageError(.connection, "weggevallen")
        if nu, wanneer == .ervoor { throw weg }
        let result = try await echt.write(body)
        if nu { throw weg }
        return result
    }

    func readBlocking<T>(_ body: (any Transaction) throws -> T) throws -> T { try echt.readBlocking(body) }
    func writeBlocking<T>(_ body: (any Transaction) throws -> T) throws -> T { try echt.writeBlocking(body) }
    func scrub() throws { try echt.scrub() }
    func close() async { await echt.close() }
}
