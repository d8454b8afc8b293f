import Casework
import Domain
import Scenario
import Storage
import Testing

@Suite struct ZoekslagTests {
    @Test(arguments: Scenario.engines)
    func `of een gezin bekend is zegt alleen ja en wie te bellen, en is geteld`(engine: Engine) async throws {
        let s = try await Scenario(engine)
        let wijk = try await s.wijk()
        _ = try await s.gezin(in: wijk)
        let esra = Aanwijzing(naam: "terpstra", geboren: Dag("2013-03-04"))

        let antwoord = try await s.casework.isBekend(
            esra, gronden: "Melding van school.", door: wijk.noor.kijkt, sleutel: .nieuw())
        let ander = try await s.casework.isBekend(
            Aanwijzing(naam: "terpstra", geboren: Dag("2013-03-05")), gronden: "Melding.", door: wijk.noor.kijkt,
            sleutel: .nieuw())
        for _ in 3...20 {
            _ = try await s.casework.isBekend(esra, gronden: "Melding.", door: wijk.noor.kijkt, sleutel: .nieuw())
        }

        #expect(antwoord.wie.map(\.team) == ["Zuilen"])
        #expect(antwoord.wie.map(\.regisseur) == ["Sam Jansen"])
        #expect(!ander.isBekend)
        await #expect(
            throws: Refusal(
                .invalid, "Dit kan 20 keer per dag, en dat is vandaag op. Bel de functionaris gegevensbescherming.")
        ) { try await s.casework.isBekend(esra, gronden: "Nog eens.", door: wijk.noor.kijkt, sleutel: .nieuw()) }
    }

    @Test(arguments: Scenario.engines)
    func `het gezin ziet wie vroeg of het bekend is, wanneer en waarom`(engine: Engine) async throws {
        let s = try await Scenario(engine)
        let wijk = try await s.wijk()
        let dossier = try await s.gezin(in: wijk)

        _ = try await s.casework.isBekend(
            Aanwijzing(naam: "terpstra", geboren: Dag("2013-03-04")), gronden: "Melding van school.",
            door: wijk.noor.kijkt, sleutel: .nieuw())

        let regel = try await s.casework.inzage(dossier, voor: wijk.sam.kijkt, als: .gezin).regels.first {
            $0.grond == "bekend"
        }
        #expect(regel?.naam == wijk.noor.naam && regel?.dag == s.casework.nu.dag)
        #expect(regel?.delen == ["bekend"] && regel?.redenen == ["Melding van school."])
    }

    @Test(arguments: Scenario.engines)
    func `wie in nood kijkt ziet het dossier 24 uur, en de regisseur hoort waarom`(engine: Engine) async throws {
        let s = try await Scenario(engine)
        let wijk = try await s.wijk()
        let dossier = try await s.gezin(in: wijk)
        let esra = Aanwijzing(naam: "Terpstra", geboren: Dag("2013-03-04"))

        let open = try await s.casework.neemNoodtoegang(
            esra, gronden: "Esra is weggelopen.", door: wijk.noor, sleutel: .nieuw())

        #expect(open == dossier)
        #expect(try await s.casework.journaal(dossier, voor: wijk.noor.kijkt).regels.isEmpty)
        let blad = try await s.casework.inzage(dossier, voor: wijk.sam.kijkt)
        #expect(blad.nood.map(\.gronden) == ["Esra is weggelopen."])
        #expect(try await s.werk(wijk.sam, "noodtoegang-bekijken") == 1)
        _ = try await s.casework.sluitNoodtoegang(blad.nood[0].id, in: dossier, door: wijk.sam, sleutel: .nieuw())
        #expect(try await s.werk(wijk.sam, "noodtoegang-bekijken") == 0)
        await #expect(throws: Refusal.self) { try await s.casework.journaal(dossier, voor: wijk.noor.kijkt) }
    }

    @Test(arguments: Scenario.engines)
    func `na 24 uur is noodtoegang voorbij`(engine: Engine) async throws {
        let s = try await Scenario(engine)
        let wijk = try await s.wijk()
        let dossier = try await s.gezin(in: wijk)
        _ = try await s.casework.neemNoodtoegang(
            Aanwijzing(naam: "Terpstra", geboren: Dag("2013-03-04")), gronden: "Nood.", door: wijk.noor,
            sleutel: .nieuw())

        s.klok.vooruit(uren: 25)

        await #expect(throws: Refusal.self) { try await s.casework.journaal(dossier, voor: wijk.noor.kijkt) }
    }

    @Test(arguments: Scenario.engines)
    func `wie een afgeschermde regel las, laat voor het gezin geen spoor na`(engine: Engine) async throws {
        let s = try await Scenario(engine)
        // Inzage keeps its own time.
        s.klok.zet(.now)
        let wijk = try await s.wijk()
        let dossier = try await s.gezin(in: wijk)
        let contact = try await s.casework.schrijfContact(
            Contactvoorstel(soort: "telefoon", tekst: "Melding.", zichtbaar: .afgeschermd, grond: .veiligheid),
            in: dossier,
            door: wijk.sam, sleutel: .nieuw())
        _ = try await s.casework.afgeschermdContact(contact, in: dossier, voor: wijk.sam.kijkt)

        let werker = try await s.casework.inzage(dossier, voor: wijk.sam.kijkt)
        let gezin = try await s.casework.inzage(dossier, voor: wijk.sam.kijkt, als: .gezin)
        var keuze = Verloopkeuze()
        keuze.oog = .gezin
        let verloop = try await s.casework.verloop(dossier, voor: wijk.sam.kijkt, keuze)

        #expect(werker.regels.flatMap(\.delen).contains("afgeschermd"))
        #expect(!gezin.regels.flatMap(\.delen).contains("afgeschermd"))
        #expect(!verloop.handelingen.flatMap(\.soorten).contains { $0.soort == .contactOpgeschreven })
    }

    @Test(arguments: Scenario.engines)
    func `een gesprek met een kind alleen staat op de werklijst tot het is vrijgegeven`(engine: Engine) async throws {
        let s = try await Scenario(engine)
        let wijk = try await s.wijk()
        let dossier = try await s.gezin(in: wijk)
        let esra = try await s.casework.journaal(dossier, voor: wijk.sam.kijkt).gezin.wie("Esra")
        let contact = try await s.casework.schrijfContact(
            Contactvoorstel(soort: "school", tekst: "Esra vertelde.", metWie: [esra], zichtbaar: .kindAlleen),
            in: dossier,
            door: wijk.sam, sleutel: .nieuw())
        #expect(try await s.werk(wijk.sam, "contact-vrijgeven") == 1)

        _ = try await s.casework.toonContact(
            contact, .gezin, gronden: "Esra vindt het goed.", in: dossier, door: wijk.sam, sleutel: .nieuw())

        #expect(try await s.werk(wijk.sam, "contact-vrijgeven") == 0)
    }
}

extension Scenario {
    /// How much work of a kind is open for somebody.
    fileprivate func werk(_ wie: Medewerker, _ soort: String) async throws -> Int {
        try await database.read {
            try $0.row(
                "SELECT COUNT(*) AS aantal FROM werk WHERE medewerker_id = \(wie.id.rawValue) AND soort = \(soort)")?
                .get("aantal") ?? 0
        }
    }
}
