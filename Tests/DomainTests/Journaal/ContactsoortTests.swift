import Domain
import Testing

@Suite struct ContactsoortTests {
    private static let soorten = ["huisbezoek", "telefoon", "bericht", "school", "overleg", "onbekend"]

    @Test(arguments: [
        ("Wendy belde: het gaat beter", "telefoon"),
        ("Gebeld met de mentor", "telefoon"),
        ("Moeder BELDE, Esra was niet op school", "telefoon"),
        ("Vader appte een foto van de kamer", "bericht"),
        ("Mailde de huisarts", "bericht"),
        ("Vandaag langs geweest, samen koffie gedronken", "huisbezoek"),
        ("Bij hen thuis het plan doorgenomen", "huisbezoek"),
        ("Thuis gesproken met Esra en Aylin", "huisbezoek"),
        ("Op school met de mentor gepraat", "school"),
        ("Gesprek op school over de overgang", "school"),
        ("Overleg met de leerplicht", "overleg"),
    ])
    func `waar de woorden het zeggen, staat er hoe het contact was`(tekst: String, soort: String) {
        #expect(Contact.soort(genoemdIn: tekst, uit: Self.soorten) == soort)
    }

    @Test(arguments: [
        "", "Esra is weer begonnen met tekenen", "Tim zit thuis", "Esra was drie dagen op school",
        "Thuis is het rustiger", "De bel was kapot", "Vader heeft niet gebeld", "Oma kwam langs",
        "Moeder belooft het te proberen",
    ])
    func `waar de woorden het niet zeggen, wordt niet geraden`(tekst: String) {
        #expect(Contact.soort(genoemdIn: tekst, uit: Self.soorten) == "onbekend")
    }

    @Test func `een soort die de lijst niet kent, komt er niet uit`() {
        #expect(Contact.soort(genoemdIn: "Wendy belde", uit: ["huisbezoek", "onbekend"]) == "onbekend")
    }

    @Test func `de woorden zijn klein en zonder leestekens, zoals de zin waarin ze gezocht worden`() {
        for woord in Contact.soortwoorden.flatMap(\.woorden) {
            #expect(woord == woord.lowercased())
            #expect(woord.allSatisfy { $0.isLetter || $0 == " " }, "\(woord)")
        }
    }
}
