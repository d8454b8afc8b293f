import Casework
import Domain
import Foundation
import Scenario
import Testing
import Yams

/// A scenario of the sources in which people learn from many cases: what was decided before, what a meeting makes of it,
/// and what must be so then.
struct Overlegverhaal: Decodable, Sendable {
    let scenario: String
    let titel: String
    let bron: String
    let overleg: String
    /// Decisions beforehand, each of a family of its own.
    let besluiten: [Besluitgroep]?
    let doe: [Doe]
    let daarna: Daarna

    struct Besluitgroep: Decodable, Sendable {
        let bij: String
        let aantal: Int
        let kies: String
        let antwoorden: [String: String]?
    }

    struct Doe: Decodable, Sendable {
        let thema: String?
        let volgende: String?
        let vraag: String?
        let signaal: String?
        let tekst: String?
        /// What who owns the signal answers.
        let antwoord: String?
        let les: String?
        let actie: String?
        let klaar: Bool?
        let meldTerug: String?
        /// Who brought in reads what was told back.
        let lees: Bool?
        /// A next meeting, so many days later.
        let volgendOverleg: Int?
        let mislukt: String?

        enum CodingKeys: String, CodingKey {
            case thema, volgende, vraag, signaal, tekst, antwoord, les, actie, klaar, lees, mislukt
            case meldTerug = "meld terug"
            case volgendOverleg = "volgend overleg"
        }
    }

    struct Daarna: Decodable, Sendable {
        let besluiten: Int?
        let ontbreken: Int?
        let opvallend: [String]?
        let beloofd: Int?
        let wachten: Int?
        let beantwoord: [String]?
        let lessen: Int?
        let voorstel: String?
        /// What is open for whom: `inbrenger`, `accounthouder`, `beleidsadviseur`, `voorzitter`.
        let werk: [String: [String]]?
        let teruggelezen: [String]?
    }

    private static let map = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../Scenarios/overleggen").standardized

    static let bestanden: [String] = ((try? FileManager.default.contentsOfDirectory(atPath: map.path)) ?? [])
        .filter { $0.hasSuffix(".yaml") }.sorted()

    static func lees(_ bestand: String) throws -> Overlegverhaal {
        try YAMLDecoder().decode(Self.self, from: String(contentsOf: map.appending(path: bestand), encoding: .utf8))
    }

    /// The arrangements that such a scenario is about.
    static var gespeeld: Set<String> { Set(bestanden.compactMap { try? lees($0).overleg }) }
}
