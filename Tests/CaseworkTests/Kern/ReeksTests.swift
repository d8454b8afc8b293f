import Domain
import Scenario
import Storage
import StorageSQLite
import Testing

@testable import Casework

/// A series of acts on one connection writes what the acts write, and nothing when one of them fails halfway.
@Suite struct ReeksTests {
    private struct Proef {
        let s: Scenario
        let wijk: Wijk
        let batch: SQLiteBatch
        let reeks: Casework

        init() async throws {
            s = try await Scenario(.sqlite, file: true)
            wijk = try await s.wijk()
            batch = try SQLiteBatch(path: s.address)
            let klok = s.klok
            reeks = Casework(database: batch, kluis: s.kluis, klok: { klok.nu }).inReeks(batch)
        }

        func vertel(in casework: Casework) async throws -> ID<Dossier> {
            let dossier = try await casework.openDossier(
                Aanmelding(
                    naam: "Gezin Bos", wijk: "Zuilen", team: wijk.zuilen, aanleiding: "Het loopt vast.",
                    leden: [.init(naam: "Esra Bos", roepnaam: "Esra", rol: .kind, alsWat: "dochter")]), door: wijk.sam,
                sleutel: .nieuw())
            let kind = try await casework.gezin(dossier, voor: wijk.sam.kijkt).wie("Esra")
            let doel = try await casework.stelDoel(
                Doelvoorstel(woorden: "Naar school", eigenaar: kind), in: dossier, door: wijk.sam, sleutel: .nieuw())
            let afspraak = try await casework.maakAfspraak(
                Afspraakvoorstel(wat: "Bellen", wie: .medewerker(wijk.sam.id)), bij: doel, in: dossier, door: wijk.sam,
                sleutel: .nieuw())
            for cijfer in ["4", "6"] {
                _ = try await casework.geefScores(
                    [Scorevoorstel(doel: doel, van: .persoon(kind), cijfer: cijfer)], in: dossier, door: wijk.sam,
                    sleutel: .nieuw())
            }
            _ = try await casework.rondAfspraakAf(
                afspraak, hoe: .gedaan, in: dossier, door: wijk.sam, sleutel: .nieuw())
            _ = try await casework.schrijfContact(
                Contactvoorstel(soort: "telefoon", tekst: "Esra belde zelf."), in: dossier, door: wijk.sam,
                sleutel: .nieuw())
            _ = try await casework.legPlanversieVast(in: dossier, door: wijk.sam, sleutel: .nieuw())
            _ = try await casework.legPlanversieVast(in: dossier, door: wijk.sam, sleutel: .nieuw())
            return dossier
        }
    }

    @Test func `een reeks schrijft wat losse handelingen schrijven`() async throws {
        let p = try await Proef()
        let reeks = try await p.vertel(in: p.reeks)
        try await p.reeks.haalWerkIn()
        try p.batch.commit()
        await p.batch.close()

        let los = try await p.vertel(in: p.s.casework)

        #expect(try await p.s.soorten(in: reeks) == p.s.soorten(in: los))
        let plannen = try await [reeks, los].asyncMap {
            try await p.s.casework.gezinsplan($0, voor: p.wijk.sam.kijkt)
        }
        #expect(plannen[0].stand.scores.map(\.waarde) == plannen[1].stand.scores.map(\.waarde))
        #expect(plannen[0].versies.map(\.nummer) == [1, 2])
        #expect(try await p.s.casework.controleer().isGoed)
    }

    @Test func `een handeling die weigert voor zij schrijft houdt niets tegen`() async throws {
        let p = try await Proef()
        let dossier = try await p.vertel(in: p.reeks)

        await #expect(throws: Refusal.self) {
            try await p.reeks.stelDoel(
                Doelvoorstel(woorden: "", eigenaar: nil), in: dossier, door: p.wijk.sam, sleutel: .nieuw())
        }

        try await p.reeks.haalWerkIn()
        try p.batch.commit()
        #expect(try await p.s.soorten(in: dossier).count > 5)
    }

    @Test func `een handeling die halverwege misgaat houdt de hele reeks tegen`() async throws {
        struct Halverwege: Error {}
        let p = try await Proef()
        let dossier = try await p.vertel(in: p.reeks)

        await #expect(throws: Halverwege.self) {
            try await p.reeks.act(.nieuw(), door: p.wijk.sam.id, in: .dossier(dossier)) { tx -> ID<Doel> in
                try tx.noteer(.doelGesteld, over: "half", in: .dossier(dossier), door: p.wijk.sam.id)
                throw Halverwege()
            }
        }

        await #expect(throws: Halverwege.self) { try await p.reeks.haalWerkIn() }
    }
}

extension Array {
    fileprivate func asyncMap<T>(_ body: (Element) async throws -> T) async rethrows -> [T] {
        var mapped: [T] = []
        for element in self { mapped.append(try await body(element)) }
        return mapped
    }
}
