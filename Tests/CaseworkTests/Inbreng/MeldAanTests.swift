import Domain
import Scenario
import Storage
import Testing

@testable import Casework

@Suite struct MeldAanTests {
    private static let weg = Refusal(.notFound, "Deze bladzijde is er niet, of niet voor u.")
    private static let bo = Aanwijzing(naam: "Zeeman", geboren: Dag("2014-05-06"))

    private struct Scene {
        let s: Scenario
        let wijk: Wijk
        let t: Tafels
        let overleg: ID<Tafel>
        var c: Casework { s.casework }

        init(_ engine: Engine) async throws {
            s = try await Scenario(engine)
            wijk = try await s.wijk()
            t = try await s.tafels(in: wijk)
            overleg = try await s.thuiszitters(t, in: wijk)
        }

        func dossier(_ inbreng: ID<Inbreng>) async throws -> ID<Dossier> {
            try #require(try await c.inbrengstand(inbreng, voor: wijk.sam.kijkt).dossier)
        }

        func besluit(_ inbreng: ID<Inbreng>) async throws {
            try await s.besluit("hulp-gewenst", op: inbreng, door: t.annelies, wijk.sam)
        }
    }

    @Test(arguments: Scenario.engines)
    func `een leerling staat met zijn vraag aan tafel, zonder naam voor wie geen grond heeft`(engine: Engine)
        async throws
    {
        let q = try await Scene(engine)

        let inbreng = try await q.s.leerling(bij: q.overleg, door: q.wijk.sam)

        let eigen = try await q.c.inbrengstand(inbreng, voor: q.wijk.sam.kijkt)
        #expect(eigen.soort == .leerling && eigen.gezin?.naam == "Leerling Bo Zeeman")
        #expect(eigen.vraag == "Hoe komt Bo Zeeman weer op school?")
        let zonder = try await q.c.inbrengstand(inbreng, voor: q.t.annelies.kijkt)
        #expect(zonder.vraag == "Hoe komt kind van 12 weer op school?" && zonder.gezin == nil)
        #expect(try await q.c.tafelstand(q.overleg, voor: q.t.annelies.kijkt).vragen.map(\.vraag) == [zonder.vraag])
        let voorzitter = try #require(eigen.deelnemers.first { $0.deelname.rol == "voorzitter" }).deelname.id
        _ = try await q.c.geefGrond("toestemming", aan: [voorzitter], bij: inbreng, door: q.wijk.sam, sleutel: .nieuw())
        #expect(try await q.c.inbrengstand(inbreng, voor: q.t.annelies.kijkt).vraag == eigen.vraag)
        #expect(try await q.s.werk(van: q.t.annelies) == ["inbreng-voorbereiden"])
        await #expect(throws: Self.weg) { try await q.c.inbrengstand(inbreng, voor: q.wijk.noor.kijkt) }
        #expect(try await q.c.controleer().bevindingen == [])
    }

