import Domain
import HTML
import Testing

@testable import Web

@Suite struct WegingTests {
    private let weging = Weging(
        id: .new(), lijn: .new(), optie: "Vervoer loopt door", legitimiteit: "School is haar vaste plek.",
        betrokkenheid: nil, rendement: nil, vervangt: nil, door: .new())

    @Test func `schrijven twee mensen tegelijk dan staan beide teksten er`() {
        let html = Wegingblok(
            inbreng: .new(), weging: weging, nummer: 1, door: "P. Kok", botst: true,
            form: Formulierdata(["optie": weging.optie, "legitimiteit": "Zij leert hier het best."]),
            refusal: Refusal(.conflict, "P. Kok schreef hier ook.", field: "optie")
        ).renderString()

        #expect(html.contains("School is haar vaste plek.") && html.contains("Zij leert hier het best."))
        #expect(html.contains("P. Kok schreef hier tegelijk."))
        #expect(html.contains("name=\"gezien\" value=\"\(weging.id)\""))
    }

    @Test func `een leeg vak mag en zegt dat het leeg is`() {
        #expect(Wegingtekst(weging: weging).renderString().components(separatedBy: "Nog leeg").count == 3)
    }

    @Test(arguments: [("14:30", 14, 30), ("9", 9, 0), ("9.05", 9, 5)])
    func `een tijd wordt gelezen zoals mensen die typen`(tekst: String, uur: Int, minuut: Int) throws {
        let dag = Dag(jaar: 2026, maand: 11, dag: 23)!

        let begint = try Formulierdata(["dag": "23-11-2026", "tijd": tekst]).begint(nu: dag)

        #expect(begint == Amsterdam.moment(dag, uur: uur, minuut: minuut))
    }

    @Test func `een tijd die geen tijd is wordt bij zijn veld geweigerd`() {
        #expect(throws: Refusal(.invalid, "Schrijf de tijd als 14:30.", field: "tijd")) {
            try Formulierdata(["dag": "23-11-2026", "tijd": "straks"]).begint(nu: Dag(jaar: 2026, maand: 11, dag: 22)!)
        }
    }
}
