import Casework
import Domain
import Scenario
import Testing

@Suite struct JournaalTests {
    @Test(arguments: Scenario.engines)
    func `een regel staat bovenaan, over de kinderen als niemand is gekozen`(engine: Engine) async throws {
        let s = try await Scenario(engine)
        let wijk = try await s.wijk()
        let dossier = try await s.gezin(in: wijk)
        _ = try await s.schrijf("Gebeld met school.", in: dossier, door: wijk.sam)

        _ = try await s.schrijf("Op bezoek geweest.", in: dossier, door: wijk.sam)

        let journaal = try await s.casework.journaal(dossier, voor: wijk.sam.kijkt)
        #expect(journaal.regels.map(\.contact.tekst) == ["Op bezoek geweest.", "Gebeld met school."])
        #expect(journaal.regels[0].contact.overWie == [journaal.gezin.wie("Esra"), journaal.gezin.wie("Can")].sorted())
        #expect(journaal.begin.soort == "")
    }

    @Test(arguments: Scenario.engines)
    func `wie niet met het gezin werkt, leest en schrijft niets`(engine: Engine) async throws {
        let s = try await Scenario(engine)
        let wijk = try await s.wijk()
        let dossier = try await s.gezin(in: wijk)

        await #expect(throws: Refusal(.notFound, "Deze bladzijde is er niet, of niet voor u.")) {
            try await s.schrijf("Ik hoorde iets.", in: dossier, door: wijk.noor)
        }

