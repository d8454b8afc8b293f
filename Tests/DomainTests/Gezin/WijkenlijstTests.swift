import Domain
import Testing

@Suite struct WijkenlijstTests {
    private let lijst = Wijkenlijst(["Zuilen", "Leidsche Rijn", "zuilen", "onbekend"])

    @Test func `elke wijk staat er één keer, en achteraan wat altijd past`() {
        #expect(lijst.namen == ["Zuilen", "Leidsche Rijn", "Elders", "Onbekend"])
        #expect(lijst.plekken == ["Zuilen", "Leidsche Rijn"])
    }

    @Test func `een wijk wordt gelezen zoals de lijst hem schrijft`() throws {
        #expect(try lijst.kies(" leidsche RIJN ") == "Leidsche Rijn")
        #expect(try lijst.kies("onbekend") == "Onbekend")
    }

    @Test(arguments: ["", "Bij oma Gonny thuis, Lantaarnstraat 25", "Zuilen 12"])
    func `wat er niet in staat, wordt geweigerd bij het veld`(tekst: String) {
        let zin = "Kies een wijk uit de lijst. Staat de wijk er niet bij, kies dan Elders of Onbekend."
        #expect(throws: Refusal(.invalid, zin, field: "wijk")) { try lijst.kies(tekst) }
    }
}
