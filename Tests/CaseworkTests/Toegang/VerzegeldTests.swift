import Domain
import Scenario
import Storage
import Testing

@testable import Casework

/// What somebody types about a family can be read nowhere in the database without a key.
@Suite struct VerzegeldTests {
    @Test(arguments: Scenario.engines)
    func `een woord dat in elk vak is getypt, staat in geen kolom die leesbaar is`(engine: Engine) async throws {
        let s = try await Volgeschreven(engine).s

        let found = try await s.database.read { tx in
            try Minimaal.tabellen.flatMap { table in
                try (table.plain.map(\.column) + table.sealed.map(\.column)).filter { column in
                    let hits = try tx.rows(
                        """
                        SELECT \(.name(table.key)) AS id FROM \(.name(table.name))
                        WHERE LOWER(\(.name(column))) LIKE \("%\(Volgeschreven.woord.lowercased())%") ORDER BY 1
                        """)
                    return !hits.isEmpty
                }.map { "\(table.name).\($0)" }
            }
        }

        #expect(found == [])
    }

    /// Sealed columns that this scene cannot fill, each with why.
    private static let leeg: Set<String> = [
        "account.naam", "account.totp", "herstel.gronden",  // no account signs in here
        "concept.inhoud",  // goes when its form is sent
        "persoonsgegeven.bsn",  // holds no word
        "samenvoeging.gronden", "misplaatsing.gronden", "lesbezwaar.gronden",  // another family, another reader
        "bekrachtiging.gronden", "evaluatie.antwoorden", "uitkomst.antwoorden",  // another table asks for these
        "gezinskeuze.antwoorden", "gezinskeuze.woorden",  // so does this: `StappenTests` looks
        "uitvraag.wie", "uitvraag.vraag", "uitvraag.toelichting", "uitvraag.antwoord",  // and `UitvraagTests` here
    ]

    @Test(arguments: Scenario.engines)
    func `elke kolom die verzegeld is, is ook volgeschreven`(engine: Engine) async throws {
        let s = try await Volgeschreven(engine).s

        let empty = try await s.database.read { tx in
            try Minimaal.tabellen.flatMap { table in
                try table.sealed.map(\.column).filter { column in
                    try tx.row(
                        """
                        SELECT \(.name(table.key)) AS id FROM \(.name(table.name)) WHERE \(.name(column)) IS NOT NULL
                        ORDER BY 1 LIMIT 1
                        """) == nil
                }.map { "\(table.name).\($0)" }
            }
        }

        #expect(Set(empty).subtracting(Self.leeg) == [])
    }
}