    @Test(arguments: Scenario.engines)
    func `een zaak is geen gezin: geen plan, geen journaal, in geen lijst, en niet bekend`(engine: Engine) async throws
    {
        let q = try await Scene(engine)
        let sam = q.wijk.sam
        let dossier = try await q.dossier(q.s.leerling(bij: q.overleg, door: sam))

        await #expect(throws: Self.weg) { try await q.c.gezinsplan(dossier, voor: sam.kijkt) }
        await #expect(throws: Self.weg) { try await q.c.mensen(dossier, voor: sam.kijkt) }
        await #expect(throws: Self.weg) { try await q.s.schrijf("Gebeld.", in: dossier, door: sam) }
        await #expect(throws: Self.weg) {
            try await q.c.brengIn(
                Inbrengvoorstel(vraag: "Nog een?", gevraagd: "meedenken"), bij: q.t.maatwerk, over: dossier, door: sam,
                sleutel: .nieuw())
        }
        let ander = try await q.s.gezin(in: q.wijk)
        await #expect(throws: Self.weg) {
            try await q.c.voegBij(dossier, in: ander, gronden: "Zelfde.", door: sam, sleutel: .nieuw())
        }
        #expect(try await q.c.gezinnen(voor: sam.kijkt).regels.map(\.dossier) == [ander])
        #expect(try await q.c.dagblad(voor: sam.kijkt).rijen.map(\.gezin.dossier) == [ander])
        #expect(try await q.c.zoek("Zeeman", door: sam).gezinnen.isEmpty)
        #expect(try await q.c.mijnWerk(sam).gezinnen == 1)
        let bekend = try await q.c.isBekend(Self.bo, gronden: "Zij belden.", door: q.wijk.noor.kijkt, sleutel: .nieuw())
        #expect(!bekend.isBekend)
        await #expect(throws: Refusal.self) {
            try await q.c.neemNoodtoegang(Self.bo, gronden: "Gevaar.", door: q.wijk.noor, sleutel: .nieuw())
        }
        #expect(try await q.c.dossiertafels(dossier, voor: sam.kijkt).regels.count == 1)
        #expect(try await !q.c.meedenkers(bijTafelsVan: dossier, voor: sam.kijkt).isEmpty)
        #expect(try await q.c.inzage(dossier, voor: sam.kijkt).regels.contains { $0.delen.contains("tafels") })
        #expect(try await q.c.verloop(dossier, voor: sam.kijkt).gezin.soort == .leerling)
    }

    @Test(arguments: Scenario.engines)
    func `een casus zonder namen heeft niemand, en niemand heeft er een grond voor nodig`(engine: Engine) async throws {
        let q = try await Scene(engine)

        let inbreng = try await q.c.meldAan(
            Zaakvoorstel(.casus, naam: "Bo", vraag: "Mag iemand blijven wonen zonder inkomen?", gevraagd: "meedenken"),
            bij: q.t.cityDeal, door: q.wijk.sam, sleutel: .nieuw())

        let stand = try await q.c.inbrengstand(inbreng, voor: q.t.annelies.kijkt)
        #expect(stand.soort == .casus && stand.overWie.isEmpty)
        #expect(stand.vraag == "Mag iemand blijven wonen zonder inkomen?")
        let rijen = try await q.s.database.read { try $0.rows("SELECT id FROM persoon ORDER BY id").count }
        #expect(rijen == 0)
        #expect(try await q.c.controleer().bevindingen == [])
    }

    @Test(arguments: Scenario.engines)
    func `wie niet mag inbrengen, of bij een tafel die het niet kent, wordt geweigerd`(engine: Engine) async throws {
        let q = try await Scene(engine)
        let zaak = Zaakvoorstel(
            .leerling, naam: "Bo", geboren: Dag("2014-05-06"), vraag: "Hoe nu?", gevraagd: "meedenken",
            grond: "toestemming")

        await #expect(
            throws: Refusal(
                .forbidden,
                "Bij Thuiszittersoverleg brengt iemand anders in: leerplicht, jeugdarts, voorzitter, gezinswerker.")
        ) {
            try await q.c.meldAan(zaak, bij: q.overleg, door: q.wijk.lou, sleutel: .nieuw())
        }
        await #expect(
            throws: Refusal(.invalid, "Dit kunt u bij Maatwerktafel niet inbrengen.", field: "soort")
        ) { try await q.c.meldAan(zaak, bij: q.t.maatwerk, door: q.wijk.sam, sleutel: .nieuw()) }
        #expect(try await q.c.aanmeldbaar(bij: q.overleg, voor: q.wijk.lou).soorten.isEmpty)
        #expect(try await q.c.aanmeldbaar(bij: q.overleg, voor: q.wijk.sam).soorten == [.leerling])
        #expect(try await q.s.database.read { try $0.rows("SELECT id FROM dossier ORDER BY id").count } == 0)
    }

    @Test(arguments: Scenario.engines)
    func `met toestemming gaat er een dossier open voor dezelfde mensen, en de aanmelding dicht`(engine: Engine)
        async throws
    {
        let q = try await Scene(engine)
        let sam = q.wijk.sam
        let inbreng = try await q.s.leerling(bij: q.overleg, door: sam)
        let zaak = try await q.dossier(inbreng)
        var voorstel = Vervolgdossier(naam: "Gezin Zeeman", wijk: "Zuilen", team: q.wijk.zuilen, toestemming: "Moeder.")
        await #expect(throws: Refusal.self) {
            try await q.c.openDossierUit(voorstel, op: inbreng, door: sam, sleutel: .nieuw())
        }
        try await q.besluit(inbreng)
        voorstel.toestemming = ""
        await #expect(
            throws: Refusal(.invalid, "Schrijf op wie er toestemming gaf, en hoe.", field: "toestemming")
        ) { try await q.c.openDossierUit(voorstel, op: inbreng, door: sam, sleutel: .nieuw()) }

        voorstel.toestemming = "Moeder, aan tafel."
        let dossier = try await q.c.openDossierUit(voorstel, op: inbreng, door: sam, sleutel: .nieuw())

        let gezin = try await q.c.gezinsplan(dossier, voor: sam.kijkt).gezin
        let stand = try await q.c.inbrengstand(inbreng, voor: sam.kijkt)
        #expect(gezin.leden.map(\.persoon) == stand.gezin?.leden.map(\.persoon))
        #expect(stand.verderIn == dossier && stand.gezin?.geslotenOp != nil)
        #expect(stand.gevolgen.allSatisfy { !$0.isOpen })
        #expect(try await q.c.isBekend(Self.bo, gronden: "x", door: q.wijk.noor.kijkt, sleutel: .nieuw()).isBekend)
        await #expect(throws: Refusal.self) {
            try await q.c.openDossierUit(voorstel, op: inbreng, door: sam, sleutel: .nieuw())
        }
        #expect(try await q.c.controleer().bevindingen == [])

        try await q.c.vernietig(zaak, grond: .bewaartermijn, door: .programma, sleutel: .nieuw())
        #expect(try await q.c.gezinsplan(dossier, voor: sam.kijkt).gezin.leden.map(\.naam) == ["Bo Zeeman"])
        #expect(try await q.c.controleer().bevindingen == [])
    }

    @Test(arguments: Scenario.engines)
    func `een aanmelding gaat bij het dossier van hetzelfde kind, voor wie dat mag zien`(engine: Engine) async throws {
        let q = try await Scene(engine)
        let sam = q.wijk.sam
        let er = try await q.s.gezin(in: q.wijk)
        let vreemd = try await q.s.gezin(in: q.wijk, door: q.wijk.noor)
        let inbreng = try await q.s.leerling("Esra Terpstra", geboren: "2013-03-04", bij: q.overleg, door: sam)
        try await q.besluit(inbreng)

        let klaar = try await q.c.bereidDossierVoor(inbreng, voor: sam.kijkt)
        #expect(klaar.zelfde.map(\.dossier) == [er])
        await #expect(throws: Self.weg) {
            try await q.c.openDossierUit(
                Vervolgdossier(bij: vreemd, toestemming: "Moeder."), op: inbreng, door: sam, sleutel: .nieuw())
        }
        let uit = try await q.c.openDossierUit(
            Vervolgdossier(bij: er, toestemming: "Moeder."), op: inbreng, door: sam, sleutel: .nieuw())

        #expect(uit == er)
        #expect(try await q.c.gezinsplan(er, voor: sam.kijkt).gezin.leden.count == 3)
        #expect(try await q.c.controleer().bevindingen == [])
    }

    @Test(arguments: Scenario.engines)
    func `een collega neemt een zaak over, en van een vernietigde zaak blijft niets`(engine: Engine) async throws {
        let q = try await Scene(engine)
        let inbreng = try await q.s.leerling(bij: q.overleg, door: q.wijk.sam)
        let zaak = try await q.dossier(inbreng)

        _ = try await q.c.geefZaakAan(q.wijk.noor.id, op: inbreng, door: q.wijk.sam, sleutel: .nieuw())

        #expect(try await q.c.inbrengstand(inbreng, voor: q.wijk.noor.kijkt).gezin?.regisseur?.naam == "Noor Visser")
        #expect(try await q.c.mijnWerk(q.wijk.noor).nieuw.map(\.gezin) == ["Leerling Bo Zeeman"])
        try await q.c.vernietig(zaak, grond: .bewaartermijn, door: .programma, sleutel: .nieuw())
        await #expect(throws: Self.weg) { try await q.c.inbrengstand(inbreng, voor: q.wijk.noor.kijkt) }
        #expect(try await q.s.database.read { try $0.rows("SELECT id FROM persoon ORDER BY id").count } == 0)
        let verslag = try await q.c.controleer()
        #expect(verslag.bevindingen == [] && verslag.opmerkingen == [])
    }
}
