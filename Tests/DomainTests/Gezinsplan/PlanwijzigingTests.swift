import Domain
import Testing

@Suite struct PlanwijzigingTests {
    private let p = Planproef()

    @Test func `zonder verschil is er geen wijziging`() throws {
        var stand = Plantoestand()
        stand.doelen = [p.doel]
        stand.afspraken = [try p.afspraak()]

        #expect(Planwijziging.tussen(stand, stand).isEmpty)
    }

    @Test func `nieuw, herschreven en beëindigd staan er in de woorden van toen en nu`() throws {
        var (oud, nieuw) = (Plantoestand(), Plantoestand())
        let herschreven = try p.doel.herschrijf(
            "Ik wil zonder buikpijn naar school", gronden: "Esra zei het zo", gezien: p.doel.id, einde: nil,
            op: p.vandaag)
        let einde = try herschreven.beeindig(.bereikt, gronden: "Gelukt", eerder: nil, gebeurdOp: nil, op: p.vandaag)
        oud.doelen = [p.doel]
        nieuw.doelen = [herschreven]
        nieuw.einden = [einde]

        #expect(
            Planwijziging.tussen(oud, nieuw)
                == [.doelHerschreven(van: p.doel, naar: herschreven), .doelBeeindigd(herschreven, einde)])
        #expect(Planwijziging.tussen(Plantoestand(), oud) == [.doelGesteld(p.doel)])
    }

    @Test func `een afspraak die twee keer wijzigde, is één wijziging`() throws {
        var (oud, nieuw) = (Plantoestand(), Plantoestand())
        let eerste = try p.afspraak("Mentor belt")
        let tweede = try eerste.wijzig(
            .init(wat: "Mentor belt op maandag", wie: .persoon(p.esra)), gezien: eerste.id, in: p.gezin, door: p.mira,
            op: p.vandaag)
        let derde = try tweede.wijzig(
            .init(wat: "Mentor belt op dinsdag", wie: .persoon(p.esra)), gezien: tweede.id, in: p.gezin, door: p.mira,
            op: p.vandaag)
        (oud.afspraken, nieuw.afspraken) = ([eerste], [derde])

        #expect(Planwijziging.tussen(oud, nieuw) == [.afspraakGewijzigd(van: eerste, naar: derde)])
    }

    @Test func `een cijfer en een kijk die erbij kwamen, staan erbij`() throws {
        var (oud, nieuw) = (Plantoestand(), Plantoestand())
        let eerder = p.score(3, van: .persoon(p.esra), dagenGeleden: 20)
        let later = p.score(5, van: .persoon(p.esra), dagenGeleden: 1)
        let kijk = try Afweging.geef(
            .init(van: .persoon(p.esra), tekst: "Beter"), bij: p.doel, opAntwoord: nil, in: p.gezin, door: p.mira,
            op: p.vandaag)
        oud.scores = [eerder]
        nieuw.scores = [eerder, later]
        nieuw.afwegingen = [kijk]

        #expect(Planwijziging.tussen(oud, nieuw) == [.scoreGegeven(later), .afwegingOpgeschreven(kijk)])
    }
}
