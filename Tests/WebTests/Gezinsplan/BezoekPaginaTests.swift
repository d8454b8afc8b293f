import Casework
import Domain
import Scenario
import Testing

@testable import Web

@Suite struct BezoekPaginaTests {
    @Test func `één blad voor een bezoek: afspraken, cijfers, het laatste contact, de tafel en de tolk`() async throws {
        let p = try await Tafelscene()
        let c = p.s.casework
        let aylin = p.gezin.wie("Aylin")
        try await p.s.afspraak("Ik bel de mentor", bij: p.doel, in: p.dossier, door: p.wijk.sam)
        try await p.s.schrijf("Aylin belde: het gaat beter.", in: p.dossier, door: p.wijk.sam)
        let dicht = try await p.s.schrijf("Een oom drinkt.", in: p.dossier, door: p.wijk.sam)
        _ = try await c.toonContact(
            dicht, .afgeschermd, grond: .veiligheid, gronden: "Gevaar.", in: p.dossier, door: p.wijk.sam,
            sleutel: .nieuw())
        _ = try await c.geefAfweging(
            .init(
                van: .medewerker(p.wijk.sam.id), tekst: "Moeder is moe", nogTeBespreken: true,
                besprekenVoor: c.nu.dag.plus(dagen: 7)), bij: p.doel, in: p.dossier,
            door: p.wijk.sam, sleutel: .nieuw())
        let lid = try await p.sam.get("\(p.pad)/mensen/\(aylin)")
        _ = try await p.sam.verstuur("\(p.pad)/mensen/\(aylin)", van: lid, ["taal": "Turks", "tolk": "ja"])
        let inbreng = try await p.inbreng()

        let blad = try await p.sam.get("\(p.pad)/bezoek")

        #expect(blad.toont("tolk nodig voor Aylin: Turks"))
        #expect(blad.toont("Ik bel de mentor Sam , uiterlijk"))
        #expect(blad.toont("Aylin belde: het gaat beter."))
        #expect(!blad.toont("Een oom drinkt."))
        #expect(blad.toont("Moeder is moe"))
        #expect(blad.toont("Mag Esra op haar eigen school blijven?"))
        #expect(blad.tekst.contains("href=\"\(inbreng)\""))
        #expect(try await p.noor.get("\(p.pad)/bezoek").status == 404)
        #expect(try await p.sam.get("\(p.pad)/plan").tekst.contains("\(p.pad)/bezoek"))
        #expect(try await p.sam.get("\(p.pad)/inzage").toont("voor een bezoek"))
    }

    @Test func `plan, doel en bezoek tonen dezelfde afspraken; wat ouder is staat bij het doel apart`() async throws {
        let p = try await Planscene(.sqlite)
        let oud = try await p.s.afspraak("De oude belofte", bij: p.doel, in: p.dossier, door: p.wijk.sam)
        _ = try await p.s.casework.rondAfspraakAf(
            oud, hoe: .gedaan, in: p.dossier, door: p.wijk.sam, sleutel: .nieuw())
        p.s.klok.vooruit(dagen: 15)
        try await p.s.afspraak("De nieuwe belofte", bij: p.doel, in: p.dossier, door: p.wijk.sam)

        let sam = try await WebProef(p.s).als(p.wijk.sam)
        for blad in ["plan", "bezoek"] {
            let bladzijde = try await sam.get("\(p.pad)/\(blad)")
            #expect(bladzijde.toont("De nieuwe belofte"), "\(blad)")
            #expect(!bladzijde.toont("De oude belofte"), "\(blad)")
        }

        #expect(try await sam.get("\(p.pad)/doelen/\(p.doel)").toont("Eén eerdere afspraak"))
    }
}
