import Casework
import Domain
import Scenario
import Testing

@Suite struct GezinnenTests {
    @Test(arguments: Scenario.engines)
    func `de lijst staat op naam, voorvoegsels tellen niet`(engine: Engine) async throws {
        let s = try await Scenario(engine)
        let wijk = try await s.wijk()
        for naam in ["Gezin de Wit", "Gezin Çelik", "Gezin van den Berg", "Gezin Bakker"] {
            _ = try await s.gezin(naam, in: wijk)
        }
        _ = try await s.gezin("Gezin Aalders", in: wijk, door: wijk.noor)

        let sam = try await s.casework.gezinnen(voor: wijk.sam.kijkt)
        let joost = try await s.casework.gezinnen(voor: wijk.joost.kijkt)

        #expect(sam.regels.map(\.naam) == ["Gezin Bakker", "Gezin van den Berg", "Gezin Çelik", "Gezin de Wit"])
        #expect(sam.regels[0].regisseur == "Sam Jansen")
        #expect(sam.regels[0].leden == ["Esra", "Can", "Aylin"])
        #expect(joost.regels.map(\.grond) == [.maatje, .maatje, .maatje, .maatje])
    }

    @Test(arguments: Scenario.engines)
    func `zoeken vindt gezinnen op de naam van een kind, en nooit die van een ander`(engine: Engine) async throws {
        let s = try await Scenario(engine)
        let wijk = try await s.wijk()
        _ = try await s.gezin(
            "Gezin de Wit", in: wijk,
            leden: [.init(naam: "Björn de Wit", roepnaam: "Björn", rol: .kind, alsWat: "zoon")])
        _ = try await s.gezin(in: wijk)
        _ = try await s.gezin(
            "Gezin Aalders", in: wijk, door: wijk.noor,
            leden: [.init(naam: "Bjorn Aalders", roepnaam: "Bjorn", rol: .kind, alsWat: "zoon")])

        let gevonden = try await s.casework.gezinnen(voor: wijk.sam.kijkt, zoek: "bjor")

        #expect(gevonden.regels.map(\.naam) == ["Gezin de Wit"])
        #expect(try await s.casework.gezinnen(voor: wijk.sam.kijkt, zoek: "Aalders").regels.isEmpty)
    }

    @Test(arguments: Scenario.engines)
    func `het dagblad begint met over wie de vorige regel was, niet met hoe die was, en toont wat er vandaag al staat`(
        engine: Engine
    )
        async throws
    {
        let s = try await Scenario(engine)
        let wijk = try await s.wijk()
        let dossier = try await s.gezin(in: wijk)
        let leeg = try await s.casework.dagblad(voor: wijk.sam.kijkt)
        let esra = try #require(leeg.rijen[0].leden.first { $0.roepnaam == "Esra" }?.persoon)
        #expect(leeg.rijen[0].begin.overWie.count == 2)

        _ = try await s.casework.schrijfContact(
            Contactvoorstel(soort: "school", tekst: "Mentor gesproken.", overWie: [esra]), in: dossier, door: wijk.sam,
            sleutel: .nieuw())

        let rij = try await s.casework.dagblad(voor: wijk.sam.kijkt).rijen[0]
        #expect(rij.begin.soort == "")
        #expect(rij.begin.overWie == [esra])
        #expect(rij.vandaag.map(\.tekst) == ["Mentor gesproken."])
        #expect(try await s.casework.dagblad(voor: wijk.noor.kijkt).rijen.isEmpty)
    }
}
