import Casework
import Domain
import Scenario
import Testing

/// Whether a child was spoken to is read from lines that hold now.
@Suite struct KindGesprokenTests {
    @Test(arguments: Scenario.engines)
    func `een regel die verbeterd of verplaatst is, telt niet als gesprek met het kind`(engine: Engine) async throws {
        let s = try await Scenario(engine)
        let wijk = try await s.wijk()
        let (dossier, ander, sam) = (try await s.gezin(in: wijk), try await s.gezin("Ander", in: wijk), wijk.sam)
        let gezin = try await s.casework.gezinsplan(dossier, voor: sam.kijkt).gezin
        let (esra, aylin) = (gezin.wie("Esra"), gezin.wie("Aylin"))
        _ = try await s.tafels(in: wijk)
        let route = try #require(try await s.casework.tafels(voor: sam).first { $0.naam == "Maatwerkroute" }).id
        func ontbreekt() async throws -> Bool {
            try await s.casework.bereidInbrengVoor(dossier, bij: route, voor: sam.kijkt).voorbereiding.ontbreekt
                .contains { $0.wat == "kind gesproken" }
        }
        func schrijf(_ wie: ID<Persoon>) async throws -> ID<Contact> {
            try await s.casework.schrijfContact(
                Contactvoorstel(soort: "huisbezoek", tekst: "Samen gepraat.", metWie: [wie]), in: dossier, door: sam,
                sleutel: .nieuw())
        }
        #expect(try await ontbreekt())

        let verschreven = try await schrijf(esra)
        #expect(try await !ontbreekt())
        _ = try await s.casework.verbeterContact(
            verschreven, Contactvoorstel(soort: "huisbezoek", tekst: "Met moeder gepraat.", metWie: [aylin]),
            in: dossier, door: sam, sleutel: .nieuw())
        #expect(try await ontbreekt())

        let verdwaald = try await schrijf(esra)
        #expect(try await !ontbreekt())
        _ = try await s.casework.verplaatsContact(
            verdwaald, van: dossier, naar: ander, gronden: "Dit was een ander gezin.", door: sam, sleutel: .nieuw())
        #expect(try await ontbreekt())
    }
}
