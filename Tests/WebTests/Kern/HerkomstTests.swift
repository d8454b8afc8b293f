import Domain
import Scenario
import Testing

@testable import Web

@Suite struct HerkomstTests {
    /// What a browser says about where a form came from, and whether that is here.
    private static let gevallen: [(kop: [String: String], mag: Bool)] = [
        (["Sec-Fetch-Site": "same-origin"], true),
        (["Sec-Fetch-Site": "none"], true),
        (["Sec-Fetch-Site": "cross-site"], false),
        (["Sec-Fetch-Site": "same-site"], false),
        (["Sec-Fetch-Site": "cross-site", "Origin": "http://leerkring.test"], false),
        (["Origin": "http://leerkring.test"], true),
        (["Origin": "https://elders.example"], false),
        (["Origin": "http://leerkring.test:8443"], false),
        (["Origin": "http://leerkring.test.elders.example"], false),
        (["Origin": "null"], false),
    ]

    @Test func `een formulier van een andere website doet niets, en zegt dat`() async throws {
        let s = try await Scenario(.sqlite)
        let wijk = try await s.wijk()
        for (kop, mag) in Self.gevallen {
            let sam = try await WebProef(s).als(wijk.sam)
            let antwoord = try await sam.post("/uitloggen", [:], kop: kop)
            #expect(antwoord.status == (mag ? 303 : 403), "\(kop)")
            #expect((try await sam.get("/").status == 200) == !mag, "\(kop)")
            if !mag { #expect(antwoord.toont("Dit formulier kwam van een andere website. Er is niets gedaan.")) }
        }
    }
}
