import Casework
import Domain
import Scenario
import Storage
import Testing

@Suite struct InbrengTests {
    private static let weg = Refusal(.notFound, "Deze bladzijde is er niet, of niet voor u.")

    @Test(arguments: Scenario.engines)
    func `met een plan is de vraag genoeg: de rest komt mee, en zij staat op de agenda`(engine: Engine) async throws {
        let s = try await Scenario(engine)
        let wijk = try await s.wijk()
        let t = try await s.tafels(in: wijk)
        let dossier = try await s.gezin(in: wijk)
        let doel = try await s.doel(in: dossier, door: wijk.sam)
        let afspraak = try await s.afspraak(bij: doel, in: dossier, door: wijk.sam)
        let bijeenkomst = try await s.bijeenkomst(t.maatwerk, door: t.annelies)

        let klaar = try await s.casework.bereidInbrengVoor(dossier, bij: t.maatwerk, doel: doel, voor: wijk.sam.kijkt)
        #expect(klaar.voorbereiding.ontbreekt.isEmpty)
        let inbreng = try await s.casework.brengIn(
            Inbrengvoorstel(vraag: "Hoe blijft Esra op school?", gevraagd: "meedenken", doel: doel), bij: t.maatwerk,
            over: dossier, door: wijk.sam, sleutel: .nieuw())

        let stand = try await s.casework.inbrengstand(inbreng, voor: wijk.sam.kijkt)
        #expect(stand.doelen.map(\.lijn) == [doel])
        #expect(stand.doelen.first?.afspraken.map(\.lijn) == [afspraak])
        #expect(stand.bijeenkomst?.id == bijeenkomst)
        #expect(stand.plek?.soort == "bespreking")
        #expect(stand.deelnemers.map(\.deelname.rol) == ["voorzitter", "notulist", "casusregisseur"])
        #expect(try await s.geteld("inbreng").count == 1)
        #expect(try await s.werk(van: t.annelies) == ["bijeenkomst-voorzitten"])
        #expect(try await s.casework.dossiertafels(dossier, voor: wijk.sam.kijkt).regels.map(\.inbreng) == [inbreng])
    }

    @Test(arguments: Scenario.engines)
    func `klaar staat de tafel die meestal eerst komt, daarna die van de wijk, en altijd de weg van een advies`(
        engine: Engine
    ) async throws {
        let s = try await Scenario(engine)
        let wijk = try await s.wijk()
        let t = try await s.tafels(in: wijk)
        let dossier = try await s.gezin(in: wijk)
        let doel = try await s.doel(in: dossier, door: wijk.sam)
        func gekozen(_ weg: Kenmerk<Arrangement>? = nil) async throws -> ID<Tafel> {
            try await s.casework.bereidInbrengVoor(dossier, weg: weg, voor: wijk.sam.kijkt).tafel.id
        }

        #expect(try await gekozen() == t.maatwerk)
        #expect(try await gekozen("city-deal-overleg") == t.cityDeal)
        _ = try await s.casework.brengIn(
            Inbrengvoorstel(vraag: "Hoe blijft Esra op school?", gevraagd: "meedenken", doel: doel), bij: t.maatwerk,
            over: dossier, door: wijk.sam, sleutel: .nieuw())

        #expect(try await gekozen() == t.cityDeal)
        #expect(try await gekozen("maatwerktafel") == t.maatwerk)
    }

