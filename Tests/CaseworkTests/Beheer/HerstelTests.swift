import Domain
import Scenario
import Storage
import Testing

@testable import Casework

@Suite struct HerstelTests {
    /// Bea asks, Lou leads the team, Sam lost the phone.
    private func wijk(_ engine: Engine) async throws -> (Scenario, Wijk, Account) {
        let s = try await Scenario(engine)
        let wijk = try await s.wijk()
        for (wie, naam) in [(wijk.sam, "sam.jansen"), (wijk.lou, "lou.meijer"), (wijk.bea, "bea")] {
            _ = try await s.casework.maakAccount(
                Accountvoorstel(naam: naam, wachtwoordHash: "oud-\(naam)", eenmalig: false, totp: "GEHEIM"),
                voor: wie.id, door: wijk.bea, sleutel: .nieuw())
        }
        let account = try #require(try await s.casework.geheimen(van: wijk.sam.id)?.account)
        return (s, wijk, account)
    }

    private func vraag(_ s: Scenario, _ wijk: Wijk) async throws -> ID<Herstel> {
        try await s.casework.vraagHerstel(
            voor: wijk.sam.id, gronden: "Telefoon kwijt. Sam stond aan mijn bureau.", door: wijk.bea, sleutel: .nieuw())
    }

    @Test(arguments: Scenario.engines)
    func `na bevestigen werkt alleen het nieuwe wachtwoord, en de eigenaar leest wie het deden`(engine: Engine)
        async throws
    {
        let (s, wijk, account) = try await wijk(engine)
        _ = try await s.casework.stelTweedeFactorIn("GEHEIM", van: account)
        let token = try await s.casework.beginSessie(wijk.sam.id, factoren: 2, apparaat: "Proef")
        let herstel = try await vraag(s, wijk)

        #expect(try await s.casework.mijnWerk(wijk.lou).punten.map(\.soort) == [.herstelBevestigen])
        #expect(try await s.casework.geheimen(van: wijk.sam.id)?.wachtwoord == "oud-sam.jansen")
        _ = try await s.casework.bevestigHerstel(herstel, wachtwoordHash: "nieuw", door: wijk.lou, sleutel: .nieuw())

        let na = try #require(try await s.casework.geheimen(vanNaam: "Sam.Jansen"))
        #expect(na.wachtwoord == "nieuw" && na.totp == nil && na.account.isEenmalig)
        #expect(try await s.casework.sessie(token) == nil)
        #expect(try await s.casework.herstelcodesOver(van: account.id) == 0)
        #expect(try await s.casework.mijnWerk(wijk.lou).punten.isEmpty)
        #expect(try await s.casework.mijnWerk(wijk.sam).punten.map(\.soort) == [.herstelLezen])
        let melding = try #require(try await s.casework.herstelmeldingen(van: wijk.sam.id).first)
        #expect([melding.gevraagdDoor, melding.bevestigdDoor] == ["Bea de Beheerder", "Lou Meijer"])
        _ = try await s.casework.leesHerstel(herstel, door: wijk.sam, sleutel: .nieuw())
        #expect(try await s.casework.mijnWerk(wijk.sam).punten.isEmpty)
        #expect(
            try await s.verloopVanBeheer().suffix(4) == [
                "herstel.gevraagd", "herstel.einde", "account.herstel-bevestigd", "herstellezing.vastgelegd",
            ])
        #expect(try await s.casework.controleer().bevindingen == [])
    }

    @Test(arguments: Scenario.engines)
    func `wie het vroeg bevestigt niet, een vreemde ook niet, en twee tegelijk bestaan niet`(engine: Engine)
        async throws
    {
        let (s, wijk, _) = try await wijk(engine)
        let herstel = try await vraag(s, wijk)

        for wie in [wijk.bea, wijk.sam, wijk.noor] {
            await #expect(throws: Refusal.self) {
                try await s.casework.bevestigHerstel(herstel, wachtwoordHash: "x", door: wie, sleutel: .nieuw())
            }
        }
        await #expect(throws: Refusal.self) { try await s.casework.herstelblad(herstel, voor: wijk.noor) }
        await #expect(throws: Refusal(.conflict, "Er loopt al een verzoek van Bea de Beheerder.")) {
            try await vraag(s, wijk)
        }
        #expect(try await s.casework.geheimen(van: wijk.sam.id)?.wachtwoord == "oud-sam.jansen")
    }

    @Test(arguments: Scenario.engines)
    func `een verzoek kan ingetrokken worden, en verloopt na zeven dagen`(engine: Engine) async throws {
        let (s, wijk, _) = try await wijk(engine)
        let eerste = try await vraag(s, wijk)
        _ = try await s.casework.trekHerstelIn(eerste, door: wijk.lou, sleutel: .nieuw())
        await #expect(throws: Refusal(.conflict, "Dit verzoek is al ingetrokken.")) {
            try await s.casework.bevestigHerstel(eerste, wachtwoordHash: "x", door: wijk.lou, sleutel: .nieuw())
        }

        let tweede = try await vraag(s, wijk)
        s.klok.vooruit(dagen: 8)
        #expect(try await s.casework.mijnWerk(wijk.lou).punten.isEmpty)
        await #expect(throws: Refusal(.conflict, "Dit verzoek is verlopen. Vraag opnieuw een herstel aan.")) {
            try await s.casework.bevestigHerstel(tweede, wachtwoordHash: "x", door: wijk.lou, sleutel: .nieuw())
        }
        try await s.casework.laatHerstelVerlopen()
        #expect(try await s.casework.herstelblad(tweede, voor: wijk.bea).herstel.uitslag == .verlopen)
        _ = try await vraag(s, wijk)
        #expect(try await s.casework.controleer().bevindingen == [])
    }

    @Test(arguments: Scenario.engines)
    func `is er geen tweede persoon, dan zegt de zin wat te doen`(engine: Engine) async throws {
        let s = try await Scenario(engine)
        let bea = try await s.casework.richtIn("Utrecht", demonstratie: false, beheerder: "Bea")
        let organisatie = try #require(try await s.casework.organisaties().first)
        let sam = try await s.casework.voegMedewerkerToe(
            "Sam", van: organisatie.id, team: organisatie.teams[0].id, als: .gezinswerker,
            account: Accountvoorstel(naam: "sam", wachtwoordHash: "oud"), door: bea, sleutel: .nieuw())

        await #expect(
            throws: Refusal(
                .invalid,
                "Er is niemand anders die dit kan bevestigen. Maak eerst een tweede beheerder met een account, of geef het team een teamleider met een account."
            )
        ) { try await s.casework.vraagHerstel(voor: sam, gronden: "Kwijt.", door: bea, sleutel: .nieuw()) }
    }
}

extension Scenario {
    /// What happened in the installation, in order.
    func verloopVanBeheer() async throws -> [String] {
        try await database.read { tx in
            try tx.rows("SELECT soort FROM gebeurtenis WHERE stroom_id = 'installatie' ORDER BY volgnummer").map {
                $0["soort"].text ?? ""
            }
        }
    }
}
