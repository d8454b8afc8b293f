import Casework
import Domain
import Scenario
import Testing

/// A signal that comes out of one decision: apart from the family, and its answer is read at the question.
@Suite struct SignaalUitTests {
    @Test(arguments: Scenario.engines)
    func `een signaal uit een besluit noemt niemand, en het antwoord komt bij de vraag terug`(engine: Engine)
        async throws
    {
        let s = try await Scenario(engine)
        let wijk = try await s.wijk()
        let t = try await s.tafels(in: wijk)
        let (c, dossier) = (s.casework, try await s.gezin(in: wijk))
        let doel = try await s.doel(in: dossier, door: wijk.sam)
        let inbreng = try await s.inbreng(van: doel, bij: t.cityDeal, over: dossier, door: wijk.sam)
        _ = try await c.legUitkomstVast(
            Uitkomstvoorstel(
                keuzes: ["geen-oplossing"], wat: "Wij komen er niet uit.",
                antwoorden: ["waar-het-op-vastliep": "De inschrijfduur."]), op: inbreng, door: t.annelies,
            sleutel: .nieuw())
        _ = try await c.legBesluitVast(
            Besluitvoorstel(gronden: "De regel.", standpunten: try await s.standpunten(inbreng, voor: wijk.sam)),
            op: inbreng, door: t.annelies, sleutel: .nieuw())
        let gevolg = try #require(
            try await c.inbrengstand(inbreng, voor: wijk.sam.kijkt).gevolgen.first { $0.soort == "signaal" }?.id)
        func geef(_ tekst: String, door wie: Medewerker) async -> String? {
            do {
                _ = try await c.geefSignaalUit(gevolg, .regel, tekst: tekst, op: inbreng, door: wie, sleutel: .nieuw())
                return nil
            } catch { return (error as? Refusal)?.zin }
        }

        #expect(
            await geef("Esra wacht te lang.", door: t.annelies)
                == "Er staat nog een naam in: “Esra”. Schrijf het zonder namen.")
        #expect(await geef("In Zuilen duurt het te lang.", door: t.annelies)?.hasPrefix("Hier staat een wijk") == true)
        #expect(await geef("De duur telt.", door: t.bart) == "Deze bladzijde is er niet, of niet voor u.")
        #expect(await geef("De inschrijfduur houdt gezinnen tegen.", door: t.annelies) == nil)
        #expect(await geef("Nog eens.", door: t.annelies) == "Dit is al afgehandeld.")

        let signaal = try #require(try await c.signalen(voor: t.annelies).first?.signaal)
        let id = try await c.voegMedewerkerToe(
            "Beleid", van: wijk.lokalis, team: wijk.zuilen, als: .beleidsadviseur, door: wijk.bea, sleutel: .nieuw())
        let beleid = try #require(try await c.medewerker(id))
        await #expect(throws: Refusal(.forbidden, "Dit beantwoordt de beleidsadviseur.")) {
            _ = try await c.beantwoordSignaal(signaal.id, .opgepakt, tekst: "Ja.", door: t.annelies, sleutel: .nieuw())
        }
        _ = try await c.beantwoordSignaal(
            signaal.id, .opgepakt, tekst: "Wij rekenen het door.", door: beleid, sleutel: .nieuw())
        let stand = try await c.inbrengstand(inbreng, voor: wijk.sam.kijkt)
        #expect(stand.signalen.compactMap(\.antwoordtekst) == ["Wij rekenen het door."])
        #expect(stand.gevolgen.allSatisfy { !$0.isOpen })
        #expect(try await c.controleer().bevindingen == [])
    }
}
