import Casework
import Domain
import Scenario

extension Volgeschreven {
    /// What is typed outside a family: the ground of a school, a pupil of its list, its plan, and a call of the police.
    func school() async throws {
        let c = s.casework
        let overleg = try await s.thuiszitters(t, in: wijk)
        try await s.scholen()
        let lena = try await s.leerplicht(aan: overleg, in: wijk)
        _ = try await c.legVerzuimgrondVast(
            .wet, stuk: "Artikel 21a, \(Self.woord)", voor: "vechtlyceum", van: Dag("2026-08-01"), bij: overleg,
            door: lena, sleutel: .nieuw())
        try await s.leesVerzuim(
            "vechtlyceum;\(Self.woord);Bo \(Self.woord);2013-03-04;2026-11-02;2026-11-20;4;ziek", bij: overleg,
            door: lena)
        _ = try await c.koppelSchoolteam(wijk.zuilen, aan: "vechtlyceum", door: wijk.lou, sleutel: .nieuw())
        let doel = try await c.stelSchooldoel(
            "Samen \(Self.woord)", eigenaar: wijk.lokalis, bij: "vechtlyceum", door: wijk.sam, sleutel: .nieuw())
        _ = try await c.beeindigSchooldoel(
            doel, gronden: "Klaar, \(Self.woord)", bij: "vechtlyceum", door: wijk.sam, sleutel: .nieuw())
        _ = try await c.maakSchoolafspraak(
            "Spreekuur \(Self.woord)", wie: wijk.lokalis, uiterlijk: nil, bij: "vechtlyceum", door: wijk.sam,
            sleutel: .nieuw())
        _ = try await c.noteerPolitiecontact(
            wijk: "Zuilen", naam: "Bo \(Self.woord)", door: wijk.sam, sleutel: .nieuw())
    }
}
