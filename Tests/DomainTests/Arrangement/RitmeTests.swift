import Domain
import Testing

/// When a table would meet next, by its rhythm.
@Suite struct RitmeTests {
    private func dag(_ tekst: String) -> Dag { Dag(tekst)! }

    @Test(arguments: [
        // Every two weeks from a Thursday; then the day itself is past, so the next one after today.
        ("2026-10-01", "2026-10-02", "2026-10-15"), ("2026-10-01", "2026-10-20", "2026-10-29"),
        // The busy time begins on 1 November: one week from there, also over the turn of the year.
        ("2026-11-05", "2026-11-05", "2026-11-12"), ("2026-12-17", "2026-12-18", "2026-12-24"),
        // Just before it begins, the next one is not brought forward to before it.
        ("2026-10-22", "2026-10-22", "2026-11-05"),
        // Christmas is nobody's working day.
        ("2026-12-18", "2026-12-18", "2026-12-28"),
    ])
    func `de volgende bijeenkomst volgt het ritme en de drukke tijd`(laatste: String, nu: String, volgende: String) {
        var ritme = Ritme(.termijn(Termijn(2, .week)))
        ritme.druk = .init(van: Jaardag("11-01")!, tot: Jaardag("12-31")!, elke: Termijn(1, .week))

        #expect(ritme.volgende(na: dag(laatste), wachtSinds: nil, vandaag: dag(nu)) == dag(volgende))
    }

    @Test func `op vraag telt de richtlijn vanaf de oudste vraag die wacht`() {
        var ritme = Ritme(.opVraag)
        ritme.richtlijn = Termijn(10, .dag)
        let vandaag = dag("2026-11-25")

        #expect(ritme.volgende(na: nil, wachtSinds: nil, vandaag: vandaag) == nil)
        #expect(ritme.volgende(na: nil, wachtSinds: dag("2026-11-20"), vandaag: vandaag) == dag("2026-11-30"))
        // Past already: the first working day from tomorrow.
        #expect(ritme.volgende(na: nil, wachtSinds: dag("2026-10-01"), vandaag: vandaag) == dag("2026-11-26"))
    }

    @Test func `genoemde dagen gaan voor, en eenmalig is een keer`() {
        var ritme = Ritme(.eenmalig)
        ritme.data = [dag("2026-12-10"), dag("2026-06-13")]

        #expect(ritme.volgende(na: nil, wachtSinds: nil, vandaag: dag("2026-11-25")) == dag("2026-12-10"))
        #expect(ritme.volgende(na: dag("2026-12-10"), wachtSinds: nil, vandaag: dag("2026-12-11")) == nil)
    }
}
