import Casework
import Domain
import Scenario
import Storage
import Testing

@Suite struct VerwijzenTests {
    private static let weg = Refusal(.notFound, "Deze bladzijde is er niet, of niet voor u.")

    private func voorstel(_ collega: Medewerker) -> Verwijsvoorstel {
        Verwijsvoorstel(
            zorgcategorie: "54", waarom: "Zij slaapt niet meer.", wens: "Liever in de wijk.", naar: "Het centrum",
            collega: collega.id)
    }

    @Test(arguments: Scenario.engines)
    func `een collega kijkt mee en ziet de wens van het gezin; daarna gaat de verwijzing weg`(engine: Engine)
        async throws
    {
        let s = try await Scenario(engine)
        let wijk = try await s.wijk()
        let dossier = try await s.gezin(in: wijk)
        let doel = try await s.doel("Weer slapen", in: dossier, door: wijk.sam)
        let c = s.casework

        let id = try await c.verwijs(
            voorstel(wijk.noor), bij: doel, in: dossier, door: wijk.sam, sleutel: .nieuw())

        let vraag = try await c.toets(van: id, voor: wijk.sam)
        #expect(try await s.werk(van: wijk.noor) == ["meedenken"])
        let blad = try await c.vraagblad(vraag, voor: wijk.noor.kijkt)
        #expect(blad.verwijzing?.wens == "Liever in de wijk.")
        #expect(blad.verwijzing?.naar == "Het centrum")
        #expect(blad.doel == "Weer slapen" && blad.dossier == nil)
        await #expect(throws: Self.weg) { try await c.verwijzingen(dossier, voor: wijk.noor.kijkt) }
        await #expect(throws: Self.weg) { try await c.vraagblad(vraag, voor: wijk.lou.kijkt) }
        await #expect(throws: Self.weg) {
            try await c.rondVerwijzingAf(id, .verstuurd, door: wijk.noor, sleutel: .nieuw())
        }

        _ = try await c.geefAdvies(
            Adviesvoorstel(tekst: "Probeer eerst de huisarts.", naam: "Noor Visser", discipline: "gezinswerker"),
            op: vraag, door: wijk.noor, sleutel: .nieuw())
        #expect(try await s.werk(van: wijk.sam) == ["verwijzing-afronden"])
        #expect(try await s.geteld("verwijzing") == [])

        // The colleague thinks otherwise: that does not stop it.
        _ = try await c.rondVerwijzingAf(id, .verstuurd, door: wijk.sam, sleutel: .nieuw())

        #expect(try await s.werk(van: wijk.sam) == [])
        #expect(try await s.geteld("verwijzing") == ["verstuurd"])
        let alle = try await c.verwijzingen(dossier, voor: wijk.sam.kijkt).alle
        #expect(alle.map(\.verwijzing.afloop) == [.verstuurd])
        #expect(alle.first?.toets.advies?.tekst == "Probeer eerst de huisarts.")
        #expect(
            try await s.soorten(in: dossier).suffix(4)
                == ["meedenkvraag.gesteld", "verwijzing.begonnen", "advies.gegeven", "verwijzing.einde"])
        await #expect(throws: Refusal(.conflict, "Deze verwijzing is al weg.")) {
            try await c.rondVerwijzingAf(id, .ingetrokken, door: wijk.sam, sleutel: .nieuw())
        }
    }

    @Test(arguments: Scenario.engines)
    func `zonder de collega mag het met een reden, en een onbekende code niet`(engine: Engine) async throws {
        let s = try await Scenario(engine)
        let wijk = try await s.wijk()
        let dossier = try await s.gezin(in: wijk)
        let c = s.casework
        var fout = voorstel(wijk.noor)
        fout.zorgcategorie = "kapper!"
        await #expect(throws: Refusal(.invalid, "Kies iets uit de lijst.", field: "zorgcategorie")) {
            try await c.verwijs(fout, bij: nil, in: dossier, door: wijk.sam, sleutel: .nieuw())
        }
        let id = try await c.verwijs(voorstel(wijk.noor), bij: nil, in: dossier, door: wijk.sam, sleutel: .nieuw())

        await #expect(throws: Refusal.self) {
            try await c.rondVerwijzingAf(id, .verstuurd, door: wijk.sam, sleutel: .nieuw())
        }
        _ = try await c.rondVerwijzingAf(
            id, .verstuurd, toelichting: "Vanavond nog.", door: wijk.sam, sleutel: .nieuw())

        let een = try await c.verwijzingen(dossier, voor: wijk.sam.kijkt).alle.first?.verwijzing
        #expect(een?.toelichting == "Vanavond nog.")
        #expect(een?.overWie.isEmpty == false)
    }

    @Test(arguments: Scenario.engines)
    func `niets van een verwijzing wijst naar een medewerker in wat geteld wordt`(engine: Engine) async throws {
        let s = try await Scenario(engine)
        let wijk = try await s.wijk()
        let dossier = try await s.gezin(in: wijk)
        let id = try await s.casework.verwijs(
            voorstel(wijk.noor), bij: nil, in: dossier, door: wijk.sam, sleutel: .nieuw())
        _ = try await s.casework.rondVerwijzingAf(
            id, .ingetrokken, toelichting: "", door: wijk.sam, sleutel: .nieuw())

        let rijen = try await s.database.read { tx in
            try tx.rows("SELECT * FROM telgegeven WHERE soort = 'verwijzing' ORDER BY id")
        }
        #expect(rijen.count == 1)
        #expect(rijen[0]["vorm"].text == "54" && rijen[0]["uitkomst"].text == "ingetrokken")
        let teksten = rijen[0].values.compactMap(\.text)
        #expect(!teksten.contains { [wijk.sam.id.rawValue, wijk.noor.id.rawValue, dossier.rawValue].contains($0) })
    }
}
