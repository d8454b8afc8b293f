import Domain
import Scenario
import Storage
import Testing

@testable import Casework

/// What is counted must not lead back to a family.
@Suite struct HerleidbaarTests {
    /// The leading part of a UUIDv7 is its moment: two ids of one act have it alike.
    private static func moment(_ id: String) -> String { String(id.prefix(8)) }

    @Test(arguments: Scenario.engines)
    func `ids en pseudoniem van wat geteld is, zeggen niet wanneer of waarbij`(engine: Engine) async throws {
        let s = try await Scenario(engine)
        let wijk = try await s.wijk()
        var pseudoniemen: Set<String> = []
        for nummer in 0..<8 {
            let dossier = try await s.gezin("Gezin \(nummer)", in: wijk)
            try await s.doel(in: dossier, door: wijk.sam)
            let pseudoniem = try await s.casework.read { tx in
                try tx.row("SELECT id, pseudoniem FROM dossier WHERE id = \(dossier)").flatMap {
                    try tx.open("dossier", "pseudoniem", $0)
                }
            }
            pseudoniemen.insert(try #require(pseudoniem))
        }

        let (geteld, gebeurd) = try await s.database.read { tx in
            (
                try tx.rows("SELECT id, pseudoniem FROM telgegeven ORDER BY id"),
                try tx.rows("SELECT onderwerp_id FROM gebeurtenis ORDER BY onderwerp_id")
            )
        }
        let momenten = Set(gebeurd.compactMap { $0["onderwerp_id"].text.map(Self.moment) })
        #expect(geteld.count >= 8 && Set(geteld.compactMap { $0["pseudoniem"].text }) == pseudoniemen)
        #expect(geteld.allSatisfy { !momenten.contains(Self.moment($0["id"].text ?? "")) })
        #expect(pseudoniemen.allSatisfy { !momenten.contains(Self.moment($0)) })
    }

    @Test func `op SQLite staat wat geteld is in de volgorde van zijn id, niet van binnenkomst`() async throws {
        let s = try await Scenario(.sqlite)
        await #expect(throws: StorageError.self) {
            try await s.database.read { _ = try $0.rows("SELECT rowid FROM telgegeven ORDER BY 1") }
        }
    }

    @Test(arguments: Scenario.engines)
    func `een wijk of verwijzer die iemand zelf bedenkt, wordt geweigerd bij zijn veld`(engine: Engine) async throws {
        let s = try await Scenario(engine)
        let wijk = try await s.wijk()
        var aanmelding = Aanmelding(
            naam: "Gezin Blankers", wijk: "Bij oma Gonny thuis, Lantaarnstraat 25", team: wijk.zuilen,
            aanleiding: "School belde.", leden: [.init(naam: "Noa", roepnaam: "Noa", rol: .kind, alsWat: "dochter")])
        func weigering(_ aanmelding: Aanmelding) async -> String? {
            let refusal = await #expect(throws: Refusal.self) {
                try await s.casework.openDossier(aanmelding, door: wijk.sam, sleutel: .nieuw())
            }
            return refusal?.field
        }

        #expect(await weigering(aanmelding) == "wijk")
        aanmelding.wijk = "zuilen"
        aanmelding.verwijzer = "Juf Anja van de Vuurvogel"
        #expect(await weigering(aanmelding) == "verwijzer")
        aanmelding.verwijzer = "onbekend"

        let dossier = try await s.casework.openDossier(aanmelding, door: wijk.sam, sleutel: .nieuw())
        let gezin = try await s.casework.gezinsplan(dossier, voor: wijk.sam.kijkt).gezin
        #expect(gezin.wijk == "Zuilen")
        let geteld = try await s.database.read {
            try $0.rows("SELECT soort, wijk, leeftijdsband FROM telgegeven ORDER BY id")
        }
        #expect(geteld.map(\.values) == [["dossier-geopend".value, "Zuilen".value, .null]])
        let verhuisd = Gezinswijziging(
            naam: gezin.naam, wijk: "Naast de snackbar", team: gezin.team, kader: gezin.kader, gronden: "Verhuisd")
        let refusal = await #expect(throws: Refusal.self) {
            try await s.casework.wijzigGezin(verhuisd, van: dossier, door: wijk.sam, sleutel: .nieuw())
        }
        #expect(refusal?.field == "wijk")
    }
}
