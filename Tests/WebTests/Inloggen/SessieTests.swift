import Domain
import Scenario
import Testing

@testable import Web

@Suite struct SessieTests {
    @Test func `wie een uur niets doet, meldt zich opnieuw aan`() async throws {
        let s = try await Scenario(.sqlite)
        let sam = try await WebProef(s).als(s.wijk().sam)

        for _ in 0..<3 {
            s.klok.vooruit(minuten: 59)
            #expect(try await sam.get("/").status == 200)
        }
        s.klok.vooruit(minuten: 60)

        #expect(try await sam.get("/").naar == "/inloggen")
    }

    @Test func `na twaalf uur houdt een sessie op, ook van wie bezig is`() async throws {
        let s = try await Scenario(.sqlite)
        let sam = try await WebProef(s).als(s.wijk().sam)

        for _ in 0..<14 {
            s.klok.vooruit(minuten: 50)
            #expect(try await sam.get("/").status == 200)
        }
        s.klok.vooruit(minuten: 20)

        #expect(try await sam.get("/").naar == "/inloggen")
    }
}
