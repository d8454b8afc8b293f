import Domain
import Scenario
import Storage
import Testing

@testable import Casework

/// Who can write in the database, but has no key of the vault, signs in as nobody.
@Suite struct SessiebewijsTests {
    @Test(arguments: Scenario.engines)
    func `een sessie die niet door Leerkring is geschreven, opent niets`(engine: Engine) async throws {
        let s = try await Scenario(engine)
        let wijk = try await s.wijk()
        let token = try await s.casework.beginSessie(wijk.sam.id, factoren: 1, apparaat: "proef")
        let sam = try #require(try await s.rij("sessie"))
        let open = try await s.casework.sessie(token)

        // As many kinds of forgery as the row has fields that say what it opens.
        for (kolom, waarde) in [
            ("afdruk", "een eigen afdruk"), ("medewerker_id", wijk.noor.id.rawValue), ("nummer", "van een ander"),
            ("begonnen_op", "2026-11-22T23:59:00.000Z"), ("gezien_op", "2026-11-22T23:59:00.000Z"),
        ] {
            try await s.zet("sessie", kolom, .text(waarde))
            #expect(try await s.casework.sessie(token) == nil, "\(kolom)")
            try await s.zet("sessie", kolom, sam[kolom])
        }
        try await s.zet("sessie", "factoren", .int(2))
        #expect(try await s.casework.sessie(token) == nil)
        try await s.zet("sessie", "factoren", .int(1))

        #expect(open?.medewerker.id == wijk.sam.id && open?.factoren == 1)
        #expect(try await s.casework.sessie(token)?.nummer == open?.nummer)
        s.klok.vooruit(minuten: 30)
        #expect(try await s.casework.sessie(token) != nil)
        #expect(try await s.casework.sessie(token) != nil)
    }

    @Test(arguments: Scenario.engines)
    func `een sessie met een code opent alleen waarvoor die code was`(engine: Engine) async throws {
        let s = try await Scenario(engine)
        let wijk = try await s.wijk()
        let tafels = try await s.tafels(in: wijk)
        let code = try await s.aanmeldcode(bij: s.thuiszitters(tafels, in: wijk), door: tafels.annelies)
        let token = try await s.casework.beginCodesessie(code.opPapier, adres: "10.0.0.1")
        #expect(try await s.casework.codesessie(token) != nil)

        for (kolom, waarde) in [("code_id", "een andere"), ("soort", "antwoord")] {
            let goed = try #require(try await s.rij("codesessie"))[kolom]
            try await s.zet("codesessie", kolom, .text(waarde))
            #expect(try await s.casework.codesessie(token) == nil, "\(kolom)")
            try await s.zet("codesessie", kolom, goed)
        }
        #expect(try await s.casework.codesessie(token) != nil)
    }
}

extension Scenario {
    fileprivate func rij(_ tabel: String) async throws -> Row? {
        try await database.read { try $0.row("SELECT * FROM \(.name(tabel)) ORDER BY nummer") }
    }

    /// Behind the program's back: these tables have no guard.
    fileprivate func zet(_ tabel: String, _ kolom: String, _ waarde: Value) async throws {
        try await database.write { _ = try $0.execute("UPDATE \(.name(tabel)) SET \(.name(kolom)) = \(waarde)") }
    }
}