        await #expect(throws: Refusal.self) { try await s.casework.journaal(dossier, voor: wijk.noor.kijkt) }
        #expect(try await s.casework.journaal(dossier, voor: wijk.sam.kijkt).regels.isEmpty)
    }

    @Test(arguments: Scenario.engines)
    func `een lang journaal gaat bladzijde voor bladzijde, zonder een regel over te slaan`(engine: Engine) async throws
    {
        let s = try await Scenario(engine)
        let wijk = try await s.wijk()
        let dossier = try await s.gezin(in: wijk)
        for nummer in 1...5 { _ = try await s.schrijf("Regel \(nummer)", in: dossier, door: wijk.sam) }

        let eerste = try await s.casework.journaal(dossier, voor: wijk.sam.kijkt, aantal: 2)
        let tweede = try await s.casework.journaal(dossier, voor: wijk.sam.kijkt, na: eerste.verder, aantal: 2)
        let derde = try await s.casework.journaal(dossier, voor: wijk.sam.kijkt, na: tweede.verder, aantal: 2)

        let teksten = [eerste, tweede, derde].map { $0.regels.map(\.contact.tekst) }
        #expect(teksten == [["Regel 5", "Regel 4"], ["Regel 3", "Regel 2"], ["Regel 1"]])
        #expect(derde.verder == nil)
    }

    @Test(arguments: Scenario.engines)
    func `een verbetering laat de oude tekst leesbaar, en een tweede schrijver ziet eerst de nieuwe`(engine: Engine)
        async throws
    {
        let s = try await Scenario(engine)
        let wijk = try await s.wijk()
        let dossier = try await s.gezin(in: wijk)
        let eerste = try await s.schrijf("Moeder belde.", in: dossier, door: wijk.sam)
        let beter = Contactvoorstel(soort: "telefoon", tekst: "Oma belde.")
        _ = try await s.casework.verbeterContact(eerste, beter, in: dossier, door: wijk.sam, sleutel: .nieuw())

        await #expect(
            throws: Refusal(
                .conflict, "Iemand anders verbeterde deze regel intussen. Nu staat er: “Oma belde.”", field: "tekst")
        ) {
            try await s.casework.verbeterContact(eerste, beter, in: dossier, door: wijk.joost, sleutel: .nieuw())
        }

        let alles = try await s.casework.contact(eerste, in: dossier, voor: wijk.sam.kijkt)
        #expect(alles.regel.contact.tekst == "Oma belde.")
        #expect(alles.eerder.map(\.contact.tekst) == ["Moeder belde."])
    }

    @Test(arguments: Scenario.engines)
    func `een gesprek met een kind alleen lezen de ouders pas na vrijgeven`(engine: Engine) async throws {
        let s = try await Scenario(engine)
        let wijk = try await s.wijk()
        let dossier = try await s.gezin(in: wijk)
        let esra = try await s.casework.journaal(dossier, voor: wijk.sam.kijkt).gezin.wie("Esra")
        let contact = try await s.casework.schrijfContact(
            Contactvoorstel(
                soort: "school", tekst: "Esra vertelde over thuis.", metWie: [esra], zichtbaar: .kindAlleen),
            in: dossier, door: wijk.sam, sleutel: .nieuw())
        #expect(try await s.casework.journaal(dossier, voor: wijk.sam.kijkt, als: .gezin).regels.isEmpty)

        _ = try await s.casework.toonContact(
            contact, .gezin, gronden: "Esra vindt het goed.", in: dossier, door: wijk.sam, sleutel: .nieuw())

        let gezin = try await s.casework.journaal(dossier, voor: wijk.sam.kijkt, als: .gezin)
        #expect(gezin.regels.map(\.contact.tekst) == ["Esra vertelde over thuis."])
        #expect(gezin.regels[0].waarom == "Esra vindt het goed.")
    }

    @Test(arguments: Scenario.engines)
    func `een afgeschermde tekst gaat alleen open voor wie erom vraagt`(engine: Engine) async throws {
        let s = try await Scenario(engine)
        let wijk = try await s.wijk()
        let dossier = try await s.gezin(in: wijk)
        let contact = try await s.schrijf("Een melding van de buren.", in: dossier, door: wijk.sam)

        await #expect(throws: Refusal.self) {
            try await s.casework.toonContact(
                contact, .afgeschermd, gronden: "Gevaar.", in: dossier, door: wijk.sam, sleutel: .nieuw())
        }
        _ = try await s.casework.toonContact(
            contact, .afgeschermd, grond: .veiligheid, gronden: "Gevaar.", in: dossier, door: wijk.sam,
            sleutel: .nieuw())

        let regel = try await s.casework.journaal(dossier, voor: wijk.sam.kijkt).regels[0]
        #expect(regel.contact.tekst.isEmpty)
        #expect(regel.contact.grond == .veiligheid)
        #expect(
            try await s.casework.afgeschermdContact(contact, in: dossier, voor: wijk.sam.kijkt)
                == "Een melding van de buren.")
    }

    @Test(arguments: Scenario.engines)
    func `een regel uit het verkeerde dossier is daar voorgoed onleesbaar en staat in het goede`(engine: Engine)
        async throws
    {
        let s = try await Scenario(engine)
        let wijk = try await s.wijk()
        let (hier, daar) = (try await s.gezin(in: wijk), try await s.gezin("Gezin Bakker", in: wijk))
        let contact = try await s.schrijf("Over de buren.", in: hier, door: wijk.sam)
        _ = try await s.casework.verbeterContact(
            contact, Contactvoorstel(soort: "telefoon", tekst: "Over de familie Bakker."), in: hier, door: wijk.sam,
            sleutel: .nieuw())

        _ = try await s.casework.verplaatsContact(
            contact, van: hier, naar: daar, gronden: "Ik had het verkeerde gezin open.", door: wijk.sam,
            sleutel: .nieuw())

        let regel = try await s.casework.journaal(hier, voor: wijk.sam.kijkt).regels[0]
        #expect(regel.contact.tekst.isEmpty)
        #expect(regel.misplaatst == "Ik had het verkeerde gezin open.")
        #expect(try s.kluis.key(of: contact.rawValue) == nil)
        let goed = try await s.casework.journaal(daar, voor: wijk.sam.kijkt).regels
        #expect(goed.map(\.contact.tekst) == ["Over de familie Bakker."])
        let oud = try await s.casework.contact(contact, in: hier, voor: wijk.sam.kijkt)
        #expect(oud.eerder.allSatisfy { $0.contact.tekst.isEmpty })
        #expect(try await s.casework.controleer().bevindingen == [])
    }

    @Test(arguments: Scenario.engines)
    func `verplaatsen kan alleen naar een gezin waar iemand mee werkt`(engine: Engine) async throws {
        let s = try await Scenario(engine)
        let wijk = try await s.wijk()
        let hier = try await s.gezin(in: wijk)
        let daar = try await s.gezin("Gezin Bakker", in: wijk, door: wijk.noor)
        let contact = try await s.schrijf("Over de buren.", in: hier, door: wijk.sam)

        await #expect(throws: Refusal(.notFound, "Deze bladzijde is er niet, of niet voor u.")) {
            try await s.casework.verplaatsContact(
                contact, van: hier, naar: daar, gronden: "Verkeerd.", door: wijk.sam, sleutel: .nieuw())
        }

        #expect(try await s.casework.journaal(hier, voor: wijk.sam.kijkt).regels[0].contact.tekst == "Over de buren.")
    }

    @Test(arguments: Scenario.engines)
    func `een afgeschermde regel blijft afgeschermd in het goede dossier, en laat in het verkeerde geen spoor`(
        engine: Engine
    ) async throws {
        let s = try await Scenario(engine)
        let wijk = try await s.wijk()
        let (verkeerd, goed) = (try await s.gezin(in: wijk), try await s.gezin("Gezin Bos", in: wijk))
        let esra = try await s.casework.journaal(verkeerd, voor: wijk.sam.kijkt).gezin.wie("Esra")
        let melding = try await s.casework.schrijfContact(
            Contactvoorstel(soort: "telefoon", tekst: "Melding.", zichtbaar: .afgeschermd, grond: .veiligheid),
            in: verkeerd, door: wijk.sam, sleutel: .nieuw())
        let alleen = try await s.casework.schrijfContact(
            Contactvoorstel(soort: "school", tekst: "Zij vertelde.", metWie: [esra], zichtbaar: .kindAlleen),
            in: verkeerd, door: wijk.sam, sleutel: .nieuw())

        for regel in [melding, alleen] {
            _ = try await s.casework.verplaatsContact(
                regel, van: verkeerd, naar: goed, gronden: "Verkeerd gezin.", door: wijk.sam, sleutel: .nieuw())
        }

        let werker = try await s.casework.journaal(goed, voor: wijk.sam.kijkt).regels.map(\.contact.zichtbaar)
        let gezin = try await s.casework.journaal(goed, voor: wijk.sam.kijkt, als: .gezin).regels
        #expect(Set(werker) == [.afgeschermd, .kindAlleen] && werker.count == 2)
        #expect(gezin.allSatisfy { $0.contact.tekst != "Melding." && $0.contact.tekst != "Zij vertelde." })
        var keuze = Verloopkeuze()
        keuze.oog = .gezin
        for dossier in [verkeerd, goed] {
            let soorten = try await s.casework.verloop(dossier, voor: wijk.sam.kijkt, keuze).handelingen
                .flatMap(\.soorten).map(\.soort)
            #expect(!soorten.contains(.contactOpgeschreven) && !soorten.contains(.contactMisplaatst), "\(dossier)")
        }
    }
}
