import Domain
import Testing

@Suite struct ToegangscodeTests {
    private static let dag = Dag("2026-11-22")!

    @Test func `een code wordt gelezen zoals mensen haar overtypen`() throws {
        let code = Codeschrift.nieuw()

        #expect(Codeschrift(getypt: code.opPapier) == code)
        #expect(Codeschrift(getypt: " \(code.opPapier.lowercased().replacing("-", with: " ")) ") == code)
        #expect(code.opPapier.count == 19 && code.plat.count == 16)
        #expect(Codeschrift(getypt: "o1il-0000-0000-000u")?.plat == "011100000000000V")
    }

    @Test func `wat geen code kan zijn is er geen, hoe lang ook`() {
        for tekst in [
            "", "ABCD", "ABCD-EFGH-JKMN-PQR", "ABCD-EFGH-JKMN-PQR!", String(repeating: "A", count: 1_000_000),
        ] {
            #expect(Codeschrift(getypt: tekst) == nil)
        }
    }

    @Test func `geen twee codes zijn gelijk, en elk teken komt voor`() {
        let codes = (0..<400).map { _ in Codeschrift.nieuw().plat }

        #expect(Set(codes).count == 400)
        #expect(Set(codes.joined()).count == 32)
    }

    @Test func `een code werkt tot en met haar laatste dag, en hoogstens dertig dagen`() throws {
        let laatste = try Toegangscode.uiterlijk(na: 3, vanaf: Self.dag)
        let code = Toegangscode(
            id: .new(), soort: .antwoord, voor: "school", uiterlijk: laatste, door: .new(), einde: nil)

        #expect(code.werkt(op: laatste) && !code.werkt(op: laatste.plus(dagen: 1)))
        for dagen in [nil, 0, 31, -3] {
            #expect(throws: Refusal(.invalid, "Kies hoe lang de code werkt.", field: "dagen")) {
                try Toegangscode.uiterlijk(na: dagen, vanaf: Self.dag)
            }
        }
    }

    @Test func `waar de stap keuzes vraagt is een keuze nodig, anders alleen woorden`() throws {
        var stap = Stap("vraag-na", .uitvraag)
        stap.uitkomsten = [Uitkomst("opgelost"), Uitkomst("niet")]

        #expect(try Codeantwoord.geef("Ja.", keuze: "niet", bij: stap).keuze == "niet")
        #expect(throws: Refusal(.invalid, "Kies een antwoord.", field: "keuze")) {
            try Codeantwoord.geef("Ja.", keuze: "iets", bij: stap)
        }
        #expect(try Codeantwoord.geef(" Ja. ", keuze: "niet", bij: nil) == ("Ja.", nil))
        #expect(throws: Refusal(.invalid, "Schrijf op wat u wilt antwoorden.", field: "tekst")) {
            try Codeantwoord.geef(" ", keuze: "", bij: nil)
        }
    }
}
