import Domain
import Scenario
import Storage
import Testing

@testable import Casework

@Suite struct InlezenTests {
    private static func arrangement(_ doel: String = "Samen kijken") throws -> Arrangement {
        try ArrangementLezer().leesEen(yaml(doel))
    }

    private static func yaml(_ doel: String) -> String {
        """
        - id: maatwerk
          naam: Maatwerktafel
          doel: \(doel)
          soort: tafel
          geldig: { van: 2016-01-01 }
          gebied: stad
          leden:
            - { rol: voorzitter, organisatie: gemeente, mandaat verwacht: formeel }
            - { rol: gezinswerker, organisatie: buurtteamorganisatie, mandaat verwacht: informeel }
          inbrengen door: [gezinswerker]
          onderwerp: dossier
          stappen:
            - { id: bespreking, soort: bespreking }
            - id: besluit
              soort: besluit
              aard: afspraak
              uitkomsten: [{ id: gelukt }, { id: afgewezen }]
        """
    }

    @Test(arguments: Scenario.engines)
    func `alleen bij verschil komt er een versie, en elk gebied krijgt één tafel`(engine: Engine) async throws {
        let scene = try await TweeGezinnen(engine)
        let c = scene.s.casework

        let eerst = try await c.leesArrangementenIn([Self.arrangement()], door: .programma)
        let weer = try await c.leesArrangementenIn([Self.arrangement()], door: .programma)
        let anders = try await c.leesArrangementenIn([Self.arrangement("Anders kijken")], door: .programma)

        #expect(eerst == [.init(arrangement: "maatwerk", soort: .nieuw, tafels: 1)])
        #expect(weer == [.init(arrangement: "maatwerk", soort: .gelijk, tafels: 0)])
        #expect(anders == [.init(arrangement: "maatwerk", soort: .versie(2), tafels: 0)])
        #expect(try await ArrangementLezer().leesEen(c.arrangementenAlsYAML()) == Self.arrangement("Anders kijken"))
        #expect(try await scene.s.casework.controleer().bevindingen == [])
    }

    @Test(arguments: Scenario.engines)
    func `een bestand noemt ook een arrangement dat er al is`(engine: Engine) async throws {
        let scene = try await TweeGezinnen(engine)
        let c = scene.s.casework
        let erbij = Self.yaml("Samen bellen").replacing("id: maatwerk", with: "id: telefoon").replacing(
            "{ id: gelukt }", with: "{ id: gelukt, gevolgen: [{ inbreng: maatwerk }] }")
        #expect(throws: Arrangementfouten.self) { try ArrangementLezer().lees(erbij) }

        _ = try await c.leesArrangementenIn([Self.arrangement()], door: .programma)
        let gelezen = try await ArrangementLezer(bekend: c.arrangementnamen()).lees(erbij)

        #expect(gelezen.map(\.id.tekst) == ["telefoon"])
    }

    @Test(arguments: Scenario.engines)
    func `wat op het scherm is gewijzigd, wordt nooit stil vervangen`(engine: Engine) async throws {
        let scene = try await TweeGezinnen(engine)
        let c = scene.s.casework
        _ = try await c.transactie(in: [.installatie]) { tx in
            try tx.legVast(
                .arrangementversieVastgelegd, ID<Arrangement>.new(), in: .installatie, door: Medewerker.programma.id,
                [
                    "arrangement": "maatwerk", "nummer": 1, "van": tx.vandaag, "naam": "Maatwerktafel",
                    "yaml": ArrangementSchrijver().yaml(try Self.arrangement("Op het scherm")), "afdruk": "eigen",
                    "herkomst": "scherm",
                ])
        }

        let stil = try await c.leesArrangementenIn([Self.arrangement()], door: .programma)
        let gewild = try await c.leesArrangementenIn([Self.arrangement()], overScherm: true, door: .programma)

        #expect(stil.map(\.soort) == [.opScherm])
        #expect(gewild.map(\.soort) == [.versie(2)])
        #expect(try await scene.s.casework.arrangementenAlsYAML().contains("Samen kijken"))
    }
}
