import Casework
import Domain
import Testing

/// A small generator with a seed, so that a failure comes back.
struct Toeval: RandomNumberGenerator {
    var staat: UInt64

    mutating func next() -> UInt64 {
        staat &+= 0x9E37_79B9_7F4A_7C15
        var z = staat
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}

@Suite struct ArrangementSchrijverTests {
    static let stukjes = [
        "a", "Z", "9", " ", ":", ": ", "#", " #", "-", "- ", "---", "\"", "'", "\\", "\n", "\t", "{", "}", "[", "]",
        ",", "&a", "*a", "!", "|",
        ">", "%", "@", "`", "é", "é", "👨‍👩‍👧", "\u{200F}", "\u{2028}", "\u{85}", "null", "~", "true", "nee", "0012", "1e3",
        "’", "\u{FEFF}", "\r",
    ]

    private func tekst(_ toeval: inout Toeval) -> String {
        "x"
            + (0..<Int.random(in: 0...8, using: &toeval)).map { _ in Self.stukjes.randomElement(using: &toeval) ?? "" }
            .joined() + "y"
    }

    private func arrangement(_ toeval: inout Toeval) throws -> Arrangement {
        var nieuw = Arrangement(
            "kring", naam: tekst(&toeval), doel: tekst(&toeval),
            soort: Arrangement.Soort.allCases.randomElement(using: &toeval) ?? .tafel,
            geldig: Geldigheid(
                van: try #require(Dag("2020-02-29")), tot: Bool.random(using: &toeval) ? Dag("2024-02-29") : nil))
        nieuw.geldig.opvolger = ArrangementVerwijzing("elders", extern: true)
        nieuw.geldig.lopende = .overzetten
        var wijk = Gebied(.wijk, tekst(&toeval))
        wijk.eerder = tekst(&toeval)
        wijk.ritme = Ritme(.eenmalig)
        wijk.ritme?.data = [try #require(Dag("2021-01-01"))]
        var regio = Gebied(.regio, tekst(&toeval))
        regio.onder = [wijk, Gebied(.gemeente, rest: true)]
        nieuw.gebied = [.stad, regio]
        nieuw.ritme = Ritme(.opVraag)
        nieuw.ritme?.druk = Ritme.Druk(
            van: try #require(Jaardag("11-01")), tot: try #require(Jaardag("02-29")), elke: Termijn(3, .werkdag))
        nieuw.plaats = tekst(&toeval)
        nieuw.tijdPerCasus = 45
        var lid = ArrangementRol("lid", organisatie: tekst(&toeval), per: .casus)
        (lid.uit, lid.tot, lid.minstens, lid.mandaat, lid.liaison, lid.mee) = (
            "pool", 4, .init(2, van: "disciplines"), .informeel, true, [tekst(&toeval)]
        )
        nieuw.leden = [lid]
        nieuw.inbrengenDoor = [.professional]
        nieuw.onderwerp = [.selectie, .thema]
        nieuw.selectie = Selectie(uit: [tekst(&toeval)])
        nieuw.selectie?.zonderNamen = .bevestigd
        nieuw.selectie?.sinds = .termijn(Termijn(1, .maand))
        nieuw.gegevens = [Gegevensregel("lid", grond: tekst(&toeval), wat: Gegeven.allCases)]
        nieuw.voorafNodig = [VoorafNodig(tekst(&toeval)), VoorafNodig("toestemming")]
        nieuw.voorafNodig[1].als = tekst(&toeval)
        nieuw.delen = [Bijeenkomstdeel("samen", met: .professionals)]
        nieuw.delen[0].binnen = Tijdslimiet(Termijn(1, .werkdag), opschorten: true)
        nieuw.delen[0].vraagt = [Vraag(woorden: "reden")]
        nieuw.spoed = Spoedregel(wie: "lid", bekrachtigen: .binnen(Termijn(2, .dag)))
        nieuw.register = Registerregel(velden: [tekst(&toeval)])
        var stap = Stap("kiezen", .besluit)
        (stap.aard, stap.beslist, stap.kiesMeer, stap.naam) = (.advies, .rol("lid"), true, tekst(&toeval))
        var vraag = Vraag("hoe", .keuze(lijst: tekst(&toeval)), magLeeg: true)
        vraag.zin = tekst(&toeval)
        stap.vragen = [vraag, Vraag("bedrag", .tekst), Vraag("wanneer", .datum)]
        let gevolgen: [Gevolg.Soort] = [
            .budget(pot: tekst(&toeval), meerDanEen: true), .actie, .plan(.doelen),
            .inbreng(ArrangementVerwijzing("kring")),
            .splits(
                .init(
                    naar: [.init("kring"), .init("ver", extern: true)], wat: tekst(&toeval), kiestDoelen: true,
                    wie: tekst(&toeval))),
            .werkrelatie(.begint, wie: "lid"), .werkrelatie(.eindigt, wie: nil), .traject(.eindigt), .advies(.extern),
            .brief(tekst(&toeval)),
            .signaal(tekst(&toeval)), .les, .dossier(.heropenen),
            .bekrachtiging(.init(door: tekst(&toeval), aard: .kernbesluit)),
            .uitvraag(
                .init(aan: [tekst(&toeval)], binnen: Tijdslimiet(Termijn(9, .dag)), herinner: [Termijn(1, .week)])),
        ]
        stap.uitkomsten = [
            Uitkomst("ja"), Uitkomst("weg", .einde), Uitkomst("inbreng", .terugNaarInbreng),
            Uitkomst("weer", .terug("kiezen")),
        ]
        stap.uitkomsten[0].gevolgen = gevolgen.shuffled(using: &toeval).map {
            Gevolg($0, vraagt: [Vraag("regel", .regel)])
        }
        stap.uitkomsten[0].naam = tekst(&toeval)
        stap.doorgevenAan = [ArrangementVerwijzing("kring")]
        var terug = Stap("terug", .terugblik)
        (terug.na, terug.herhaal, terug.toon, terug.levert) = (
            Termijn(2, .maand), tekst(&toeval), Stap.Overzicht.allCases, Stap.Opbrengst.allCases
        )
        (terug.binnen, terug.vervolg, terug.teltMeeIn) = (
            Tijdslimiet(Termijn(1, .week), opschorten: true), .verder("terug"), tekst(&toeval)
        )
        nieuw.stappen = [stap, terug]
        return nieuw
    }

    @Test(arguments: 0..<200 as Range<UInt64>)
    func `wat geschreven is leest gelijk terug, wat er ook in de tekst staat`(zaad: UInt64) throws {
        var toeval = Toeval(staat: zaad)
        let arrangement = try arrangement(&toeval)

        let yaml = ArrangementSchrijver().yaml(arrangement)

        #expect(try ArrangementLezer().leesEen(yaml) == arrangement)
    }

    @Test func `de afdruk verschilt alleen als de inhoud verschilt`() throws {
        let gelezen = try ArrangementLezer().leesEen(ArrangementLezerTests.goed)
        let anders = try ArrangementLezer().leesEen(
            ArrangementLezerTests.goed.replacing("2 werkdagen", with: "3 werkdagen"))
        let uitleg = try ArrangementLezer().leesEen(
            "# uitleg\n" + ArrangementLezerTests.goed.replacing("naam: Kring", with: "naam: 'Kring'   # zo"))

        let schrijver = ArrangementSchrijver()

        #expect(schrijver.afdruk(gelezen) == schrijver.afdruk(uitleg))
        #expect(schrijver.afdruk(gelezen) != schrijver.afdruk(anders))
    }

    @Test func `een arrangement dat eindigt noemt zijn opvolger`() throws {
        let yaml = ArrangementLezerTests.goed.replacing(
            "{ van: 2020-01-01 }", with: "{ van: 2015-01-01, tot: 2019-05-01, opvolger: kring-twee, lopende: afmaken }")

        let oud = try ArrangementLezer(bekend: ["kring-twee"]).leesEen(yaml)

        #expect(oud.geldig.opvolger == ArrangementVerwijzing("kring-twee"))
        #expect(oud.geldig.lopende == .afmaken)
        #expect(!oud.geldt(op: try #require(Dag("2019-05-01"))))
    }
}
