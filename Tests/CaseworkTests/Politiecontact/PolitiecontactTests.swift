import Domain
import Scenario
import Storage
import Testing

@testable import Casework

@Suite struct PolitiecontactActTests {
    private static let weg = Refusal(.notFound, "Deze bladzijde is er niet, of niet voor u.")

    private func noteer(_ s: Scenario, _ naam: String, _ wie: Medewerker, _ sleutel: Sleutel = .nieuw()) async throws
        -> ID<Politiecontact>
    {
        try await s.casework.noteerPolitiecontact(wijk: "Zuilen", naam: naam, door: wie, sleutel: sleutel)
    }

    @Test(arguments: Scenario.engines)
    func `na vier weken kan niemand de naam meer lezen, ook niet uit het formulier, en verify blijft goed`(
        engine: Engine
    ) async throws {
        let s = try await Scenario(engine)
        let wijk = try await s.wijk()
        let sleutel = Sleutel("politie-1", formulier: "politiecontact", inhoud: ["naam": "Bo de Jong"])
        let contact = try await noteer(s, "Bo de Jong", wijk.sam, sleutel)
        #expect(try await s.casework.politieblad(contact, voor: wijk.noor).naam == "Bo de Jong")
        func formulieren() async throws -> Int {
            try await s.database.read {
                try $0.row("SELECT COUNT(*) AS n FROM eenmalig WHERE eigenaar = \(contact)")?.get("n") ?? -1
            }
        }
        #expect(try await formulieren() == 1)

        s.klok.vooruit(dagen: 27)
        #expect(try await s.casework.ruimVerlopenOp().namen == 0)
        #expect(try await s.casework.politieblad(contact, voor: wijk.sam).naam == "Bo de Jong")
        s.klok.vooruit(dagen: 1)
        // Also before the daily tidying nobody reads it any more.
        #expect(try await s.casework.politieblad(contact, voor: wijk.sam).naam == nil)
        #expect(try await s.casework.ruimVerlopenOp().namen == 1)

        #expect(try await s.casework.politieblad(contact, voor: wijk.sam).gewist == .termijn)
        #expect(try s.kluis.key(of: contact.rawValue) == nil)
        #expect(try await formulieren() == 0)
        #expect(try await s.casework.controleer().bevindingen == [])
        #expect(try await s.casework.controleer().opmerkingen == [])
    }

    @Test(arguments: Scenario.engines)
    func `met de hand gaat de naam meteen, en een storing daartussen wordt bij de start hersteld`(engine: Engine)
        async throws
    {
        let s = try await Scenario(engine)
        let wijk = try await s.wijk()
        let (een, ander) = (try await noteer(s, "Bo", wijk.sam), try await noteer(s, "Kim", wijk.sam))

        _ = try await s.casework.vernietigPolitienaam(een, door: wijk.noor, sleutel: .nieuw())
        // As far as the act came before the program stopped: noted, but the key is still there.
        let sam = wijk.sam
        _ = try await s.casework.act(.nieuw(), door: sam.id, in: .installatie) { tx in
            try tx.wisNaam(
                ander.rawValue, van: "politiecontact", reden: .metDeHand, in: .installatie, door: sam.id)
            return ander
        }

        #expect(try s.kluis.key(of: een.rawValue) == nil)
        #expect(try await s.casework.controleer().bevindingen.map(\.soort) == [.nietVernietigd])
        #expect(try await s.casework.wisGewiste() == 1)
        #expect(try await s.casework.controleer().bevindingen == [])
        await #expect(throws: Refusal(.conflict, "Hier staat geen naam (meer).")) {
            try await s.casework.vernietigPolitienaam(een, door: wijk.sam, sleutel: .nieuw())
        }
    }

    @Test(arguments: Scenario.engines)
    func `wie hulp wil krijgt een gewoon dossier met toestemming, en de naam staat hier niet meer`(engine: Engine)
        async throws
    {
        let s = try await Scenario(engine)
        let wijk = try await s.wijk()
        let contact = try await noteer(s, "Bo de Jong", wijk.sam)
        let aanmelding = Aanmelding(
            naam: "Gezin van Bo", wijk: "Zuilen", team: nil, aanleiding: "",
            leden: [.init(naam: "Bo de Jong", roepnaam: "", rol: .kind, alsWat: "jongere")])

        await #expect(
            throws: Refusal(.invalid, "Schrijf op wie toestemming gaf, en hoe.", field: "toestemming")
        ) {
            try await s.casework.openDossierUit(
                contact, aanmelding, toestemming: " ", door: wijk.sam, sleutel: .nieuw())
        }
        let dossier = try await s.casework.openDossierUit(
            contact, aanmelding, toestemming: "Bo zelf, vandaag.", door: wijk.sam, sleutel: .nieuw())

        let gezin = try await s.casework.gezin(dossier, voor: wijk.sam.kijkt)
        #expect(gezin.leden.map(\.naam) == ["Bo de Jong"] && gezin.regisseur?.medewerker == wijk.sam.id)
        let blad = try await s.casework.politieblad(contact, voor: wijk.sam)
        #expect(blad.naam == nil && blad.gewist == .hulp)
        #expect(try await s.casework.controleer().bevindingen == [])
    }

    @Test(arguments: Scenario.engines)
    func `alleen het eigen team leest een contact, en kleine aantallen staan er niet`(engine: Engine) async throws {
        let s = try await Scenario(engine)
        let wijk = try await s.wijk()
        let t = try await s.tafels(in: wijk)
        let contact = try await noteer(s, "", wijk.sam)
        for _ in 0..<5 { _ = try await noteer(s, "", wijk.sam) }
        _ = try await s.casework.noteerPolitiecontact(wijk: "Ondiep", door: wijk.sam, sleutel: .nieuw())
        _ = try await s.casework.volgPolitiecontact(contact, .contact, door: wijk.noor, sleutel: .nieuw())
        _ = try await s.casework.volgPolitiecontact(contact, .geenMelding, door: wijk.noor, sleutel: .nieuw())

        for wie in [wijk.bea, t.annelies] {
            await #expect(throws: Self.weg) { try await s.casework.politieblad(contact, voor: wie) }
            await #expect(throws: Refusal.self) { try await noteer(s, "", wie) }
        }
        let lijst = try await s.casework.politiecontacten(voor: wijk.lou)
        #expect(lijst.regels.count == 7 && lijst.regels.first { $0.contact.id == contact }?.contact.contact == .contact)
        #expect(try await s.casework.politieblad(contact, voor: wijk.sam).contact.melding == .geenMelding)
        // Ondiep has one: it is hidden, and so is what it would follow from.
        #expect(lijst.telling.rijen == ["Ondiep", "Zuilen"] && lijst.telling.cellen[0].last == .some(nil))
        #expect(try await s.casework.politiecontacten(voor: wijk.bea).regels.isEmpty)
        #expect(try await s.casework.controleer().bevindingen == [])
    }
}
