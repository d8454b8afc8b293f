import Domain
import Testing

@Suite struct VoorbereidingTests {
    private static let dag = Dag("2026-11-22")!

    private func arrangement(_ nodig: [String]) -> Arrangement {
        var a = Arrangement("proef", naam: "Proef", doel: "x", soort: .tafel, geldig: Geldigheid(van: Self.dag))
        a.voorafNodig = nodig.map { VoorafNodig($0) }
        a.eerstGeprobeerd = ["andere-tafel"]
        return a
    }

    @Test func `leeg dossier: alles ontbreekt, en wat het systeem niet weet gaat u zelf na`() {
        let v = Voorbereiding.bereken(
            arrangement(["plan", "doelen", "kind gesproken", "toestemming", "iets anders"]), .init(), op: Self.dag)

        #expect(v.ontbreekt.map(\.wat) == ["plan", "doelen", "kind gesproken", "toestemming"])
        #expect(v.punten.last?.staat == .zelfNagaan)
        #expect(v.nietEerstGeprobeerd == ["andere-tafel"])
    }

    @Test func `een gesprek met een kind telt zestig dagen`() {
        var feiten = Voorbereiding.Feiten()
        feiten.kindGesprokenOp = Self.dag.plus(dagen: -60)
        #expect(Voorbereiding.bereken(arrangement(["kind gesproken"]), feiten, op: Self.dag).ontbreekt.isEmpty)
        feiten.kindGesprokenOp = Self.dag.plus(dagen: -61)
        #expect(Voorbereiding.bereken(arrangement(["kind gesproken"]), feiten, op: Self.dag).ontbreekt.count == 1)
        feiten.heeftKinderen = false
        #expect(Voorbereiding.bereken(arrangement(["kind gesproken"]), feiten, op: Self.dag).ontbreekt.isEmpty)
    }
}
