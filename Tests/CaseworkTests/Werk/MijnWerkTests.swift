import Domain
import Scenario
import Storage
import Testing

@testable import Casework

@Suite struct MijnWerkTests {
    @Test(arguments: Scenario.engines)
    func `wie niets heeft ziet niets, en van een ander ook niet`(engine: Engine) async throws {
        let p = try await Lesscene(engine)

        let werk = try await p.casework.mijnWerk(p.noor)

        #expect(werk.isLeeg && werk.gezinnen == 0)
        #expect(try await p.casework.mijnWerk(p.sam).gezinnen == 1)
    }

    @Test(arguments: Scenario.engines)
    func `een gezin dat een ander gaf is nieuw, een les om te bevestigen staat open tot het gebeurd is`(engine: Engine)
        async throws
    {
        let p = try await Lesscene(engine)
        let dossier = try await p.dossier("Gezin Bos", kind: "Mila Bos", van: p.sam)
        _ = try await p.werkt(p.noor, met: dossier)
        let voorstel = try await p.casework.stelLesVoor(Lesscene.inhoud, bij: dossier, door: p.sam, sleutel: .nieuw())

        let werk = try await p.casework.mijnWerk(p.noor)

        #expect(werk.nieuw.map(\.gezin) == ["Gezin Bos"])
        #expect(werk.punten.map(\.soort) == [.lesBevestigen])
        #expect(werk.punten.first?.gezin == "Gezin Bos")
        #expect(werk.punten.first?.onderwerp == voorstel.rawValue)
        #expect(try await p.casework.mijnWerk(p.sam).punten.isEmpty)
        _ = try await p.casework.bevestigLes(voorstel, gelezen: true, door: p.noor, sleutel: .nieuw())
        #expect(try await p.casework.mijnWerk(p.noor).punten.isEmpty)
    }

    @Test(arguments: Scenario.engines)
    func `werk zonder grond op het gezin noemt geen naam`(engine: Engine) async throws {
        let p = try await Lesscene(engine)
        try await p.s.database.write { [noor = p.noor.id, dossier = p.dossier] tx in
            _ = try tx.execute(
                """
                INSERT INTO werk (id, medewerker_id, soort, onderwerp_id, dossier_id, uiterlijk, sinds)
                VALUES ('w', \(noor), 'actie-doen', 'a', \(dossier), '2026-11-24', '2026-11-20T09:00:00.000Z')
                """)
        }

        let punten = try await p.casework.mijnWerk(p.noor).punten

        #expect(punten.map(\.soort) == [.actieDoen])
        #expect(punten.first?.gezin == nil)
        #expect(punten.first?.uiterlijk == Dag("2026-11-24"))
    }

    @Test(arguments: Scenario.engines)
    func `het maatje ziet het werk van wie afwezig is, met de naam`(engine: Engine) async throws {
        let p = try await Lesscene(engine)
        _ = try await p.casework.kiesMaatje(p.noor.id, voor: p.sam.id, door: p.beheer, sleutel: .nieuw())
        let voorstel = try await p.casework.stelLesVoor(
            Lesscene.inhoud, bij: p.dossier, door: p.kees2(), sleutel: .nieuw())
        #expect(try await p.casework.mijnWerk(p.noor).punten.isEmpty)

        try await p.meldAfwezig(p.sam)

        let punten = try await p.casework.mijnWerk(p.noor).punten
        #expect(punten.map(\.onderwerp) == [voorstel.rawValue])
        #expect(punten.first?.namens == "Sam de Wit")
        #expect(punten.first?.gezin == "Gezin Terpstra-Yıldız")
    }

    @Test(arguments: Scenario.engines)
    func `veertig gezinnen en zestig punten kosten niet meer vragen dan één`(engine: Engine) async throws {
        let p = try await Lesscene(engine)
        for nummer in 1...39 { _ = try await p.dossier("Gezin \(nummer)", kind: "Kind \(nummer)", van: p.sam) }
        try await p.s.database.write { [sam = p.sam.id] tx in
            for (nummer, row) in try tx.rows("SELECT id FROM dossier ORDER BY id").enumerated() {
                for deel in 0..<(nummer < 20 ? 2 : 1) {
                    _ = try tx.execute(
                        """
                        INSERT INTO werk (id, medewerker_id, soort, onderwerp_id, dossier_id, uiterlijk, sinds)
                        VALUES (\("w\(nummer)-\(deel)"), \(sam), 'afspraak-doen', \("a\(nummer)-\(deel)"), \(row["id"]),
                            NULL, '2026-11-20T09:00:00.000Z')
                        """)
                }
            }
        }
        let telling = Telling(p.s.database)

        let werk = try await Casework(database: telling, kluis: p.s.kluis, klok: { p.s.klok.nu }).mijnWerk(p.sam)

        #expect(werk.punten.count == 60 && werk.gezinnen == 40)
        #expect(Set(werk.punten.compactMap(\.gezin)).count == 40)
        #expect(telling.vragen <= 9)
    }
}
