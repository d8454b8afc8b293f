import Casework
import Domain
import Scenario
import Storage
import Testing

/// From the talk to looking back, as the sources tell it.
@Suite struct BesluitTests {
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
        // Days: before its last day a task counts down, after a decision they count up.
        let duur = try await s.database.read { tx in
            try tx.rows("SELECT soort, duur FROM telgegeven WHERE soort IN ('actie', 'terugblik') ORDER BY soort, duur")
                .map { "\($0["soort"].text ?? "") \($0["duur"].int ?? 0)" }
        }
        #expect(duur == ["actie -9", "actie -7", "terugblik 92"])
        let register = try await s.casework.tafelstand(t.maatwerk, voor: t.pim.kijkt).register
        #expect(register.map(\.keuzes) == [["Plan van aanpak"]] && register.first?.hielp == .deels)
        #expect(try await s.casework.controleer().bevindingen.isEmpty)
    }

    @Test(arguments: Scenario.engines)
    func `terugkijken is op een dag die nog komt, niet vandaag`(engine: Engine) async throws {
        let z = try await Zaak(engine)
        try await z.uitkomst(["plan-van-aanpak"])
        let vandaag = z.s.casework.nu.dag
        func voorstel(_ dag: Dag) -> Besluitvoorstel {
            Besluitvoorstel(
                gronden: "School is haar vaste plek.", standpunten: [],
                acties: [Actievoorstel("Belt de school", door: z.wijk.sam.id, voor: vandaag.plus(dagen: 7))],
                terugblikOp: dag)
        }

        for dag in [vandaag.plus(dagen: -1), vandaag] {
            await #expect(
                throws: Refusal(.invalid, "Kies voor het terugkijken een dag die nog komt.", field: "terugblik_op")
            ) { try await z.besluit(voorstel(dag)) }
        }

        _ = try await z.besluit(voorstel(vandaag.plus(dagen: 1)))
        #expect(try await z.stand.besluiten.first?.besluit.terugblikOp == vandaag.plus(dagen: 1))
    }

    @Test(arguments: Scenario.engines)
    func `wie het samen hoorden staan er in één handeling, ieder met een eigen regel`(engine: Engine) async throws {
        let z = try await Zaak(engine)
        let (s, sam) = (z.s, z.wijk.sam)
        try await z.uitkomst(["plan-van-aanpak"])
        let besluit = try await z.besluit()
        let gezin = try await s.casework.gezinsplan(z.dossier, voor: sam.kijkt).gezin
        let allen = ["Esra", "Aylin"].map { Spreker.persoon(gezin.wie($0)) }

        await #expect(throws: Refusal(.invalid, "Vink aan wie het hoorden.", field: "aan")) {
            try await s.casework.vertelSamen(
                Samenvertelvoorstel(aan: [], hoe: .gesprek), besluit: besluit, op: z.inbreng, door: sam,
                sleutel: .nieuw())
        }
        await #expect(throws: Refusal(.invalid, "Kies hoe het verteld is.", field: "hoe")) {
            try await s.casework.vertelSamen(
                Samenvertelvoorstel(aan: allen, hoe: nil), besluit: besluit, op: z.inbreng, door: sam,
                sleutel: .nieuw())
        }
        #expect(try await z.stand.besluiten.first?.verteld.isEmpty == true)
        _ = try await s.casework.vertelSamen(
            Samenvertelvoorstel(aan: allen + allen, hoe: .gesprek), besluit: besluit, op: z.inbreng, door: sam,
            sleutel: .nieuw())

        let verteld = try #require(try await z.stand.besluiten.first).verteld
        #expect(Set(verteld.map(\.aan)) == Set(allen) && verteld.count == 2)
        #expect(verteld.allSatisfy { $0.hoe == .gesprek && $0.antwoord == nil })
        #expect(try await z.stand.plek?.soort == "terugblik")
        #expect(try await s.geteld("verteld") == ["", ""])
        #expect(try await s.casework.controleer().bevindingen.isEmpty)
    }

    @Test(arguments: Scenario.engines)
    func `wat ontbreekt wordt geweigerd in een gewone zin, en er staat niets`(engine: Engine) async throws {
        let z = try await Zaak(engine)
        func weigert(_ zin: String, _ veld: String, _ voorstel: Besluitvoorstel) async {
            let nee = await #expect(throws: Refusal.self) {
                try await z.s.casework.legBesluitVast(voorstel, op: z.inbreng, door: z.t.annelies, sleutel: .nieuw())
            }
            #expect(nee?.kind == .invalid && nee?.zin == zin && nee?.field == veld)
        }
        await weigert("Leg eerst vast wat de uitkomst is.", "uitkomst", Besluitvoorstel(gronden: "x"))
        try await z.uitkomst(["plan-van-aanpak"])
        await weigert("Schrijf op waarom de tafel dit besloot.", "gronden", Besluitvoorstel(gronden: " "))
        let eerste = try #require(try await z.stand.deelnemers.first).deelname.id
        await weigert(
            "Vul van iedereen aan tafel in of die het besluit draagt, ook als iemand er niet was: voorzitter.",
            "stand-\(eerste)", Besluitvoorstel(gronden: "x"))
        let alles = await #expect(throws: Refusal.self) {
            try await z.s.casework.legBesluitVast(
                Besluitvoorstel(gronden: ""), op: z.inbreng, door: z.t.annelies, sleutel: .nieuw())
        }
        let zonderNotulist = try await z.stand.deelnemers.filter { $0.deelname.rol != .notulist }
        #expect(
            alles?.ook.compactMap(\.field) == zonderNotulist.map { "stand-\($0.deelname.id)" } + ["actie-wat"],
            "everything that is missing is said at once")
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
}
