import Domain
import Testing

/// The file for an agenda, read back as RFC 5545 says.
@Suite struct UitnodigingTests {
    private func velden(_ bestand: String) -> [String: String] {
        #expect(bestand.hasSuffix("\r\n"))
        let regels = bestand.split(separator: "\r\n").map(String.init)
        #expect(regels.allSatisfy { $0.utf8.count <= 75 && !$0.contains("\n") && !$0.contains("\r") })
        let heel = bestand.replacing("\r\n ", with: "").split(separator: "\r\n")
        return Dictionary(
            heel.compactMap { regel in
                regel.firstIndex(of: ":").map { (String(regel[..<$0]), String(regel[regel.index(after: $0)...])) }
            },
            uniquingKeysWith: { eerste, _ in eerste })
    }

    private let nu = Amsterdam.moment(Dag("2026-11-25")!, uur: 9)

    private func uitnodiging(_ plaats: String, keer: Int = 0, af: Bool = false) -> Uitnodiging {
        Uitnodiging(
            reeks: ID("01a2142d-5024-7003-92f3-e79517195a91")!, keer: keer, tafel: "Maatwerktafel", plaats: plaats,
            begint: Amsterdam.moment(Dag("2026-07-01")!, uur: 14, minuut: 30), minuten: 90, isAfgelast: af)
    }

    @Test func `de afspraak staat in wereldtijd, met tafel en plaats en verder niets`() {
        let velden = velden(uitnodiging("Stadskantoor, kamer 3; achterom").bestand(nu: nu))

        #expect(velden["DTSTART"] == "20260701T123000Z")
        #expect(velden["DTEND"] == "20260701T140000Z")
        #expect(velden["DTSTAMP"] == "20261125T080000Z")
        #expect(velden["UID"] == "01a2142d-5024-7003-92f3-e79517195a91@leerkring")
        #expect(velden["SUMMARY"] == "Maatwerktafel")
        #expect(velden["LOCATION"] == "Stadskantoor\\, kamer 3\\; achterom")
        #expect(velden["STATUS"] == "CONFIRMED")
        #expect(velden["SEQUENCE"] == "0")
        #expect(velden["ATTENDEE"] == nil && velden["ORGANIZER"] == nil && velden["DESCRIPTION"] == nil)
    }

    @Test func `verzet telt op, afgezegd ook`() {
        #expect(velden(uitnodiging("Hier", keer: 2).bestand(nu: nu))["SEQUENCE"] == "2")
        let af = velden(uitnodiging("Hier", keer: 2, af: true).bestand(nu: nu))
        #expect(af["SEQUENCE"] == "3" && af["STATUS"] == "CANCELLED" && af["METHOD"] == "CANCEL")
    }

    @Test func `een lange plaats met vreemde tekens wordt gevouwen en komt heel terug`() {
        let plaats = String(repeating: "Wijkcentrum ’t Hoekje é 🏠 ", count: 9) + "\nachter"

        #expect(velden(uitnodiging(plaats).bestand(nu: nu))["LOCATION"] == plaats.replacing("\n", with: "\\n"))
    }
}
