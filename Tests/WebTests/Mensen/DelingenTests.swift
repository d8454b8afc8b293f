import Domain
import Scenario
import Testing

@testable import Web

@Suite struct DelingenTests {
    @Test func `wat aan een tafel gedeeld wordt staat ook bij wat gedeeld mag worden, zolang de vraag loopt`()
        async throws
    {
        let p = try await Tafelscene()
        #expect(try await p.sam.get("\(p.pad)/mensen").toont("Er is nog geen toestemming vastgelegd."))

        let inbreng = try await p.inbreng()

        let mensen = try await p.sam.get("\(p.pad)/mensen")
        #expect(!mensen.toont("Er is nog geen toestemming vastgelegd."))
        #expect(mensen.toont("Bij de vraag aan Maatwerktafel “Mag Esra op haar eigen school blijven?” weten om wie"))
        #expect(mensen.toont("Annelies Vos , voorzitter. Het gezin geeft toestemming, sinds"))
        #expect(mensen.tekst.contains("\(inbreng)#aan-tafel"))
        #expect(try await p.sam.get(inbreng).tekst.contains("id=\"aan-tafel\""))
        _ = try await p.sam.verstuur(
            "\(inbreng)/intrekking", van: p.sam.get("\(inbreng)/intrekking"), ["gronden": "Het is opgelost."])
        #expect(!(try await p.sam.get("\(p.pad)/mensen").toont("weten om wie")))
    }
}
