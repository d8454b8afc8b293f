import Testing

@testable import Domain

@Suite struct HerstelTests {
    private let dag = Dag("2026-11-25")!
    private let sam = ID<Medewerker>.new()
    private let bea = ID<Medewerker>.new()
    private let bo = ID<Medewerker>.new()
    private var account: Account {
        Account(id: .new(), medewerker: sam, naam: "sam", heeftTweedeFactor: true, isEenmalig: false)
    }

    @Test func `een herstel wacht zeven dagen op een tweede persoon`() throws {
        let herstel = try Herstel.vraag(voor: account, gronden: "Telefoon kwijt, belde zelf.", door: bea, op: dag)

        try herstel.eisTweede(bo, op: dag.plus(dagen: 7))
        #expect(herstel.isOpen(op: dag.plus(dagen: 7)) && !herstel.isOpen(op: dag.plus(dagen: 8)))
        #expect(throws: Refusal(.conflict, "Dit verzoek is verlopen. Vraag opnieuw een herstel aan.")) {
            try herstel.eisTweede(bo, op: dag.plus(dagen: 8))
        }
    }

    @Test func `wie het vroeg en wie de eigenaar is bevestigen niet`() throws {
        let herstel = try Herstel.vraag(voor: account, gronden: "Telefoon kwijt.", door: bea, op: dag)

        #expect(
            throws: Refusal(
                .forbidden,
                "U vroeg dit herstel zelf. Een ander bevestigt het: een andere beheerder, of de teamleider.")
        ) { try herstel.eisTweede(bea, op: dag) }
        #expect(throws: Refusal(.forbidden, "Uw eigen toegang herstelt een ander.")) {
            try herstel.eisTweede(sam, op: dag)
        }
        #expect(
            throws: Refusal(.invalid, "Uw eigen toegang herstelt een ander. Vraag het een andere beheerder.")
        ) { try Herstel.vraag(voor: account, gronden: "Ik wil er in.", door: sam, op: dag) }
    }
}
