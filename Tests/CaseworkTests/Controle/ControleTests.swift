import Domain
import Scenario
import Storage
import Testing

@testable import Casework

@Suite struct ControleTests {
    @Test(arguments: Scenario.engines)
    func `wat de handelingen maakten, klopt, voor en na het controlepunt`(engine: Engine) async throws {
        let proef = try await TweeGezinnen(engine)

        let voor = try await proef.s.casework.controleer()
        let koppen = try await proef.s.casework.legControlepuntVast()
        let nogEens = try await proef.s.casework.legControlepuntVast()
        let na = try await proef.s.casework.controleer()

        #expect(voor.bevindingen == [] && voor.opmerkingen == [])
        #expect(na.bevindingen == [])
        let tellingen = try await proef.s.database.read { try $0.rows("SELECT id FROM telkop ORDER BY id").count }
        #expect(koppen.verzet == 4 + tellingen && tellingen > 0 && nogEens == Controlestand())
        #expect(voor.stromen == 3 && voor.zegels > 30 && voor.inzageregels == 8)
    }

    @Test(arguments: Scenario.engines, Schade.allCases)
    func `elke schade wordt genoemd`(engine: Engine, schade: Schade) async throws {
        let proef = try await TweeGezinnen(engine)
        let (dossier, buren) = (proef.dossier, proef.buren)
        _ = try await proef.s.casework.legControlepuntVast()

        if schade == .sleutelWeg {
            try proef.s.kluis.destroy(owner: dossier.rawValue)
        } else if schade == .triggerWeg {
            try await proef.s.database.write { try schade.doe($0, dossier, buren) }
        } else {
            try await proef.beschadig { try schade.doe($0, dossier, buren) }
        }

        let verslag = try await proef.s.casework.controleer()
        #expect(verslag.bevindingen.contains { $0.soort == schade.verwacht }, "\(verslag.bevindingen.map(\.zin))")
    }

    @Test(arguments: Scenario.engines)
    func `een afgeknipte staart blijft zichtbaar, hoeveel er daarna ook wordt geschreven`(engine: Engine) async throws {
        let proef = try await TweeGezinnen(engine)
        let (c, dossier, buren) = (proef.s.casework, proef.dossier, proef.buren)
        try await c.legControlepuntVast()
        try await proef.beschadig { try Schade.staartMetKop.doe($0, dossier, buren) }
        for nummer in 1...2 {
            try await proef.stelDoel("Doel \(nummer)", c)
        }

        let stand = try await c.legControlepuntVast()

        #expect(stand.verdacht == [dossier.rawValue])
        let zinnen = try await c.controleer().bevindingen.map(\.zin)
        #expect(zinnen.contains { $0.contains("is een andere dan die van het controlepunt") }, "\(zinnen)")
    }

    @Test(arguments: Scenario.engines)
    func `in een dossier loopt de tijd niet terug, ook niet met een klok die achterloopt`(engine: Engine) async throws {
        let proef = try await TweeGezinnen(engine)
        let c = proef.s.casework

        try await proef.stelDoel("Eerst", c.op(c.nu.plus(seconds: 240)))
        try await proef.stelDoel("Daarna, met een klok die achterloopt", c)

        let plan = try await c.gezinsplan(proef.dossier, voor: proef.sam.kijkt)
        #expect(plan.doelen.map(\.woorden).suffix(2) == ["Eerst", "Daarna, met een klok die achterloopt"])
        #expect(try await c.controleer().bevindingen == [])
    }

