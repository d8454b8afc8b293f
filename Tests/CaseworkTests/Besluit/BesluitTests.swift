import Casework
import Domain
import Scenario
import Storage
import Testing

/// From the talk to looking back, as the sources tell it.
@Suite struct BesluitTests {
    private struct Zaak {
        let s: Scenario
        let wijk: Wijk
        let t: Tafels
        let dossier: ID<Dossier>
        let doel: ID<Doel>
        let inbreng: ID<Inbreng>

        init(_ engine: Engine, cityDeal: Bool = false) async throws {
            s = try await Scenario(engine)
            wijk = try await s.wijk()
            t = try await s.tafels(in: wijk)
            dossier = try await s.gezin(in: wijk)
            doel = try await s.doel(in: dossier, door: wijk.sam)
            let tafel = cityDeal ? t.cityDeal : t.maatwerk
            try await s.bijeenkomst(tafel, door: t.annelies)
            inbreng = try await s.inbreng(
                van: doel, bij: tafel, over: dossier, erbij: [Deelnemervoorstel(t.bart.id, als: "specialist")],
                door: wijk.sam)
        }

        func uitkomst(
            _ keuzes: [Kenmerk<Uitkomst>], wat: String = "School houdt de plek vast.",
            _ antwoorden: [String: String] = [:]
        )
            async throws
        {
            _ = try await s.casework.legUitkomstVast(
                Uitkomstvoorstel(keuzes: keuzes, wat: wat, antwoorden: antwoorden), op: inbreng, door: t.annelies,
                sleutel: .nieuw())
        }

        func besluit(
            _ voorstel: Besluitvoorstel? = nil, behalve: [ID<Medewerker>: Standpunt.Stand] = [:]
        ) async throws -> ID<Besluit> {
            var heel =
                voorstel
                ?? Besluitvoorstel(
                    gronden: "School is haar vaste plek.",
                    acties: [Actievoorstel("Belt de school", door: wijk.sam.id, voor: s.casework.nu.dag.plus(dagen: 7))]
                )
            if heel.standpunten.isEmpty {
                heel.standpunten = try await s.standpunten(inbreng, voor: wijk.sam, behalve: behalve)
            }
            return try await s.casework.legBesluitVast(heel, op: inbreng, door: t.annelies, sleutel: .nieuw())
        }

        var stand: Inbrengstand {
            get async throws { try await s.casework.inbrengstand(inbreng, voor: wijk.sam.kijkt) }
        }
    }

    @Test(arguments: Scenario.engines)
    func `een vraag van inbreng tot terugblik, en alles klopt daarna nog`(engine: Engine) async throws {
        let z = try await Zaak(engine)
        let (s, t, sam) = (z.s, z.t, z.wijk.sam)
        _ = try await s.casework.beginBespreking("samen", over: z.inbreng, door: t.annelies, sleutel: .nieuw())
        try await z.uitkomst(["plan-van-aanpak"])
        #expect(try await s.werk(van: t.annelies).contains("gronden-opschrijven"))
        #expect(try await z.stand.openUitkomst?.grondenVoor == Termijn(1, .werkdag).einde(vanaf: s.casework.nu.dag))
        let besluit = try await z.besluit(
            Besluitvoorstel(
                gronden: "School is haar vaste plek.", standpunten: [],
                acties: [
                    Actievoorstel("Belt de school", door: sam.id, voor: s.casework.nu.dag.plus(dagen: 7), bij: z.doel),
                    Actievoorstel("Kijkt mee", door: t.bart.id, voor: s.casework.nu.dag.plus(dagen: 9)),
                ]))

        let plan = try await s.casework.gezinsplan(z.dossier, voor: sam.kijkt)
        #expect(plan.stand.afspraken.first?.besluit == besluit.rawValue)
        #expect(try await s.werk(van: sam) == ["afspraak-doen", "besluit-vertellen"])
        let na = try await s.casework.inbrengstand(z.inbreng, voor: t.bart.kijkt)
        #expect(na.grond == .tafelbesluit(z.inbreng) && na.doelen.isEmpty && na.wegingen.isEmpty)

        let gezin = try await s.casework.gezinsplan(z.dossier, voor: sam.kijkt).gezin
        await #expect(throws: Refusal(.conflict, "Vertel het besluit eerst. Daarna kunt u terugkijken.")) {
            try await s.casework.kijkTerug(
                Terugblikvoorstel(.ja, tekst: "x"), op: z.inbreng, door: sam, sleutel: .nieuw())
        }
        try await s.vertelAan(gezin, ["Aylin"], besluit: besluit, op: z.inbreng, door: t.annelies)
        #expect(try await z.stand.besluiten.first?.nogAan == ["Esra", "Sam Jansen"])
        try await s.vertelAan(gezin, ["Esra"], besluit: besluit, op: z.inbreng, door: sam)
        #expect(try await z.stand.besluiten.first?.isAf == true)
        #expect(try await z.stand.plek?.soort == "terugblik")
        #expect(try await s.werk(van: t.bart) == ["actie-doen", "evalueren"])

