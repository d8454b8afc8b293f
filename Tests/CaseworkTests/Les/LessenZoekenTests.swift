import Domain
import Scenario
import Testing

@testable import Casework

/// Lessons are found by words and codes, alike on both engines.
@Suite struct LessenZoekenTests {
    private static let wonen = Code(lijst: "leefgebieden", code: "wonen", naam: "Wonen")
    private static let geld = Code(lijst: "leefgebieden", code: "geld", naam: "Geld en schulden")

    private func drieLessen(_ engine: Engine) async throws -> (Lesscene, [ID<Les>]) {
        let p = try await Lesscene(engine)
        try await p.casework.leesCodelijsten([
            Codelijst(naam: "leefgebieden", versie: 0, codes: [Self.wonen, Self.geld])
        ])
        var ids: [ID<Les>] = []
        for (titel, codes) in [
            ("Vraag urgentie vroeg aan", [Self.wonen]), ("Crèche betalen kan via bijzondere bijstand", [Self.geld]),
            ("Huur en schulden samen aan tafel", [Self.wonen, Self.geld]),
        ] {
            p.s.klok.vooruit(minuten: 1)
            ids.append(
                try await p.les(
                    Lesinhoud(
                        titel: titel, gebeurd: "Het liep vast.", geleerd: "Begin eerder.", voorWie: "werkers",
                        codes: codes)))
        }
        return (p, ids)
    }

    @Test(arguments: Scenario.engines)
    func `elk begin van een woord telt, zonder accenten en hoofdletters`(engine: Engine) async throws {
        let (p, ids) = try await drieLessen(engine)

        #expect(try await p.casework.lessen(Lesvraag(woorden: "CRECHE bijz")).map(\.id) == [ids[1]])
        #expect(try await p.casework.lessen(Lesvraag(woorden: "schuld")).map(\.id) == [ids[2], ids[1]])
        #expect(try await p.casework.lessen(Lesvraag(woorden: "urgentie crèche")).map(\.id) == [ids[1], ids[0]])
        #expect(try await p.casework.lessen(Lesvraag(woorden: "onvindbaar")).isEmpty)
    }

    @Test(arguments: Scenario.engines)
    func `de meeste woorden eerst, dan wat in de titel staat, ook op de volgende bladzijde`(engine: Engine) async throws
    {
        let (p, ids) = try await drieLessen(engine)

        p.s.klok.vooruit(minuten: 1)
        let nieuwste = try await p.les(
            Lesinhoud(
                titel: "Wachten duurt lang", gebeurd: "Het liep vast.", geleerd: "Regel urgentie.", voorWie: "werkers"))

        let urgentie = try await p.casework.lessen(Lesvraag(woorden: "urgentie"))
        let woorden = "betalen bijzondere schulden wonen"
        let beide = try await p.casework.lessen(Lesvraag(woorden: woorden))

        #expect(urgentie.map(\.id) == [ids[0], nieuwste])
        #expect(beide.map(\.id) == [ids[1], ids[2], ids[0]])
        for (plek, les) in beide.enumerated() {
            let verder = try await p.casework.lessen(Lesvraag(woorden: woorden, na: les.plaats))
            #expect(verder.map(\.id) == beide.dropFirst(plek + 1).map(\.id))
        }
    }

    @Test(arguments: Scenario.engines)
    func `tekens van een zoektaal doen niets`(engine: Engine) async throws {
        let (p, ids) = try await drieLessen(engine)

        for gek in ["\"", "urgentie\" OR \"x", "urgentie:* & !vast", "' ; --", "NEAR(", "*", "\u{0}", "🏠"] {
            _ = try await p.casework.lessen(Lesvraag(woorden: gek))
        }
        #expect(try await p.casework.lessen(Lesvraag(woorden: "urgentie'*")).map(\.id) == [ids[0]])
    }

    @Test(arguments: Scenario.engines)
    func `op code, en bladzijde na bladzijde`(engine: Engine) async throws {
        let (p, ids) = try await drieLessen(engine)

        let wonen = try await p.casework.lessen(Lesvraag(code: "leefgebieden.wonen"))

        #expect(wonen.map(\.id) == [ids[2], ids[0]])
        #expect(
            try await p.casework.lessen(Lesvraag(code: "leefgebieden.wonen", na: wonen[0].plaats)).map(\.id) == [ids[0]]
        )
        #expect(try await p.casework.lessen(Lesvraag(na: wonen[1].plaats)).isEmpty)
    }

    @Test(arguments: Scenario.engines)
    func `wat lijkt komt eerst op codes en dan op woorden`(engine: Engine) async throws {
        let (p, ids) = try await drieLessen(engine)

        let lijkt = try await p.casework.lessenDieLijkenOp(
            [Self.wonen, Self.geld], woorden: "We komen er niet uit met de bijzondere bijstand")

        #expect(lijkt.map(\.id) == [ids[2], ids[1], ids[0]])
        #expect(try await p.casework.lessenDieLijkenOp([], woorden: "bijstand aanvragen").map(\.id) == [ids[1]])
        #expect(try await p.casework.lessenDieLijkenOp([], woorden: "de en het").isEmpty)
    }
}
