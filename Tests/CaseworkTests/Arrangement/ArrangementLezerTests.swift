import Casework
import Domain
import Testing

/// Starts from a whole arrangement and spoils one line of it.
@Suite struct ArrangementLezerTests {
    static let goed = """
        - id: kring
          naam: Kring
          doel: Samen kijken
          soort: tafel
          geldig: { van: 2020-01-01 }
          leden:
            - { rol: voorzitter, organisatie: gemeente }
            - { rol: partner, per: casus }
          inbrengen door: [gezinswerker]
          gegevens: [{ rol: partner, grond: toestemming, wat: [vraag] }]
          stappen:
            - { id: toets, soort: oordeel, wie: voorzitter, uitkomsten: [{ id: goed, verder: besluit }, { id: fout, terug naar: inbreng }] }
            - id: besluit
              soort: besluit
              aard: afspraak
              uitkomsten:
                - { id: samen, gevolgen: [{ actie: true }] }
                - { id: weer, terug naar: toets }
              doorgeven aan: [kring]
            - { id: vertellen, soort: vertellen, aan: [gezin], binnen: 2 werkdagen }
        """

    private func fouten(_ yaml: String) -> [String] { ArrangementLezer().leesMetFouten(yaml).fouten.map(\.description) }

    @Test func `een goed bestand heeft geen fouten`() {
        #expect(fouten(Self.goed) == [])
    }

    @Test(arguments: bedorven)
    func `elke fout geeft een zin met haar regel`(regel: Int, nieuw: String, zin: String) {
        var regels = Self.goed.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        regels[regel - 1] = nieuw

        #expect(fouten(regels.joined(separator: "\n")) == [zin])
    }

    @Test func `alle fouten van een bestand komen in een keer, elk met haar regel`() {
        var (regels, verwacht) = (
            Self.goed.split(separator: "\n", omittingEmptySubsequences: false).map(String.init), [Int]()
        )
        let goed = regels
        for (nummer, (regel, nieuw, zin)) in Self.bedorven.enumerated() {
            let begin = regels.count
            verwacht +=
                zin.split(separator: " ").dropFirst().first.flatMap { Int($0.dropLast()) }.map { [begin + $0] } ?? []
            var stuk = goed
            stuk[0] = "- id: kring-\(nummer)-van-velen"
            stuk[regel - 1] = nieuw
            regels += stuk.joined(separator: "\n").split(separator: "\n", omittingEmptySubsequences: false).map(
                String.init)
        }

        let gevonden = ArrangementLezer().leesMetFouten(regels.joined(separator: "\n")).fouten.map(\.regel)

        #expect(verwacht.count > 50)
        #expect(gevonden == verwacht)
    }

