import Casework
import Domain
import Scenario
import Testing

@testable import Web

/// A form opens for exactly who may send it.
@Suite struct FormulierdeurTests {
    /// Address of the form and of what it sends, after that of the question.
    private static let formulieren = [
        ("intrekking", "intrekking"), ("aanvullingen/nieuw", "aanvullingen"), ("gronden", "gronden"),
        ("deelnames/nieuw", "deelnames"), ("splitsing", "splitsing"), ("doorgifte", "doorgifte"),
        ("kortgesloten/nieuw", "kortgesloten"), ("besprekingen/nieuw", "besprekingen"),
    ]

    @Test func `een formulier opent alleen voor wie het mag versturen`() async throws {
        let t = try await Tafelscene()
        let karin = try await t.sam.als(t.tafels.karin)
        let inbreng = try await t.s.inbreng(van: t.doel, bij: t.tafels.cityDeal, over: t.dossier, door: t.wijk.sam)
        let pad = "/inbrengen/\(inbreng)"
        var dicht: [String: [String]] = [:]

        for (naam, wie) in [("sam", t.sam), ("annelies", t.annelies), ("pim", t.pim), ("karin", karin)] {
            for (formulier, actie) in Self.formulieren {
                let bladzijde = try await wie.get("\(pad)/\(formulier)")
                let gestuurd = try await wie.post("\(pad)/\(actie)", ["naar": t.tafels.maatwerk.rawValue])
                #expect((bladzijde.status == 403) == (gestuurd.status == 403), "\(naam) \(formulier)")
                if bladzijde.status == 403 {
                    dicht[naam, default: []].append(actie)
                    #expect(bladzijde.toont("Dit doet"))
                } else {
                    #expect(bladzijde.status == 200 && gestuurd.status == 422, "\(naam) \(formulier)")
                }
            }
        }

        #expect(dicht["sam"] == ["doorgifte", "kortgesloten", "besprekingen"])
        #expect(dicht["annelies"] == ["intrekking", "aanvullingen", "gronden"])
        #expect(dicht["pim"] == ["intrekking", "aanvullingen", "gronden", "kortgesloten"])
        #expect(dicht["karin"] == Self.formulieren.map(\.1))
    }
}
