import Casework
import Domain
import Scenario
import Storage
import Testing

@Suite struct GezinsplanTests {
    private static let weg = Refusal(.notFound, "Deze bladzijde is er niet, of niet voor u.")

    @Test(arguments: Scenario.engines)
    func `wie niet met het gezin werkt, ziet en doet niets`(engine: Engine) async throws {
        let s = try await Scenario(engine)
        let wijk = try await s.wijk()
        let dossier = try await s.gezin(in: wijk)
        let doel = try await s.doel(in: dossier, door: wijk.sam)
        let voorheen = try await s.soorten(in: dossier)

        await #expect(throws: Self.weg) { try await s.casework.gezinsplan(dossier, voor: wijk.noor.kijkt) }
        await #expect(throws: Self.weg) { try await s.casework.doelblad(doel, van: dossier, voor: wijk.noor.kijkt) }
        await #expect(throws: Self.weg) { try await s.afspraak(bij: doel, in: dossier, door: wijk.noor) }
        await #expect(throws: Self.weg) {
            try await s.casework.beeindigDoel(
                doel, hoe: .bereikt, gronden: "x", in: dossier, door: wijk.noor, sleutel: .nieuw())
        }
        await #expect(throws: Self.weg) {
            try await s.casework.stelVraag(
                "x", soort: .collega, bij: nil, aan: wijk.sam.id, in: dossier, door: wijk.noor, sleutel: .nieuw())
        }

        #expect(try await s.soorten(in: dossier) == voorheen)
    }

    @Test(arguments: Scenario.engines)
    func `twee schrijven tegelijk: de tweede hoort wat er nu staat, en niets verandert`(engine: Engine) async throws {
        let s = try await Scenario(engine)
        let wijk = try await s.wijk()
        let dossier = try await s.gezin(in: wijk)
        let doel = try await s.doel("Naar school", in: dossier, door: wijk.sam)
        func schrijf(_ woorden: String, door: Medewerker, gezien: ID<Doel>) async throws -> ID<Doel> {
            try await s.casework.herschrijfDoel(
                gezien, woorden: woorden, gronden: "Zo zei Esra het", in: dossier, door: door, sleutel: .nieuw())
        }
        let eerste = try await schrijf("Zonder buikpijn naar school", door: wijk.joost, gezien: doel)

        await #expect(
            throws: Refusal(
                .conflict,
                "Iemand anders schreef dit doel intussen om. Nu staat er: “Zonder buikpijn naar school”",
                field: "woorden")
        ) { try await schrijf("Elke dag naar school", door: wijk.sam, gezien: doel) }

        let blad = try await s.casework.doelblad(doel, van: dossier, voor: wijk.sam.kijkt)
        #expect(blad.doel.woorden == "Zonder buikpijn naar school")
        #expect(blad.verwoordingen.map(\.door) == ["Sam Jansen", "Joost Prins"])
        #expect(try await schrijf("Elke dag naar school", door: wijk.sam, gezien: eerste) != eerste)
    }

    @Test(arguments: Scenario.engines)
    func `een afspraak van een werker is werk, gedaan niet meer, en terug weer wel`(engine: Engine) async throws {
        let s = try await Scenario(engine)
        let wijk = try await s.wijk()
        let dossier = try await s.gezin(in: wijk)
        let doel = try await s.doel(in: dossier, door: wijk.sam)
        let afspraak = try await s.afspraak(bij: doel, in: dossier, door: wijk.sam)
        func rondAf(_ hoe: Afspraakuitslag.Hoe) async throws -> [String] {
            _ = try await s.casework.rondAfspraakAf(
                afspraak, hoe: hoe, in: dossier, door: wijk.sam, sleutel: .nieuw())
            return try await s.werk(van: wijk.sam)
        }

        #expect(try await s.werk(van: wijk.sam) == ["afspraak-doen"])
        #expect(try await rondAf(.gedaan) == [])
        #expect(try await rondAf(.tochNietGedaan) == ["afspraak-doen"])
        #expect(try await rondAf(.gedaan) == [])
        let plan = try await s.casework.gezinsplan(dossier, voor: wijk.sam.kijkt)
        #expect(plan.stand.afspraken.map(\.uitslag?.hoe) == [.gedaan])
        #expect(
            try await s.soorten(in: dossier).suffix(4)
                == [
                    "afspraak.gemaakt", "afspraakuitslag.vastgelegd", "afspraakuitslag.vastgelegd",
                    "afspraakuitslag.vastgelegd",
                ])
    }

    @Test(arguments: Scenario.engines)
    func `met een doel vervalt wat nog open stond, en het telt mee`(engine: Engine) async throws {
        let s = try await Scenario(engine)
        let wijk = try await s.wijk()
        let dossier = try await s.gezin(in: wijk)
        let doel = try await s.doel(in: dossier, door: wijk.sam)
        try await s.afspraak(bij: doel, in: dossier, door: wijk.sam)
        s.klok.vooruit(dagen: 5)

        _ = try await s.casework.beeindigDoel(
            doel, hoe: .bereikt, gronden: "Esra gaat weer", in: dossier, door: wijk.sam, sleutel: .nieuw())

        let plan = try await s.casework.gezinsplan(dossier, voor: wijk.sam.kijkt)
        #expect(plan.doelen.isEmpty)
        #expect(plan.stand.einden.map(\.gronden) == ["Esra gaat weer"])
        #expect(plan.stand.afspraken.map(\.uitslag?.hoe) == [.vervallen])
        #expect(try await s.werk(van: wijk.sam) == [])
        let geteld = try await s.database.read { tx in
            try tx.rows("SELECT uitkomst, duur FROM telgegeven WHERE soort = 'doel-beeindigd' ORDER BY id")
        }
        #expect(geteld.map { $0["uitkomst"].text } == ["bereikt"])
        #expect(geteld.map { $0["duur"].int } == [5])
        await #expect(throws: Refusal(.conflict, "Dit doel is beëindigd. Stel zo nodig een nieuw doel.")) {
            try await s.casework.herschrijfDoel(
                doel, woorden: "x", gronden: "y", in: dossier, door: wijk.sam, sleutel: .nieuw())
        }
    }

    @Test(arguments: Scenario.engines)
    func `cijfers van een gesprek staan er als van wie ze gaf, en op dezelfde dag als verbetering`(engine: Engine)
        async throws
    {
        let s = try await Scenario(engine)
        let wijk = try await s.wijk()
        let dossier = try await s.gezin(in: wijk)
        let doel = try await s.doel(in: dossier, door: wijk.sam)
        let esra = try await s.casework.gezinsplan(dossier, voor: wijk.sam.kijkt).gezin.wie("Esra")
        try await s.scores(3, van: esra, 3, bij: doel, in: dossier, door: wijk.sam)
        s.klok.vooruit(dagen: 30)
        try await s.scores(6, van: esra, 5, bij: doel, in: dossier, door: wijk.sam)

        try await s.scores(7, van: esra, 4, bij: doel, in: dossier, door: wijk.sam)

        let stand = try await s.casework.gezinsplan(dossier, voor: wijk.sam.kijkt).stand
        #expect(stand.scores.filter { $0.van == .persoon(esra) }.map(\.waarde) == [3, 7])
        #expect(stand.scores.allSatisfy { $0.opgeschrevenDoor == wijk.sam.id })
        #expect(stand.verschillen.map(\.grootte) == [3])
        #expect(stand.verschillen.map(\.keerGegroeid) == [1])
    }

    @Test(arguments: Scenario.engines)
    func `een versie laat het plan zien zoals het toen was, met wat ieder ervan vond`(engine: Engine) async throws {
        let s = try await Scenario(engine)
        let wijk = try await s.wijk()
        let dossier = try await s.gezin(in: wijk)
        let doel = try await s.doel("Naar school", in: dossier, door: wijk.sam)
        let gezin = try await s.casework.gezinsplan(dossier, voor: wijk.sam.kijkt).gezin
        s.klok.vooruit(minuten: 1)
        let versie = try await s.casework.legPlanversieVast(
            instemmingen: [.init(persoon: gezin.wie("Esra"), antwoord: .eens, voorgelezen: true)], in: dossier,
            door: wijk.sam, sleutel: .nieuw())
        s.klok.vooruit(minuten: 1)
        _ = try await s.casework.herschrijfDoel(
            doel, woorden: "Zonder buikpijn", gronden: "Zo zei ze het", in: dossier, door: wijk.sam, sleutel: .nieuw())
        _ = try await s.casework.geefInstemming(
            .init(persoon: gezin.wie("Esra"), antwoord: .deels, woorden: "De mentor hoeft niet"), met: versie,
            in: dossier, door: wijk.sam, sleutel: .nieuw())

        let toen = try await s.casework.moment(vanVersie: 1, in: dossier, voor: wijk.sam.kijkt)
        let oud = try await s.casework.gezinsplan(dossier, voor: wijk.sam.kijkt, peil: toen)
        let nu = try await s.casework.gezinsplan(dossier, voor: wijk.sam.kijkt)

        #expect(oud.doelen.map(\.woorden) == ["Naar school"])
        #expect(oud.versies[0].instemmingen.map(\.antwoord) == [.eens])
        #expect(nu.doelen.map(\.woorden) == ["Zonder buikpijn"])
        #expect(nu.versies[0].instemmingen.map(\.antwoord) == [.deels])
        #expect(Planwijziging.tussen(oud.stand, nu.stand).count == 1)
        await #expect(throws: Refusal(.notFound, "Versie 9 van dit plan is er niet.")) {
            try await s.casework.moment(vanVersie: 9, in: dossier, voor: wijk.sam.kijkt)
        }
    }

    @Test(arguments: Scenario.engines)
    func `wat nog te bespreken is, is werk voor wie het opschreef`(engine: Engine) async throws {
        let s = try await Scenario(engine)
        let wijk = try await s.wijk()
        let dossier = try await s.gezin(in: wijk)
        let doel = try await s.doel(in: dossier, door: wijk.sam)
        let afweging = try await s.casework.geefAfweging(
            .init(
                van: .medewerker(wijk.joost.id), tekst: "Ik maak me zorgen", nogTeBespreken: true,
                besprekenVoor: s.casework.nu.dag.plus(dagen: 10)),
            bij: doel, in: dossier, door: wijk.joost, sleutel: .nieuw())
        #expect(try await s.werk(van: wijk.joost) == ["afweging-bespreken"])

        _ = try await s.casework.bespreekAfweging(
            afweging, hoe: .afgeschermd, grond: .ander, gronden: "Het gaat over oma", in: dossier, door: wijk.joost,
            sleutel: .nieuw())

        #expect(try await s.werk(van: wijk.joost) == [])
        let gelezen = try await s.casework.gezinsplan(dossier, voor: wijk.sam.kijkt).stand.afwegingen
        #expect(gelezen.map(\.bespreking?.grond) == [.ander])
        #expect(gelezen.map(\.isGedeeld) == [false])
    }
}
