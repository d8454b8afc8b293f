import Domain
import Foundation
import Scenario
import Storage
import Testing

@testable import Casework

/// How every act runs: once per key, one after another on a head, all or nothing.
@Suite struct ActTests {
    private struct Proef {
        let s: Scenario
        let door: ID<Medewerker>
        var casework: Casework { s.casework }

        init(_ engine: Engine) async throws {
            s = try await Scenario(engine)
            door = try await s.casework.richtIn("Gemeente Voorbeeld", demonstratie: false, beheerder: "Bea").id
        }

        /// The smallest act there is: adds an organisation, and refuses an empty name.
        func voegToe(_ naam: String, _ sleutel: Sleutel = .nieuw(), voor: @escaping @Sendable () -> Void = {})
            async throws
            -> ID<Organisatie>
        {
            let door = door
            return try await casework.act(sleutel, door: door, in: .installatie) { tx in
                voor()
                guard !naam.isEmpty else {
                    throw Refusal(.invalid, "Schrijf op hoe de organisatie heet.", field: "naam")
                }
                guard try tx.row("SELECT id FROM organisatie WHERE naam = \(naam)") == nil else {
                    throw Refusal(.conflict, "Die organisatie is er al.")
                }
                let id = ID<Organisatie>.new()
                try tx.legVast(
                    .organisatieToegevoegd, id, in: .installatie, door: door, ["naam": naam, "soort": "gemeente"])
                return id
            }
        }

        func volgnummers() async throws -> [Int] {
            try await s.database.read {
                try $0.rows("SELECT volgnummer FROM gebeurtenis WHERE stroom_id = 'installatie' ORDER BY volgnummer")
                    .map { try $0.get("volgnummer") }
            }
        }

        func aantal(_ naam: String) async throws -> Int {
            try await s.database.read {
                try $0.rows("SELECT id FROM organisatie WHERE naam = \(naam) ORDER BY id").count
            }
        }
    }

    @Test(arguments: Scenario.engines)
    func `dezelfde sleutel twee keer geeft één rij en hetzelfde antwoord`(engine: Engine) async throws {
        let p = try await Proef(engine)
        let sleutel = Sleutel("k1", formulier: "organisatie", inhoud: ["naam": "Stichting Oever"])
        let before = try await p.volgnummers()

        let first = try await p.voegToe("Stichting Oever", sleutel)
        let second = try await p.voegToe("Stichting Oever", sleutel)

        #expect(first == second)
        #expect(try await p.aantal("Stichting Oever") == 1)
        #expect(try await p.volgnummers() == before + [before.count + 1])
    }

    @Test(arguments: Scenario.engines)
    func `twee keer tegelijk verzonden is twee keer hetzelfde antwoord, geen weigering`(engine: Engine) async throws {
        let p = try await Proef(engine)
        let sleutel = Sleutel("k1", formulier: "organisatie", inhoud: ["naam": "Stichting Oever"])

        let ids = try await withThrowingTaskGroup(of: ID<Organisatie>.self) { group in
            for _ in 0..<8 { group.addTask { try await p.voegToe("Stichting Oever", sleutel) } }
            return try await group.reduce(into: Set()) { $0.insert($1) }
        }

        #expect(ids.count == 1)
        #expect(try await p.aantal("Stichting Oever") == 1)
    }

    @Test(arguments: Scenario.engines)
    func `dezelfde sleutel met een andere inhoud toont wat er eerder stond`(engine: Engine) async throws {
        let p = try await Proef(engine)
        let inhoud = ["naam": "Stichting Oever", "toelichting": "regel een\nregel twee \u{1e}:\u{1f} 👩🏽‍🚒", "leeg": ""]
        _ = try await p.voegToe("Stichting Oever", Sleutel("k1", formulier: "organisatie", inhoud: inhoud))

        let error = await #expect(throws: AndereInhoud.self) {
            try await p.voegToe(
                "Stichting Brug", Sleutel("k1", formulier: "organisatie", inhoud: ["naam": "Stichting Brug"]))
        }

