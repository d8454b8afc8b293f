import Casework
import Domain
import Foundation
import Scenario
import Testing

@testable import Web

@Suite struct ArrangementPaginaTests {
    static let pad = "/beheer/arrangementen"
    static let map = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..").standardized.path

    @Test func `iedereen leest een arrangement in gewone taal, en alleen de beheerder wijzigt het`() async throws {
        let t = try await Tafelscene()

        let lijst = try await t.noor.get(Self.pad)
        let blad = try await t.noor.get("\(Self.pad)/maatwerktafel")

        #expect(lijst.toont("Maatwerktafel") && lijst.toont("uit een bestand"))
        #expect(blad.toont("Niemand brengt") == false && blad.toont("Een vraag komt van"))
        #expect(blad.toont("Terugblik") && blad.toont("daarna: Vertellen"))
        #expect(!blad.toont("Wijzig de tekst"))
        #expect(try await t.noor.get("\(Self.pad)/maatwerktafel/formulier").status == 404)
        #expect(try await t.noor.get("\(Self.pad)/bestaat-niet").status == 404)
    }

    @Test func `formulier en tekst geven hetzelfde, en de versie zegt wat er veranderde`() async throws {
        let t = try await Tafelscene()
        let bea = try await WebProef(t.s).als(t.wijk.bea)
        let adres = "\(Self.pad)/nieuw/formulier"

        let zonder = try await bea.verstuur(
            adres, van: try await bea.get(adres), Self.kring.merging(["aard": ""]) { $1 })
        let gemaakt = try await bea.verstuur(adres, van: try await bea.get(adres), Self.kring)
        let eerste = try await t.s.casework.arrangementblad("kring").geldend
        let tekst = "\(Self.pad)/kring/tekst"
        let yaml = ArrangementSchrijver().yaml(eerste.arrangement)
        let zelfde = try await bea.verstuur(tekst, van: try await bea.get(tekst), ["tekst": yaml])
        let anders = try await bea.verstuur(
            tekst, van: try await bea.get(tekst), ["tekst": yaml.replacing("Samen kijken", with: "Samen doen")])

        #expect(zonder.status == 422 && zonder.toont("Kies wat voor besluit het is."))
        #expect(zonder.toont("Samen kijken"))
        #expect(gemaakt.naar == "\(Self.pad)/kring")
        #expect(eerste.herkomst == .scherm && eerste.arrangement.leden.map(\.rol) == ["voorzitter", "jeugdarts"])
        #expect(eerste.arrangement.stap("besluit")?.uitkomsten.map(\.id) == ["gelukt", "nog-niet"])
        #expect(zelfde.status == 409 && zelfde.toont("Er is niets veranderd: versie 1 zegt al hetzelfde."))
        #expect(anders.naar == "\(Self.pad)/kring")
        let versie = try await t.noor.get("\(Self.pad)/kring/versies/2")
        #expect(versie.toont("Samen kijken") && versie.toont("Samen doen") && versie.toont("anders"))
        #expect(try await t.s.casework.tafels(voor: t.wijk.bea).contains { $0.naam == "Kring" })
    }

    @Test func `elke fout in de tekst staat er met haar regel, en wat getypt was ook`() async throws {
        let t = try await Tafelscene()
        let bea = try await WebProef(t.s).als(t.wijk.bea)
        let adres = "\(Self.pad)/nieuw/tekst"
        let ervoor = try await t.s.casework.arrangementbladen().count

        let fout = try await bea.verstuur(
            adres, van: try await bea.get(adres), ["tekst": "- id: kring\n  naam: Kring\n  soort: tafl\n  leden: []"])

        #expect(fout.status == 422)
        #expect(fout.toont("Regel 3: ‘tafl’ is geen soort arrangement."))
        #expect(fout.toont("Regel 1: Bij een arrangement ontbreekt ‘doel’."))
        #expect(fout.tekst.contains("soort: tafl"))
        #expect(try await t.s.casework.arrangementbladen().count == ervoor)
    }

    @Test func `het formulier verandert niets aan wat het niet laat zien`() throws {
        let bestanden =
            ["\(Self.map)/configuratie/arrangementen.yaml"]
            + (1...3).map {
                Self.map + String(repeating: "/..", count: $0) + "/shared/design/arrangementen-voorbeeld.yaml"
            }
            .filter { FileManager.default.fileExists(atPath: $0) }
        let alle = try bestanden.flatMap {
            try ArrangementLezer(bekend: nil).lees(String(contentsOfFile: $0, encoding: .utf8))
        }

        for a in alle {
            let form = Arrangementformulier(
                form: Arrangementformulier.begin(a), basis: a, vandaag: Dag(nummer: 20_000))
            #expect(try form.lees() == a, "\(a.id)")
            if a.stappen.count > 4 { #expect(form.onzichtbaar.contains("de stappen"), "\(a.id)") }
        }
        #expect(alle.count >= 4)
    }

    @Test func `een tafel eindigt op een dag, en neemt dan geen vragen meer aan`() async throws {
        let t = try await Tafelscene()
        let bea = try await WebProef(t.s).als(t.wijk.bea)
        let adres = "/tafels/\(t.tafels.cityDeal)/einde"

        let dicht = try await bea.verstuur(adres, van: try await bea.get(adres))

        #expect(dicht.naar == "/tafels/\(t.tafels.cityDeal)")
        let blad = try await t.noor.get("\(Self.pad)/city-deal-overleg")
        #expect(blad.toont("versie 2, op het scherm gemaakt"))
        try await t.s.casework.stelTafelsBij()
        #expect(try await !t.s.casework.tafels(voor: t.wijk.bea).contains { $0.id == t.tafels.cityDeal })
    }

    private static let kring = [
        "naam": "Kring", "doel": "Samen kijken", "soort": "tafel", "gebieden": "stad", "elke": "2 weken",
        "lid-0-rol": "Voorzitter", "lid-0-per": "lijst", "lid-0-ziet": "plan", "lid-0-liaison": "ja",
        "lid-1-rol": "Jeugdarts", "lid-1-per": "lijst", "lid-1-ziet": "vraag", "inbrengen": "gezinswerker",
        "bespreking": "ja", "aard": "afspraak", "uitkomst-0-naam": "Gelukt", "uitkomst-1-naam": "Nog niet",
        "uitkomst-1-verder": "bespreking", "vertellen-binnen": "5 werkdagen", "terugblik-na": "3 maanden",
    ]
}
