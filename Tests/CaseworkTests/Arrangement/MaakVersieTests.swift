import Domain
import Scenario
import Storage
import Testing

@testable import Casework

@Suite struct MaakVersieTests {
    private static func arrangement(_ doel: String = "Samen kijken", gebied: String = "stad") throws -> Arrangement {
        try ArrangementLezer().leesEen(
            """
            - id: kring
              naam: Kring
              doel: \(doel)
              soort: tafel
              geldig: { van: 2016-01-01 }
              gebied: \(gebied)
              leden: [{ rol: voorzitter, organisatie: gemeente }]
              inbrengen door: [gezinswerker]
              stappen:
                - { id: bespreking, soort: bespreking }
                - { id: besluit, soort: besluit, aard: afspraak, uitkomsten: [{ id: gelukt }, { id: niet }] }
                - { id: vertellen, soort: vertellen, aan: [gezin] }
            """)
    }

    @Test(arguments: Scenario.engines)
    func `een versie geldt vanaf haar dag, en tot dan de vorige`(engine: Engine) async throws {
        let s = try await Scenario(engine)
        let wijk = try await s.wijk()
        let (c, bea) = (s.casework, wijk.bea)
        let vandaag = c.nu.dag
        _ = try await c.leesArrangementenIn([Self.arrangement()], door: bea)

        _ = try await c.maakVersie(
            Self.arrangement("Anders kijken"), ingang: vandaag.plus(dagen: 10), gelezen: 1, door: bea, sleutel: .nieuw()
        )

        #expect(try await doel(s) == "Samen kijken")
        s.klok.vooruit(dagen: 10)
        #expect(try await doel(s) == "Anders kijken")
        #expect(try await c.controleer().bevindingen == [])
    }

