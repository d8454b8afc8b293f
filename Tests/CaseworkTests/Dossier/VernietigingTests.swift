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

    @Test(arguments: Scenario.engines)
    func `mislukt het vernietigen bij het vastleggen, dan is het dossier er nog, met zijn sleutels`(engine: Engine)
        async throws
    {
        let proef = try await TweeGezinnen(engine)
        let c = proef.s.casework
        try await proef.s.database.write { tx in
            try tx.script(
                "CREATE TABLE buiten (dossier_id TEXT REFERENCES dossier (id) DEFERRABLE INITIALLY DEFERRED)")
            try tx.execute("INSERT INTO buiten (dossier_id) VALUES (\(proef.dossier))")
        }

        await #expect(throws: StorageError.self) {
            try await c.vernietig(proef.dossier, grond: .wens, door: .programma, sleutel: .nieuw())
        }

        #expect(try await c.wisVernietigd() == 0)
        #expect(try await c.read { tx in try tx.gezin(proef.dossier).naam } == "De Wit")
        #expect(try await c.controleer().bevindingen == [])
        try await proef.s.database.write { try $0.script("DELETE FROM buiten") }
        try await c.vernietig(proef.dossier, grond: .wens, door: .programma, sleutel: .nieuw())
        #expect(try proef.s.kluis.key(of: proef.dossier.rawValue) == nil)
    }

    @Test(arguments: Scenario.engines)
    func `blijven sleutels na een storing over, dan noemt verify dat en wist de start ze`(engine: Engine) async throws {
        let proef = try await TweeGezinnen(engine)
        let (c, kluis, dossier) = (proef.s.casework, proef.s.kluis, proef.dossier)
        let personen = try await c.read { tx in try tx.personen(van: dossier).map(\.rawValue) }
        let sleutels = ([dossier.rawValue] + personen).map { Kluis.newKey(owner: $0, group: $0) }
        try await c.vernietig(dossier, grond: .wens, door: .programma, sleutel: .nieuw())
        // As it was when the program stopped right after the COMMIT.
        try kluis.keep(sleutels)
        try kluis.plan(sleutels.map(\.owner), with: dossier.rawValue)

        #expect(sleutels.count == 3)
        #expect(try await c.controleer().bevindingen.map(\.soort) == [.nietVernietigd])
        #expect(try await c.wisVernietigd() == 1)
        #expect(try await c.wisVernietigd() == 0)
        #expect(try sleutels.allSatisfy { try kluis.key(of: $0.owner) == nil })
        #expect(try await c.controleer().bevindingen == [])
    }

    @Test(arguments: Scenario.engines)
    func `wie niet vernietigt, neemt met de stroom geen dossier mee`(engine: Engine) async throws {
        let proef = try await TweeGezinnen(engine)

        for soort in ["dossier", "installatie"] {
            await #expect(throws: StorageError.self) {
                try await proef.s.database.write { try $0.execute("DELETE FROM stroom WHERE soort = \(soort)") }
            }
        }

        #expect(try await proef.s.casework.controleer().bevindingen == [])
    }

    @Test(arguments: Scenario.engines)
    func `van wie vernietigd is, houdt de kluis geen sleutel; van de buren wel`(engine: Engine) async throws {
        let proef = try await TweeGezinnen(engine)
        let (c, kluis) = (proef.s.casework, proef.s.kluis)
        func eigenaars(_ dossier: ID<Dossier>) async throws -> [String] {
            try await c.read { tx in try [dossier.rawValue] + tx.personen(van: dossier).map(\.rawValue) }
        }
        let (weg, over) = (try await eigenaars(proef.dossier), try await eigenaars(proef.buren))

        try await c.vernietig(proef.dossier, grond: .wens, door: .programma, sleutel: .nieuw())

        #expect(try kluis.keys(of: Set(weg)).isEmpty)
        #expect(try kluis.keys(of: Set(over)).count == 3)
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
