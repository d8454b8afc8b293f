import Casework
import Domain
import Scenario
import Testing

@testable import Web

@Suite struct StoelenPaginaTests {
    @Test func `de beheerder geeft een tafel haar voorzitter, die daarna zelf stoelen geeft`() async throws {
        let t = try await Tafelscene()
        let leden = "/tafels/\(t.tafels.cityDeal)/leden"
        let bea = try await WebProef(t.s).als(t.wijk.bea)

        let gegeven = try await bea.verstuur(
            leden, van: try await bea.get(leden),
            ["medewerker": t.wijk.noor.id.rawValue, "rol": "voorzitter", "mandaat": "formeel"])

        #expect(gegeven.naar == leden)
        #expect(try await t.noor.get(leden).toont("Noor Visser , voorzitter, formeel mandaat"))
        #expect(try await t.noor.get("/tafels/\(t.tafels.cityDeal)/bijeenkomsten/nieuw").status == 200)
        #expect(try await t.sam.get(leden).status == 403)
    }

    @Test func `wat ontbreekt staat bij zijn veld, en een stoel eindigt met één knop`() async throws {
        let t = try await Tafelscene()
        let leden = "/tafels/\(t.tafels.maatwerk)/leden"
        let blad = try await t.annelies.get(leden)

        let zonder = try await t.annelies.verstuur(leden, van: blad, ["medewerker": t.wijk.noor.id.rawValue])
        let einde = try #require(blad.formulieren.last { $0.actie.hasSuffix("/einde") }?.actie)
        let weg = try await t.annelies.verstuur(einde, van: blad)

        #expect(zonder.status == 422 && zonder.toont("Kies een rol die deze tafel kent."))
        #expect(weg.naar == leden)
        #expect(try await t.annelies.get(leden).formulieren.filter { $0.actie.hasSuffix("/einde") }.count == 1)
    }
}
