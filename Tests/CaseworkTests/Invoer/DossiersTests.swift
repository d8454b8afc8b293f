import Domain
import Scenario
import Testing

@testable import Casework

struct DossiersInlezenTests {
    private static let kop = "dossier;naam;wijk;team;geopend_op;regisseur;lid_naam;lid_rol;lid_geboren;lid_bsn\n"
    private static let goed =
        kop + "0012;Gezin NA;onbekend;Beheer;31-05-2018;Bo Beheer;Ada NA;kind;2009-02-01;\n"
        + "0012;Gezin NA;onbekend;Beheer;31-05-2018;Bo Beheer;Bea NA;ouder;;\n"

    @Test(arguments: Scenario.engines)
    func `een goed bestand komt er één keer in, ook als het twee keer wordt gelezen`(engine: Engine) async throws {
        let s = try await Scenario(engine)
        let bo = try await s.casework.richtIn("Utrecht", demonstratie: false, beheerder: "Bo Beheer")

        let eerste = try await s.casework.leesDossiersIn(Array(Self.goed.utf8), slaFouteOver: false, door: bo)
        let tweede = try await s.casework.leesDossiersIn(Array(Self.goed.utf8), slaFouteOver: false, door: bo)

        #expect(eerste == Invoerverslag(toegevoegd: 1))
        #expect(tweede == Invoerverslag(alBekend: 1))
        let rows = try await s.database.read { try $0.rows("SELECT id, gebeurd_op FROM dossier ORDER BY id") }
        #expect(rows.map { $0["gebeurd_op"].text } == ["2018-05-31"])
        let dossier: ID<Dossier> = try rows[0].get("id")
        let gezin = try await s.casework.gezinsplan(dossier, voor: Kijker(medewerker: bo, sessie: "test")).gezin
        #expect(gezin.naam == "Gezin NA")
        #expect(gezin.leden.map(\.naam) == ["Ada NA", "Bea NA"])
    }

    @Test(arguments: Scenario.engines)
    func `van een bestand met fouten wordt niets bewaard, en elke fout noemt regel en kolom`(engine: Engine)
        async throws
    {
        let s = try await Scenario(engine)
        let bo = try await s.casework.richtIn("Utrecht", demonstratie: false, beheerder: "Bo Beheer")
        let fout =
            Self.goed + "7;Gezin Fout;Bij oma in de Lantaarnstraat;Nergens;32-05-2018;Niemand;Cor;tante;;123456789\n"

        let verslag = try await s.casework.leesDossiersIn(Array(fout.utf8), slaFouteOver: false, door: bo)

        #expect(verslag.toegevoegd == 0)
        #expect(verslag.fouten.map(\.regel) == [4, 4, 4, 4, 4, 4])
        #expect(verslag.fouten.map(\.kolom) == ["geopend_op", "lid_bsn", "lid_rol", "regisseur", "team", "wijk"])
        #expect(try await s.database.read { try $0.rows("SELECT id FROM dossier ORDER BY id") }.isEmpty)

        let deel = try await s.casework.leesDossiersIn(Array(fout.utf8), slaFouteOver: true, door: bo)

        #expect(deel.toegevoegd == 1)
    }

    @Test(arguments: Scenario.engines)
    func `een kop die iets mist wordt geweigerd met de naam van de kolom`(engine: Engine) async throws {
        let s = try await Scenario(engine)
        let bo = try await s.casework.richtIn("Utrecht", demonstratie: false, beheerder: "Bo Beheer")

        await #expect(throws: Refusal.self) {
            try await s.casework.leesDossiersIn(Array("dossier;naam\n1;x".utf8), slaFouteOver: false, door: bo)
        }
    }
}
