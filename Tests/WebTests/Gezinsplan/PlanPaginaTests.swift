import Casework
import Domain
import Scenario
import Testing

@testable import Web

/// A family with one goal and one agreement, in the browser of Sam.
struct Planscene {
    let s: Scenario
    let wijk: Wijk
    let dossier: ID<Dossier>
    let doel: ID<Doel>
    let esra: ID<Persoon>
    let sam: WebProef
    let joost: WebProef
    let noor: WebProef
    var pad: String { "/dossiers/\(dossier)" }

    init(_ engine: Engine) async throws {
        s = try await Scenario(engine)
        wijk = try await s.wijk()
        dossier = try await s.gezin(in: wijk)
        doel = try await s.doel("Weer naar school", in: dossier, door: wijk.sam)
        esra = try await s.casework.gezinsplan(dossier, voor: wijk.sam.kijkt).gezin.wie("Esra")
        let proef = WebProef(s)
        sam = try await proef.als(wijk.sam)
        joost = try await proef.als(wijk.joost)
        noor = try await proef.als(wijk.noor)
    }
}

@Suite struct PlanPaginaTests {
    @Test func `één klik is gedaan, en één klik zet terug`() async throws {
        let p = try await Planscene(.sqlite)
        let afspraak = try await p.s.afspraak("Ik bel de mentor", bij: p.doel, in: p.dossier, door: p.wijk.sam)
        let uitslag = "\(p.pad)/afspraken/\(afspraak)/uitslag"

        let plan = try await p.sam.get("\(p.pad)/plan")
        #expect(plan.toont("Gedaan: Ik bel de mentor"))
        let gedaan = try await p.sam.verstuur(uitslag, van: plan)
        let klaar = try await p.sam.get(try #require(gedaan.naar))
        #expect(klaar.toont("Zet terug : Ik bel de mentor"))
        _ = try await p.sam.verstuur(uitslag, van: klaar)

        #expect(try await p.sam.get("\(p.pad)/plan").toont("Gedaan: Ik bel de mentor"))
        let stand = try await p.s.casework.gezinsplan(p.dossier, voor: p.wijk.sam.kijkt).stand
        #expect(stand.afspraken.map(\.uitslag?.hoe) == [.tochNietGedaan])
    }

    @Test func `twee schrijven tegelijk: de tweede ziet beide teksten en kan kiezen`() async throws {
        let p = try await Planscene(.sqlite)
        let adres = "\(p.pad)/doelen/\(p.doel)/woorden"
        let vanSam = try await p.sam.get(adres)
        let vanJoost = try await p.joost.get(adres)
        _ = try await p.joost.verstuur(adres, van: vanJoost, ["woorden": "Zonder buikpijn", "gronden": "Zei Esra"])

        let botst = try await p.sam.verstuur(adres, van: vanSam, ["woorden": "Elke dag", "gronden": "Zei Aylin"])

        #expect(botst.status == 409)
        #expect(botst.toont("Joost Prins schreef vandaag om"))
        #expect(botst.toont("“Zonder buikpijn”"))
        #expect(botst.formulier(adres)?.velden["woorden"] == "Elke dag")
        #expect(botst.formulier(adres)?.velden["gronden"] == "Zei Aylin")
        let toch = try await p.sam.verstuur(adres, van: botst)
        #expect(toch.status == 303)
        let blad = try await p.sam.get("\(p.pad)/doelen/\(p.doel)")
        #expect(blad.toont("Elke dag"))
        #expect(blad.toont("“Zonder buikpijn”"))
    }

    @Test func `een fout cijfer komt terug bij zijn veld, met wat er al stond`() async throws {
        let p = try await Planscene(.sqlite)
        let form = try await p.sam.get("\(p.pad)/scores/nieuw")
        let esra = "score-\(p.doel)-p:\(p.esra)"
        let eigen = "score-\(p.doel)-m:\(p.wijk.sam.id)"

        let terug = try await p.sam.verstuur("\(p.pad)/scores", van: form, [esra: "7", eigen: "twaalf"])

        #expect(terug.status == 422)
        #expect(terug.toont("Geef een heel cijfer van 0 tot 10."))
        #expect(terug.formulier("\(p.pad)/scores")?.velden[esra] == "7")
        let goed = try await p.sam.verstuur("\(p.pad)/scores", van: terug, [eigen: "4"])
        let plan = try await p.sam.get(try #require(goed.naar))
        #expect(plan.toont("geeft “Weer naar school” een 7"))
        #expect(plan.toont("volgens Esra, opgeschreven door Sam Jansen"))
    }

    @Test func `zo stond het toen: met de woorden van toen en zonder knoppen`() async throws {
        let p = try await Planscene(.sqlite)
        _ = try await p.s.casework.legPlanversieVast(in: p.dossier, door: p.wijk.sam, sleutel: .nieuw())
        p.s.klok.vooruit(dagen: 3)
        _ = try await p.s.casework.herschrijfDoel(
            p.doel, woorden: "Zonder buikpijn", gronden: "Zei Esra", in: p.dossier, door: p.wijk.sam, sleutel: .nieuw())

        // Three days later somebody signs in again.
        let sam = try await WebProef(p.s).als(p.wijk.sam)
        let toen = try await sam.get("\(p.pad)/plan?op=1")
        let verschil = try await sam.get("\(p.pad)/plan/vergelijk?van=1")

        #expect(toen.toont("Zo stond het plan op"))
        #expect(toen.toont("Weer naar school"))
        #expect(!toen.toont("Zonder buikpijn"))
        #expect(!toen.toont("Plan bijwerken"))
        #expect(!toen.toont("Afspraak erbij"))
        #expect(verschil.toont("Eerst: “Weer naar school”"))
        #expect(verschil.toont("Nu: “Zonder buikpijn”"))
        for deel in ["plan", "journaal", "verloop", "mensen"] {
            let geweigerd = try await sam.get("\(p.pad)/\(deel)?op=onzin")
            #expect(geweigerd.status == 422, "\(deel)")
            #expect(geweigerd.toont("Schrijf de dag als dag-maand-jaar, bijvoorbeeld 22-11-2026."), "\(deel)")
        }
        #expect(try await sam.get("\(p.pad)/plan?op=9").status == 404)
    }

    @Test func `elk formulier van het plan opent, en is er niet voor wie niet met het gezin werkt`() async throws {
        let p = try await Planscene(.sqlite)
        let afspraak = try await p.s.afspraak(bij: p.doel, in: p.dossier, door: p.wijk.sam)
        let versie = try await p.s.casework.legPlanversieVast(in: p.dossier, door: p.wijk.sam, sleutel: .nieuw())
        for pad in [
            "plan", "doelen/nieuw", "doelen/\(p.doel)", "doelen/\(p.doel)/woorden", "doelen/\(p.doel)/einde",
            "doelen/\(p.doel)/afspraken/nieuw", "afspraken/\(afspraak)/wijziging", "scores/nieuw", "afwegingen/nieuw",
            "planversies/nieuw", "planversies/\(versie)/instemmingen/nieuw", "vragen/nieuw", "plan/vergelijk?van=1",
        ] {
            #expect(try await p.sam.get("\(p.pad)/\(pad)").status == 200, "\(pad)")
            let dicht = try await p.noor.get("\(p.pad)/\(pad)")
            #expect(dicht.status == 404, "\(pad)")
            #expect(!dicht.toont("Weer naar school"))
        }
        #expect(try await p.noor.get("\(p.pad)/plan/a4.pdf").status == 404)
    }
}
