import Casework
import Domain
import Scenario
import Testing

/// Meetings over a selection or a theme, each played through the acts on both engines.
@Suite struct OverlegTests {
    @Test(arguments: Overlegverhaal.bestanden, Scenario.engines)
    func `een overleg loopt zoals het moet`(bestand: String, engine: Engine) async throws {
        let verhaal = try Overlegverhaal.lees(bestand)
        var speler = try await Overlegspeler(verhaal, engine)
        for (plek, stap) in verhaal.doe.enumerated() {
            do { try await speler.doe(stap) } catch {
                Issue.record("step \(plek + 1): \(error)")
                return
            }
        }
        let (stand, na) = (try await speler.stand(), verhaal.daarna)
        func zo<T: Equatable>(_ verwacht: T?, _ is: T?, _ wat: String) {
            if let verwacht { #expect(`is` == verwacht, "\(wat)") }
        }
        zo(na.besluiten, stand.selectie?.besluiten.count, "besluiten")
        zo(na.ontbreken, stand.selectie?.ontbreken, "ontbreken")
        zo(na.opvallend, stand.selectie?.opvallend.map(\.code), "opvallend")
        zo(na.beloofd, stand.openActies.count, "beloofd")
        zo(na.wachten, stand.signalenZonderAntwoord.count, "wachten")
        zo(na.beantwoord, stand.beantwoord.compactMap(\.antwoordtekst), "beantwoord")
        zo(na.lessen, try await speler.s.casework.lessen().count, "lessen")
        zo(na.voorstel, stand.voorstel, "voorstel")
        for (rol, werk) in na.werk ?? [:] {
            #expect(try await speler.werk(van: rol) == werk, "werk of \(rol)")
        }
        zo(na.teruggelezen, try await speler.teruggelezen(), "teruggelezen")
        #expect(try await speler.s.casework.controleer().bevindingen == [])
    }

    @Test(arguments: Scenario.engines)
    func `wie er niet bij hoort vindt het overleg niet, en wie meepraat schrijft niet`(engine: Engine) async throws {
        let verhaal = try Overlegverhaal.lees("S23-regel-veranderd.yaml")
        let speler = try await Overlegspeler(verhaal, engine)
        let (c, t) = (speler.s.casework, speler.t)

        await #expect(throws: Refusal(.notFound, "Deze bladzijde is er niet, of niet voor u.")) {
            _ = try await c.overlegstand(speler.bijeenkomst, voor: speler.wijk.sam)
        }
        _ = try await c.vraagBijOverleg(
            t.bart.id, bij: speler.bijeenkomst, door: t.annelies, sleutel: .nieuw())
        #expect(try await c.overlegstand(speler.bijeenkomst, voor: t.bart).magSchrijven == false)
        await #expect(throws: Refusal(.forbidden, "Dit doet de voorzitter of de notulist van dit overleg.")) {
            _ = try await c.geefSignaal(
                .regel, tekst: "De regel.", aan: nil, bij: speler.bijeenkomst, door: t.bart, sleutel: .nieuw())
        }
        await #expect(throws: Refusal(.conflict, "Deze collega is er al bij.", field: "medewerker")) {
            _ = try await c.vraagBijOverleg(
                t.bart.id, bij: speler.bijeenkomst, door: t.annelies, sleutel: .nieuw())
        }
    }
}
