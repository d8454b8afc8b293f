import Domain
import Scenario
import Testing

@testable import Casework

/// Who may not know whom it is about finds no name anywhere, whatever was typed where.
@Suite struct ZonderNamenTests {
    /// Everything that a reader gets, every field of it, also one that is made tomorrow.
    private func alles(_ waarde: Any) -> String {
        var tekst = ""
        dump(waarde, to: &tekst)
        return tekst
    }

    @Test(arguments: Scenario.engines)
    func `een naam van vroeger blijft een naam: in de vraag, in de lijst, op de werklijst en in een les`(
        engine: Engine
    ) async throws {
        let z = try await Zaak(engine)
        let gezin = try await z.s.casework.journaal(z.dossier, voor: z.wijk.sam.kijkt).gezin
        _ = try await z.s.casework.wijzigLid(
            gezin.wie("Esra"),
            .init(naam: "Roos Verweij", roepnaam: "Roos", rol: .kind, alsWat: "dochter", geboren: Dag("2013-03-04")),
            in: z.dossier, door: z.wijk.sam, sleutel: .nieuw())
        _ = try await z.s.casework.vulAan(
            z.inbreng, tekst: "Esra heet nu Roos.", door: z.wijk.sam, sleutel: .nieuw())

        let stand = try await z.s.casework.inbrengstand(z.inbreng, voor: z.t.bart.kijkt)
        let lijst = try await z.s.casework.tafelstand(z.t.maatwerk, voor: z.t.annelies.kijkt)
        let werk = try await z.s.casework.mijnWerk(z.t.annelies)

        let zin = "Mag kind van 13 op haar eigen school blijven?"
        #expect(stand.vraag == zin)
        #expect(stand.aanvullingen.map(\.tekst) == ["kind van 13 heet nu kind van 13."])
        #expect(lijst.vragen.map(\.vraag) == [zin])
        #expect(werk.punten.compactMap(\.waarover) == [zin])
        for naam in ["Esra", "Roos"] {
            var les = Lesscene.inhoud
            les.geleerd = "\(naam) hield haar plek."
            await #expect(throws: Refusal.self) {
                try await z.s.casework.stelLesVoor(les, bij: z.dossier, door: z.wijk.sam, sleutel: .nieuw())
            }
        }
    }

    @Test(arguments: Scenario.engines)
    func `wie dubbel stond wordt onder geen van beide namen genoemd`(engine: Engine) async throws {
        let s = try await Scenario(engine)
        let wijk = try await s.wijk()
        let t = try await s.tafels(in: wijk)
        let dossier = try await s.gezin(in: wijk)
        let buren = try await s.gezin(
            "Gezin Buren", in: wijk,
            leden: [
                .init(
                    naam: "Roos Verweij", roepnaam: "Roos", rol: .kind, alsWat: "dochter", geboren: Dag("2013-03-04"))
            ])
        let esra = try await s.casework.journaal(dossier, voor: wijk.sam.kijkt).gezin.wie("Esra")
        let roos = try await s.casework.journaal(buren, voor: wijk.sam.kijkt).gezin.wie("Roos")
        _ = try await s.casework.voegSamen(
            esra, met: roos, gronden: "Dezelfde.", in: dossier, door: wijk.sam, sleutel: .nieuw())

        let hier = try await s.inbreng("Waar slaapt Esra?", van: nil, bij: t.maatwerk, over: dossier, door: wijk.sam)
        let daar = try await s.inbreng("En Roos, of Esra?", van: nil, bij: t.maatwerk, over: buren, door: wijk.sam)

        #expect(try await s.casework.inbrengstand(hier, voor: t.annelies.kijkt).vraag == "Waar slaapt kind van 13?")
        #expect(
            try await s.casework.inbrengstand(daar, voor: t.annelies.kijkt).vraag == "En kind van 13, of kind van 13?")
    }

    @Test(arguments: Scenario.engines)
    func `in geen enkel veld staat een naam voor wie er geen grond voor heeft`(engine: Engine) async throws {
        let z = try await Zaak.metNamen(engine)
        let (annelies, sam) = (z.t.annelies, z.wijk.sam)

        let voor = alles(try await z.s.casework.inbrengstand(z.inbreng, voor: z.t.bart.kijkt))
        try await z.besluitMetNamen()
        let na = try await z.s.casework.inbrengstand(z.inbreng, voor: annelies.kijkt)
        let muur = alles(try await z.s.casework.toonstand(z.inbreng, voor: sam.kijkt))
        let lijst = alles(try await z.s.casework.tafelstand(z.t.cityDeal, voor: annelies.kijkt))

        #expect(na.besluiten.first?.bekrachtigingen.first?.gronden == "moeder moet eerst zelf bellen.")
        #expect(na.gevolgen.first?.toelichting == "Besproken met moeder.")
        for tekst in [voor, alles(na), muur, lijst] {
            for naam in ["Aylin", "Yıldız", "Esra", "Terpstra"] { #expect(!tekst.contains(naam), "\(naam)") }
        }
        // The scene does hold a name in each of them: who works with the family reads it everywhere.
        let sams = alles(try await z.stand)
        for veld in Zaak.velden { #expect(sams.contains("Aylin Yıldız \(veld)"), "\(veld)") }
    }

    @Test(arguments: Scenario.engines)
    func `ook een weigering noemt geen naam`(engine: Engine) async throws {
        let z = try await Zaak(engine)
        try await z.uitkomst(["plan-van-aanpak"], wat: "Aylin belt de school.")
        _ = try await z.besluit()
        let allen = try await z.s.standpunten(z.inbreng, voor: z.wijk.sam)

        let zin = await #expect(throws: Refusal.self) {
            try await z.besluit(Besluitvoorstel(gronden: "nog eens", standpunten: allen))
        }

        #expect(zin?.zin == "Annelies Vos legde dit besluit al vast: “moeder belt de school.”")
    }

    @Test(arguments: Scenario.engines)
    func `na het besluit leest wie nog iets moet doen de vraag, het besluit en de acties, en verder niets`(
        engine: Engine
    ) async throws {
        let z = try await Zaak.metNamen(engine)
        try await z.besluitMetNamen()

        let stand = try await z.s.casework.inbrengstand(z.inbreng, voor: z.t.annelies.kijkt)

        #expect(stand.grond == .tafelbesluit(z.inbreng))
        #expect(stand.vraag == "moeder aanvulvraag" && stand.besluiten.count == 1)
        #expect(stand.besluiten.first?.besluit.gronden == "moeder besluitgronden")
        #expect(stand.acties.map(\.wat) == ["moeder actie"])
        // That it was told may be known, to tell the others; what the family said may not.
        #expect(stand.besluiten.first?.verteld.map(\.woorden) == [nil])
        let tekst = alles(stand)
        let dicht = [
            "geprobeerd", "waaromtoch", "aanvultekst", "kortwie", "kortzin", "kortantwoord", "woorden", "optie",
            "rechtmatig", "grondtoelichting",
            "besprekinggronden",
        ]
        for veld in dicht { #expect(!tekst.contains("moeder \(veld)"), "\(veld)") }
    }
}
