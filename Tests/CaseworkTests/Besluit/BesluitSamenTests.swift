import Casework
import Domain
import Scenario
import Storage
import Testing

/// Who is competent, who writes along, who is too late.
@Suite struct BesluitSamenTests {
    @Test(arguments: Scenario.engines)
    func `een uitzondering vraagt regel en bevoegde, en wordt een beschikking als die bekrachtigt`(engine: Engine)
        async throws
    {
        let z = try await Zaak(engine, cityDeal: true)
        let (s, t) = (z.s, z.t)
        _ = try await s.casework.leesRegels(
            Array("regel;soort;artikel;van;tekst\nHuisvestingsverordening;verordening;4;2025-01-01;Urgentie\n".utf8),
            door: z.wijk.bea)
        let regel = try #require(
            try await s.casework.bereidInbrengVoor(z.dossier, voor: z.wijk.sam.kijkt).regels.first?.id)
        await #expect(throws: Refusal(.invalid, "Vul in: regel.", field: "antwoord-regel")) {
            try await z.uitkomst(["uitzondering"], ["bevoegde": t.karin.id.rawValue])
        }
        try await z.uitkomst(["uitzondering"], ["regel": regel.rawValue, "bevoegde": t.karin.id.rawValue])
        let besluit = try await z.besluit(Besluitvoorstel(gronden: "De regel bedoelt dit niet."))
        #expect(try await z.stand.besluiten.first?.regel == "Huisvestingsverordening 4")
        #expect(try await z.stand.gevolgen.map(\.soort) == ["signaal"])
        #expect(try await s.werk(van: t.karin) == ["bekrachtigen"])

        let vraag = try #require(try await z.stand.besluiten.first?.bekrachtigingen.first)
        #expect(vraag.uiterlijk == Termijn(5, .werkdag).einde(vanaf: s.casework.nu.dag))
        await #expect(throws: Refusal(.forbidden, "Alleen wie hiervoor gevraagd is, kan dit bekrachtigen.")) {
            try await s.casework.bekrachtig(
                vraag.id, antwoord: .bekrachtigd, gronden: "x", op: z.inbreng, door: t.annelies, sleutel: .nieuw())
        }
        _ = try await s.casework.bekrachtig(
            vraag.id, antwoord: .bekrachtigd, gronden: "Artikel 4 laat het toe.", op: z.inbreng, door: t.karin,
            sleutel: .nieuw())
        let besluiten = try await z.stand.besluiten
        #expect(besluiten.map(\.besluit.aard) == [.afspraak, .beschikking])
        #expect(besluiten.last?.besluit.bekrachtigt == besluit)
        #expect(besluiten.contains { $0.isAf } == false)
        #expect(try await s.casework.controleer().bevindingen.isEmpty)
    }

    @Test(arguments: Scenario.engines)
    func `voorzitter en notulist schrijven samen: wie te laat is, leest wat de ander schreef`(engine: Engine)
        async throws
    {
        let z = try await Zaak(engine)
        func schrijf(_ optie: String, _ gezien: ID<Weging>?, door wie: Medewerker) async throws -> ID<Weging> {
            try await z.s.casework.schrijfWeging(
                Wegingvoorstel(optie: optie, legitimiteit: "Ja"), gezien: gezien, over: z.inbreng, door: wie,
                sleutel: .nieuw())
        }
        let eerste = try await schrijf("Vervoer", nil, door: z.t.annelies)
        let tweede = try await schrijf("Vervoer tot juli", eerste, door: z.t.pim)

        await #expect(
            throws: Refusal(
                .conflict,
                "Pim Kok schreef hier intussen ook. Nu staat er: “Vervoer tot juli” “Ja” Uw eigen tekst staat er nog; voeg ze samen.",
                field: "optie")
        ) { try await schrijf("Vervoer met taxi", eerste, door: z.t.annelies) }
        await #expect(throws: Refusal(.forbidden, "Dit doet de voorzitter of de notulist van deze tafel.")) {
            try await schrijf("x", nil, door: z.t.bart)
        }
        #expect(try await z.stand.wegingen.map(\.id) == [tweede])
        let muur = try await z.s.casework.toonstand(z.inbreng, voor: z.t.annelies.kijkt)
        #expect(muur.vraag == "Mag kind van 13 op haar eigen school blijven?")
    }

    @Test(arguments: Scenario.engines)
    func `S15 een verbeterd besluit wordt opnieuw verteld, en kortgesloten leest de inbrenger mee`(engine: Engine)
        async throws
    {
        let z = try await Zaak(engine)
        let (s, t, sam) = (z.s, z.t, z.wijk.sam)
        try await z.uitkomst(["plan-van-aanpak"])
        let oud = try await z.besluit()
        let gezin = try await s.casework.gezinsplan(z.dossier, voor: sam.kijkt).gezin
        try await s.vertelAan(gezin, ["Aylin", "Esra"], besluit: oud, op: z.inbreng, door: sam)
        #expect(try await z.stand.plek?.soort == "terugblik")

        let nieuw = try await s.casework.verbeterBesluit(
            oud, Besluitvoorstel(wat: "School houdt de plek vast tot juli.", gronden: "Zo was het bedoeld."),
            op: z.inbreng, door: t.annelies, sleutel: .nieuw())
        #expect(try await z.stand.besluiten.map(\.besluit.id) == [nieuw])
        #expect(try await z.stand.plek?.soort == "vertellen")
        await #expect(
            throws: Refusal(
                .conflict,
                "Iemand anders verbeterde dit besluit intussen. Nu staat er: “School houdt de plek vast tot juli.”",
                field: "wat")
        ) {
            try await s.casework.verbeterBesluit(
                oud, Besluitvoorstel(gronden: "x"), op: z.inbreng, door: t.annelies, sleutel: .nieuw())
        }
        let kort = try await s.casework.sluitKort(
            met: "Onderwijs", zin: "Liep vervoer hier eerder op vast?", over: z.inbreng, door: t.annelies,
            sleutel: .nieuw())
        _ = try await s.casework.beantwoordKortgesloten(
            kort, antwoord: "Ja, twee keer.", over: z.inbreng, door: t.annelies, sleutel: .nieuw())
        #expect(try await z.stand.kortgesloten.map(\.antwoord) == ["Ja, twee keer."])
        #expect(try await s.casework.controleer().bevindingen.isEmpty)
    }

    @Test(arguments: Scenario.engines)
    func `zestien leggen tegelijk hetzelfde besluit vast: één lukt, de anderen lezen waarom niet`(engine: Engine)
        async throws
    {
        let z = try await Zaak(engine)
        try await z.uitkomst(["plan-van-aanpak"])
        let standpunten = try await z.s.standpunten(z.inbreng, voor: z.wijk.sam)
        let voorstel = Besluitvoorstel(
            gronden: "School is haar vaste plek.", standpunten: standpunten,
            acties: [Actievoorstel("Belt", door: z.wijk.sam.id, voor: z.s.casework.nu.dag.plus(dagen: 7))])
        let (s, inbreng, annelies) = (z.s, z.inbreng, z.t.annelies)

        let zinnen = try await withThrowingTaskGroup(of: String?.self) { groep in
            for _ in 0..<16 {
                groep.addTask {
                    do {
                        _ = try await s.casework.legBesluitVast(
                            voorstel, op: inbreng, door: annelies, sleutel: .nieuw())
                        return nil
                    } catch let nee as Refusal { return nee.zin }
                }
            }
            return try await groep.reduce(into: [String?]()) { $0.append($1) }
        }

        #expect(zinnen.filter { $0 == nil }.count == 1)
        #expect(
            Set(zinnen.compactMap(\.self)) == ["Annelies Vos legde dit besluit al vast: “School houdt de plek vast.”"])
        #expect(try await z.stand.besluiten.count == 1)
    }

    @Test(arguments: Scenario.engines)
    func `met spoed beslist de voorzitter buiten de bijeenkomst, en de volgende krijgt het voorgelegd`(engine: Engine)
        async throws
    {
        let z = try await Zaak(engine)
        var spoed = Uitkomstvoorstel(keuzes: ["plan-van-aanpak"], wat: "Vannacht slapen bij oma.")
        spoed.wijze = .spoed
        await #expect(
            throws: Refusal(.forbidden, "Met spoed beslissen kan hier niet, of niet door u.", field: "wijze")
        ) { try await z.s.casework.legUitkomstVast(spoed, op: z.inbreng, door: z.t.pim, sleutel: .nieuw()) }
        _ = try await z.s.casework.legUitkomstVast(spoed, op: z.inbreng, door: z.t.annelies, sleutel: .nieuw())
        _ = try await z.besluit()

        let gevolg = try #require(try await z.stand.gevolgen.first)
        #expect(gevolg.soort == "spoed" && gevolg.medewerker == z.t.annelies.id)
        #expect(gevolg.uiterlijk == z.s.casework.nu.dag.plus(dagen: 3))
        #expect(try await z.s.werk(van: z.t.annelies).contains("gevolg-uitvoeren"))
        _ = try await z.s.casework.handelGevolgAf(
            gevolg.id, hoe: .uitgevoerd, toelichting: "De tafel is het eens.", op: z.inbreng, door: z.t.annelies,
            sleutel: .nieuw())
        #expect(try await z.stand.gevolgen.first?.isOpen == false)
        #expect(try await z.s.werk(van: z.t.annelies).contains("gevolg-uitvoeren") == false)
    }

    @Test(arguments: Scenario.engines)
    func `wie een vaste stoel opgeeft, zit ook niet meer bij de vragen van toen`(engine: Engine) async throws {
        let z = try await Zaak(engine, cityDeal: true)
        let karin = z.t.karin
        #expect(try await z.s.casework.inbrengstand(z.inbreng, voor: karin.kijkt).metNamen == false)
        #expect(try await z.s.casework.tafelstand(z.t.cityDeal, voor: karin.kijkt).vragen.count == 1)
        let lid = try #require(
            try await z.s.casework.tafelstand(z.t.cityDeal, voor: karin.kijkt).tafel.leden.first {
                $0.medewerker == karin.id
            }?.id)
        _ = try await z.s.casework.beeindigTafellid(lid, van: z.t.cityDeal, door: z.wijk.bea, sleutel: .nieuw())

        await #expect(throws: Refusal(.notFound, "Deze bladzijde is er niet, of niet voor u.")) {
            try await z.s.casework.inbrengstand(z.inbreng, voor: karin.kijkt)
        }
        #expect(try await z.s.casework.tafelstand(z.t.cityDeal, voor: karin.kijkt).vragen.isEmpty)
    }
}
