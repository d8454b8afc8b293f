import Domain
import Testing

/// A plan that goes on fact by fact is the plan that would be read.
@Suite struct PlantoestandTests {
    @Test func `een doel in andere woorden komt op de plaats van het oude`() throws {
        let p = Planproef()
        var stand = Plantoestand()
        let tweede = try Doel.stel(
            Doelvoorstel(woorden: "Rust in huis", eigenaar: p.aylin), in: p.gezin, op: p.vandaag)
        let anders = try p.doel.herschrijf(
            "Zonder buikpijn naar school", gronden: "Zo zegt zij het.", gezien: p.doel.id, einde: nil, op: p.vandaag)

        stand.neemOp(p.doel)
        stand.neemOp(tweede)
        stand.neemOp(anders)

        #expect(stand.doelen == [anders, tweede].sorted { $0.lijn < $1.lijn })
    }

    @Test func `een afspraak krijgt haar uitslag en houdt haar plaats`() throws {
        let p = Planproef()
        var stand = Plantoestand()
        let (een, twee) = (try p.afspraak("Mentor belt"), try p.afspraak("Samen eten"))
        let uitslag = try een.krijgt(.gedaan, toelichting: "", op: p.vandaag)

        stand.neemOp(een)
        stand.neemOp(twee)
        stand.neemOp(uitslag)

        #expect(stand.afspraken.map(\.id) == [een.id, twee.id])
        #expect(stand.afspraken.map(\.isOpen) == [false, true] && stand.afspraken[0].uitslag == uitslag)
    }

    @Test func `elk blad toont wat open staat en wat de laatste twee weken gedaan is`() throws {
        let p = Planproef()
        var stand = Plantoestand()
        let (open, gedaan, vervallen) = (try p.afspraak("Open"), try p.afspraak("Gedaan"), try p.afspraak("Vervallen"))
        for een in [open, gedaan, vervallen] { stand.neemOp(een) }
        stand.neemOp(try gedaan.krijgt(.gedaan, toelichting: "", op: p.vandaag))
        stand.neemOp(try vervallen.krijgt(.vervallen, toelichting: "Niet nodig.", op: p.vandaag))

        let nu = stand.actueel(bij: p.doel, op: p.vandaag.plus(dagen: 14)).map(\.wat)
        let later = stand.actueel(bij: p.doel, op: p.vandaag.plus(dagen: 15)).map(\.wat)

        #expect(nu == ["Open", "Gedaan"])
        #expect(later == ["Open"])
    }

    @Test func `een score staat bij haar dag, na wat er die dag al was`() {
        let p = Planproef()
        var stand = Plantoestand()
        let (vroeg, laat) = (
            p.score(4, van: .persoon(p.esra), dagenGeleden: 9), p.score(6, van: .persoon(p.esra), dagenGeleden: 2)
        )
        let ertussen = p.score(5, van: .medewerker(p.mira), dagenGeleden: 9)

        stand.neemOp(laat)
        stand.neemOp(vroeg)
        stand.neemOp(ertussen)

        #expect(stand.scores == [vroeg, ertussen, laat])
    }
}
