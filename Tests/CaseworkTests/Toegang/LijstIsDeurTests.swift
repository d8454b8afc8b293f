import Domain
import Scenario
import Testing

@testable import Casework

/// A list never shows what the door keeps shut, and never hides what it opens.
@Suite struct LijstIsDeurTests {
    @Test(arguments: Scenario.engines)
    func `wat er in lijsten staat is voor iedereen precies wat de deur opent`(engine: Engine) async throws {
        let z = try await Zaak(engine, cityDeal: true)
        let alle = try await scene(z)
        let (w, t) = (z.wijk, z.t)
        var geopend = 0

        for wie in [w.sam, w.noor, w.joost, w.lou, w.bea, t.annelies, t.pim, t.karin, t.bart] {
            var open: Set<ID<Inbreng>> = []
            for inbreng in alle {
                do {
                    _ = try await z.s.casework.inbrengstand(inbreng, voor: wie.kijkt)
                    open.insert(inbreng)
                } catch is Refusal { continue }
            }
            geopend += open.count
            var lopend: Set<ID<Inbreng>> = []
            for inbreng in alle {
                guard let plek = try await plek(inbreng, z) else { continue }
                if !["vertellen", "evaluatie", "terugblik"].contains(plek.soort) { lopend.insert(inbreng) }
            }
            var lijst: Set<ID<Inbreng>> = []
            for tafel in [t.maatwerk, t.cityDeal] {
                lijst.formUnion(try await z.s.casework.tafelstand(tafel, voor: wie.kijkt).vragen.map(\.inbreng))
            }
            #expect(lijst == open.intersection(lopend), "\(wie.id)")
            for punt in try await z.s.casework.mijnWerk(wie).punten {
                guard let inbreng = ID<Inbreng>(punt.onderwerp), alle.contains(inbreng) else { continue }
                #expect((punt.waarover != nil) == open.contains(inbreng), "\(wie.id) \(punt.soort)")
            }
        }
        // Neither all nor nothing: the scene tells people apart.
        #expect(geopend > 12 && geopend < alle.count * 9)
    }

    private func plek(_ inbreng: ID<Inbreng>, _ z: Zaak) async throws -> Staptocht? {
        try await z.s.casework.read { tx in try tx.tocht(inbreng).last { $0.tot == nil } }
    }

    /// Questions of four families: on the agenda, decided, withdrawn, and in a file that was added to another; an
    /// emergency that is over, a seat that was given up, somebody who was sent away.
    private func scene(_ z: Zaak) async throws -> [ID<Inbreng>] {
        let (s, w, t) = (z.s, z.wijk, z.t)
        let leden = [Aanmelding.Lid(naam: "Roos Verweij", roepnaam: "Roos", rol: .ouder, alsWat: "moeder")]
        let buren = try await s.gezin("Gezin Buren", in: w, door: w.noor, leden: leden)
        let oud = try await s.gezin("Gezin Oud", in: w, leden: leden)
        let nieuw = try await s.gezin("Gezin Nieuw", in: w, leden: leden)
        let bart = Deelnemervoorstel(t.bart.id, als: "specialist")
        let vanBuren = try await s.inbreng(
            "Buren?", van: nil, bij: t.maatwerk, over: buren, erbij: [bart], door: w.noor)
        let vanOud = try await s.inbreng("Oud?", van: nil, bij: t.maatwerk, over: oud, door: w.sam)
        let vanNieuw = try await s.inbreng("Nieuw?", van: nil, bij: t.cityDeal, over: nieuw, door: w.sam)
        let terug = try await s.inbreng("Terug?", van: nil, bij: t.maatwerk, over: nieuw, erbij: [bart], door: w.sam)
        let zonder = try await s.inbreng("Zonder?", van: nil, bij: t.maatwerk, over: nieuw, erbij: [bart], door: w.sam)
        _ = try await s.casework.trekIn(terug, gronden: "Opgelost.", door: w.sam, sleutel: .nieuw())
        let weg = try await s.casework.inbrengstand(zonder, voor: w.sam.kijkt).deelnemers
            .first { $0.deelname.medewerker == t.bart.id }?.deelname.id
        _ = try await s.casework.beeindigDeelname(
            #require(weg), bij: zonder, door: w.sam, sleutel: .nieuw())
        _ = try await s.casework.laatMeewerken(
            w.noor.id, als: .specialist, grond: "Slapen.", bij: nieuw, door: w.sam, sleutel: .nieuw())
        _ = try await s.casework.voegBij(oud, in: nieuw, gronden: "Dubbel.", door: w.sam, sleutel: .nieuw())
        try await z.metUitzondering()
        _ = try await s.casework.neemNoodtoegang(
            Aanwijzing(naam: "Terpstra", geboren: Dag("2013-03-04")), gronden: "Nood.", door: w.lou, sleutel: .nieuw())
        s.klok.vooruit(uren: 25)
        let pim = try await s.casework.tafelstand(t.maatwerk, voor: t.pim.kijkt).tafel.leden
            .first { $0.medewerker == t.pim.id }?.id
        _ = try await s.casework.beeindigTafellid(#require(pim), van: t.maatwerk, door: w.bea, sleutel: .nieuw())
        return [z.inbreng, vanBuren, vanOud, vanNieuw, terug, zonder]
    }
}
