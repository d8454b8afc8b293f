import Casework
import Domain
import Scenario
import Storage
import Testing

@Suite struct NoodtoegangTests {
    @Test(arguments: Scenario.engines)
    func `wie in nood kijkt leest, en doet verder niets`(engine: Engine) async throws {
        let n = try await Noodscene(engine)
        let (s, noor) = (n.s, n.wijk.noor)
        let voor = try await s.casework.verloop(n.dossier, voor: n.wijk.sam.kijkt).handelingen.count
        let lezen = Refusal(.forbidden, "U kunt in dit dossier alleen lezen. Bel wie met het gezin werkt.")

        for toevoeging in Toevoeging.allCases {
            await #expect(throws: lezen, "\(toevoeging)") {
                try await toevoeging.doe(n.gezin, n.doel, door: noor, n.wijk, s)
            }
        }
        await #expect(throws: lezen) {
            try await s.casework.sluitDossier(
                n.dossier, Afsluiting(watHielp: "Rust.", alsHetTerugkomt: "Bel.", metWie: [n.gezin.wie("Aylin")]),
                door: noor, sleutel: .nieuw())
        }
        await #expect(throws: lezen) {
            try await s.casework.beeindigWerkrelatie(
                n.gezin.betrokkenen[0].id, bij: n.dossier, door: noor, sleutel: .nieuw())
        }
        await #expect(throws: Refusal.self) {
            try await s.casework.draagOver(
                n.dossier, aan: noor.id, afgesproken: "Ik neem het over.", door: noor, sleutel: .nieuw())
        }

        #expect(try await s.casework.gezinsplan(n.dossier, voor: noor.kijkt).doelen.count == 1)
        #expect(try await s.casework.verloop(n.dossier, voor: n.wijk.sam.kijkt).handelingen.count == voor)
        #expect(
            try await s.casework.gezinsplan(n.dossier, voor: n.wijk.sam.kijkt).gezin.regisseur?.medewerker
                == n.wijk.sam.id)
    }

    @Test(arguments: Scenario.engines)
    func `wie zelf in nood keek tekent dat niet voor gelezen, ook niet als die later meewerkt`(engine: Engine)
        async throws
    {
        let n = try await Noodscene(engine)
        let nood = try await n.s.casework.inzage(n.dossier, voor: n.wijk.sam.kijkt).nood[0].id
        _ = try await n.s.casework.laatMeewerken(
            n.wijk.noor.id, als: .gezinswerker, grond: "Helpt mee.", bij: n.dossier, door: n.wijk.sam, sleutel: .nieuw()
        )

        await #expect(throws: Refusal(.forbidden, "U keek zelf in nood. Een ander leest waarom.")) {
            try await n.s.casework.sluitNoodtoegang(nood, in: n.dossier, door: n.wijk.noor, sleutel: .nieuw())
        }
    }

    @Test(arguments: Scenario.engines)
    func `een gezinswerker die niet de regie heeft, geeft die niet weg`(engine: Engine) async throws {
        let n = try await Noodscene(engine)
        _ = try await n.s.casework.laatMeewerken(
            n.wijk.joost.id, als: .gezinswerker, grond: "Helpt mee.", bij: n.dossier, door: n.wijk.sam,
            sleutel: .nieuw())
        let ruud = n.wijk.noor
        _ = try await n.s.casework.laatMeewerken(
            ruud.id, als: .gezinswerker, grond: "Helpt mee.", bij: n.dossier, door: n.wijk.sam, sleutel: .nieuw())

        await #expect(throws: Refusal.self) {
            try await n.s.casework.draagOver(
                n.dossier, aan: ruud.id, afgesproken: "Ik doe het.", door: ruud, sleutel: .nieuw())
        }
        _ = try await n.s.casework.draagOver(
            n.dossier, aan: ruud.id, afgesproken: "Sam is weg; dit is met Aylin besproken.", door: n.wijk.joost,
            sleutel: .nieuw())

        #expect(try await n.s.casework.gezinsplan(n.dossier, voor: ruud.kijkt).gezin.regisseur?.medewerker == ruud.id)
    }

    @Test(arguments: Scenario.engines)
    func `zoeken in nood wordt vastgelegd en geteld, ook als er niemand is, en zonder reden zegt het niets`(
        engine: Engine
    )
        async throws
    {
        let s = try await Scenario(engine)
        let wijk = try await s.wijk()
        _ = try await s.gezin(in: wijk)
        let (esra, niemand) = (
            Aanwijzing(naam: "Terpstra", geboren: Dag("2013-03-04")),
            Aanwijzing(naam: "Nee", geboren: Dag("2013-03-04"))
        )
        func zoek(_ wie: Aanwijzing, _ gronden: String) async throws {
            _ = try await s.casework.neemNoodtoegang(wie, gronden: gronden, door: wijk.noor, sleutel: .nieuw())
        }

        for wie in [esra, niemand] {
            await #expect(throws: Refusal(.invalid, "Schrijf op waarom u nu moet kijken.", field: "gronden")) {
                try await zoek(wie, "")
            }
        }
        for _ in 1...Noodtoegang.meestPerDag {
            await #expect(
                throws: Refusal(
                    .invalid, "Met deze gegevens is hier geen gezin bekend. Dat u keek, is vastgelegd.", field: "bsn")
            ) { try await zoek(niemand, "Melding van de politie.") }
        }
        await #expect(
            throws: Refusal(
                .invalid, "Dit kan 3 keer per dag, en dat is vandaag op. Bel de functionaris gegevensbescherming.")
        ) { try await zoek(esra, "Melding van de politie.") }

        let gezocht = try await s.database.read { tx in
            try tx.rows("SELECT soort, gevonden FROM zoekslag ORDER BY id").map {
                "\($0["soort"].text ?? "") \($0["gevonden"].int ?? -1)"
            }
        }
        #expect(gezocht == ["nood 0", "nood 0", "nood 0"])
        #expect(try await s.casework.controleer().bevindingen == [])
    }
}

/// A family with one goal, which Noor opened in need.
private struct Noodscene {
    let s: Scenario
    let wijk: Wijk
    let dossier: ID<Dossier>
    let gezin: Gezin
    let doel: ID<Doel>

    init(_ engine: Engine) async throws {
        s = try await Scenario(engine)
        wijk = try await s.wijk()
        dossier = try await s.gezin(in: wijk)
        gezin = try await s.casework.journaal(dossier, voor: wijk.sam.kijkt).gezin
        doel = try await s.casework.stelDoel(
            Doelvoorstel(woorden: "Samen eten", eigenaar: gezin.wie("Esra")), in: dossier, door: wijk.sam,
            sleutel: .nieuw())
        _ = try await s.casework.neemNoodtoegang(
            Aanwijzing(naam: "Terpstra", geboren: Dag("2013-03-04")), gronden: "Esra is weggelopen.", door: wijk.noor,
            sleutel: .nieuw())
    }
}
