import Domain
import Scenario
import Storage
import StorageSQLite
import Testing

@testable import Casework

@Suite struct VernietigingTests {
    @Test(arguments: Scenario.engines)
    func `van een vernietigd dossier blijft één regel, en wat blijft klopt`(engine: Engine) async throws {
        let proef = try await TweeGezinnen(engine)
        let c = proef.s.casework
        _ = try await c.legControlepuntVast()

        try await c.vernietig(proef.dossier, grond: .bewaartermijn, door: .programma, sleutel: .nieuw())

        let verslag = try await c.controleer()
        #expect(verslag.bevindingen == [] && verslag.opmerkingen == [])
        #expect(verslag.stromen == 2)
        try await proef.s.database.read { tx throws -> Void in
            let over = try tx.rows("SELECT dossier FROM vernietigd ORDER BY id").map { $0["dossier"].text ?? "" }
            #expect(over.count == 1 && !over.contains(proef.dossier.rawValue))
            #expect(try tx.rows("SELECT id FROM persoon ORDER BY id").count == 2)
            #expect(try tx.row("SELECT sleutel FROM eenmalig WHERE eigenaar = \(proef.dossier)") == nil)
        }
        let plan = try await c.gezinsplan(proef.buren, voor: Kijker(medewerker: proef.sam, sessie: "3"))
        #expect(plan.doelen.count == 3)
    }

    @Test(arguments: Scenario.engines)
    func `wie ook in een ander dossier staat, blijft daar met alles wat van hem bekend is`(engine: Engine) async throws
    {
        let proef = try await TweeGezinnen(engine)
        let c = proef.s.casework
        let (dossier, buren, sam) = (proef.dossier, proef.buren, proef.sam)
        let moeder = try await c.gezinsplan(dossier, voor: Kijker(medewerker: sam, sessie: "3")).gezin.leden[1].persoon
        _ = try await c.act(.nieuw(), door: sam.id, in: .dossier(buren)) { tx in
            try tx.legVast(
                .gezinslidToegevoegd, ID<Gezinslid>.new(), in: .dossier(buren), door: sam.id,
                ["persoon_id": moeder, "rol": "ouder", "als_wat": "stiefmoeder", "gezag": "nee", "van": tx.vandaag])
            return moeder
        }

        try await c.vernietig(dossier, grond: .bewaartermijn, door: .programma, sleutel: .nieuw())

        #expect(try await c.controleer().bevindingen == [])
        let gezin = try await c.gezinsplan(buren, voor: Kijker(medewerker: sam, sessie: "3")).gezin
        #expect(gezin.leden.map(\.naam).contains("Ans De Wit"))
    }

    @Test(arguments: Scenario.engines)
    func `een dossier met een rij in elke dossiertabel kan helemaal weg`(engine: Engine) async throws {
        let s = try await Scenario(engine)
        _ = try await s.casework.richtIn("Utrecht", demonstratie: false, beheerder: "Bea")
        let (id, tabellen) = try await s.database.write { tx in
            var rows = Minimaal(tx)
            let tabellen = try rows.vulDossier()
            return (try rows.rij("dossier")["id"]?.text ?? "", tabellen)
        }
        let dossier = try #require(ID<Dossier>(id))

        try await s.casework.vernietig(dossier, grond: .bewaartermijn, door: .programma, sleutel: .nieuw())

        #expect(tabellen.count > 30)
        try await s.database.read { tx throws -> Void in
            for tabel in tabellen {
                let kolom: SQL = tabel == "gebeurtenis" ? "stroom_id" : "dossier_id"
                #expect(
                    try tx.row("SELECT 1 AS er FROM \(.name(tabel)) WHERE \(kolom) = \(dossier)") == nil, "\(tabel)")
            }
            #expect(try tx.rows("SELECT id FROM persoon ORDER BY id").isEmpty)
        }
    }

    @Test(arguments: Scenario.engines)
    func `alleen een beheerder vernietigt, en niet waar nog een dossier in gevoegd is`(engine: Engine) async throws {
        let proef = try await TweeGezinnen(engine)
        let c = proef.s.casework
        let (dossier, buren, sam) = (proef.dossier, proef.buren, proef.sam)
        _ = try await c.act(.nieuw(), door: sam.id, in: .dossier(buren)) { tx in
            try tx.legVast(
                .dossierBijgevoegd, buren, in: .dossier(buren), door: sam.id,
                ["in_dossier_id": dossier, "gronden": "Hetzelfde gezin"])
            return buren
        }

        await #expect(throws: Refusal(.forbidden, "Dit kan alleen de beheerder.")) {
            try await c.vernietig(dossier, grond: .wens, door: sam, sleutel: .nieuw())
        }
        await #expect(throws: Refusal(.conflict, "In dit dossier is een ander dossier gevoegd. Vernietig dat eerst.")) {
            try await c.vernietig(dossier, grond: .wens, door: .programma, sleutel: .nieuw())
        }

        #expect(try await c.controleer().bevindingen == [])
    }

    @Test(arguments: Scenario.engines)
    func `een dossier zonder sleutel is onleesbaar en wordt opgeruimd; de buren blijven`(engine: Engine) async throws {
        let proef = try await TweeGezinnen(engine)
        let c = proef.s.casework
        try proef.s.kluis.destroy(group: proef.dossier.rawValue)
        let naam = try await c.read { tx in try tx.gezin(proef.dossier).naam }

        let aantal = try await c.ruimOp()

        #expect(naam == "(gewist)")
        #expect(aantal == 1)
        #expect(try await c.read { tx in try tx.gezin(proef.buren).naam } == "Bakker")
        #expect(try await c.controleer().bevindingen == [])
    }

    @Test func `een reservekopie naast de kluis van vandaag: het vernietigde dossier is onleesbaar, de buren niet`()
        async throws
    {
        let proef = try await TweeGezinnen(.sqlite)
        let s = proef.s
        let kopie = try FreshDatabase.folder() + "/kopie.db"
        try #require(s.database as? SQLiteDatabase).backup(to: kopie)

        try await s.casework.vernietig(
            proef.dossier, grond: .wens, door: .programma, sleutel: .nieuw())

        let oud = Casework(database: try SQLiteDatabase(path: kopie), kluis: s.kluis, klok: { s.klok.nu })
        #expect(try await oud.read { tx in try tx.gezin(proef.dossier).naam } == "(gewist)")
        #expect(try await oud.read { tx in try tx.gezin(proef.buren).naam } == "Bakker")
        #expect(try await oud.ruimOp() == 1)
        #expect(try await oud.controleer().bevindingen == [])
    }
}
