import Casework
import Domain
import Scenario
import Testing

/// A decision outside the mandates of a table is refused, and nothing of it is kept.
@Suite struct MandaatTests {
    @Test(arguments: Scenario.engines)
    func `boven het mandaat wordt niets vastgelegd, binnen het mandaat wel`(engine: Engine) async throws {
        let s = try await Scenario(engine)
        let wijk = try await s.wijk()
        let t = try await s.tafels(in: wijk)
        let (c, dossier) = (s.casework, try await s.gezin(in: wijk))
        let doel = try await s.doel(in: dossier, door: wijk.sam)
        let alle = try await c.tafels(voor: wijk.bea)
        let tafel = try #require(alle.first { $0.naam == "City Deal Overleg Ondiep" }?.id)
        _ = try await c.benoemTafellid(
            t.annelies.id, aan: tafel, als: "voorzitter", mandaat: .formeel, tot: "1.000", door: wijk.bea,
            sleutel: .nieuw())
        await #expect(
            throws: Refusal(.invalid, "Alleen een formeel mandaat gaat tot een bedrag.", field: "mandaat_tot")
        ) {
            _ = try await c.benoemTafellid(
                t.pim.id, aan: tafel, als: "notulist", mandaat: .geen, tot: "5", door: wijk.bea, sleutel: .nieuw())
        }
        let inbreng = try await s.inbreng(van: doel, bij: tafel, over: dossier, door: wijk.sam)
        func leg(_ bedrag: String) async throws {
            _ = try await c.legUitkomstVast(
                Uitkomstvoorstel(
                    keuzes: ["geld-uit-het-fonds"], wat: "De borg wordt betaald.", antwoorden: ["bedrag": bedrag]),
                op: inbreng, door: t.annelies, sleutel: .nieuw())
        }

        await #expect(
            throws: Refusal(
                .forbidden,
                "1.200 euro gaat boven het mandaat van deze tafel: dat loopt tot 1.000 euro. Leg het voor aan wie bevoegd is.",
                field: "antwoord-bedrag")
        ) { try await leg("1200") }
        #expect(try await c.inbrengstand(inbreng, voor: wijk.sam.kijkt).uitkomsten.isEmpty)
        #expect(try await c.inbrengstand(inbreng, voor: wijk.sam.kijkt).plek?.stap == "bespreking")

        try await leg("950,00")
        #expect(try await c.inbrengstand(inbreng, voor: wijk.sam.kijkt).uitkomsten.count == 1)
    }
}
