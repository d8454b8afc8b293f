import Domain
import Scenario
import Storage
import Testing

@testable import Casework

/// What a request costs does not depend on how many families there are.
@Suite struct KostenTests {
    /// Everything that is measured; a new page or act adds its line here.
    enum Verzoek: String, CaseIterable, Sendable {
        case plan, werk, gezinnen, journaal, mensen, bezoek, doel

        /// The most statements that it may take, its inzage, event and `werk` included.
        var meest: Int {
            switch self {
            case .werk: 9
            case .gezinnen, .journaal, .mensen: 16
            // Two of these tell what the plan holds beside goals, and whether there is an analysis.
            case .plan: 21
            case .bezoek: 28
            // All sources of werk are asked in one statement after each act; a head of what is counted takes two.
            case .doel: 22
            }
        }
    }

    @Test(arguments: Scenario.engines)
    func `een bladzijde en een handeling kosten bij tweeduizend gezinnen evenveel als bij veertig`(engine: Engine)
        async throws
    {
        let stad = try await Stad(engine)
        try await stad.groei(0..<38)
        let klein = try await metingen(stad, Array(stad.proefdossiers[0...1]))
        try await stad.groei(38..<1998)

        let groot = try await metingen(stad, Array(stad.proefdossiers[2...3]))

        for verzoek in Verzoek.allCases {
            let (eerst, later) = (try #require(klein[verzoek]), try #require(groot[verzoek]))
            #expect(later.teksten == eerst.teksten, "\(verzoek)")
            for (tekst, (vroeg, laat)) in zip(eerst.teksten, zip(eerst.bekeken, later.bekeken)) {
                // The nodes of a plan and the values themselves cost a little more or less; two thousand families would be thousands.
                let speling = engine == .sqlite ? 100 : 20
                // PostgreSQL may take another plan for more rows, and then looks at fewer.
                let minst = engine == .sqlite ? vroeg - speling : 0
                #expect((minst...vroeg + speling).contains(laat), "\(verzoek): \(vroeg), later \(laat): \(tekst)")
            }
            #expect(eerst.teksten.count <= verzoek.meest, "\(verzoek): \(eerst.teksten.joined(separator: "\n"))")
            print(
                "kosten \(engine) \(verzoek): \(eerst.teksten.count) statements, \(eerst.bekeken.reduce(0, +)) bekeken")
        }
    }

    private func metingen(_ stad: Stad, _ proef: [ID<Dossier>]) async throws -> [Verzoek: Meting] {
        var metingen: [Verzoek: Meting] = [:]
        for verzoek in Verzoek.allCases {
            // The first time fills what is kept in memory: keys, names.
            try await doe(verzoek, stad, proef[0])
            _ = stad.meetlat.neem()
            try await doe(verzoek, stad, proef[1])
            metingen[verzoek] = stad.meetlat.neem()
        }
        return metingen
    }

    private func doe(_ verzoek: Verzoek, _ stad: Stad, _ proef: ID<Dossier>) async throws {
        let sam = stad.s.sam
        // A session of its own each time: else inzage is written only once.
        let kijker = Kijker(medewerker: sam, sessie: ID<Stad>.new().rawValue)
        switch verzoek {
        case .plan: _ = try await stad.casework.gezinsplan(proef, voor: kijker)
        case .werk: _ = try await stad.casework.mijnWerk(sam)
        case .gezinnen: _ = try await stad.casework.gezinnen(voor: kijker)
        case .journaal: _ = try await stad.casework.journaal(proef, voor: kijker)
        case .bezoek: _ = try await stad.casework.bezoekblad(proef, voor: kijker)
        case .mensen: _ = try await stad.casework.mensen(proef, voor: kijker)
        case .doel:
            let plan = try await stad.casework.gezinsplan(proef, voor: kijker)
            _ = stad.meetlat.neem()
            _ = try await stad.casework.stelDoel(
                Doelvoorstel(woorden: "Samen eten", eigenaar: plan.gezin.leden[0].persoon), in: proef, door: sam,
                sleutel: .nieuw())
        }
    }
}
