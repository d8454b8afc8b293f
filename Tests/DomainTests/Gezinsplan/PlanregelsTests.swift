import Domain
import Testing

@Suite struct PlanregelsTests {
    private let p = Planproef()

    @Test func `een doel eindigt één keer, met een reden`() throws {
        let einde = try p.doel.beeindig(.bereikt, gronden: " Gelukt ", eerder: nil, gebeurdOp: nil, op: p.vandaag)

        #expect(einde.gronden == "Gelukt")
        #expect(einde.gebeurdOp == p.vandaag)
        #expect(throws: Refusal(.conflict, "Dit doel is al beëindigd: bereikt, op \(p.vandaag.voluit).", field: "hoe"))
        {
            try p.doel.beeindig(.losgelaten, gronden: "Anders", eerder: einde, gebeurdOp: nil, op: p.vandaag)
        }
        #expect(throws: Refusal(.invalid, "Kies hoe het doel eindigt.", field: "hoe")) {
            try p.doel.beeindig(nil, gronden: "x", eerder: nil, gebeurdOp: nil, op: p.vandaag)
        }
        #expect(throws: Refusal(.invalid, "Schrijf op waarom dit doel nu stopt.", field: "gronden")) {
            try p.doel.beeindig(.bereikt, gronden: "", eerder: nil, gebeurdOp: nil, op: p.vandaag)
        }
    }

    private func geef(_ voorstellen: [Scorevoorstel], eerder: [Score] = []) throws(Refusal) -> [Score] {
        try Score.geef(
            voorstellen, op: nil, bij: [p.doel], eerder: eerder, in: p.gezin, door: p.mira, vandaag: p.vandaag)
    }

    @Test(arguments: ["11", "-1", "zeven", "7,5", "7.0"])
    func `een cijfer is een heel getal van 0 tot 10`(cijfer: String) {
        let voorstel = Scorevoorstel(doel: p.doel.lijn, van: .persoon(p.esra), cijfer: cijfer)

        #expect(throws: Refusal(.invalid, "Geef een heel cijfer van 0 tot 10.", field: voorstel.veld)) {
            try geef([voorstel])
        }
    }

    @Test func `leeg telt niet, maar alles leeg is niets`() throws {
        let leeg = Scorevoorstel(doel: p.doel.lijn, van: .persoon(p.aylin), cijfer: " ")
        let nul = Scorevoorstel(doel: p.doel.lijn, van: .persoon(p.esra), cijfer: "0")

        #expect(try geef([leeg, nul]).map(\.waarde) == [0])
        #expect(throws: Refusal(.invalid, "Vul minstens één cijfer in, van 0 tot 10.", field: leeg.veld)) {
            try geef([leeg])
        }
    }

    @Test func `een tweede cijfer op dezelfde dag verbetert het eerste`() throws {
        let eerste = p.score(3, van: .persoon(p.esra), dagenGeleden: 0)

        let verbeterd = try geef(
            [Scorevoorstel(doel: p.doel.lijn, van: .persoon(p.esra), cijfer: "4")],
            eerder: [p.score(9, van: .persoon(p.esra), dagenGeleden: 1), eerste])

        #expect(verbeterd[0].vervangt == eerste.id)
    }

    @Test func `niemand geeft het cijfer van een collega`() {
        #expect(throws: Refusal.self) {
            try geef([Scorevoorstel(doel: p.doel.lijn, van: .medewerker(p.joost), cijfer: "4")])
        }
    }

    private func kijk(_ voorstel: Afwegingvoorstel, door: ID<Medewerker>? = nil) throws(Refusal) -> Afweging {
        try Afweging.geef(
            voorstel, bij: p.doel, opAntwoord: nil, in: p.gezin, door: door ?? p.mira, op: p.vandaag)
    }

    @Test func `wat nog te bespreken is, heeft een dag binnen drie maanden`() throws {
        let lang = p.vandaag.plus(dagen: 93)

        #expect(throws: Refusal.self) {
            try kijk(.init(van: .medewerker(p.mira), tekst: "Zorg", nogTeBespreken: true))
        }
        #expect(throws: Refusal.self) {
            try kijk(.init(van: .medewerker(p.mira), tekst: "Zorg", nogTeBespreken: true, besprekenVoor: lang))
        }
        let goed = try kijk(
            .init(van: .medewerker(p.mira), tekst: "Zorg", nogTeBespreken: true, besprekenVoor: p.vandaag))
        #expect(goed.wacht)
        #expect(!goed.isGedeeld)
        #expect(try kijk(.init(van: .persoon(p.esra), tekst: "Gaat goed")).isGedeeld)
    }

    @Test func `afschermen kan alleen op een grond uit de wet, door de schrijver of de regisseur`() throws {
        let afweging = try kijk(
            .init(van: .medewerker(p.joost), tekst: "Zorg", nogTeBespreken: true, besprekenVoor: p.vandaag),
            door: p.joost)

        func besluit(_ grond: Afschermgrond?, door: ID<Medewerker>) throws(Refusal) -> Afwegingbespreking {
            try afweging.bespreek(.afgeschermd, grond: grond, gronden: "Om oma", in: p.gezin, door: door, op: p.vandaag)
        }

        #expect(
            throws: Refusal(.invalid, "Afschermen kan alleen op een grond uit de wet. Kies er een.", field: "grond")
        ) { try besluit(nil, door: p.joost) }
        #expect(throws: Refusal(.forbidden, "Alleen wie dit opschreef of de regisseur beslist hierover.")) {
            try besluit(.ander, door: .new())
        }
        #expect(try besluit(.ander, door: p.mira).grond == .ander)
        #expect(try besluit(.ander, door: p.joost).hoe == .afgeschermd)
    }

    @Test func `wie het niet eens is, komt met eigen woorden in het plan`() throws {
        let oneens = Instemmingvoorstel(persoon: p.aylin, antwoord: .oneens)

        #expect(
            throws: Refusal(
                .invalid, "Schrijf op waarmee Aylin het niet eens is, in eigen woorden.", field: "woorden-\(p.aylin)")
        ) { try Instemming.geef([oneens], eerder: [], in: p.gezin, op: p.vandaag) }
        #expect(
            try Instemming.geef(
                [.init(persoon: p.esra, antwoord: nil), .init(persoon: p.aylin, antwoord: .eens)], eerder: [],
                in: p.gezin, op: p.vandaag
            ).map(\.persoon) == [p.aylin])
    }

    @Test func `alleen wie gevraagd is antwoordt, en één keer`() throws {
        let vraag = try Meedenkvraag.stel(
            "Ik kom niet verder met school", soort: .vastgelopen, bij: p.doel, aan: p.joost, meedenkers: [p.joost],
            door: p.mira, op: p.vandaag)
        let voorstel = Adviesvoorstel(tekst: "Bel de leerplicht", naam: "Joost Prins", discipline: "gezinswerker")

        let advies = try vraag.beantwoord(voorstel, eerder: nil, arrangementen: [], door: p.joost, op: p.vandaag)

        #expect(advies.vraag == vraag.id)
        #expect(throws: Refusal(.forbidden, "Alleen wie gevraagd is, geeft dit advies.")) {
            try vraag.beantwoord(voorstel, eerder: nil, arrangementen: [], door: p.mira, op: p.vandaag)
        }
        #expect(throws: Refusal(.conflict, "Op deze vraag is al geantwoord.")) {
            try vraag.beantwoord(voorstel, eerder: advies, arrangementen: [], door: p.joost, op: p.vandaag)
        }
        #expect(throws: Refusal(.invalid, "Kies aan wie u het vraagt.", field: "aan")) {
            try Meedenkvraag.stel(
                "Help", soort: .collega, bij: nil, aan: .new(), meedenkers: [p.joost], door: p.mira, op: p.vandaag)
        }
    }
}