    @Test(arguments: Scenario.engines)
    func `S13 zonder plan vraagt een reden, houdt niets tegen, en de tafel verheldert alleen`(engine: Engine)
        async throws
    {
        let s = try await Scenario(engine)
        let wijk = try await s.wijk()
        let t = try await s.tafels(in: wijk)
        let dossier = try await s.gezin(in: wijk)
        var voorstel = Inbrengvoorstel(vraag: "Wat nu?", gevraagd: "meedenken")

        let zonder = await #expect(throws: Refusal.self) {
            try await s.casework.brengIn(voorstel, bij: t.maatwerk, over: dossier, door: wijk.sam, sleutel: .nieuw())
        }
        #expect(zonder?.field == "waarom_toch")
        #expect(zonder?.zin.hasPrefix("Er ontbreekt nog iets: plan, doelen.") == true)
        voorstel.waaromToch = "Er is haast."
        let inbreng = try await s.casework.brengIn(
            voorstel, bij: t.maatwerk, over: dossier, door: wijk.sam, sleutel: .nieuw())
        #expect(try await s.werk(van: t.annelies) == ["inbreng-voorbereiden"])
        try await s.bijeenkomst(t.maatwerk, door: t.annelies)
        #expect(try await s.werk(van: t.annelies) == ["bijeenkomst-voorzitten"])
        _ = try await s.casework.legUitkomstVast(
            Uitkomstvoorstel(
                keuzes: ["vraag-verhelderd"], antwoorden: ["wat-de-vraag-nu-is": "Wie helpt met de woning?"]),
            op: inbreng, door: t.annelies, sleutel: .nieuw())

