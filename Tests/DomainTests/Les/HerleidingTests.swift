import Testing

@testable import Domain

/// What in a lesson could lead back to somebody.
@Suite struct HerleidingTests {
    private let herleiding = Herleiding(
        namen: ["Gezin Terpstra-Yıldız", "Esra Terpstra", "Aylin Yıldız", "Jan van der Berg", "Bo Smit", "Roos Vink"],
        wijken: ["Zuilen", "Leidsche Rijn"], scholen: ["De Klimop"])

    @Test(arguments: [
        ("Toen kwam Esra thuis.", ["Esra"]), ("Esra's moeder belde.", ["Esra"]), ("Aylins zorgen", ["Aylins"]),
        ("Jantje huilde.", ["Jantje"]), ("mevrouw Yildiz", ["Yildiz"]), ("mevrouw TERPSTRA", ["TERPSTRA"]),
        ("meneer Berg", ["Berg"]), ("de roos", ["roos"]), ("Bo bleef thuis", ["Bo"]), ("zo bo", []),
        ("Een gezin van vier aan de rand", []), ("Jansen", []), ("Bergen van werk", []),
    ])
    func `namen worden gevonden, ook met achtervoegsel of zonder accent`(tekst: String, woorden: [String]) {
        #expect(herleiding.vondsten(in: tekst) == woorden.map { Vondst(.naam, $0) })
    }

    @Test(arguments: [
        ("In 2019 begon het.", ["2019"]), ("Sinds '19 thuis", ["19"]), ("€ 2000 schuld", []), ("2000 euro schuld", []),
        ("Ze is 13 jaar.", []), ("artikel 1234", []),
    ])
    func `jaartallen worden gevonden, bedragen niet`(tekst: String, jaren: [String]) {
        #expect(herleiding.vondsten(in: tekst) == jaren.map { Vondst(.jaar, $0) })
    }

    @Test(arguments: [
        ("Het gezin woont in Zuilen.", Vondst.Soort.wijk, ["Zuilen"]),
        ("Een flat in leidsche rijn.", .wijk, ["leidsche rijn"]),
        ("Zij woont in de Rivierenwijk.", .wijk, ["Rivierenwijk"]),
        ("Op De Klimop ging het beter.", .school, ["De Klimop"]),
        ("Zij zit op het Utrechts Lyceum.", .school, ["Utrechts Lyceum"]),
        ("Zij zit op basisschool Kameleon.", .school, ["basisschool Kameleon"]),
        ("School hield de plek vast. De school belde.", .school, []), ("Een wijk verder.", .wijk, []),
    ])
    func `wijken en scholen worden gevonden, gewone woorden niet`(tekst: String, soort: Vondst.Soort, woorden: [String])
    {
        #expect(herleiding.vondsten(in: tekst) == woorden.map { Vondst(soort, $0) })
    }

    @Test func `vanaf drie casussen mag een jaartal blijven, een naam niet`() {
        var meer = herleiding
        meer.casussen = 3

        #expect(meer.vondsten(in: "In 2019 kwam Esra in Zuilen.") == [Vondst(.naam, "Esra")])
    }

    @Test func `een les met een naam wordt geweigerd bij het veld, en met reden toch toegestaan`() throws {
        let inhoud = Lesinhoud(titel: "Rust", gebeurd: "De roos bloeide.", geleerd: "Wacht.", voorWie: "iedereen")

        let refusal = #expect(throws: Refusal.self) {
            try Lesvoorstel.stelVoor(inhoud, herleiding: herleiding, geenNaam: [])
        }

        #expect(refusal?.field == "gebeurd")
        #expect(
            refusal?.zin
                == "“roos” lijkt op een naam uit dit dossier. Haal die weg, of kruis onderaan aan dat het geen naam is."
        )
        #expect(try Lesvoorstel.stelVoor(inhoud, herleiding: herleiding, geenNaam: ["Roos"]) == inhoud)
    }

    @Test func `een jaartal kan niet worden weggekruist`() {
        let inhoud = Lesinhoud(titel: "Rust", gebeurd: "In 2019 stopte het.", geleerd: "Wacht.", voorWie: "iedereen")

        let refusal = #expect(throws: Refusal.self) {
            try Lesvoorstel.stelVoor(inhoud, herleiding: herleiding, geenNaam: ["2019"])
        }

        #expect(refusal?.zin == "Hier staat een jaartal: “2019”. Daaraan is een gezin te herkennen. Haal het weg.")
    }

    @Test(arguments: [
        (0, "Hielp in minder dan 5 andere casussen"), (4, "Hielp in minder dan 5 andere casussen"),
        (5, "Hielp in 5 andere casussen"),
    ])
    func `onder de drempel staat er geen getal`(aantal: Int, zin: String) {
        #expect(Hulptelling(aantal).zin == zin)
    }
}
