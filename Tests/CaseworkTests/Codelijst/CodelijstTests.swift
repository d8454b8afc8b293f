import Domain
import Scenario
import Testing

@testable import Casework

@Suite struct CodelijstTests {
    private func bytes(_ tekst: String) -> [UInt8] { Array(tekst.utf8) }

    @Test(arguments: Scenario.engines)
    func `een lijst die anders is krijgt een nieuwe versie, een gelijke niet`(engine: Engine) async throws {
        let s = try await Scenario(engine)
        _ = try await s.casework.richtIn("Gemeente Voorbeeld", demonstratie: false, beheerder: "Bea")
        let een = try Casework.codelijst(
            bytes("code;naam;toelichting;bron\nwonen;Wonen;;eigen\n01;Nul één;uitleg;\n"), naam: "proef")
        let twee = try Casework.codelijst(bytes("code;naam;toelichting;bron\nwonen;Woonplek;;eigen\n"), naam: "proef")

        let versies = [
            try await s.casework.leesCodelijsten([een]).map(\.versie),
            try await s.casework.leesCodelijsten([een]).map(\.versie),
            try await s.casework.leesCodelijsten([twee]).map(\.versie),
        ]

        #expect(versies == [[1], [], [2]])
        #expect(
            try await s.casework.codes("proef") == [
                Code(lijst: "proef", code: "wonen", naam: "Woonplek", bron: "eigen")
            ])
        #expect(een.codes[1] == Code(lijst: "proef", code: "01", naam: "Nul één", toelichting: "uitleg"))
    }

    @Test(arguments: [
        ("code;naam\nx;y\n", "proef.csv: de eerste regel moet zijn: code;naam;toelichting;bron."),
        ("code;naam;toelichting;bron\na;A;;\na;B;;\n", "proef.csv, regel 3: de code a staat er al."),
        (
            "code;naam;toelichting;bron\na b;A;;\n",
            "proef.csv, regel 2: een code bestaat uit letters, cijfers en streepjes."
        ),
        ("code;naam;toelichting;bron\na;;;\n", "proef.csv, regel 2: geef de code een naam."),
    ])
    func `een fout noemt bestand en regel`(tekst: String, zin: String) {
        let refusal = #expect(throws: Refusal.self) { try Casework.codelijst(bytes(tekst), naam: "proef") }
        #expect(refusal?.zin == zin)
    }

    @Test(arguments: Scenario.engines)
    func `regels: een artikel dat anders luidt krijgt een versie, twee keer lezen doet niets`(engine: Engine)
        async throws
    {
        let s = try await Scenario(engine)
        let bea = try await s.casework.richtIn("Gemeente Voorbeeld", demonstratie: false, beheerder: "Bea")
        let lijst = bytes(
            """
            regel;soort;artikel;van;tekst
            Huisvestingsverordening;verordening;4;2015-01-01;Urgentie krijgt wie geen woning heeft.
            Huisvestingsverordening;verordening;4;2025-01-01;Urgentie krijgt ook wie inwoont met kinderen.
            """)

        let aantallen = [
            try await s.casework.leesRegels(lijst, door: bea), try await s.casework.leesRegels(lijst, door: bea),
        ]

        #expect(aantallen == [2, 0])
        let gevonden = try await s.casework.zoek("urgentie inwoont", door: bea).regels
        #expect(gevonden.map(\.tekst) == ["Urgentie krijgt ook wie inwoont met kinderen."])
        #expect(try await s.casework.zoek("woning", door: bea).regels.isEmpty)
    }
}