        _ = try await s.casework.evalueer(
            ["genoeg-informatie": "genoeg"], op: z.inbreng, door: t.bart, sleutel: .nieuw())
        let acties = try await z.stand.acties
        for actie in acties {
            _ = try await s.casework.meldActie(
                actie.id, hoe: .gedaan, op: z.inbreng, door: actie.wat == "Kijkt mee" ? t.bart : sam, sleutel: .nieuw())
        }
        #expect(try await s.casework.gezinsplan(z.dossier, voor: sam.kijkt).stand.afspraken.first?.isOpen == false)
        await #expect(throws: Refusal(.notFound, "Deze bladzijde is er niet, of niet voor u.")) {
            try await s.casework.inbrengstand(z.inbreng, voor: t.bart.kijkt)
        }
        s.klok.vooruit(dagen: 92)
        _ = try await s.casework.kijkTerug(
            Terugblikvoorstel(.deels, tekst: "Zij gaat weer, met buikpijn."), op: z.inbreng, door: sam,
            sleutel: .nieuw())

        #expect(try await z.stand.plek == nil)
        #expect(try await s.werk(van: sam).isEmpty)
        #expect(try await s.geteld("besluit") == ["plan-van-aanpak"])
        #expect(try await s.geteld("verteld") == ["klopt", "klopt"])
        #expect(try await s.geteld("actie") == ["gedaan", "gedaan"])
        #expect(try await s.geteld("terugblik") == ["deels"])
        let register = try await s.casework.tafelstand(t.maatwerk, voor: t.pim.kijkt).register
        #expect(register.map(\.keuzes) == [["Plan van aanpak"]] && register.first?.hielp == .deels)
        #expect(try await s.casework.controleer().bevindingen.isEmpty)
    }

    @Test(arguments: Scenario.engines)
    func `wat ontbreekt wordt geweigerd in een gewone zin, en er staat niets`(engine: Engine) async throws {
        let z = try await Zaak(engine)
        func weigert(_ zin: String, _ veld: String, _ voorstel: Besluitvoorstel) async {
            await #expect(throws: Refusal(.invalid, zin, field: veld)) {
                try await z.s.casework.legBesluitVast(voorstel, op: z.inbreng, door: z.t.annelies, sleutel: .nieuw())
            }
        }
        await weigert("Leg eerst vast wat de uitkomst is.", "uitkomst", Besluitvoorstel(gronden: "x"))
        try await z.uitkomst(["plan-van-aanpak"])
        await weigert("Schrijf op waarom de tafel dit besloot.", "gronden", Besluitvoorstel(gronden: " "))
        let eerste = try #require(try await z.stand.deelnemers.first).deelname.id
        await weigert(
            "Vul van iedereen aan tafel in of die het besluit draagt, ook als iemand er niet was: voorzitter.",
            "stand-\(eerste)", Besluitvoorstel(gronden: "x"))
        let allen = try await z.s.standpunten(z.inbreng, voor: z.wijk.sam)
        await weigert(
            "Spreek af wie wat doet en wanneer: deze uitkomst vraagt een actie.", "actie-wat",
            Besluitvoorstel(gronden: "x", standpunten: allen))
        let tegen = try await z.s.standpunten(z.inbreng, voor: z.wijk.sam, behalve: [z.t.annelies.id: .zietHetAnders])
        await weigert(
            "Deze tafel besluit samen, en voorzitter ziet het anders. Praat verder, pas het aan of geef de vraag door.",
            "stand-\(eerste)", Besluitvoorstel(gronden: "x", standpunten: tegen))

        #expect(try await z.stand.besluiten.isEmpty)
        _ = try await z.besluit(behalve: [z.t.bart.id: .zietHetAnders])
        let bart = try await z.stand.deelnemers.first { $0.deelname.medewerker == z.t.bart.id }
        #expect(bart?.standpunt?.reden == "De regel is duidelijk.")
        await #expect(
            throws: Refusal(.conflict, "Annelies Vos legde dit besluit al vast: “School houdt de plek vast.”")
        ) {
            try await z.besluit(Besluitvoorstel(gronden: "nog eens", standpunten: allen))
        }
    }

    @Test(arguments: Scenario.engines)
    func `S10 en S11 doorgeven en splitsen, met de geschiedenis`(engine: Engine) async throws {
        let z = try await Zaak(engine)
        let (s, t) = (z.s, z.t)
        await #expect(throws: Refusal(.invalid, "Schrijf op waarom de vraag daar beter past.", field: "gronden")) {
            try await s.casework.geefDoor(
                Doorgeefvoorstel(naar: t.cityDeal, gronden: ""), op: z.inbreng, door: t.annelies, sleutel: .nieuw())
        }
        let wonen = try await s.casework.splits(
            Doorgeefvoorstel(
                naar: t.cityDeal, vraag: "Waar kan het gezin wonen?", gronden: "Wonen ligt daar.",
                vraagHier: "Wie kijkt mee naar de buikpijn?"), op: z.inbreng, door: t.annelies, sleutel: .nieuw())
        let deel = try await s.casework.inbrengstand(wonen, voor: z.wijk.sam.kijkt)
        #expect(deel.inbreng.deelVan == z.inbreng && deel.vraag == "Waar kan het gezin wonen?")
        #expect(deel.inbrenger == "Sam Jansen" && deel.doelen.map(\.lijn) == [z.doel])
        #expect(deel.deelnemers.allSatisfy { $0.grond == nil })
        #expect(try await z.stand.vraag == "Wie kijkt mee naar de buikpijn?")

        let verder = try await s.casework.geefDoor(
            Doorgeefvoorstel(naar: t.cityDeal, gronden: "Het loopt vast op een regel."), op: z.inbreng,
            door: t.annelies, sleutel: .nieuw())
        let stand = try await s.casework.inbrengstand(verder, voor: z.wijk.sam.kijkt)
        #expect(stand.keten.map(\.soort) == [.kwamVan, .hier])
        #expect(stand.keten.first?.uitkomst == "Doorgegeven")
        #expect(try await z.stand.keten.map(\.soort) == [.hier, .deelNaar, .gingNaar])
        #expect(try await z.stand.besluiten.first?.besluit.gronden == "Het loopt vast op een regel.")
        #expect(try await z.stand.plek?.soort == "vertellen")
        #expect(try await s.casework.controleer().bevindingen.isEmpty)
    }

    @Test(arguments: Scenario.engines)
    func `S12 een deel zonder het gezin heeft een reden, en het gezin hoort die`(engine: Engine) async throws {
        let z = try await Zaak(engine)
        await #expect(
            throws: Refusal(
                .invalid, "Schrijf op waarom dit deel zonder het gezin gaat. Het gezin krijgt dat te horen.",
                field: "gronden")
        ) {
            try await z.s.casework.beginBespreking("zonder-gezin", over: z.inbreng, door: z.t.pim, sleutel: .nieuw())
        }
        let deel = try await z.s.casework.beginBespreking(
            "zonder-gezin", gronden: "Over een ander gezin", over: z.inbreng, door: z.t.pim, sleutel: .nieuw())
        #expect(try await z.s.werk(van: z.wijk.sam) == ["deel-vertellen", "deelnemen"])
        let gezin = try await z.s.casework.gezinsplan(z.dossier, voor: z.wijk.sam.kijkt).gezin
        _ = try await z.s.casework.vertelDeel(
            Vertelvoorstel(aan: .persoon(gezin.wie("Aylin")), hoe: .telefoon), bespreking: deel, op: z.inbreng,
            door: z.wijk.sam, sleutel: .nieuw())
        #expect(try await z.s.werk(van: z.wijk.sam) == ["deelnemen"])
        #expect(try await z.stand.delenTeVertellen.isEmpty)
    }

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
}
