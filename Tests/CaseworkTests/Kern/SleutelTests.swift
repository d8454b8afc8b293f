import Domain
import Scenario
import Storage
import Testing

@testable import Casework

/// What is sent by one form happens once.
@Suite struct SleutelTests {
    @Test(arguments: Scenario.engines)
    func `dezelfde sleutel twee keer geeft één rij en hetzelfde antwoord`(engine: Engine) async throws {
        let p = try await Handelingsproef(engine)
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
        let p = try await Handelingsproef(engine)
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
        let p = try await Handelingsproef(engine)
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
        let p = try await Handelingsproef(engine)
        _ = try await p.voegToe("Stichting Oever", Sleutel("k1", formulier: "organisatie", inhoud: [:]))

        await #expect(throws: Refusal.self) {
            try await p.voegToe("Stichting Oever", Sleutel("k1", formulier: "team", inhoud: [:]))
        }
    }

    @Test(arguments: Scenario.engines)
    func `een weigering laat niets achter en verbruikt de sleutel niet`(engine: Engine) async throws {
        let p = try await Handelingsproef(engine)
        let before = try await p.volgnummers()

        let refusal = await #expect(throws: Refusal.self) {
            try await p.voegToe("", Sleutel("k1", formulier: "organisatie", inhoud: ["naam": ""]))
        }
        #expect(try await p.volgnummers() == before)
        _ = try await p.voegToe("Oever", Sleutel("k1", formulier: "organisatie", inhoud: ["naam": "Oever"]))

        #expect(refusal?.zin == "Schrijf op hoe de organisatie heet.")
        #expect(try await p.volgnummers().count == before.count + 1)
    }
}
