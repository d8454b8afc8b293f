import Casework
import Domain
import Scenario
import Testing

@testable import Web

@Suite struct InbrengPaginaTests {
    @Test func `met een plan is een vraag met drie velden ingebracht`() async throws {
        let t = try await Tafelscene()
        let form = try await t.sam.get("\(t.pad)/inbrengen/nieuw?doel=\(t.doel)&tafel=\(t.tafels.maatwerk)")

        let antwoord = try await t.sam.verstuur(
            "\(t.pad)/inbrengen", van: form,
            [
                "vraag": "Mag Esra op haar eigen school blijven?", "gevraagd": "meedenken",
                "erbij": "p:\(t.gezin.wie("Aylin"))",
            ])

        let vraag = try await t.sam.get(try #require(antwoord.naar))
        #expect(vraag.toont("Mag Esra op haar eigen school blijven?"))
        #expect(vraag.toont("Leg vast wie mag weten om wie het gaat"))
        let bundel = try await t.sam.get(try #require(antwoord.naar) + "/bundel")
        #expect(bundel.toont("Esra wil weer naar haar eigen school"))
        #expect(bundel.toont("Het gezin en de tafel lezen hetzelfde."))
    }

    @Test func `wat ontbreekt staat er voor de klik, en een reden volstaat`() async throws {
        let t = try await Tafelscene()
        let adres = "\(t.pad)/inbrengen"
        let form = try await t.sam.get("\(adres)/nieuw?doel=\(t.doel)&tafel=\(t.tafels.cityDeal)")
        #expect(form.toont("Schrijf op wat er al geprobeerd is."))
        #expect(form.toont("Nog nodig: een reden, want er ontbreekt nog iets"))
        let velden = ["vraag": "Mag zij blijven?", "gevraagd": "meedenken"]

        let geweigerd = try await t.sam.verstuur(adres, van: form, velden)
        let gelukt = try await t.sam.verstuur(
            adres, van: geweigerd, ["waarom_toch": "De woning is over zes weken weg."])

        #expect(geweigerd.status == 422)
        #expect(geweigerd.formulier(adres)?.velden["vraag"] == "Mag zij blijven?")
        #expect(gelukt.status == 303)
    }

    @Test func `niemand ziet namen voor er een grond is`() async throws {
        let t = try await Tafelscene()
        let inbreng = try await t.inbreng(metNamen: false)
        let zonder = try await t.annelies.get(inbreng)
        #expect(zonder.toont("Mag kind van") && !zonder.toont("Esra") && !zonder.toont("Terpstra"))
        let gronden = try await t.sam.get("\(inbreng)/gronden")
        let deelname = try #require(gronden.formulier("\(inbreng)/gronden")?.keuzes["deelname"]?.first)

        _ = try await t.sam.verstuur(
            "\(inbreng)/gronden", van: gronden,
            ["deelname": deelname, "grond": "toestemming", "toelichting": "Aylin, aan de keukentafel"])

        #expect(try await t.annelies.get(inbreng).toont("Mag Esra op haar eigen school blijven?"))
    }

    @Test func `een grond zonder toestemming vraagt een toelichting, en wat getypt was blijft staan`() async throws {
        let t = try await Tafelscene()
        let inbreng = try await t.inbreng(metNamen: false)
        let gronden = try await t.sam.get("\(inbreng)/gronden")

        let geweigerd = try await t.sam.verstuur("\(inbreng)/gronden", van: gronden, ["grond": "veiligheid"])

        #expect(geweigerd.status == 422)
        #expect(geweigerd.toont("Schrijf op waarom deze persoon zonder toestemming mag meekijken."))
        #expect(geweigerd.formulier("\(inbreng)/gronden")?.velden["grond"] == "veiligheid")
    }

    @Test func `wie er niets mee te maken heeft vindt niets`() async throws {
        let t = try await Tafelscene()
        let inbreng = try await t.inbreng()

        for deel in ["", "/bundel", "/bespreking", "/toonstand", "/gronden", "/papier", "/wegingen"] {
            let antwoord = try await t.noor.get(inbreng + deel)
            #expect(antwoord.status == 404)
            #expect(!antwoord.toont("school blijven"))
        }
        let weg = try await t.noor.post("\(inbreng)/intrekking", ["gronden": "Zomaar"])
        #expect(weg.status == 404)
        #expect(try await t.sam.get(inbreng).toont("Bespreking"))
    }

    @Test func `terugnemen is een bladzijde van zichzelf en vraagt waarom`() async throws {
        let t = try await Tafelscene()
        let inbreng = try await t.inbreng()
        let bladzijde = try await t.sam.get("\(inbreng)/intrekking")

        let zonder = try await t.sam.verstuur("\(inbreng)/intrekking", van: bladzijde)
        _ = try await t.sam.verstuur("\(inbreng)/intrekking", van: zonder, ["gronden": "Het is al opgelost."])

        #expect(zonder.status == 422 && zonder.toont("Schrijf op waarom u de vraag intrekt."))
        #expect(try await t.sam.get(inbreng).toont("Teruggenomen: Het is al opgelost."))
        #expect(try await t.sam.get("\(t.pad)/tafels").toont("Teruggenomen"))
    }
}
