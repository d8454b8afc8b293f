import Casework
import Domain
import Scenario
import Storage
import Testing

@Suite struct MeedenkenTests {
    private static let weg = Refusal(.notFound, "Deze bladzijde is er niet, of niet voor u.")

    @Test(arguments: Scenario.engines)
    func `als het vastloopt ligt het maatje voor de hand, en zonder maatje de specialist`(engine: Engine) async throws {
        let s = try await Scenario(engine)
        let wijk = try await s.wijk()
        let dossier = try await s.gezin(in: wijk)
        let specialist = try await s.casework.voegMedewerkerToe(
            "Sofie Specialist", van: wijk.lokalis, team: wijk.zuilen, als: .specialist, door: wijk.bea,
            sleutel: .nieuw())

        let vanSam = try await s.casework.meedenkkring(dossier, voor: wijk.sam.kijkt).kring
        let vanJoost = try await s.casework.meedenkkring(dossier, voor: wijk.joost.kijkt).kring

        #expect(vanSam.eerste == wijk.joost.id)
        #expect(vanSam.meedenkers.first?.alsWat == "uw maatje")
        #expect(vanJoost.eerste == specialist)
        #expect(!vanSam.meedenkers.contains { $0.id == wijk.sam.id })
        #expect(Set(vanSam.meedenkers.map(\.id)).count == vanSam.meedenkers.count)
    }

    @Test(arguments: Scenario.engines)
    func `wie gevraagd is, ziet de vraag en het doel, verder niets; wie niet gevraagd is, ziet niets`(engine: Engine)
        async throws
    {
        let s = try await Scenario(engine)
        let wijk = try await s.wijk()
        let dossier = try await s.gezin(in: wijk)
        let doel = try await s.doel("Weer naar school", in: dossier, door: wijk.sam)
        let vraag = try await s.casework.stelVraag(
            "School houdt de deur dicht", soort: .vastgelopen, bij: doel, aan: wijk.noor.id, in: dossier,
            door: wijk.sam,
            sleutel: .nieuw())

        let blad = try await s.casework.vraagblad(vraag, voor: wijk.noor.kijkt)

        #expect(blad.stand.vraag.zin == "School houdt de deur dicht")
        #expect(blad.doel == "Weer naar school")
        #expect(blad.dossier == nil)
        #expect(try await s.werk(van: wijk.noor) == ["vastloper-helpen"])
        await #expect(throws: Self.weg) { try await s.casework.gezinsplan(dossier, voor: wijk.noor.kijkt) }
        await #expect(throws: Self.weg) { try await s.casework.vraagblad(vraag, voor: wijk.lou.kijkt) }
        let inzage = try await s.database.read { tx in
            try tx.rows("SELECT deel, grond FROM inzage WHERE medewerker_id = \(wijk.noor.id) ORDER BY id")
        }
        #expect(inzage.map { $0["grond"].text } == ["gevraagd"])
        #expect(inzage.map { $0["deel"].text } == ["vraag"])
    }

    @Test(arguments: Scenario.engines)
    func
        `wie vastloopt staat vandaag bovenaan bij wie gevraagd is, met naam; wie vroeg, ziet van wie het antwoord komt`(
            engine: Engine
        ) async throws
    {
        let s = try await Scenario(engine)
        let wijk = try await s.wijk()
        let dossier = try await s.gezin(in: wijk)
        let vraag = try await s.casework.stelVraag(
            "School houdt de deur dicht", soort: .vastgelopen, bij: nil, aan: wijk.joost.id, in: dossier,
            door: wijk.sam, sleutel: .nieuw())

        let punt = try #require(try await s.casework.mijnWerk(wijk.joost).punten.first)
        let gevraagd = try await s.casework.mijnWerk(wijk.sam).gevraagd

        #expect(punt.soort == .vastloperHelpen)
        #expect(punt.uiterlijk == s.casework.nu.dag)
        #expect(punt.van == "Sam Jansen")
        #expect(gevraagd.map(\.vraag) == [vraag])
        #expect(gevraagd.first?.aan == "Joost Prins")
        #expect(gevraagd.first?.gezin == "Gezin Terpstra-Yıldız")
        _ = try await s.casework.geefAdvies(
            .init(tekst: "Bel de leerplicht", naam: "Joost Prins", discipline: "gezinswerker"), op: vraag,
            door: wijk.joost, sleutel: .nieuw())
        #expect(try await s.casework.mijnWerk(wijk.sam).gevraagd.isEmpty)
    }

    @Test(arguments: Scenario.engines)
    func `het antwoord is werk voor wie vroeg, tot het gelezen is; daarna gaat de deur dicht`(engine: Engine)
        async throws
    {
        let s = try await Scenario(engine)
        let wijk = try await s.wijk()
        let dossier = try await s.gezin(in: wijk)
        let vraag = try await s.casework.stelVraag(
            "Hoe nu verder?", soort: .collega, bij: nil, aan: wijk.noor.id, in: dossier, door: wijk.sam,
            sleutel: .nieuw())
        let voorstel = Adviesvoorstel(
            tekst: "Vraag de leerplicht", naam: "Noor Visser", discipline: "gezinswerker", registratie: "SKJ 1")
        await #expect(throws: Refusal(.conflict, "Er is nog geen antwoord.")) {
            try await s.casework.leesAdvies(vraag, door: wijk.sam, sleutel: .nieuw())
        }

        _ = try await s.casework.geefAdvies(voorstel, op: vraag, door: wijk.noor, sleutel: .nieuw())

        #expect(try await s.werk(van: wijk.noor) == [])
        #expect(try await s.werk(van: wijk.sam) == ["advies-lezen"])
        #expect(try await s.casework.vraagblad(vraag, voor: wijk.noor.kijkt).registratie == "SKJ 1")
        await #expect(throws: Refusal(.forbidden, "Dit is aan wie de vraag stelde.")) {
            try await s.casework.leesAdvies(vraag, door: wijk.noor, sleutel: .nieuw())
        }
        _ = try await s.casework.leesAdvies(vraag, woorden: "Dank", door: wijk.sam, sleutel: .nieuw())
        #expect(try await s.werk(van: wijk.sam) == [])
        #expect(
            try await s.soorten(in: dossier).suffix(3)
                == ["meedenkvraag.gesteld", "advies.gegeven", "advieslezing.vastgelegd"])
        s.klok.vooruit(dagen: 31)
        await #expect(throws: Self.weg) { try await s.casework.vraagblad(vraag, voor: wijk.noor.kijkt) }
        #expect(try await s.casework.vraagblad(vraag, voor: wijk.sam.kijkt).stand.gelezen?.woorden == "Dank")
    }
}
