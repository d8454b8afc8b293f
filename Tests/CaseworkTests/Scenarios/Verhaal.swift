import Foundation
import Yams

/// A scenario of the sources as a file: which case comes to which table, what everybody does, and what must be so then.
///
/// Each step of `doe` is one act, named by its key; `mislukt` beside it is the sentence with which it is refused.
struct Verhaal: Decodable, Sendable {
    let scenario: String
    let titel: String
    /// A few words of the source, and which one.
    let bron: String
    let arrangement: String
    /// The day on which it plays; the day of the tests when it does not say.
    let dag: String?
    /// Where the family lives; Zuilen when it does not say.
    let wijk: String?
    let vraag: String
    let doe: [Doe]
    let daarna: Daarna

    struct Doe: Decodable, Sendable {
        /// The outcomes that are chosen, by who may record the step or `door` this role; then the decision with its grounds.
        let kies: [String]?
        let door: String?
        let antwoorden: [String: String]?
        /// Who does not agree, with the reason.
        let tegen: [String: String]?
        let adviseer: String?
        let gezinKiest: [String: String]?
        /// To whom a question goes outside; by an open consequence when there is one, else by the step.
        let stuur: [String]?
        let grond: String?
        let herinner: String?
        let antwoord: String?
        let van: String?
        let wacht: Int?
        /// In which part of the meeting the talk begins, with its reason in `reden`.
        let bespreek: String?
        let reden: String?
        /// With whom the chair takes something up, or phones; the answer is `antwoord`.
        let bel: String?
        let vulAan: String?
        /// The arrangement to which a consequence, or the table itself, passes the question on; the story goes on there.
        let geefDoor: String?
        /// The arrangement to which a part goes; the story stays here.
        let splits: String?
        let bekrachtig: String?
        /// Everybody who has to know is told.
        let vertel: Bool?
        let kijkTerug: String?
        let keuze: String?
        /// Who, by role, begins or stops to work with the family by an open consequence.
        let werkrelatie: String?
        let trekIn: String?
        /// Sam's team takes part, and an explanatory analysis is written.
        let analyseer: Bool?
        /// A second party is let in with the family and adds this to the analysis that is there.
        let vulAnalyseAan: String?
        /// Parts of the file that go along to the table as a whole.
        let delen: [String]?
        /// The answers afterwards of who is asked.
        let evalueer: [String: String]?
        let mislukt: String?

        enum CodingKeys: String, CodingKey {
            case kies, door, antwoorden, tegen, adviseer, stuur, grond, herinner, antwoord, van, wacht, bespreek, reden,
                bel
            case gezinKiest = "gezin kiest"
            case vulAan = "vul aan"
            case geefDoor = "geef door"
            case kijkTerug = "kijk terug"
            case trekIn = "trek in"
            case vulAnalyseAan = "vul analyse aan"
            case analyseer, delen, evalueer
            case splits, bekrachtig, vertel, keuze, werkrelatie, mislukt
        }
    }

    struct Daarna: Decodable, Sendable {
        /// The step on which it stands, or `klaar`.
        let plek: String
        let uitkomsten: [String]?
        let aard: [String]?
        /// What decisions set in motion and nobody did yet.
        let gevolgen: [String]?
        let uitvragen: [String: String]?
        let kortgesloten: [String]?
        /// Tables that it came by, the oldest first.
        let keten: [String]?
        /// What is open for whom, by role.
        let werk: [String: [String]]?
        /// Outcomes of coded rows, by their kind.
        let geteld: [String: [String]]?
        let gezinskeuzes: [String]?
        let standpunten: [String]?
        /// How many lines of the analysis each role reads at the table.
        let analyse: [String: Int]?
        /// In which roles people work with the family.
        let werktMee: [String]?

        enum CodingKeys: String, CodingKey {
            case plek, uitkomsten, aard, gevolgen, uitvragen, kortgesloten, keten, werk, geteld, gezinskeuzes,
                standpunten, analyse
            case werktMee = "werkt mee"
        }
    }

    private static let map = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "scenarios")

    /// The names of the scenario files.
    static let bestanden: [String] = ((try? FileManager.default.contentsOfDirectory(atPath: map.path)) ?? [])
        .filter { $0.hasSuffix(".yaml") }.sorted()

    /// One file; a fault in it names its line.
    static func lees(_ bestand: String) throws -> Verhaal {
        try YAMLDecoder().decode(Verhaal.self, from: String(contentsOf: map.appending(path: bestand), encoding: .utf8))
    }
}
