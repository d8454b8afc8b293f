import Casework
import Domain
import Scenario
import Storage
import Testing

/// The scenarios of the sources (`scenarios/*.yaml`), each played through the acts on both engines.
@Suite struct ScenarioTests {
    @Test(arguments: Verhaal.bestanden, Scenario.engines)
    func `een verhaal uit de bronnen loopt zoals het moet`(bestand: String, engine: Engine) async throws {
        let verhaal = try Verhaal.lees(bestand)
        var speler = try await Speler(verhaal, engine)
        for (plek, stap) in verhaal.doe.enumerated() {
            do { try await speler.doe(stap) } catch {
                Issue.record("step \(plek + 1): \(error)")
                return
            }
        }

        let stand = try await speler.stand()
        let na = verhaal.daarna
        #expect(stand.plek.map(\.stap.tekst) ?? "klaar" == na.plek)
        func zo<T: Equatable>(_ verwacht: T?, _ is: T, _ wat: String) {
            if let verwacht { #expect(`is` == verwacht, "\(wat)") }
        }
        zo(na.uitkomsten, stand.uitkomsten.flatMap(\.keuzes).map(\.tekst), "uitkomsten")
        zo(na.aard, stand.besluiten.map(\.besluit.aard.rawValue), "aard")
        zo(na.gevolgen, stand.gevolgen.filter(\.isOpen).map(\.soort).sorted(), "gevolgen")
        zo(
            na.uitvragen,
            Dictionary(
                stand.uitvragen.map { ($0.aan, $0.afloop?.rawValue ?? "open") },
                uniquingKeysWith: { _, laatste in laatste }),
            "uitvragen")
        zo(na.kortgesloten, stand.kortgesloten.map { $0.antwoord ?? "" }, "kortgesloten")
        zo(na.keten, stand.keten.sorted { $0.op < $1.op }.map(\.tafel), "keten")
        zo(na.gezinskeuzes, stand.gezinskeuzes.flatMap(\.antwoorden.values), "gezinskeuzes")
        zo(na.standpunten, stand.deelnemers.compactMap(\.standpunt?.reden).sorted(), "standpunten")
        zo(na.werktMee, stand.gezin?.betrokkenen.map(\.rol.naam).sorted() ?? [], "werkt mee")
        for (rol, werk) in na.werk ?? [:] {
            let wie = try rol == "gezinswerker" ? speler.sam : #require(speler.mensen[rol], "nobody is \(rol)")
            #expect(try await speler.s.werk(van: wie).sorted() == werk.sorted(), "werk of \(rol)")
        }
        for (rol, regels) in na.analyse ?? [:] {
            let beeld = try await speler.c.inbrengstand(
                speler.inbreng, voor: #require(speler.mensen[rol], "nobody is \(rol)").kijkt
            ).analyse
            let gelezen = beeld?.factoren.flatMap(\.regels).map { 1 + $0.anders.count }.reduce(0, +) ?? 0
            #expect(gelezen == regels, "analyse of \(rol)")
        }
        for (soort, uitkomsten) in na.geteld ?? [:] {
            #expect(try await speler.s.geteld(soort) == uitkomsten.sorted(), "geteld \(soort)")
        }
        #expect(try await speler.c.controleer().bevindingen == [])
    }

    @Test func `elk arrangement van ons komt in een verhaal voor`() throws {
        let van = try ArrangementLezer().lees(Standaard.arrangementen).map(\.id.tekst)
        #expect(Verhaal.bestanden.count >= 22)
        let gespeeld = try Set(
            Verhaal.bestanden.map(Verhaal.lees).flatMap {
                [$0.arrangement] + $0.doe.compactMap { $0.geefDoor ?? $0.splits }
            })
        // A pupil has no file here: `MeldAanTests` takes one through it. Meetings over a selection are in `OverlegTests`.
        #expect(Set(van).subtracting(gespeeld).subtracting(Overlegverhaal.gespeeld) == ["thuiszittersoverleg"])
    }
}