    @Test(arguments: Scenario.engines)
    func `een kop met een tijd die nog moet komen dateert niets: er wordt niets opgeslagen`(engine: Engine) async throws
    {
        let proef = try await TweeGezinnen(engine)
        let (c, dossier, buren) = (proef.s.casework, proef.dossier, proef.buren)
        try await proef.beschadig { try Schade.kopVooruit.doe($0, dossier, buren) }

        let geweigerd = await #expect(throws: Refusal.self) { try await proef.stelDoel("Te vroeg", c) }

        #expect(geweigerd?.kind == .conflict)
        #expect(geweigerd?.zin.hasPrefix("In dit dossier staat iets met een tijd die nog moet komen.") == true)
        #expect(try await c.gezinsplan(dossier, voor: proef.sam.kijkt).doelen.count == 3)
        #expect(try await c.controleer().bevindingen.map(\.soort) == [.staart])
    }

    @Test(arguments: Scenario.engines)
    func `een gewijzigde regel wordt met haar nummer genoemd, en alleen die`(engine: Engine) async throws {
        let proef = try await TweeGezinnen(engine)
        let (dossier, buren) = (proef.dossier, proef.buren)

        try await proef.beschadig { try Schade.moment.doe($0, dossier, buren) }

        let zinnen = try await proef.s.casework.controleer().bevindingen.map(\.zin)
        #expect(zinnen == ["Stroom \(dossier): regel 2 van het verloop is gewijzigd."])
    }

    @Test(arguments: Scenario.engines)
    func `een gewiste tekst mag zijn sleutel missen als dat in het open is rechtgezet`(engine: Engine) async throws {
        let proef = try await TweeGezinnen(engine)
        let (contact, dossier, sam) = (ID<Doel>.new(), proef.dossier, proef.sam)
        func act(_ body: @escaping @Sendable (Tx) throws -> Void) async throws {
            _ = try await proef.s.casework.act(.nieuw(), door: sam.id, in: .dossier(dossier)) { tx in
                try body(tx)
                return contact
            }
        }
        try await act { tx in
            try tx.legVast(
                .contactOpgeschreven, contact, in: .dossier(dossier), door: sam.id,
                [
                    "lijn_id": contact, "soort": "telefoon", "tekst": "Van een ander gezin", "met_wie": "",
                    "over_wie": "", "voor_wie": "",
                    "organisatie_id": sam.organisatie, "zichtbaar": "gezin",
                ])
        }

        try proef.s.kluis.destroy(owner: contact.rawValue)
        let verzwegen = try await proef.s.casework.controleer()
        try await act { tx in
            try tx.legVast(
                .contactMisplaatst, ID<Doel>.new(), in: .dossier(dossier), door: sam.id,
                ["contact_id": contact, "gronden": "Verkeerd dossier"])
        }

        #expect(verzwegen.bevindingen.map(\.soort) == [.sleutelWeg])
        #expect(try await proef.s.casework.controleer().bevindingen == [])
    }

    @Test(arguments: Scenario.engines)
    func `op een kop die een ander schreef, zet een handeling haar naam niet`(engine: Engine) async throws {
        let proef = try await TweeGezinnen(engine)
        let (dossier, sam) = (proef.dossier, proef.sam)
        try await proef.beschadig { tx in
            try tx.execute("DELETE FROM telgegeven WHERE id = (SELECT MIN(id) FROM telgegeven)")
            try tx.execute("UPDATE telkop SET som = \(Telbewijs.leeg)")
        }

        // Sixteen heads: after so many goals each of them was written to again.
        for nummer in 0..<80 { try await proef.s.doel("Doel \(nummer)", in: dossier, door: sam) }

        let bevindingen = try await proef.s.casework.controleer().bevindingen
        #expect(Set(bevindingen.map(\.soort)) == [.telling])
    }

    @Test func `op SQLite wordt een les die niet meer te vinden is, genoemd`() async throws {
        let scene = try await Lesscene(.sqlite)
        _ = try await scene.les()
        let voor = try await scene.casework.controleer().bevindingen
        try await scene.s.database.write { try $0.script("INSERT INTO les_zoek (les_zoek) VALUES ('delete-all')") }

        #expect(voor == [])
        #expect(try await scene.casework.controleer().bevindingen.map(\.soort) == [.herbouw])
    }
}
