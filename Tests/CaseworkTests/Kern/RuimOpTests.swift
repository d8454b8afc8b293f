import Domain
import Scenario
import Storage
import Testing

@testable import Casework

@Suite struct RuimOpTests {
    @Test(arguments: Scenario.engines)
    func `wat zijn tijd gehad heeft gaat weg, en niet eerder`(engine: Engine) async throws {
        let s = try await Scenario(engine)
        let wijk = try await s.wijk()
        let dossier = try await s.gezin(in: wijk)
        let doel = Doelvoorstel(woorden: "Weer slapen", eigenaar: nil)
        let verstuurd = Sleutel("verstuurd", formulier: "contact", inhoud: ["tekst": "Het was een lang verhaal"])
        let regel = Contactvoorstel(soort: "telefoon", tekst: "Het was een lang verhaal")
        let eerste = try await s.casework.schrijfContact(regel, in: dossier, door: wijk.sam, sleutel: verstuurd)
        try await s.casework.bewaarConcept(
            "doel", over: "nieuw", in: dossier, sleutel: "concept", inhoud: doel.woorden, door: wijk.sam)
        let token = try await s.casework.beginSessie(wijk.sam.id, factoren: 2, apparaat: "proef")
        try await s.casework.telPoging(["sam"], gelukt: false)
        func later(dagen: Int) -> Casework { s.casework.op(s.casework.nu.plus(seconds: dagen * 24 * 3600)) }
        func aantal(_ tabel: String) async throws -> Int {
            try await s.database.read { try $0.row("SELECT count(*) AS n FROM \(.name(tabel))")?["n"].int ?? -1 }
        }

        #expect(try await s.casework.ruimVerlopenOp() == Opgeruimd())
        #expect(try await s.casework.sessie(token) != nil)
        let na29 = try await later(dagen: 29).ruimVerlopenOp()
        #expect(na29 == Opgeruimd(sessies: 1))
        #expect(try await aantal("poging") == 0)
        let weer = try await later(dagen: 29).schrijfContact(regel, in: dossier, door: wijk.sam, sleutel: verstuurd)
        #expect(weer == eerste)
        let na31 = try await later(dagen: 31).ruimVerlopenOp()
        #expect(na31.formulieren > 5 && na31.concepten == 0)
        let over = (try await aantal("eenmalig"), try await aantal("concept"))
        #expect(over == (0, 1))
        #expect(try await later(dagen: 91).ruimVerlopenOp() == Opgeruimd(concepten: 1))

        #expect(try await s.casework.controleer().bevindingen == [])
    }

    @Test(arguments: Scenario.engines)
    func `een tekst die na een storing nog te lezen is, noemt verify, en bij de start wordt zij gewist`(engine: Engine)
        async throws
    {
        let s = try await Scenario(engine)
        let wijk = try await s.wijk()
        let (dossier, ander) = (try await s.gezin(in: wijk), try await s.gezin("Gezin Blom", in: wijk))
        let regel = try await s.schrijf("Van het andere gezin", in: dossier, door: wijk.sam)
        let dicht = try await s.schrijf("Ook van het andere", in: dossier, door: wijk.sam)
        _ = try await s.casework.verplaatsContact(
            dicht, van: dossier, naar: ander, gronden: "Verkeerd dossier", door: wijk.sam, sleutel: .nieuw())
        let sam = wijk.sam
        // As far as the act came before the program stopped: put right, but the key is still there.
        _ = try await s.casework.act(.nieuw(), door: sam.id, in: .dossier(dossier)) { tx in
            try tx.legVast(
                .contactMisplaatst, ID<Contact>.new(), in: .dossier(dossier), door: sam.id,
                ["contact_id": regel, "gronden": "Verkeerd dossier"])
            return regel
        }

        #expect(try await s.casework.controleer().bevindingen.map(\.soort) == [.misplaatst])
        #expect(try await s.casework.wisMisplaatst() == 1)
        #expect(try await s.casework.wisMisplaatst() == 0)
        #expect(try await s.casework.controleer().bevindingen == [])
        #expect(try s.kluis.key(of: regel.rawValue) == nil)
    }
}
