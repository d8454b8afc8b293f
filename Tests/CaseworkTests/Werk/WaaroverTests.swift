import Domain
import Scenario
import Testing

@testable import Casework

@Suite struct WaaroverTests {
    @Test(arguments: Scenario.engines)
    func `een regel zegt waar zij over gaat, zonder namen voor wie alleen aan tafel zit`(engine: Engine) async throws {
        let s = try await Scenario(engine)
        let wijk = try await s.wijk()
        let tafels = try await s.tafels(in: wijk)
        let dossier = try await s.gezin(in: wijk)
        let gezin = try await s.casework.journaal(dossier, voor: wijk.sam.kijkt).gezin
        let doel = try await s.casework.stelDoel(
            Doelvoorstel(woorden: "Naar school", eigenaar: gezin.wie("Esra")), in: dossier, door: wijk.sam,
            sleutel: .nieuw())
        _ = try await s.casework.maakAfspraak(
            Afspraakvoorstel(
                wat: "Met Esra langs de mentor", wie: .medewerker(wijk.sam.id), wieAnders: "",
                uiterlijk: s.casework.nu.dag), bij: doel, in: dossier, door: wijk.sam, sleutel: .nieuw())
        try await s.bijeenkomst(tafels.maatwerk, door: tafels.annelies)
        _ = try await s.inbreng(van: doel, bij: tafels.maatwerk, over: dossier, door: wijk.sam)

        let sam = try await s.casework.mijnWerk(wijk.sam).punten
        let annelies = try await s.casework.mijnWerk(tafels.annelies).punten
        let noor = try await s.casework.mijnWerk(wijk.noor).punten

        #expect(sam.first { $0.soort == .afspraakDoen }?.waarover == "Met Esra langs de mentor")
        #expect(sam.first { $0.soort == .deelnemen }?.waarover == "Mag Esra op haar eigen school blijven?")
        #expect(annelies.map(\.soort) == [.bijeenkomstVoorzitten])
        #expect(annelies.first?.waarover == "Mag kind van 13 op haar eigen school blijven?")
        #expect(annelies.first?.gezin == nil)
        #expect(
            annelies.first?.tafel == .init(naam: "Maatwerktafel", op: s.casework.nu.dag, isBesloten: false))
        #expect(noor.isEmpty)
    }
}
