import Domain
import Testing

@Suite struct VerwijzingTests {
    private let p = Planproef()
    private let collega = ID<Medewerker>.new()

    private func verwijzing(wens: String = "Liever thuis.", naar: String = "") throws -> Verwijzing {
        let toets = try Meedenkvraag.stel(
            "Hij slaapt niet meer.", soort: .toets, bij: p.doel, aan: collega, meedenkers: [collega], door: p.mira,
            op: p.vandaag)
        return try Verwijzing.stelOp(
            Verwijsvoorstel(zorgcategorie: "54", waarom: "", wens: wens, naar: naar, collega: collega), toets: toets,
            overWie: [p.esra])
    }

    @Test func `wat het gezin zelf wil hoort erbij`() throws {
        #expect(throws: Refusal(.invalid, "Schrijf op wat het gezin zelf wil.", field: "wens")) {
            try verwijzing(wens: " ")
        }
        let goed = try verwijzing(naar: " Centrum ")
        #expect(goed.naar == "Centrum")
        #expect(goed.doel == p.doel.lijn)
    }

    @Test func `versturen voor de collega keek, mag met een reden`() throws {
        let nog = try verwijzing()

        #expect(
            throws: Refusal(
                .invalid, "Uw collega keek nog niet mee. Schrijf in één zin waarom het niet kan wachten.",
                field: "toelichting")
        ) { try nog.rondAf(.verstuurd, toelichting: "", isBekeken: false) }
        #expect(try nog.rondAf(.verstuurd, toelichting: "Crisis.", isBekeken: false) == "Crisis.")
        #expect(try nog.rondAf(.verstuurd, toelichting: "", isBekeken: true) == nil)
        #expect(try nog.rondAf(.ingetrokken, toelichting: "", isBekeken: false) == nil)
        #expect(throws: Refusal(.invalid, "Kies of de verwijzing weggaat.", field: "afloop")) {
            try nog.rondAf(nil, toelichting: "", isBekeken: true)
        }
    }

    @Test func `een verwijzing loopt één keer af`() throws {
        let nu = try verwijzing()
        let weg = Verwijzing(
            id: nu.id, doel: nu.doel, toets: nu.toets, zorgcategorie: nu.zorgcategorie, naar: nil, wens: nu.wens,
            overWie: nu.overWie, van: nu.van, afloop: .verstuurd, tot: nu.van)

        #expect(throws: Refusal(.conflict, "Deze verwijzing is al weg.")) {
            try weg.rondAf(.ingetrokken, toelichting: "", isBekeken: true)
        }
    }
}
