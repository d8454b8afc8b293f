import Domain
import Scenario
import Storage
import Testing

@testable import Casework

@Suite struct BesluitenInlezenTests {
    private static let dossiers = """
        dossier;naam;wijk;team;geopend_op;regisseur;lid_naam;lid_rol
        0012;Gezin NA;Zuilen;Zuilen;31-05-2017;Sam Jansen;Ada NA;kind
        0012;Gezin NA;Zuilen;Zuilen;31-05-2017;Sam Jansen;Bea NA;ouder

        """
    private static let kop =
        "besluit;dossier;tafel;ingebracht_op;besloten_op;vraag;uitkomst;wat;gronden;gevraagd;regel;artikel;verwijzer\n"
    private static let goed =
        kop
        + "0007;0012;Maatwerktafel;01-03-2018;2018-03-09;\"Mag Ada; op haar school, blijven?\";plan-van-aanpak;NA;\"De school \"\"houdt\"\" haar plek.\";meedenken;Jeugdverordening;4;01\n"
        + "NA;0012;Maatwerktafel;;12-04-2019;Is er een plek?;plan-van-aanpak voorziening-nodig;;;;;;\n"

    private func tafel(_ engine: Engine) async throws -> (Scenario, Wijk, Tafels) {
        let s = try await Scenario(engine)
        let wijk = try await s.wijk()
        let gemeente = Code(lijst: "verwijzers-ijw", code: "01", naam: "Gemeente")
        try await s.casework.leesCodelijsten([Codelijst(naam: "verwijzers-ijw", versie: 0, codes: [gemeente])])
        let t = try await s.tafels(in: wijk)
        try await s.casework.leesRegels(
            Array("regel;soort;artikel;van;tekst\nJeugdverordening;verordening;4;2015-01-01;Wat er staat.\n".utf8),
            door: wijk.bea)
        _ = try await s.casework.leesDossiersIn(Array(Self.dossiers.utf8), slaFouteOver: false, door: wijk.bea)
        return (s, wijk, t)
    }

    private func lees(_ s: Scenario, _ wijk: Wijk, _ tekst: String, over: Bool = false) async throws -> Invoerverslag {
        try await s.casework.leesBesluitenIn(Array(tekst.utf8), slaFouteOver: over, door: wijk.bea)
    }

    private func dossier(_ s: Scenario) async throws -> ID<Dossier> {
        try #require(try await s.database.read { try $0.row("SELECT id FROM dossier ORDER BY id")?.get("id") })
    }