        #expect(error?.eerder == inhoud)
        #expect(try await p.aantal("Stichting Brug") == 0)
        let kept = try await p.s.database.read {
            try $0.row("SELECT inhoud FROM eenmalig WHERE sleutel = 'k1'")?["inhoud"].text
        }
        #expect(kept?.contains("Oever") == false)
    }

    @Test(arguments: Scenario.engines)
    func `een sleutel van een ander of van een ander formulier wordt geweigerd`(engine: Engine) async throws {
        let p = try await Proef(engine)
        _ = try await p.voegToe("Stichting Oever", Sleutel("k1", formulier: "organisatie", inhoud: [:]))

        await #expect(throws: Refusal.self) {
            try await p.voegToe("Stichting Oever", Sleutel("k1", formulier: "team", inhoud: [:]))
        }
    }

    @Test(arguments: Scenario.engines)
    func `een weigering laat niets achter en verbruikt de sleutel niet`(engine: Engine) async throws {
        let p = try await Proef(engine)
        let before = try await p.volgnummers()

        let refusal = await #expect(throws: Refusal.self) {
            try await p.voegToe("", Sleutel("k1", formulier: "organisatie", inhoud: ["naam": ""]))
        }
        #expect(try await p.volgnummers() == before)
        _ = try await p.voegToe("Oever", Sleutel("k1", formulier: "organisatie", inhoud: ["naam": "Oever"]))

        #expect(refusal?.zin == "Schrijf op hoe de organisatie heet.")
        #expect(try await p.volgnummers().count == before.count + 1)
    }

    @Test(arguments: Scenario.engines)
    func `zestien tegelijk lukken allemaal, met opeenvolgende nummers en een sluitende keten`(engine: Engine)
        async throws
    {
        let p = try await Proef(engine)
        let before = try await p.volgnummers().count

        try await withThrowingTaskGroup { group in
            for number in 0..<16 { group.addTask { _ = try await p.voegToe("Organisatie \(number)") } }
            try await group.waitForAll()
        }

        #expect(try await p.volgnummers() == Array(1...before + 16))
        let (lines, head) = try await p.s.database.read { tx in
            (
                try tx.rows(
                    """
                    SELECT stroom_id, volgnummer, soort, onderwerp_id, medewerker_id, vastgelegd_op, afdruk, keten
                    FROM gebeurtenis WHERE stroom_id = 'installatie' ORDER BY volgnummer
                    """), try tx.row("SELECT volgnummer, keten FROM stroom WHERE id = 'installatie'")
            )
        }
        var link = ""
        for line in lines {
            link = try Keten.link(after: link, line.values.dropLast().map { $0.text ?? "" }, key: p.s.kluis.key(.keten))
            #expect(line["keten"].text == link)
        }
        #expect(head?["keten"].text == link)
        #expect(head?["volgnummer"].int == before + 16)
    }

    @Test(arguments: Scenario.engines)
    func `een botsing ziet niemand: de handeling loopt opnieuw`(engine: Engine) async throws {
        let p = try await Proef(engine)
        let runs = Teller()

        _ = try await p.casework.act(.nieuw(), door: p.door, in: .installatie) { tx -> ID<Organisatie> in
            if runs.next() < 4 { throw StorageError(.busy, "deadlock") }
            let id = ID<Organisatie>.new()
            try tx.legVast(.organisatieToegevoegd, id, in: .installatie, door: p.door, ["naam": "Oever", "soort": "x"])
            return id
        }
        let other = await #expect(throws: StorageError.self) {
            _ = try await p.casework.act(.nieuw(), door: p.door, in: .installatie) { _ -> ID<Organisatie> in
                _ = runs.next()
                throw StorageError(.refused, "defect")
            }
        }

        #expect(other?.kind == .refused)
        #expect(runs.count == 5)
        #expect(try await p.aantal("Oever") == 1)
    }

    @Test(arguments: Scenario.engines)
    func `een sleutel in de kluis van een poging die niet doorging wordt opnieuw gebruikt`(engine: Engine) async throws
    {
        let p = try await Proef(engine)
        let (eigenaar, runs, seen) = (ID<Persoon>.new().rawValue, Teller(), Teller())

        _ = try await p.casework.act(.nieuw(), door: p.door, in: .installatie) { tx -> ID<Persoon> in
            let key = try tx.makeKey(of: eigenaar, group: eigenaar)
            if key == (try p.s.kluis.key(of: eigenaar)) { _ = seen.next() }
            // Fails only at COMMIT, after the keys were kept.
            if runs.next() == 1 {
                try tx.execute(
                    "INSERT INTO herkenning (id, persoon_id, soort, afdruk) VALUES ('h', 'niemand', 'bsn', 'x')")
            }
            return ID<Persoon>.new()
        }

        #expect(runs.count == 2)
        #expect(seen.count == 1)
        #expect(try await p.s.database.read { try $0.rows("SELECT id FROM herkenning ORDER BY id").isEmpty })
    }
}

/// Counts the runs of a closure.
private final class Teller: @unchecked Sendable {
    private let lock = NSLock()
    private var value = 0
    var count: Int { lock.withLock { value } }

    func next() -> Int {
        lock.withLock {
            value += 1
            return value
        }
    }
}
