import Domain
import Scenario
import Storage
import Testing

@testable import Casework

/// How every act runs: one after another on a head, all or nothing, again after a conflict.
@Suite struct ActTests {
    @Test(arguments: Scenario.engines)
    func `zestien tegelijk lukken allemaal, met opeenvolgende nummers en een sluitende keten`(engine: Engine)
        async throws
    {
        let p = try await Handelingsproef(engine)
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
        let p = try await Handelingsproef(engine)
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
        let p = try await Handelingsproef(engine)
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