        #expect(try await s.casework.inbrengstand(inbreng, voor: wijk.sam.kijkt).plek?.soort == "inbreng")
        #expect(try await s.werk(van: wijk.sam) == ["inbreng-voorbereiden"])
        _ = try await s.casework.vulAan(
            inbreng, vraag: "Wie helpt met de woning?", tekst: "", door: wijk.sam, sleutel: .nieuw())
        let stand = try await s.casework.inbrengstand(inbreng, voor: t.annelies.kijkt)
        #expect(stand.plek?.soort == "bespreking")
        #expect(stand.vraag == "Wie helpt met de woning?")
        #expect(stand.besluiten.isEmpty)
    }

    @Test(arguments: Scenario.engines)
    func `S7 en S8 de voorzitter ziet wat ontbreekt en of er een plan is`(engine: Engine) async throws {
        let s = try await Scenario(engine)
        let wijk = try await s.wijk()
        let t = try await s.tafels(in: wijk)
        let dossier = try await s.gezin(in: wijk)
        let inbreng = try await s.inbreng(van: nil, bij: t.cityDeal, over: dossier, door: wijk.sam)

        let stand = try await s.casework.inbrengstand(inbreng, voor: t.annelies.kijkt)

        #expect(stand.voorbereiding?.ontbreekt.map(\.wat) == ["wat geprobeerd is", "welke regel", "toestemming"])
        #expect(stand.voorbereiding?.nietEerstGeprobeerd == ["maatwerktafel"])
        #expect(stand.inbreng.waaromToch == "Het kan niet wachten.")
    }

    @Test(arguments: Scenario.engines)
    func `zonder grond de vraag zonder namen, met een grond wat de rol mag, na het besluit alleen vraag en besluit`(
        engine: Engine
    ) async throws {
        let s = try await Scenario(engine)
        let wijk = try await s.wijk()
        let t = try await s.tafels(in: wijk)
        let dossier = try await s.gezin(in: wijk)
        let doel = try await s.doel("Esra wil naar school", in: dossier, door: wijk.sam)
        let inbreng = try await s.inbreng(
            "Mag Esra Terpstra bij moeder Aylin blijven?", van: doel, bij: t.maatwerk, over: dossier,
            erbij: [Deelnemervoorstel(t.bart.id, als: "specialist")], door: wijk.sam)

        await #expect(throws: Self.weg) { try await s.casework.inbrengstand(inbreng, voor: wijk.noor.kijkt) }
        await #expect(throws: Self.weg) { try await s.casework.inbrengstand(inbreng, voor: t.karin.kijkt) }
        await #expect(throws: Self.weg) { try await s.casework.gezinsplan(dossier, voor: t.bart.kijkt) }
        let kaal = try await s.casework.inbrengstand(inbreng, voor: t.bart.kijkt)
        #expect(kaal.vraag == "Mag kind van 13 bij moeder moeder blijven?")
        #expect(kaal.doelen.isEmpty && kaal.gezin == nil && kaal.dossier == nil && !kaal.metNamen)

        let bart = try #require(kaal.deelnemers.first { $0.deelname.medewerker == t.bart.id }).deelname.id
        await #expect(throws: Refusal(.forbidden, "Dit doet iemand die met het gezin werkt.")) {
            try await s.casework.geefGrond(
                "toestemming", aan: [bart], bij: inbreng, door: t.annelies, sleutel: .nieuw())
        }
        _ = try await s.casework.geefGrond("toestemming", aan: [bart], bij: inbreng, door: wijk.sam, sleutel: .nieuw())
        let open = try await s.casework.inbrengstand(inbreng, voor: t.bart.kijkt)
        #expect(open.vraag == "Mag Esra Terpstra bij moeder Aylin blijven?")
        #expect(open.doelen.map(\.woorden) == ["Esra wil naar school"])
        #expect(try await s.casework.inbrengstand(inbreng, voor: t.annelies.kijkt).doelen.isEmpty)
        let gezien = try await s.database.read { tx in
            try tx.rows("SELECT DISTINCT grond FROM inzage WHERE medewerker_id = \(t.bart.id) ORDER BY grond")
                .map { $0["grond"].text }
        }
        #expect(gezien == ["tafel"])

        _ = try await s.casework.trekGrondIn(van: bart, bij: inbreng, door: wijk.sam, sleutel: .nieuw())
        #expect(try await s.casework.inbrengstand(inbreng, voor: t.bart.kijkt).doelen.isEmpty)
        _ = try await s.casework.trekIn(inbreng, gronden: "Niet meer nodig", door: wijk.sam, sleutel: .nieuw())
        await #expect(throws: Self.weg) { try await s.casework.inbrengstand(inbreng, voor: t.bart.kijkt) }
        await #expect(throws: Self.weg) { try await s.casework.inbrengstand(inbreng, voor: t.annelies.kijkt) }
        let klaar = try await s.casework.inbrengstand(inbreng, voor: wijk.sam.kijkt)
        #expect(klaar.intrekking == "Niet meer nodig" && klaar.plek == nil)
        #expect(try await s.werk(van: t.annelies).isEmpty)
    }

    @Test(arguments: Scenario.engines)
    func `een verplaatste bijeenkomst neemt haar agenda mee, een afgelaste laat haar wachten`(engine: Engine)
        async throws
    {
        let s = try await Scenario(engine)
        let wijk = try await s.wijk()
        let t = try await s.tafels(in: wijk)
        let dossier = try await s.gezin(in: wijk)
        let oud = try await s.bijeenkomst(t.maatwerk, door: t.annelies)
        let een = try await s.inbreng("Een", van: nil, bij: t.maatwerk, over: dossier, door: wijk.sam)
        let twee = try await s.inbreng("Twee", van: nil, bij: t.maatwerk, over: dossier, door: wijk.sam)

        _ = try await s.casework.verschuif(twee, eerder: true, door: t.pim, sleutel: .nieuw())
        let nieuw = try await s.casework.verplaatsBijeenkomst(
            oud, naar: Amsterdam.moment(s.casework.nu.dag.plus(dagen: 9), uur: 10), plaats: "School",
            door: t.annelies, sleutel: .nieuw())
        let agenda = try await s.casework.bijeenkomststand(nieuw, voor: t.annelies.kijkt)
        #expect(agenda.punten.map(\.inbreng) == [twee, een])
        #expect(try await s.casework.bijeenkomststand(oud, voor: t.annelies.kijkt).verplaatstNaar == nieuw)
        #expect(try await s.casework.bijeenkomststand(nieuw, voor: wijk.noor.kijkt).punten.isEmpty)

        await #expect(throws: Refusal(.forbidden, "Dit doet de voorzitter of de notulist van deze tafel.")) {
            try await s.casework.gelastAf(nieuw, gronden: "x", door: wijk.noor, sleutel: .nieuw())
        }
        _ = try await s.casework.gelastAf(nieuw, gronden: "De voorzitter is ziek", door: t.pim, sleutel: .nieuw())
        let stand = try await s.casework.tafelstand(t.maatwerk, voor: t.annelies.kijkt)
        #expect(stand.vragen.map(\.agendapunt?.id) == [nil, nil])
        #expect(stand.komend.isEmpty)
        await #expect(throws: Refusal(.conflict, "Deze bijeenkomst gaat niet door.")) {
            try await s.casework.zetOpAgenda(een, van: nieuw, door: t.pim, sleutel: .nieuw())
        }
    }
}
