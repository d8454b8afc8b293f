import Domain
import Scenario
import Testing

@testable import Web

@Suite struct WerkPaginaTests {
    @Test func `de eerste bladzijde groet, en is vriendelijk als er niets is`() async throws {
        let p = try await Lesscene(.sqlite)

        let noor = try await WebProef(p.s).als(p.noor).get("/")

        #expect(noor.status == 200)
        #expect(noor.tekst.contains("Dag Noor"))
        #expect(noor.tekst.contains("Er wacht niets op u"))
        #expect(noor.tekst.contains("Er is u nog geen gezin gegeven."))
    }

    @Test func `wie nooit een gezin krijgt, begint bij lessen en regels en ziet geen knoppen voor gezinnen`()
        async throws
    {
        let s = try await Scenario(.sqlite)
        let wijk = try await s.wijk()
        let ilse = try await s.casework.voegMedewerkerToe(
            "Ilse Brandt", van: wijk.lokalis, team: wijk.zuilen, als: .kwaliteitsadviseur, door: wijk.bea,
            sleutel: .nieuw())
        let browser = try await WebProef(s).als(try #require(try await s.casework.medewerker(ilse)))

        let begin = try await browser.get("/")
        let gezinnen = try await browser.get("/gezinnen")

        #expect(begin.toont("Hier begint u"))
        #expect(begin.tekst.contains("href=\"/lessen\""))
        #expect(begin.toont("Cijfers over alles samen zijn er nog niet."))
        #expect(!begin.toont("Er wacht niets op u"))
        #expect(!gezinnen.tekst.contains("/gezinnen/nieuw"))
        #expect(!gezinnen.tekst.contains("/dagblad"))
        #expect(try await WebProef(s).als(wijk.sam).get("/gezinnen").tekst.contains("/gezinnen/nieuw"))
    }

    @Test(arguments: Werksoort.allCases)
    func `elk soort werk heeft een zin en een adres dat bestaat`(soort: Werksoort) async throws {
        let p = try await Lesscene(.sqlite)
        let wegen = WebProef(p.s).wegen.filter { $0.methode == "GET" }.map(\.pad)
        let adres = soort.adres(onderwerp: p.sam.id.rawValue, dossier: p.dossier)

        #expect(soort.zin(gezin: nil).first?.isUppercase == true)
        #expect(
            soort.zin(gezin: "Gezin Bos").lowercased().contains("gezin bos") || soort.isPersoonlijk
                || [.lesBevestigen, .overlegactieDoen, .signaalBeantwoorden].contains(soort))
        #expect(wegen.contains { past(adres, $0) }, "\(adres) is no address of the program")
    }

    /// Whether an address is of a route, whatever its parameters.
    private func past(_ adres: String, _ pad: String) -> Bool {
        let delen = adres.split { $0 == "?" || $0 == "#" }[0].split(separator: "/")
        let route = pad.split(separator: "/")
        return delen.count == route.count && zip(delen, route).allSatisfy { $0 == $1 || $1.hasPrefix("{") }
    }
}
