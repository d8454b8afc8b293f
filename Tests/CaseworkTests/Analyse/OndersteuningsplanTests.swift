import Domain
import Scenario
import Testing

@testable import Casework

/// What a regional table needs, from what the file knows; and what the table answers afterwards.
@Suite struct OndersteuningsplanTests {
    @Test(arguments: Scenario.engines)
    func `het plan vult zichzelf, en alleen wat ontbreekt wordt getypt, in het plan`(engine: Engine) async throws {
        let s = try await Scenario(engine)
        let wijk = try await s.wijk()
        let dossier = try await s.gezin(in: wijk)
        func staat(_ veld: Ondersteuningsplan.Veld) async throws -> Ondersteuningsplan.Staat? {
            try await s.casework.ondersteuningsplan(dossier, voor: wijk.sam.kijkt).plan.staat(veld)
        }
        #expect(try await staat(.doelen) == .ontbreekt)
        #expect(try await staat(.gezin) == .compleet)
        #expect(try await staat(.analyse) == nil)
        #expect(try await staat(.vraag) == .deels)

        let doel = try await s.doel(in: dossier, door: wijk.sam)
        #expect(try await staat(.doelen) == .deels)
        let gezin = try await s.casework.gezin(dossier, voor: wijk.sam.kijkt)
        try await s.scores(4, van: gezin.wie("Esra"), 6, bij: doel, in: dossier, door: wijk.sam)
        try await s.afspraak(bij: doel, in: dossier, door: wijk.sam)
        _ = try await s.casework.vulPlanAan(
            [
                Plangegevenvoorstel(.netwerk, tekst: "Oma woont dichtbij."),
                Plangegevenvoorstel(.wensKind, van: gezin.wie("Esra"), tekst: "Een eigen kamer."),
                Plangegevenvoorstel(.veiligheid, tekst: ""),
            ], in: dossier, door: wijk.sam, sleutel: .nieuw())

        #expect(try await staat(.doelen) == .compleet)
        #expect(try await staat(.afspraken) == .compleet)
        #expect(try await staat(.netwerk) == .compleet)
        #expect(try await staat(.wensKind) == .deels)
        #expect(try await staat(.veiligheid) == .ontbreekt)
        _ = try await s.casework.vulPlanAan(
            [Plangegevenvoorstel(.netwerk, tekst: "Oma en de buurvrouw.")], in: dossier, door: wijk.sam,
            sleutel: .nieuw())
        let plan = try await s.casework.gezinsplan(dossier, voor: wijk.sam.kijkt)
        #expect(plan.gegevens.filter { $0.soort == .netwerk }.map(\.tekst) == ["Oma en de buurvrouw."])
        let leeg = await #expect(throws: Refusal.self) {
            try await s.casework.vulPlanAan(
                [Plangegevenvoorstel(.veiligheid, tekst: " ")], in: dossier, door: wijk.sam, sleutel: .nieuw())
        }
        #expect(leeg?.zin == "Schrijf op hoe veilig het is, en waaruit dat blijkt, of ga terug.")
        #expect(try await s.casework.controleer().bevindingen == [])
    }

    @Test(arguments: Scenario.engines)
    func `de voorzitter beantwoordt het kwartaal; geteld voor wie leidt, woorden voor wie erbij zat`(engine: Engine)
        async throws
    {
        let s = try await Scenario(engine)
        let wijk = try await s.wijk()
        let t = try await s.tafels(in: wijk)
        let tafel = try await s.toegangstafel(in: wijk, t)
        for nummer in 0..<6 {
            let dossier = try await s.gezin("Gezin \(nummer)", in: wijk)
            let inbreng = try await s.toegangsvraag(van: nil, bij: tafel, over: dossier, door: wijk.sam)
            try await s.totKwartaal(inbreng, t, door: wijk.sam)
            #expect(try await s.werk(van: t.annelies).contains("achteraf-beantwoorden"))
            #expect(try await !s.werk(van: t.bart).contains("achteraf-beantwoorden"))
            await #expect(throws: Refusal.self) {
                try await s.casework.evalueer(
                    ["zo-thuis-mogelijk": "ja", "afschalen": "ja"], op: inbreng, door: t.bart, sleutel: .nieuw())
            }
            let vreemd = await #expect(throws: Refusal.self) {
                try await s.casework.evalueer(
                    ["zo-thuis-mogelijk": "misschien", "afschalen": "ja"], op: inbreng, door: t.annelies,
                    sleutel: .nieuw())
            }
            #expect(vreemd?.field == "antwoord-zo-thuis-mogelijk")
            _ = try await s.casework.evalueer(
                [
                    "zo-thuis-mogelijk": "ja", "afschalen": nummer < 2 ? "nee" : "onbekend",
                    "te-versterken": "Esra wil een maatje.",
                ],
                op: inbreng, door: t.annelies, sleutel: .nieuw())
            #expect(try await s.casework.inbrengstand(inbreng, voor: wijk.sam.kijkt).plek == nil)
            #expect(try await !s.werk(van: t.annelies).contains("achteraf-beantwoorden"))
        }

        let blad = try await s.casework.kwartaal(nil, van: tafel, voor: t.annelies.kijkt)

        let thuis = try #require(blad.vragen.first { $0.vraag.id == "zo-thuis-mogelijk" })
        #expect(thuis.antwoorden.map(\.aantal) == [.zichtbaar(6), .zichtbaar(0), .zichtbaar(0)])
        let lichter = try #require(blad.vragen.first { $0.vraag.id == "afschalen" })
        #expect(lichter.antwoorden.filter { $0.aantal == .weggelaten }.count == 2)
        #expect(blad.informatie?.van == .zichtbaar(6) && blad.informatie?.compleet == .zichtbaar(0))
        #expect(blad.ontbrak.contains { $0.veld == .veiligheid && $0.aantal == .zichtbaar(6) })
        #expect(blad.woorden.count == 6 && blad.woorden.allSatisfy { !$0.tekst.contains("Esra") })
        let kees = try await s.casework.voegMedewerkerToe(
            "Kees Blom", van: wijk.lokalis, team: wijk.zuilen, als: .kwaliteitsadviseur, door: wijk.bea,
            sleutel: .nieuw())
        let adviseur = try #require(try await s.casework.medewerker(kees))
        let zonder = try await s.casework.kwartaal(blad.kwartaal, van: tafel, voor: adviseur.kijkt)
        #expect(zonder.woorden.isEmpty && zonder.vragen.count == blad.vragen.count)
        await #expect(throws: Refusal.self) { try await s.casework.kwartaal(nil, van: tafel, voor: wijk.sam.kijkt) }
        #expect(try await s.casework.controleer().bevindingen == [])
    }
}
