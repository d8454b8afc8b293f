import Domain
import Testing

@Suite struct AnalyseregelsTests {
    private static let dag = Dag("2026-11-25")!
    private let sam = ID<Medewerker>.new()

    private func regel(_ soort: Analyseregel.Soort, van: Spreker) -> Analyseregel {
        let id = ID<Analyseregel>.new()
        return Analyseregel(
            id: id, lijn: id, factor: "voelen", schemaversie: 1, soort: soort, van: van, tekst: soort.rawValue,
            bron: nil,
            steunt: nil, antwoordOp: nil, overWie: [], voorWie: [], vervangt: nil, gronden: nil, gebeurdOp: Self.dag,
            opgeschrevenDoor: sam)
    }

    private var compleet: Analyse {
        var analyse = Analyse()
        analyse.regels = Analyseregel.Soort.allCases.map { regel($0, van: .medewerker(sam)) }
        analyse.regels.append(regel(.feit, van: .persoon(.new())))
        analyse.verbanden = [
            Analyseverband(
                id: .new(), oorzaak: analyse.regels[2].lijn, gevolg: analyse.regels[0].lijn, hoe: .houdtInStand)
        ]
        analyse.volgorde = Analysevolgorde(
            id: .new(), eerst: analyse.regels[2].lijn, daarna: nil, waarom: "Rust.", vervangt: nil, gebeurdOp: Self.dag,
            door: sam)
        return analyse
    }

    @Test func `een analyse is compleet met elke soort, een kijk van het gezin, een verband en een volgorde`() {
        #expect(compleet.isCompleet)
        #expect(!Analyse().isCompleet)

        var zonder = compleet
        zonder.regels.removeLast()
        #expect(zonder.mist == ["hoe iemand van het gezin het ziet"])
        zonder = compleet
        zonder.volgorde = nil
        #expect(zonder.mist == ["wat eerst komt, en waarom"])
        zonder = compleet
        zonder.regels.removeAll { $0.soort == .beschermt }
        #expect(zonder.mist == ["wat beschermt"])
        zonder = compleet
        zonder.verbanden = []
        #expect(zonder.mist == ["wat waarmee te maken heeft"])
    }

    @Test func `een verband wijst naar een andere regel, en staat er een keer`() throws {
        let analyse = compleet
        let (een, twee) = (analyse.regels[2].lijn, analyse.regels[0].lijn)

        func weigering(_ hoe: Analyseverband.Hoe?, naar: ID<Analyseregel>?) -> String? {
            do { _ = try Analyseverband.leg(hoe, van: een, naar: naar, in: analyse) } catch { return error.zin }
            return nil
        }
        #expect(weigering(nil, naar: twee) == "Kies wat het doet.")
        #expect(weigering(.veroorzaakt, naar: nil) == "Kies waarop het werkt.")
        #expect(weigering(.veroorzaakt, naar: een) == "Kies een andere regel: dit is dezelfde.")
        #expect(weigering(.veroorzaakt, naar: twee) == "Dit verband staat er al: haal dat eerst weg.")
        #expect(weigering(.beschermtTegen, naar: analyse.regels[1].lijn) == nil)
    }

    @Test func `kleine aantallen staan er niet, en zijn ook niet uit te rekenen`() {
        #expect(Kleintal.cellen([0, 12, 7]) == [.zichtbaar(0), .zichtbaar(12), .zichtbaar(7)])
        #expect(Kleintal.cellen([3, 12, 7]) == [.weggelaten, .zichtbaar(12), .weggelaten])
        #expect(Kleintal.cellen([3, 2, 7]) == [.weggelaten, .weggelaten, .zichtbaar(7)])
        #expect(Kleintal.cellen([3, 0]) == [.weggelaten, .zichtbaar(0)])
        #expect(Kleintal(4).tekst == "weinig" && Kleintal(5).tekst == "5")
    }

    @Test func `een team doet een keer mee, van vandaag of later, en houdt een keer op`() throws {
        let team = ID<Team>.new()
        let pilot = try Pilot.begin(.verklarendeAnalyse, team: team, van: nil, eerdere: [], op: Self.dag)

        #expect(pilot.geldt(op: Self.dag) && !pilot.geldt(op: Self.dag.plus(dagen: -1)))
        #expect(throws: Refusal.self) {
            try Pilot.begin(.verklarendeAnalyse, team: team, van: nil, eerdere: [pilot], op: Self.dag)
        }
        #expect(throws: Refusal.self) {
            try Pilot.begin(
                .verklarendeAnalyse, team: team, van: Self.dag.plus(dagen: -1), eerdere: [], op: Self.dag)
        }
        #expect(throws: Refusal.self) {
            try Pilot.begin(.verklarendeAnalyse, team: .new(), van: nil, tot: Self.dag, eerdere: [], op: Self.dag)
        }
        #expect(try pilot.eindig(op: nil, vandaag: Self.dag) == Self.dag)
        let voorbij = Pilot(
            id: pilot.id, team: team, wat: .verklarendeAnalyse, van: pilot.van, tot: Self.dag.plus(dagen: 3))
        #expect(voorbij.geldt(op: Self.dag.plus(dagen: 2)) && !voorbij.geldt(op: Self.dag.plus(dagen: 3)))
        #expect(throws: Refusal.self) { try voorbij.eindig(op: nil, vandaag: Self.dag) }
    }

    @Test func `een analyse wordt alleen gevraagd van een team dat meedoet`() {
        var a = Arrangement("proef", naam: "Proef", doel: "x", soort: .tafel, geldig: Geldigheid(van: Self.dag))
        a.voorafNodig = [VoorafNodig("verklarende-analyse")]
        var feiten = Voorbereiding.Feiten()

        #expect(Voorbereiding.bereken(a, feiten, op: Self.dag).punten.isEmpty)
        feiten.maaktAnalyse = true
        #expect(
            Voorbereiding.bereken(a, feiten, op: Self.dag).ontbreekt.map(\.zin)
                == ["Er is nog geen verklarende analyse."])
        feiten.analyseMist = ["wat beschermt"]
        #expect(
            Voorbereiding.bereken(a, feiten, op: Self.dag).ontbreekt.map(\.zin)
                == ["De verklarende analyse is nog niet compleet. Nog niet: wat beschermt."])
        (feiten.maaktAnalyse, feiten.heeftAnalyse) = (false, true)
        #expect(Voorbereiding.bereken(a, feiten, op: Self.dag).punten.map(\.staat) == [.klaar])
    }
}
