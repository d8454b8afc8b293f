import Casework
import Domain
import Scenario
import Testing

/// Who comes to a question without being asked: from the team of who brings it in, never from a pool.
@Suite struct AanTafelTests {
    @Test(arguments: Scenario.engines)
    func `de contactpersoon van het eigen team komt vanzelf, wie in een pool staat niet`(engine: Engine) async throws {
        let s = try await Scenario(engine)
        let wijk = try await s.wijk()
        let t = try await s.tafels(in: wijk)
        let (c, dossier) = (s.casework, try await s.gezin(in: wijk))
        let doel = try await s.doel(in: dossier, door: wijk.sam)
        func werkt(_ naam: String, _ team: ID<Team>) async throws -> ID<Medewerker> {
            try await c.voegMedewerkerToe(
                naam, van: wijk.lokalis, team: team, als: .contactpersoon, door: wijk.bea, sleutel: .nieuw())
        }
        let nadia = try await werkt("Nadia Pool", wijk.zuilen)
        let elders = try await c.voegTeamToe(
            "Buurtteam Elders", soort: "buurtteam", wijk: nil, aan: wijk.lokalis, door: wijk.bea, sleutel: .nieuw())
        _ = try await werkt("Iemand anders", elders)
        let alle = try await c.tafels(voor: wijk.bea)
        let route = try #require(alle.first { $0.arrangement == "maatwerkroute" })
        let team = try #require(alle.first { $0.arrangement == "regionaal-expertteam" })
        _ = try await c.benoemTafellid(
            t.bart.id, aan: team.id, als: "expert", mandaat: .geen, door: wijk.bea, sleutel: .nieuw())

        let klaar = try await c.bereidInbrengVoor(dossier, bij: route.id, doel: doel, voor: wijk.sam.kijkt)
        #expect(klaar.vasten.map(\.naam) == ["Nadia Pool"])
        let inbreng = try await s.inbreng(van: doel, bij: route.id, over: dossier, door: wijk.sam)
        let stand = try await c.inbrengstand(inbreng, voor: wijk.sam.kijkt)
        #expect(stand.deelnemers.first { $0.deelname.rol == "contactpersoon-sjh" }?.deelname.medewerker == nadia)
        #expect(stand.deelnemers.count == 2)
        #expect(stand.arrangement.wieMist(bij: stand.deelnemers.map(\.deelname)).count == 1, "the mandate holder")

        let bij = try await s.inbreng(van: doel, bij: team.id, over: dossier, door: wijk.sam)
        let experts = try await c.inbrengstand(bij, voor: wijk.sam.kijkt).deelnemers.filter {
            $0.deelname.rol == "expert"
        }
        #expect(experts.isEmpty)
    }
}
