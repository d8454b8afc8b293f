import Testing

@testable import Demonstratie

@Suite struct StadTests {
    static let stad = Stad.utrecht(zaad: 1)

    @Test func `er zijn veertien buurtteams met ieder een teamleider en een contactpersoon`() {
        #expect(Self.stad.buurtteams.count == 14)
        for team in Self.stad.buurtteams {
            let mensen = Self.stad.medewerkers.filter { $0.team == team.sleutel }
            #expect(mensen.filter { $0.rollen.contains(.teamleider) }.count == 1, "\(team.naam)")
            #expect(mensen.filter { $0.rollen.contains(.contactpersoonSjh) }.count == 1, "\(team.naam)")
        }
    }

    @Test func `iedere gezinswerker heeft een maatje in het eigen team`() throws {
        for werker in Self.stad.medewerkers(.gezinswerker) {
            let maatje = try #require(Self.stad.medewerker(werker.maatje ?? ""), "\(werker.naam)")
            #expect(maatje.team == werker.team && maatje.sleutel != werker.sleutel)
        }
        #expect(Self.stad.medewerker("mira-hoekstra")?.maatje == "joost-prins")
    }

    @Test func `elke wijk van een team staat in de codelijst`() throws {
        let wijken = try CodelijstenTests.namen("wijken")
        #expect(Self.stad.buurtteams.allSatisfy { $0.wijk != nil })
        #expect(Set(Self.stad.teams.compactMap(\.wijk)).isSubset(of: wijken))
        #expect(Self.stad.team("buurtteam-zuilen")?.wijk == "Zuilen")
    }

    @Test func `sleutels zijn uniek en iedere rol heeft iemand`() {
        #expect(Set(Self.stad.medewerkers.map(\.sleutel)).count == Self.stad.medewerkers.count)
        #expect(Set(Self.stad.medewerkers.flatMap(\.rollen)) == Set(Stad.Rol.allCases))
        #expect(Self.stad.medewerkers.allSatisfy { $0.sleutel.allSatisfy { $0.isASCII && $0 != " " } })
        let bekend = Set(Self.stad.organisaties.map(\.sleutel))
        #expect(Self.stad.medewerkers.allSatisfy { bekend.contains($0.organisatie) })
    }
}
