import Domain
import Scenario
import Testing

@testable import Casework

/// Each ground on a whole file: while it holds the door opens and the family is on the list; when it ends, neither.
@Suite struct DeurTests {
    enum Weg: String, CaseIterable, Sendable {
        case werkrelatie, maatje, gezinVanMaatje, noodtoegangVerlopen, noodtoegangGesloten, bijgevoegd
    }

    private static let weg = Refusal(.notFound, "Deze bladzijde is er niet, of niet voor u.")

    @Test(arguments: Scenario.engines, Weg.allCases)
    func `een grond opent de deur zolang zij er is`(engine: Engine, weg: Weg) async throws {
        let s = try await Scenario(engine)
        let wijk = try await s.wijk()
        let dossier = try await s.gezin(in: wijk)
        let wie = [.maatje, .gezinVanMaatje].contains(weg) ? wijk.joost : wijk.noor
        if wie.id == wijk.noor.id { try await dicht(s, dossier, wie) }

        let einde = try await begin(weg, s, wijk, dossier, wie)

        _ = try await s.casework.journaal(dossier, voor: wie.kijkt)
        let lijst = try await s.casework.gezinnen(voor: wie.kijkt).regels.map(\.dossier)
        // A file that was added to another is read there, and stands there on the list.
        #expect(lijst.contains(dossier) == (weg != .bijgevoegd))
        #expect(try await deuren(s, [dossier], wie) == [dossier])

        try await einde()

        try await dicht(s, dossier, wie)
    }

    private func dicht(_ s: Scenario, _ dossier: ID<Dossier>, _ wie: Medewerker) async throws {
        await #expect(throws: Self.weg) { try await s.casework.journaal(dossier, voor: wie.kijkt) }
        await #expect(throws: Self.weg) { try await s.schrijf("Zomaar.", in: dossier, door: wie) }
        #expect(try await s.casework.gezinnen(voor: wie.kijkt).regels.map(\.dossier).contains(dossier) == false)
        #expect(try await deuren(s, [dossier], wie) == [])
        #expect(try await deuren(s, [dossier, ID<Dossier>.new()], wie) == [])
        #expect(try await s.casework.mijnWerk(wie).punten.allSatisfy { $0.gezin == nil })
    }

    private func deuren(_ s: Scenario, _ dossiers: [ID<Dossier>], _ wie: Medewerker) async throws -> [ID<Dossier>] {
        try await s.casework.read { tx in try tx.deuren(van: dossiers, voor: wie).keys.sorted() }
    }

    /// Lets a ground begin; gives what ends it.
    private func begin(
        _ weg: Weg, _ s: Scenario, _ wijk: Wijk, _ dossier: ID<Dossier>, _ wie: Medewerker
    ) async throws -> () async throws -> Void {
        let c = s.casework
        func laatMeewerken(bij dossier: ID<Dossier>) async throws -> () async throws -> Void {
            _ = try await c.laatMeewerken(
                wie.id, als: .gezinswerker, grond: "Kent het gezin.", bij: dossier, door: wijk.sam, sleutel: .nieuw())
            let relatie = try await c.journaal(dossier, voor: wijk.sam.kijkt).gezin.betrokkenen
                .first { $0.medewerker == wie.id }?.id
            return {
                _ = try await c.beeindigWerkrelatie(
                    #require(relatie), bij: dossier, door: wijk.sam, sleutel: .nieuw())
            }
        }
        func neemNoodtoegang() async throws {
            _ = try await c.neemNoodtoegang(
                Aanwijzing(naam: "Terpstra", geboren: Dag("2013-03-04")), gronden: "Esra is weg.", door: wie,
                sleutel: .nieuw())
        }
        switch weg {
        case .werkrelatie: return try await laatMeewerken(bij: dossier)
        case .maatje:
            return { _ = try await c.kiesMaatje(wijk.lou.id, voor: wijk.sam.id, door: wijk.bea, sleutel: .nieuw()) }
        case .gezinVanMaatje:
            return {
                _ = try await c.draagOver(
                    dossier, aan: wijk.noor.id, afgesproken: "Noor belt.", door: wijk.sam, sleutel: .nieuw())
            }
        case .noodtoegangVerlopen:
            try await neemNoodtoegang()
            return { s.klok.vooruit(uren: 24, seconden: 1) }
        case .noodtoegangGesloten:
            try await neemNoodtoegang()
            return {
                let nood = try await c.inzage(dossier, voor: wijk.sam.kijkt).nood
                _ = try await c.sluitNoodtoegang(
                    #require(nood.first).id, in: dossier, door: wijk.sam, sleutel: .nieuw())
            }
        case .bijgevoegd:
            let nieuw = try await s.gezin("Gezin Nieuw", in: wijk)
            _ = try await c.voegBij(dossier, in: nieuw, gronden: "Twee keer gemeld.", door: wijk.sam, sleutel: .nieuw())
            return try await laatMeewerken(bij: nieuw)
        }
    }

    @Test(arguments: Scenario.engines)
    func `een gezin houdt een regisseur`(engine: Engine) async throws {
        let s = try await Scenario(engine)
        let wijk = try await s.wijk()
        let dossier = try await s.gezin(in: wijk)
        let regie = try #require(try await s.casework.journaal(dossier, voor: wijk.sam.kijkt).gezin.regisseur)

        await #expect(throws: Refusal(.invalid, "Een gezin houdt een regisseur. Draag het over aan een collega.")) {
            try await s.casework.beeindigWerkrelatie(regie.id, bij: dossier, door: wijk.sam, sleutel: .nieuw())
        }
    }

    @Test(arguments: Scenario.engines)
    func `iemand wordt niet samengevoegd met een mens uit een gezin dat de werker niet ziet`(engine: Engine)
        async throws
    {
        let s = try await Scenario(engine)
        let wijk = try await s.wijk()
        let dossier = try await s.gezin(in: wijk)
        let vreemd = try await s.gezin(
            "Gezin van Noor", in: wijk, door: wijk.noor,
            leden: [.init(naam: "Roos Verweij", roepnaam: "Roos", rol: .kind, alsWat: "dochter")])
        let esra = try await s.casework.journaal(dossier, voor: wijk.sam.kijkt).gezin.wie("Esra")
        let roos = try await s.casework.journaal(vreemd, voor: wijk.noor.kijkt).gezin.wie("Roos")

        await #expect(throws: Refusal(.invalid, "Kies wie het eigenlijk is.", field: "ander")) {
            try await s.casework.voegSamen(
                esra, met: roos, gronden: "Dezelfde.", in: dossier, door: wijk.sam, sleutel: .nieuw())
        }
    }
}