    @Test func `een verwijzing naar elders wordt niet opgezocht`() {
        let yaml = Self.goed.replacing("doorgeven aan: [kring]", with: "doorgeven aan: [{ extern: landelijk-team }]")

        #expect(fouten(yaml) == [])
        #expect(
            ArrangementLezer(bekend: ["ver-weg"]).leesMetFouten(
                Self.goed.replacing("aan: [kring]", with: "aan: [ver-weg]")
            ).fouten.isEmpty)
        #expect(
            ArrangementLezer(bekend: nil).leesMetFouten(Self.goed.replacing("aan: [kring]", with: "aan: [wie-weet]"))
                .fouten.isEmpty)
    }

    @Test func `een onbekende codelijst wordt gemeld als de lijsten bekend zijn`() {
        let yaml = Self.goed.replacing(
            "soort: vertellen,", with: "soort: vertellen, vragen: [{ id: hoe, type: keuze, lijst: ja-ne }],")

        #expect(
            ArrangementLezer(codelijsten: ["ja-nee"]).leesMetFouten(yaml).fouten.map(\.description) == [
                "regel 20: Er is geen codelijst ‘ja-ne’. Bedoelt u ‘ja-nee’?"
            ])
        #expect(fouten(yaml) == [])
    }

    @Test func `twee arrangementen met een naam`() {
        #expect(
            fouten(Self.goed + "\n" + Self.goed) == [
                "regel 21: Het arrangement ‘kring’ staat er twee keer (ook op regel 1)."
            ])
    }

    @Test(arguments: ["", "\n\n", "# alleen uitleg\n", "[]", "\u{FEFF}"])
    func `een leeg bestand`(yaml: String) {
        #expect(fouten(yaml) == ["regel 1: Het bestand is leeg: er staat geen arrangement in."])
    }

    @Test func `een bestand dat geen lijst is`() {
        #expect(
            fouten("zomaar een zin") == [
                "regel 1: Hier hoort een lijst van arrangementen te staan, elk met een streepje ervoor."
            ])
        #expect(fouten("- zomaar") == ["regel 1: Bij een arrangement hoort een blok met sleutels, geen los woord."])
    }

    @Test func `meer dan 1 MB wordt niet gelezen`() {
        let yaml = "# " + String(repeating: "x", count: ArrangementLezer.hoogstensBytes)

        #expect(fouten(yaml) == ["regel 1: Het bestand is groter dan 1 MB; zo groot is geen lijst van arrangementen."])
    }

    @Test(.timeLimit(.minutes(10)))
    func `een verwijzing die zichzelf vermenigvuldigt wordt geweigerd`() {
        var bom = ["- a0: &a0 [x, x]"]
        for i in 1...40 { bom.append("- a\(i): &a\(i) [*a\(i - 1), *a\(i - 1), *a\(i - 1)]") }

        #expect(fouten(bom.joined(separator: "\n")).count == 40)
        #expect(
            fouten(Self.goed.replacing("naam: Kring", with: "naam: &k Kring")) == [
                "regel 2: Verwijzingen binnen YAML (& en *) mogen niet: schrijf het uit."
            ])
        #expect(
            fouten(Self.goed.replacing("naam: Kring", with: "naam: *k")) == [
                "regel 2: Verwijzingen binnen YAML (& en *) mogen niet: schrijf het uit."
            ])
        #expect(fouten("- &a\n  ? *a\n  : b").contains { $0.contains("Verwijzingen") })
    }

    @Test func `diepe nesting en rare tekens zijn gewone fouten`() {
        #expect(fouten(String(repeating: "[", count: 100_000)).count == 1)
        #expect(fouten(String(repeating: "- ", count: 20_000) + "x").count == 1)
        #expect(
            fouten(Self.goed.replacing("Samen kijken", with: "Samen\u{0}kijken")).first?.hasPrefix("regel 3: ") == true)
        #expect(fouten(Self.goed + "\n---\n" + Self.goed).contains { $0.hasPrefix("regel 21: ") })
    }

    @Test func `een kapot arrangement verbergt de fouten in de andere niet`() {
        let kapot = Self.goed.replacing("naam: Kring", with: "naam: \"Kring").replacing("id: kring", with: "id: tweede")
        let ander = Self.goed.replacing("soort: tafel", with: "soort: tafl").replacing(
            "aan: [kring]", with: "aan: [tweede]")

        let gevonden = fouten(kapot + "\n" + ander)

        #expect(gevonden.count == 2)
        #expect(gevonden.last?.hasPrefix("regel 24: ‘tafl’ is geen soort arrangement.") == true)
    }

    @Test func `dubbele sleutels op meer plaatsen worden alle gemeld`() {
        let yaml = Self.goed.replacing("naam: Kring", with: "naam: Kring\n  naam: Ring\n  naam: Ding")
            .replacing("{ rol: partner, per: casus }", with: "{ rol: partner, \"per\": casus, per: dossier }")

        #expect(
            fouten(yaml) == [
                "regel 3: ‘naam’ staat er twee keer (ook op regel 2).",
                "regel 4: ‘naam’ staat er twee keer (ook op regel 2).",
                "regel 10: ‘per’ staat er twee keer (ook op regel 10).",
            ])
    }

    @Test func `bij een fout wordt niets gelezen`() {
        #expect(throws: Arrangementfouten.self) {
            try ArrangementLezer().lees(Self.goed.replacing("soort: tafel", with: "soort: stoel"))
        }
    }

    @Test func `middel en betrokkenheid lezen als budget en werkrelatie`() throws {
        let oud = Self.goed.replacing(
            "[{ actie: true }]", with: "[{ middel: fonds }, { betrokkenheid: eindigt, wie: partner }]")

        let gevolgen = try ArrangementLezer().leesEen(oud).stappen[1].uitkomsten[0].gevolgen.map(\.soort)

        #expect(gevolgen == [.budget(pot: "fonds", meerDanEen: false), .werkrelatie(.eindigt, wie: "partner")])
    }
}
