import Casework
import Domain
import Scenario

/// The table about pupils with Lena of leerplicht, two schools with a ground and one without.
struct Verzuimscene {
    let s: Scenario
    let wijk: Wijk
    let t: Tafels
    let overleg: ID<Tafel>
    let lena: Medewerker
    var c: Casework { s.casework }

    /// At home for eight weeks; and missing parts of three weeks.
    static let thuis = "vechtlyceum;7;Esra Terpstra;2013-03-04;2026-09-28;2026-11-20;25;ziek"
    static let stukjes = "vechtlyceum;8;Bo Zeeman;2012-05-06;2026-11-02;2026-11-20;4;vaag-buikpijn"

    init(_ engine: Engine, metGrond: Bool = true) async throws {
        s = try await Scenario(engine)
        wijk = try await s.wijk()
        t = try await s.tafels(in: wijk)
        overleg = try await s.thuiszitters(t, in: wijk)
        try await s.scholen()
        lena = try await s.leerplicht(aan: overleg, in: wijk)
        if metGrond { try await s.grond("vechtlyceum", bij: overleg, door: lena) }
    }

    func lijst(voor wie: Medewerker? = nil) async throws -> Verzuimlijst {
        try await c.verzuimlijst(bij: overleg, voor: wie ?? lena)
    }
}
