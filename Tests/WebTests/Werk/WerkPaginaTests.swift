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

    @Test(arguments: Werksoort.allCases)
    func `elk soort werk heeft een zin en een adres dat bestaat`(soort: Werksoort) async throws {
        let p = try await Lesscene(.sqlite)
        let wegen = WebProef(p.s).wegen.filter { $0.methode == "GET" }.map(\.pad)
        let adres = soort.adres(onderwerp: p.sam.id.rawValue, dossier: p.dossier)

        #expect(soort.zin(gezin: nil).first?.isUppercase == true)
        #expect(
            soort.zin(gezin: "Gezin Bos").lowercased().contains("gezin bos") || soort == .lesBevestigen
                || soort.isPersoonlijk)
        #expect(wegen.contains { past(adres, $0) }, "\(adres) is no address of the program")
    }

    /// Whether an address is of a route, whatever its parameters.
    private func past(_ adres: String, _ pad: String) -> Bool {
        let delen = adres.split { $0 == "?" || $0 == "#" }[0].split(separator: "/")
        let route = pad.split(separator: "/")
        return delen.count == route.count && zip(delen, route).allSatisfy { $0 == $1 || $1.hasPrefix("{") }
    }
}
