import Casework
import Domain
import Scenario
import Testing

@Suite struct SchoolplanTests {
    private struct Scene {
        let s: Scenario
        let wijk: Wijk
        let vo: ID<Team>
        let voor: Medewerker
        var c: Casework { s.casework }

        init(_ engine: Engine) async throws {
            s = try await Scenario(engine)
            wijk = try await s.wijk()
            try await s.scholen()
            vo = try await s.casework.voegTeamToe(
                "VO-team", soort: "vo", wijk: nil, aan: wijk.lokalis, door: wijk.bea, sleutel: .nieuw())
            let id = try await s.casework.voegMedewerkerToe(
                "Vik Voort", van: wijk.lokalis, team: vo, als: .gezinswerker, door: wijk.bea, sleutel: .nieuw())
            voor = try #require(try await s.casework.medewerker(id))
            _ = try await s.casework.koppelSchoolteam(vo, aan: "vechtlyceum", door: wijk.lou, sleutel: .nieuw())
        }
    }

    @Test(arguments: Scenario.engines)
    func `een doel en een afspraak van een school beginnen en eindigen met wie en waarom`(engine: Engine) async throws {
        let q = try await Scene(engine)
        let doel = try await q.c.stelSchooldoel(
            "Iedereen kent iemand", eigenaar: q.wijk.lokalis, bij: "vechtlyceum", door: q.voor, sleutel: .nieuw())
        let afspraak = try await q.c.maakSchoolafspraak(
            "Spreekuur", wie: q.wijk.lokalis, uiterlijk: Dag("2026-12-01"), bij: "vechtlyceum", door: q.voor,
            sleutel: .nieuw())
        var plan = try await q.c.schoolplan("vechtlyceum", voor: q.voor)
        #expect(plan.magSchrijven && plan.teams.map(\.naam) == ["VO-team"])
        #expect(plan.doelen.map(\.woorden) == ["Iedereen kent iemand"] && plan.afspraken.map(\.wat) == ["Spreekuur"])

        await #expect(
            throws: Refusal(
                .invalid, "Schrijf op waarom dit doel klaar is of niet meer past.", field: "gronden")
        ) {
            try await q.c.beeindigSchooldoel(
                doel, gronden: "", bij: "vechtlyceum", door: q.voor, sleutel: .nieuw())
        }
        _ = try await q.c.beeindigSchooldoel(
            doel, gronden: "Het is gelukt.", bij: "vechtlyceum", door: q.voor, sleutel: .nieuw())
        _ = try await q.c.rondSchoolafspraakAf(
            afspraak, .gedaan, bij: "vechtlyceum", door: q.voor, sleutel: .nieuw())

        plan = try await q.c.schoolplan("vechtlyceum", voor: q.voor)
        #expect(plan.doelen.map(\.gronden) == ["Het is gelukt."] && plan.afspraken.map(\.afloop) == [.gedaan])
        #expect(try await q.c.scholen(voor: q.voor).map(\.isMijn) == [true, false])
        #expect(try await q.c.controleer().bevindingen == [])
    }

    @Test(arguments: Scenario.engines)
    func `schrijven doet wie in een team van de school werkt, koppelen doet een teamleider`(engine: Engine) async throws
    {
        let q = try await Scene(engine)

        await #expect(throws: Refusal(.forbidden, "Dit doet iemand van een team dat bij deze school werkt.")) {
            try await q.c.stelSchooldoel(
                "x", eigenaar: q.wijk.lokalis, bij: "vechtlyceum", door: q.wijk.sam, sleutel: .nieuw())
        }
        await #expect(throws: Refusal(.forbidden, "Dit doet een teamleider of de beheerder.")) {
            try await q.c.koppelSchoolteam(q.wijk.zuilen, aan: "vechtlyceum", door: q.wijk.sam, sleutel: .nieuw())
        }
        // A primary school has no support plan.
        await #expect(throws: Refusal(.notFound, "Deze bladzijde is er niet, of niet voor u.")) {
            try await q.c.schoolplan("waterlelie", voor: q.wijk.sam)
        }
    }

    @Test(arguments: Scenario.engines)
    func `een schoolteam en een buurtteam werken samen in een dossier, met een regisseur`(engine: Engine) async throws {
        let q = try await Scene(engine)
        let dossier = try await q.s.gezin(in: q.wijk)
        _ = try await q.c.laatMeewerken(
            q.voor.id, als: .gezinswerker, grond: "Werkt op school met Esra", bij: dossier, door: q.wijk.sam,
            sleutel: .nieuw())

        let gezin = try await q.c.gezin(dossier, voor: q.voor.kijkt)

        #expect(gezin.betrokkenen.map(\.medewerker).sorted() == [q.wijk.sam.id, q.voor.id].sorted())
        #expect(gezin.betrokkenen.count { $0.rol == .regisseur } == 1 && gezin.regisseur?.medewerker == q.wijk.sam.id)
        await #expect(throws: Refusal.self) {
            try await q.c.laatMeewerken(
                q.voor.id, als: .regisseur, grond: "x", bij: dossier, door: q.wijk.sam, sleutel: .nieuw())
        }
        _ = try await q.c.draagOver(
            dossier, aan: q.voor.id, afgesproken: "School eerst.", door: q.wijk.sam, sleutel: .nieuw())
        let na = try await q.c.gezin(dossier, voor: q.voor.kijkt)
        #expect(na.betrokkenen.count { $0.rol == .regisseur } == 1 && na.regisseur?.medewerker == q.voor.id)
    }

    @Test(arguments: Scenario.engines)
    func `wat er bij een school gevraagd wordt telt vanaf vijf gezinnen`(engine: Engine) async throws {
        let q = try await Scene(engine)
        func gezin(_ nummer: Int, op school: String = "vechtlyceum") async throws {
            let dossier = try await q.c.openDossier(
                Aanmelding(
                    naam: "Gezin \(nummer)", wijk: "Zuilen", team: q.vo, aanleiding: "x",
                    leden: [.init(naam: "Kind Bos", roepnaam: "Kind", rol: .kind, alsWat: "kind")]), door: q.voor,
                sleutel: .nieuw())
            _ = try await q.s.doel(van: "Kind", in: dossier, door: q.voor)
            let kind = try await q.c.gezin(dossier, voor: q.voor.kijkt).wie("Kind")
            _ = try await q.c.kiesSchool(school, voor: kind, in: dossier, door: q.voor, sleutel: .nieuw())
        }
        for nummer in 0..<4 { try await gezin(nummer) }
        var telling = try await q.c.schoolplan("vechtlyceum", voor: q.wijk.sam).leefgebieden
        #expect(telling.rijen.count == 1 && telling.cellen.allSatisfy { $0.allSatisfy { $0 == nil || $0 == 0 } })

        try await gezin(5)

        telling = try await q.c.schoolplan("vechtlyceum", voor: q.wijk.sam).leefgebieden
        #expect(telling.cellen[0] == [0, 0, 0, 5, 5])
        try await gezin(6, op: "atelier")
        #expect(try await q.c.schoolplan("vechtlyceum", voor: q.wijk.sam).leefgebieden == telling)
        #expect(try await q.c.schoolplan("atelier", voor: q.wijk.sam).leefgebieden.cellen[0].last == .some(nil))
        #expect(try await q.c.controleer().bevindingen == [])
    }
}
