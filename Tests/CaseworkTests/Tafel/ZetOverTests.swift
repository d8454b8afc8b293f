import Casework
import Domain
import Scenario
import Testing

/// A table ends: what runs there goes on at its successor, or is finished.
@Suite struct ZetOverTests {
    private static func yaml(_ lopende: String) -> String {
        """
        - id: oude-kring
          naam: Oude kring
          doel: Samen kijken
          soort: tafel
          geldig: { van: 2020-01-01, tot: 2026-12-01, opvolger: maatwerktafel, lopende: \(lopende) }
          leden:
            - { rol: voorzitter, organisatie: gemeente }
          inbrengen door: [gezinswerker, casusregisseur]
          stappen:
            - { id: gesprek, soort: bespreking }
            - { id: besluit, soort: besluit, aard: afspraak, uitkomsten: [{ id: klaar }] }
            - { id: vertellen, soort: vertellen, aan: [inbrenger], binnen: 5 werkdagen }
        """
    }

    @Test(arguments: Scenario.engines)
    func `wat loopt gaat in een keer over, met zijn geschiedenis`(engine: Engine) async throws {
        let (s, wijk, t, tafel, zaken) = try await speel("overzetten", engine)
        let c = s.casework
        #expect(try await c.tafelstand(tafel, voor: t.annelies.kijkt).verhuizing?.vragen.isEmpty == true)
        await #expect(throws: Refusal(.conflict, "Hier is niets om over te zetten.")) {
            _ = try await c.zetOver(tafel, door: t.annelies, sleutel: .nieuw())
        }

        s.klok.zet(Amsterdam.moment(Dag("2026-12-02")!, uur: 9))
        let verhuizing = try #require(try await c.tafelstand(tafel, voor: t.annelies.kijkt).verhuizing)
        #expect(verhuizing.vragen == zaken && verhuizing.opvolger == "Maatwerktafel" && !verhuizing.afmaken)
        await #expect(throws: Refusal(.forbidden, "Dit doet wie deze tafel leidt.")) {
            _ = try await c.zetOver(tafel, door: wijk.sam, sleutel: .nieuw())
        }
        _ = try await c.zetOver(tafel, door: t.annelies, sleutel: .nieuw())

        for zaak in zaken {
            let oud = try await c.inbrengstand(zaak, voor: wijk.sam.kijkt)
            #expect(oud.plek?.soort == "vertellen")
            let nieuw = try #require(oud.keten.first { $0.soort == .gingNaar }?.inbreng)
            let stand = try await c.inbrengstand(nieuw, voor: wijk.sam.kijkt)
            #expect(stand.tafel.id == t.maatwerk && stand.plek?.soort == "bespreking")
            #expect(stand.vraag == oud.vraag)
        }
        #expect(try await c.tafelstand(tafel, voor: t.annelies.kijkt).verhuizing?.vragen.isEmpty == true)
        #expect(try await c.controleer().bevindingen == [])
    }

    @Test(arguments: Scenario.engines)
    func `afmaken laat alles waar het is`(engine: Engine) async throws {
        let (s, _, t, tafel, _) = try await speel("afmaken", engine)
        s.klok.zet(Amsterdam.moment(Dag("2026-12-02")!, uur: 9))

        #expect(try await s.casework.tafelstand(tafel, voor: t.annelies.kijkt).verhuizing?.afmaken == true)
        await #expect(throws: Refusal(.conflict, "Hier is niets om over te zetten.")) {
            _ = try await s.casework.zetOver(tafel, door: t.annelies, sleutel: .nieuw())
        }
    }

    private func speel(
        _ lopende: String, _ engine: Engine
    ) async throws -> (Scenario, Wijk, Tafels, ID<Tafel>, [ID<Inbreng>]) {
        let s = try await Scenario(engine)
        let wijk = try await s.wijk()
        let t = try await s.tafels(in: wijk)
        let lezer = ArrangementLezer(bekend: ["maatwerktafel"])
        _ = try await s.casework.leesArrangementenIn(lezer.lees(Self.yaml(lopende)), door: wijk.bea)
        let alle = try await s.casework.tafels(voor: wijk.bea)
        let tafel = try #require(alle.first { $0.arrangement == "oude-kring" }?.id)
        _ = try await s.casework.benoemTafellid(
            t.annelies.id, aan: tafel, als: "voorzitter", mandaat: .formeel, door: wijk.bea, sleutel: .nieuw())
        var zaken: [ID<Inbreng>] = []
        for nummer in 1...2 {
            let dossier = try await s.gezin(in: wijk)
            let doel = try await s.doel(in: dossier, door: wijk.sam)
            zaken.append(
                try await s.inbreng("Vraag \(nummer)?", van: doel, bij: tafel, over: dossier, door: wijk.sam))
        }
        return (s, wijk, t, tafel, zaken)
    }
}
