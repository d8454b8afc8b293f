import Foundation
import HTML
import Testing

@testable import Web

@Suite struct VoorbeeldenTests {
    /// The views that stand in Web/Onderdelen.
    private func onderdelen() throws -> Set<String> {
        let map = URL(fileURLWithPath: #filePath).appendingPathComponent("../../../../Sources/Web/Onderdelen")
            .standardized
        var namen: Set<String> = []
        for file in try FileManager.default.contentsOfDirectory(at: map, includingPropertiesForKeys: nil) {
            for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
            where line.hasPrefix("struct ") && line.contains(": View") {
                namen.insert(String(line.dropFirst("struct ".count).prefix { $0.isLetter }))
            }
        }
        return namen
    }

    @Test func `elk gedeeld stuk heeft een voorbeeld`() throws {
        let getoond = Set((Voorbeeld.stukken + Voorbeeld.bladen).flatMap(\.stukken) + Voorbeeld.omheen)

        #expect(try onderdelen() == getoond)
    }

    @Test func `de bladzijde toont ze alle`() {
        let html = VoorbeeldenView(omslag: Omslag(medewerker: nil, demonstratie: false)).renderString()

        for voorbeeld in Voorbeeld.stukken {
            #expect(html.contains("<h2>\(voorbeeld.stukken.joined(separator: ", "))</h2>"))
        }
        for blad in Voorbeeld.bladen { #expect(html.contains("/voorbeelden/\(blad.stukken[0].lowercased())")) }
    }
}
