import Domain
import Testing

@Suite struct AfspraakTests {
    private let p = Planproef()

    private func maak(_ voorstel: Afspraakvoorstel, einde: Doeleinde? = nil) throws(Refusal) -> Afspraak {
        try Afspraak.maak(voorstel, bij: p.doel, einde: einde, in: p.gezin, door: p.mira, op: p.vandaag)
    }

    @Test func `over wie en voor wie komen van het doel`() throws {
        let afspraak = try maak(Afspraakvoorstel(wat: "Mentor belt", wie: nil, wieAnders: "de mentor"))

        #expect(afspraak.overWie == [p.esra])
        #expect(afspraak.voorWie == [p.esra])
        #expect(afspraak.wie == .anders("de mentor"))
        #expect(afspraak.isOpen)
    }

    @Test func `iemand doet het: niet niemand en niet twee`() {
        #expect(throws: Refusal(.invalid, "Kies wie dit doet, of schrijf de naam van een ander op.", field: "wie")) {
            try maak(Afspraakvoorstel(wat: "Bellen", wie: nil))
        }
        #expect(
            throws: Refusal(
                .invalid, "U koos iemand én schreef een naam op. Laat er één staan.", field: "wie_anders")
        ) { try maak(Afspraakvoorstel(wat: "Bellen", wie: .persoon(p.esra), wieAnders: "oma")) }
    }

    @Test func `een medewerker van buiten het gezin wordt met naam opgeschreven`() {
        #expect(throws: Refusal.self) { try maak(Afspraakvoorstel(wat: "Bellen", wie: .medewerker(p.joost))) }
    }

    @Test func `een dag die geweest is, kan niet`() {
        let voorstel = Afspraakvoorstel(wat: "Bellen", wie: .persoon(p.esra), uiterlijk: p.vandaag.plus(dagen: -1))

        #expect(
            throws: Refusal(.invalid, "Deze dag is al geweest. Kies een dag die nog komt.", field: "uiterlijk")
        ) { try maak(voorstel) }
    }

    @Test func `bij een doel dat klaar is komt niets meer bij`() throws {
        let einde = try p.doel.beeindig(.bereikt, gronden: "Gelukt", eerder: nil, gebeurdOp: nil, op: p.vandaag)

        #expect(
            throws: Refusal(.conflict, "Dit doel is beëindigd. Maak de afspraak bij een doel dat nog loopt.")
        ) { try maak(Afspraakvoorstel(wat: "Bellen", wie: .persoon(p.esra)), einde: einde) }
    }

    @Test func `gedaan, toch niet en weer gedaan volgen elkaar op`() throws {
        let open = try p.afspraak()
        let gedaan = try open.krijgt(.gedaan, toelichting: "", op: p.vandaag)
        let klaar = met(open, gedaan)
        let terug = try klaar.krijgt(.tochNietGedaan, toelichting: "", op: p.vandaag)

        #expect(!klaar.isOpen)
        #expect(terug.vervangt == gedaan.id)
        #expect(met(open, terug).isOpen)
        #expect(throws: Refusal(.conflict, "Deze afspraak was al afgerond: gedaan.")) {
            try klaar.krijgt(.gedaan, toelichting: "", op: p.vandaag)
        }
        #expect(throws: Refusal(.conflict, "Deze afspraak staat al open.")) {
            try open.krijgt(.tochNietGedaan, toelichting: "", op: p.vandaag)
        }
    }

    @Test func `vervallen vraagt een reden`() throws {
        let open = try p.afspraak()

        #expect(
            throws: Refusal(.invalid, "Schrijf op waarom de afspraak niet meer nodig is.", field: "toelichting")
        ) { try open.krijgt(.vervallen, toelichting: " ", op: p.vandaag) }
    }

    @Test func `wie een oudere tekst voor zich had, ziet eerst de nieuwe`() throws {
        let afspraak = try p.afspraak("Mentor belt elke maandag")

        #expect(
            throws: Refusal(
                .conflict, "Iemand anders wijzigde deze afspraak intussen. Nu staat er: “Mentor belt elke maandag”",
                field: "wat")
        ) {
            try afspraak.wijzig(
                Afspraakvoorstel(wat: "Mentor belt", wie: .persoon(p.esra)), gezien: .new(), in: p.gezin, door: p.mira,
                op: p.vandaag)
        }
    }

    private func met(_ afspraak: Afspraak, _ uitslag: Afspraakuitslag) -> Afspraak {
        Afspraak(
            id: afspraak.id, lijn: afspraak.lijn, doel: afspraak.doel, wat: afspraak.wat, wie: afspraak.wie,
            uiterlijk: afspraak.uiterlijk, overWie: afspraak.overWie, voorWie: afspraak.voorWie,
            gebeurdOp: afspraak.gebeurdOp, uitslag: uitslag)
    }
}