    @Test(arguments: Scenario.engines)
    func `wie een oude versie las, een dag die voorbij is koos of niets veranderde, wordt geweigerd`(engine: Engine)
        async throws
    {
        let s = try await Scenario(engine)
        let wijk = try await s.wijk()
        let (c, bea) = (s.casework, wijk.bea)
        _ = try await c.leesArrangementenIn([Self.arrangement()], door: bea)
        func zin(_ a: Arrangement, _ dag: Dag?, _ gelezen: Int, _ wie: Medewerker) async -> String? {
            do {
                _ = try await c.maakVersie(a, ingang: dag, gelezen: gelezen, door: wie, sleutel: .nieuw())
                return nil
            } catch { return (error as? Refusal)?.zin }
        }

        let anders = try Self.arrangement("Anders")
        var kapot = anders
        kapot.stappen[1].aard = nil
        var over = anders
        over.geldig.lopende = .overzetten
        #expect(await zin(anders, nil, 0, bea)?.hasPrefix("Intussen is er versie 1.") == true)
        #expect(await zin(anders, c.nu.dag.plus(dagen: -1), 1, bea) == "Kies vandaag of een dag die nog komt.")
        #expect(
            try await zin(Self.arrangement(), nil, 1, bea) == "Er is niets veranderd: versie 1 zegt al hetzelfde.")
        #expect(await zin(kapot, nil, 1, bea) == "Stap ‘besluit’ is een besluit en mist ‘aard’.")
        #expect(await zin(over, nil, 1, bea) == "Overzetten kan alleen naar een ‘opvolger’.")
        #expect(await zin(anders, nil, 1, wijk.sam) == "Dit kan alleen de beheerder.")
        #expect(try await doel(s) == "Samen kijken")
    }

    @Test(arguments: Scenario.engines)
    func `een bestand vervangt nooit stil wat op het scherm is gemaakt`(engine: Engine) async throws {
        let s = try await Scenario(engine)
        let wijk = try await s.wijk()
        let (c, bea) = (s.casework, wijk.bea)
        _ = try await c.leesArrangementenIn([Self.arrangement()], door: bea)
        _ = try await c.maakVersie(Self.arrangement("Op het scherm"), gelezen: 1, door: bea, sleutel: .nieuw())

        let stil = try await c.leesArrangementenIn([Self.arrangement()], door: bea)
        let gelijk = try await c.leesArrangementenIn(ArrangementLezer().lees(c.arrangementenAlsYAML()), door: bea)
        let gewild = try await c.leesArrangementenIn([Self.arrangement()], overScherm: true, door: bea)

        #expect(stil.map(\.soort) == [.opScherm] && gelijk.map(\.soort) == [.gelijk])
        #expect(gewild.map(\.soort) == [.versie(3)])
        #expect(try await c.read { try $0.versies().map(\.herkomst) } == [.bestand, .scherm, .bestand])
    }

    @Test(arguments: Scenario.engines)
    func `een gebied erbij opent een tafel op haar dag, en een gebied eraf sluit haar als zij leeg is`(engine: Engine)
        async throws
    {
        let s = try await Scenario(engine)
        let wijk = try await s.wijk()
        let (c, bea) = (s.casework, wijk.bea)
        func namen() async throws -> [String] { try await c.tafels(voor: bea).map(\.naam) }
        _ = try await c.leesArrangementenIn([Self.arrangement()], door: bea)

        _ = try await c.openTafel(
            in: "Zuilen", elke: Termijn(2, .week), van: c.nu.dag.plus(dagen: 3), bij: "kring", door: bea,
            sleutel: .nieuw())
        #expect(try await namen() == ["Kring"])
        s.klok.vooruit(dagen: 3)
        try await c.stelTafelsBij()
        #expect(try await namen() == ["Kring", "Kring Zuilen"])
        let stad = try #require(try await c.tafels(voor: bea).first { $0.naam == "Kring" }).id
        _ = try await c.benoemTafellid(
            wijk.noor.id, aan: stad, als: "voorzitter", mandaat: .formeel, door: bea, sleutel: .nieuw())
        _ = try await c.beeindigTafel(stad, per: c.nu.dag.plus(dagen: 7), door: bea, sleutel: .nieuw())
        try await c.stelTafelsBij()
        #expect(try await namen() == ["Kring", "Kring Zuilen"])
        s.klok.vooruit(dagen: 7)
        let bijgesteld = try await c.stelTafelsBij()

        #expect(bijgesteld == (0, 1))
        #expect(try await namen() == ["Kring Zuilen"])
        #expect(try await c.controleer().bevindingen == [])
    }

    private func doel(_ s: Scenario) async throws -> String {
        try await s.casework.read { try $0.nieuwsteVersie(van: "kring").1.doel }
    }

    /// Both on a day that it does not work: the sentence says from when, or where to go instead.
    @Test(arguments: Scenario.engines)
    func `een tafel die nog niet of niet meer werkt zegt vanaf wanneer, of waarheen`(engine: Engine) async throws {
        let s = try await Scenario(engine)
        let wijk = try await s.wijk()
        let (c, bea, sam) = (s.casework, wijk.bea, wijk.sam)
        let dossier = try await s.gezin("Eerste", in: wijk)
        let doel = try await s.doel(in: dossier, door: sam)
        let vandaag = c.nu.dag
        var cirkel = try Self.arrangement()
        (cirkel.id, cirkel.naam) = ("cirkel", "Cirkel")
        _ = try await c.leesArrangementenIn([Self.arrangement(), cirkel], door: bea)
        let kring = try #require(try await c.tafels(voor: bea).first { $0.naam == "Kring" }).id
        func zin() async -> String? {
            do {
                _ = try await s.inbreng(van: doel, bij: kring, over: dossier, door: sam)
                return nil
            } catch { return (error as? Refusal)?.zin }
        }
        var later = try Self.arrangement()
        later.gebied[0].van = vandaag.plus(dagen: 3)
        _ = try await c.maakVersie(later, gelezen: 1, door: bea, sleutel: .nieuw())

        #expect(await zin() == "Kring neemt vragen aan vanaf \(vandaag.plus(dagen: 3).voluit).")
        #expect(try await c.tafels(voor: bea).first { $0.id == kring }?.neemtAan == false)
        s.klok.vooruit(dagen: 3)
        #expect(await zin() == nil)
        (later.geldig.tot, later.geldig.opvolger) = (c.nu.dag.plus(dagen: 2), ArrangementVerwijzing("cirkel"))
        _ = try await c.maakVersie(later, gelezen: 2, door: bea, sleutel: .nieuw())
        s.klok.vooruit(dagen: 2)
        #expect(await zin() == "Kring neemt geen nieuwe vragen meer aan. Ga naar Cirkel.")
    }
}