    @Test(arguments: Scenario.engines)
    func `oude besluiten staan in het register, bij het gezin en in de telling, en niemand krijgt er werk van`(
        engine: Engine
    ) async throws {
        let (s, wijk, t) = try await tafel(engine)
        let (dossier, werk) = (try await dossier(s), try await s.werk)

        let eerste = try await lees(s, wijk, "\u{FEFF}" + Self.goed)
        let tweede = try await lees(s, wijk, Self.goed)

        #expect(eerste == Invoerverslag(toegevoegd: 2))
        #expect(tweede == Invoerverslag(alBekend: 2))
        let register = try await s.casework.tafelstand(t.maatwerk, voor: t.annelies.kijkt).register
        #expect(register.map(\.op) == [Dag("2019-04-12")!, Dag("2018-03-09")!])
        #expect(register.map(\.artikel) == [nil, "Jeugdverordening 4"])
        let inbrengen = try await s.database.read { tx in
            try tx.rows("SELECT id FROM inbreng WHERE dossier_id = \(dossier) ORDER BY gebeurd_op").map {
                try $0.get("id", as: ID<Inbreng>.self)
            }
        }
        let stand = try await s.casework.inbrengstand(inbrengen[0], voor: wijk.sam.kijkt)
        let besluit = try #require(stand.besluiten.first)
        #expect(stand.vraag == "Mag Ada; op haar school, blijven?" && stand.isUitInvoer && stand.plek == nil)
        #expect(besluit.besluit.wat == "NA" && besluit.besluit.gronden == "De school \"houdt\" haar plek.")
        #expect(besluit.isAf && !stand.mag.vertellen && stand.deelnemers.isEmpty)
        let kaal = try await s.casework.inbrengstand(inbrengen[1], voor: wijk.sam.kijkt)
        #expect(kaal.besluiten[0].besluit.gronden == Besluitlezer.zonderGronden)
        #expect(try await s.geteld("besluit").sorted() == ["plan-van-aanpak", "plan-van-aanpak voorziening-nodig"])
        #expect(
            try await s.database.read { tx in
                try tx.rows("SELECT verwijzer, duur FROM telgegeven WHERE soort = 'besluit' ORDER BY dag").map {
                    "\($0["verwijzer"].text ?? "-") \($0["duur"].int ?? -1)"
                }
            } == ["01 8", "onbekend -1"])
        #expect(try await s.werk == werk)
        #expect(try await s.casework.mijnWerk(wijk.bea).antwoorden.isEmpty)
        #expect(try await s.casework.controleer().bevindingen == [])
    }

    @Test(arguments: Scenario.engines)
    func `van een vijandig bestand wordt niets bewaard, en elke fout heeft regel, kolom en reden`(engine: Engine)
        async throws
    {
        let (s, wijk, _) = try await tafel(engine)
        let fout =
            Self.goed
            + "8;9999;Maatwerktafel;;2018-03-09;Vraag;plan-van-aanpak;;;;;;\n"
            + "9;0012;Niet bestaand;;2018-03-09;Vraag;plan-van-aanpak;;;;;;\n"
            + "10;0012;Maatwerktafel;;2015-03-09;Vraag;plan-van-aanpak;;;;;;\n"
            + "11;0012;Maatwerktafel;01-01-2020;31-02-2018;;zomaar;;;;;;de-buurman\n"
            + "12;0012;Maatwerktafel;01-01-2020;2018-03-09;Vraag;zomaar;;;weet-niet;Niets;1;\n"
            + "0007;0012;Maatwerktafel;;2018-03-09;V\u{0}raag;plan-van-aanpak;\(String(repeating: "x", count: 4001));;;;;\n"
            + "13;0012;Maatwerktafel;;2018-03-09;\"<script>alert(1)</script>\u{202E}👩‍👧\";plan-van-aanpak;;;;;;;;;\n"
            + "14;0012;Maatwerktafel;;2099-01-01;Vraag;vraag-verhelderd;;;;;;\n"

        let verslag = try await lees(s, wijk, fout)

        #expect(verslag.toegevoegd == 0)
        #expect(
            verslag.fouten.map { "\($0.regel) \($0.kolom)" } == [
                "4 dossier", "5 tafel", "6 besloten_op", "7 besloten_op", "7 verwijzer", "7 vraag", "8 artikel",
                "8 ingebracht_op",
                "8 uitkomst", "9 besluit", "9 vraag", "9 wat", "10 rij", "11 besloten_op", "11 uitkomst",
            ])
        #expect(verslag.fouten.allSatisfy { !$0.zin.isEmpty })
        #expect(try await s.geteld("besluit").isEmpty)
        let deel = try await lees(s, wijk, fout, over: true)
        #expect(deel.toegevoegd == 2)
        #expect(try await s.casework.controleer().bevindingen == [])
    }

    @Test(arguments: Scenario.engines)
    func `komma's, een kop zonder nodige kolom, en wie geen beheerder is`(engine: Engine) async throws {
        let (s, wijk, _) = try await tafel(engine)
        let metKomma =
            "besluit,dossier,tafel,besloten_op,vraag,uitkomst\r\n1,0012,Maatwerktafel,09-03-2018,\"Ja, maar?\",plan-van-aanpak\r\n"

        #expect(try await lees(s, wijk, metKomma) == Invoerverslag(toegevoegd: 1))
        await #expect(throws: Refusal.self) { try await lees(s, wijk, "besluit;dossier\n1;0012\n") }
        await #expect(throws: Refusal(.forbidden, "Inlezen kan alleen de beheerder.")) {
            try await s.casework.leesBesluitenIn(Array(metKomma.utf8), slaFouteOver: false, door: wijk.sam)
        }
    }
}

extension Scenario {
    /// How much is open, for everybody together.
    fileprivate var werk: Int {
        get async throws {
            try await database.read { try $0.row("SELECT COUNT(*) AS n FROM werk")?["n"].int ?? 0 }
        }
    }
}
