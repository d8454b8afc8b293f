import Domain
import Testing

@Suite struct PolitiecontactTests {
    private let vandaag = Dag("2026-11-22")!

    @Test func `de politie hoort alleen of er contact is`() {
        func zin(_ contact: Politievervolg?) -> String {
            Politiecontact(id: .new(), wijk: "Zuilen", op: vandaag, contact: contact, melding: .melding)
                .voorlezen(team: "Buurtteam Zuilen")
        }

        #expect(zin(.contact) == "Buurtteam Zuilen heeft contact gelegd met de jongere. Meer vertellen wij niet.")
        #expect(zin(nil) == "Buurtteam Zuilen gaat contact leggen met de jongere. Meer vertellen wij niet.")
    }

    @Test func `een naam mag erbij, maar niet als de vier weken al om zijn`() throws {
        #expect(try Politiecontact.noteer(op: nil, naam: " Bo ", vandaag: vandaag) == (vandaag, "Bo"))
        #expect(try Politiecontact.noteer(op: vandaag.plus(dagen: -28), naam: "", vandaag: vandaag).naam == nil)
        #expect(
            throws: Refusal(
                .invalid, "Dit is meer dan vier weken geleden: een naam mag er niet meer bij.", field: "naam")
        ) { try Politiecontact.noteer(op: vandaag.plus(dagen: -28), naam: "Bo", vandaag: vandaag) }
        #expect(throws: Refusal(.invalid, "Deze dag moet nog komen.", field: "op")) {
            try Politiecontact.noteer(op: vandaag.plus(dagen: 1), naam: "", vandaag: vandaag)
        }
    }

    @Test func `kwartalen lopen over het jaar heen terug`() {
        #expect(
            Kwartaal.laatste(4, op: Dag("2026-02-03")!).map(\.naam) == ["2025 K2", "2025 K3", "2025 K4", "2026 K1"])
        #expect(Kwartaal(vandaag).begin == Dag("2026-10-01"))
    }
}
