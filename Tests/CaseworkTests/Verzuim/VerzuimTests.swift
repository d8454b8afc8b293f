import Domain
import Scenario
import Storage
import Testing

@testable import Casework

@Suite struct VerzuimTests {
    private static let weg = Refusal(.notFound, "Deze bladzijde is er niet, of niet voor u.")

    @Test(arguments: Scenario.engines)
    func `wie opvalt staat bovenaan met waarom, en een tweede keer inlezen voegt niets toe`(engine: Engine) async throws
    {
        let q = try await Verzuimscene(engine)

        let eerst = try await q.s.leesVerzuim(
            Verzuimscene.stukjes, Verzuimscene.thuis, "vechtlyceum;9;Kim Vos;2013-01-01;2026-11-16;2026-11-20;2;ziek",
            bij: q.overleg, door: q.lena)
        let weer = try await q.s.leesVerzuim(Verzuimscene.thuis, bij: q.overleg, door: q.lena)

        #expect(eerst == Invoerverslag(toegevoegd: 3) && weer == Invoerverslag(alBekend: 1))
        let lijst = try await q.lijst()
        #expect(lijst.regels.map(\.leerling.naam) == ["Esra Terpstra", "Bo Zeeman", "Kim Vos"])
        #expect(lijst.regels[0].teken?.zin == "Staat 8 weken thuis, sinds 28 september 2026.")
        #expect(
            lijst.regels[1].teken?.zin
                == "Miste in 3 van de laatste 8 weken een deel van de week: samen 12 uur. In 3 weken was de reden een vage klacht, zoals buikpijn."
        )
        #expect(lijst.regels[2].teken == nil)
        #expect((lijst.totaal, lijst.opvallend, lijst.langThuis) == (3, 2, 1))
        #expect(try await q.c.controleer().bevindingen == [])
    }

    @Test(arguments: Scenario.engines)
    func `andere uren voor dezelfde weken komen in de plaats van de vorige`(engine: Engine) async throws {
        let q = try await Verzuimscene(engine)
        try await q.s.leesVerzuim(Verzuimscene.thuis, bij: q.overleg, door: q.lena)

        let verslag = try await q.s.leesVerzuim(
            "vechtlyceum;7;Esra Terpstra;2013-03-04;2026-09-28;2026-11-20;0;ziek", bij: q.overleg, door: q.lena)

        #expect(verslag.toegevoegd == 1)
        #expect(try await q.lijst().regels.map(\.teken) == [nil])
    }

    @Test(arguments: Scenario.engines)
    func `zonder grond van de school wordt er niets bewaard, ook niet van andere scholen`(engine: Engine) async throws {
        let q = try await Verzuimscene(engine)
        let zonder = "De Waterlelie;3;Puk Bos;2016-01-01;2026-11-16;2026-11-20;3;ziek"

        let verslag = try await q.s.leesVerzuim(Verzuimscene.thuis, zonder, bij: q.overleg, door: q.lena)

        #expect(
            verslag.fouten.map(\.description) == [
                "Regel 3, school: Voor De Waterlelie is op 16 november 2026 geen grond vastgelegd. Deze rij wordt niet bewaard."
            ])
        #expect(try await q.lijst().totaal == 0)
        let over = try await q.s.leesVerzuim(
            Verzuimscene.thuis, zonder, bij: q.overleg, slaFouteOver: true, door: q.lena)
        #expect(over.toegevoegd == 1)
        #expect(try await q.lijst().regels.map(\.leerling.naam) == ["Esra Terpstra"])
    }

    @Test(arguments: Scenario.engines)
    func `alleen leerplicht leest de lijst, en wie de grond noemt leest de ene school`(engine: Engine) async throws {
        let q = try await Verzuimscene(engine)
        let arts = try await q.s.leerplicht("Jan Arts", aan: q.overleg, in: q.wijk)
        try await q.s.leesVerzuim(Verzuimscene.thuis, bij: q.overleg, door: q.lena)
        let dokter = try await q.s.casework.voegMedewerkerToe(
            "Dora Dokter", van: q.wijk.lokalis, team: q.wijk.zuilen, als: .jeugdarts, door: q.wijk.bea,
            sleutel: .nieuw())
        let dora = try #require(try await q.c.medewerker(dokter))
        try await q.s.geefStoel(dora, aan: q.overleg, als: "jeugdarts", door: q.wijk.bea)

        #expect(try await q.lijst(voor: arts).totaal == 1)
        for wie in [dora, q.t.annelies, q.wijk.sam, q.wijk.bea] {
            await #expect(throws: Self.weg) { try await q.lijst(voor: wie) }
        }

        try await q.s.grond("waterlelie", bij: q.overleg, mede: ["jeugdarts"], door: q.lena)
        try await q.s.leesVerzuim(
            "waterlelie;3;Puk Bos;2016-01-01;2026-11-16;2026-11-20;3;ziek;8", bij: q.overleg, door: q.lena)
        #expect(try await q.lijst(voor: dora).regels.map(\.leerling.naam) == ["Puk Bos"])
        await #expect(throws: Refusal(.forbidden, "Dit doet wie de verzuimlijst bijhoudt.")) {
            try await q.s.grond("atelier", bij: q.overleg, door: dora)
        }
    }

    @Test(arguments: Scenario.engines)
    func `als de grond ophoudt, leest ook leerplicht haar niet meer`(engine: Engine) async throws {
        let q = try await Verzuimscene(engine)
        try await q.s.leesVerzuim(Verzuimscene.thuis, bij: q.overleg, door: q.lena)
        let grond = try #require(try await q.c.verzuimgronden(bij: q.overleg, voor: q.lena).gronden.first)

        _ = try await q.c.beeindigVerzuimgrond(grond.id, bij: q.overleg, door: q.lena, sleutel: .nieuw())

        #expect(try await q.lijst().totaal == 0)
        #expect(try await q.c.controleer().bevindingen == [])
    }

    @Test(arguments: Scenario.engines)
    func `met een knop naar de tafel: de vraag is er al, en wat er volgde staat bij de leerling`(engine: Engine)
        async throws
    {
        let q = try await Verzuimscene(engine)
        try await q.s.leesVerzuim(Verzuimscene.thuis, bij: q.overleg, door: q.lena)
        let esra = try #require(try await q.lijst().regels.first).leerling.id

        let inbreng = try await q.c.brengLeerlingIn(esra, bij: q.overleg, door: q.lena, sleutel: .nieuw())

        let stand = try await q.c.inbrengstand(inbreng, voor: q.lena.kijkt)
        #expect(stand.soort == .leerling)
        #expect(
            stand.vraag
                == "Hoe komt Esra Terpstra weer op school? Staat 8 weken thuis, sinds 28 september 2026.")
        #expect(try await q.c.gezinnen(voor: q.lena.kijkt).regels.isEmpty)
        let bezig = try await q.lijst()
        #expect(bezig.regels[0].isBezig && bezig.regels[0].gevolgd.map(\.inbreng) == [inbreng] && bezig.langThuis == 0)
        await #expect(throws: Refusal(.conflict, "Deze leerling is al ingebracht.")) {
            try await q.c.brengLeerlingIn(esra, bij: q.overleg, door: q.lena, sleutel: .nieuw())
        }
        let ander = try await q.s.leerplicht("Jan Arts", aan: q.overleg, in: q.wijk)
        #expect(try await q.lijst(voor: ander).regels[0].gevolgd == [])

        try await q.s.besluit("hulp-gewenst", op: inbreng, door: q.t.annelies, q.lena)
        let na = try #require(try await q.lijst().regels[0].gevolgd.first)
        #expect(na.besloten == q.c.nu.dag && na.uitkomsten == ["Hulp gewenst"])
        #expect(try await q.c.controleer().bevindingen == [])
    }

    @Test(arguments: Scenario.engines)
    func `de regisseur hoort het alleen als het gezin dat goedvindt`(engine: Engine) async throws {
        let q = try await Verzuimscene(engine)
        let dossier = try await q.s.gezin(in: q.wijk)
        try await q.s.leesVerzuim(Verzuimscene.thuis, bij: q.overleg, door: q.lena)
        let gezin = try await q.c.gezin(dossier, voor: q.wijk.sam.kijkt)
        func geef(_ wie: String) async throws {
            _ = try await q.c.geefToestemming(
                door: gezin.wie(wie), aan: "Sam", doel: "Weten hoe het op school gaat", delen: [.verzuim],
                hoe: "aan tafel", in: dossier, door: q.wijk.sam, sleutel: .nieuw())
        }

        #expect(try await q.c.schoolverzuim(dossier, voor: q.wijk.sam.kijkt).gehoord == [])
        // Esra is 13: she decides along with her mother.
        try await geef("Aylin")
        #expect(try await q.c.schoolverzuim(dossier, voor: q.wijk.sam.kijkt).gehoord == ["Can"])
        try await geef("Esra")
        let verzuim = try await q.c.schoolverzuim(dossier, voor: q.wijk.sam.kijkt)
        #expect(verzuim.gehoord == ["Esra", "Can"])
        #expect(
            verzuim.regels == [
                .init(
                    kind: "Esra", school: "Vechtlyceum", zin: "Staat 8 weken thuis, sinds 28 september 2026.",
                    laatste: Dag("2026-11-20")!)
            ])
        await #expect(throws: Self.weg) { try await q.c.schoolverzuim(dossier, voor: q.lena.kijkt) }
        await #expect(throws: Self.weg) { try await q.c.schoolverzuim(dossier, voor: q.wijk.noor.kijkt) }
    }

    @Test(arguments: Scenario.engines)
    func `aan de verzuimlijst is niet te zien of een kind een dossier heeft, ook niet met toestemming`(engine: Engine)
        async throws
    {
        let (met, zonder) = (try await Verzuimscene(engine), try await Verzuimscene(engine))
        let dossier = try await met.s.gezin(in: met.wijk)
        let gezin = try await met.c.gezin(dossier, voor: met.wijk.sam.kijkt)
        for wie in ["Esra", "Aylin"] {
            _ = try await met.c.geefToestemming(
                door: gezin.wie(wie), aan: "Sam", doel: "School", delen: [.verzuim], hoe: "x", in: dossier,
                door: met.wijk.sam, sleutel: .nieuw())
        }
        func beeld(_ q: Verzuimscene) async throws -> [String] {
            let verslag = try await q.s.leesVerzuim(Verzuimscene.thuis, bij: q.overleg, door: q.lena)
            let regel = try #require(try await q.lijst().regels.first)
            let inbreng = try await q.c.brengLeerlingIn(
                regel.leerling.id, bij: q.overleg, door: q.lena, sleutel: .nieuw())
            let stand = try await q.c.inbrengstand(inbreng, voor: q.lena.kijkt)
            let klaar = try await q.lijst().regels[0]
            return [
                "\(verslag)", regel.leerling.naam, regel.teken?.zin ?? "", "\(regel.gevolgd)", stand.vraag,
                "\(klaar.isBezig)", "\(klaar.gevolgd.count)", "\(stand.deelnemers.count)",
            ]
        }

        let (een, ander) = (try await beeld(met), try await beeld(zonder))

        #expect(een == ander)
        // Nothing was written in the file of the family either.
        let regels = try await met.c.inzage(dossier, voor: met.wijk.sam.kijkt).regels
        #expect(!regels.contains { $0.naam.contains("Lena") })
    }

    @Test(arguments: Scenario.engines)
    func `een naam verdwijnt een jaar na de laatste melding, en verify blijft goed`(engine: Engine) async throws {
        let q = try await Verzuimscene(engine)
        try await q.s.leesVerzuim(Verzuimscene.thuis, bij: q.overleg, door: q.lena)
        let esra = try #require(try await q.lijst().regels.first).leerling.id

        q.s.klok.vooruit(dagen: 362)
        #expect(try await q.c.ruimVerlopenOp().namen == 0)
        q.s.klok.vooruit(dagen: 1)
        #expect(try await q.c.ruimVerlopenOp().namen == 1)

        #expect(try await q.lijst().totaal == 0)
        #expect(try q.s.kluis.key(of: esra.rawValue) == nil)
        #expect(try await q.c.controleer().bevindingen == [])
    }
}
