import Casework
import Domain
import Scenario
import Testing

@testable import Web

@Suite struct BeheerPaginaTests {
    private func wijk(_ engine: Engine = .sqlite) async throws -> (Scenario, Wijk, WebProef) {
        let s = try await Scenario(engine)
        let wijk = try await s.wijk()
        return (s, wijk, try await WebProef(s).als(wijk.bea))
    }

    @Test func `het menu en de bladzijden van het beheer zijn er alleen voor de beheerder`() async throws {
        let (s, wijk, bea) = try await wijk()
        let lou = try await WebProef(s).als(wijk.lou)

        #expect(try await bea.get("/").toont("Beheer"))
        #expect(try await !lou.get("/").toont("Beheer"))
        let paden = [
            "/beheer", "/beheer/organisaties", "/beheer/medewerkers/nieuw", "/beheer/medewerkers/\(wijk.sam.id)",
            "/beheer/medewerkers/\(wijk.sam.id)/einde",
        ]
        for pad in paden {
            #expect(try await bea.get(pad).status == 200, "\(pad)")
            #expect(try await lou.get(pad).status == 404, "\(pad)")
        }
        #expect(try await bea.get("/beheer?team=\(ID<Team>.new())").toont("Bij deze keuze hoort niemand."))
        #expect(try await bea.get("/beheer?vroeger=ja").toont("Er is niemand die hier gewerkt heeft en nu weg is."))
    }

    @Test func `een organisatie, een team en een medewerker, en wat er getypt was blijft staan`() async throws {
        let (s, _, bea) = try await wijk()
        let leeg = try await bea.get("/beheer/organisaties")
        _ = try await bea.verstuur("/beheer/organisaties", van: leeg, ["naam": "De <School>", "soort": "school"])
        let organisatie = try #require(try await s.casework.organisaties().first { $0.naam == "De <School>" })
        let weer = try await bea.get("/beheer/organisaties")
        let dubbel = try await bea.verstuur(
            "/beheer/organisaties", van: weer, ["naam": "De <School>", "soort": "school"])
        _ = try await bea.verstuur(
            "/beheer/teams", van: weer,
            ["organisatie": organisatie.id.rawValue, "teamnaam": "Zorgteam", "teamsoort": "vo", "wijk": ""])
        let team = try #require(
            try await s.casework.organisaties().first { $0.id == organisatie.id }?.teams.first)

        let nieuw = try await bea.get("/beheer/medewerkers/nieuw")
        let mis = try await bea.verstuur("/beheer/medewerkers", van: nieuw, ["naam": "Ada \u{202E}Lovelace"])
        let goed = try await bea.verstuur(
            "/beheer/medewerkers", van: mis,
            ["organisatie": organisatie.id.rawValue, "team": team.id.rawValue, "rol": "tafellid"])

        #expect(dubbel.status == 409 && dubbel.toont("Er is al een organisatie die zo heet."))
        #expect(mis.status == 422 && mis.tekst.contains("Lovelace"))
        let blad = try await bea.volg(try #require(goed.naar))
        #expect(blad.toont("Lovelace") && blad.toont("tafellid, Zorgteam"))
        #expect(try await bea.get("/beheer?team=\(team.id)").toont("Wie hier werkt: 1, op naam"))
    }

    @Test(arguments: Scenario.engines)
    func `een account toont zijn wachtwoord één keer, en daarmee komt iemand erin`(engine: Engine) async throws {
        let (s, wijk, bea) = try await wijk(engine)
        let pad = "/beheer/medewerkers/\(wijk.sam.id)"
        let blad = try await bea.get(pad)
        let velden = ["gebruikersnaam": "Sam.Jansen", "sleutel": ID<Dossier>.new().rawValue]
        let eerste = try await bea.post("\(pad)/account", velden)
        let tweede = try await bea.post("\(pad)/account", velden)

        #expect(blad.toont("Geef een account"))
        let wachtwoord = try #require(eerste.eenmalig)
        #expect(tweede.toont("is al getoond") && tweede.eenmalig == nil)
        let sam = WebProef(s)
        let naar = try await sam.post("/inloggen", ["gebruikersnaam": "sam.jansen", "wachtwoord": wachtwoord]).naar
        #expect(naar == "/inloggen/instellen")
        #expect(try await sam.get("/inloggen/instellen").toont("Kies een eigen wachtwoord"))
        #expect(try await sam.get("/").naar == "/inloggen")
    }

    @Test(arguments: Scenario.engines)
    func `herstel: de een vraagt, de ander bevestigt, de eigenaar leest het`(engine: Engine) async throws {
        let (s, wijk, bea) = try await wijk(engine)
        for (wie, naam) in [(wijk.sam, "sam"), (wijk.lou, "lou"), (wijk.bea, "bea")] {
            try await Proefaccount.maak(
                s.casework, voor: wie.id, naam: naam + ".utrecht", kosten: .proef)
        }
        let pad = "/beheer/medewerkers/\(wijk.sam.id)"
        let leeg = try await bea.verstuur("\(pad)/herstel", van: try await bea.get(pad))
        let gevraagd = try await bea.verstuur(
            "\(pad)/herstel", van: leeg, ["gronden": "Telefoon kwijt; Sam stond hier."])
        let herstel = try #require(gevraagd.naar)
        let lou = try await WebProef(s).als(wijk.lou)
        let noor = try await WebProef(s).als(wijk.noor)

        #expect(leeg.status == 422)
        let bijBea = try await bea.get(herstel)
        #expect(bijBea.toont("U vroeg dit zelf.") && bijBea.formulier(herstel) == nil)
        #expect(try await bea.post(herstel, [:]).status == 403)
        #expect(try await noor.get(herstel).status == 404)
        #expect(try await lou.get("/").toont("Een collega kan er niet meer in"))
        let bevestigd = try await lou.verstuur(herstel, van: try await lou.get(herstel))

        let wachtwoord = try #require(bevestigd.eenmalig)
        #expect(try await lou.get(herstel).toont("Bevestigd door Lou Meijer"))
        let sam = WebProef(s)
        _ = try await sam.post("/inloggen", ["gebruikersnaam": "sam.utrecht", "wachtwoord": wachtwoord])
        let zin = "Uw toegang is hersteld op 22 november 2026 door Bea de Beheerder en Lou Meijer."
        #expect(try await sam.get("/inloggen/instellen").toont(zin))
        let binnen = try await WebProef(s).als(wijk.sam)
        let account = try await binnen.get("/account")
        #expect(account.toont(zin))
        let lees = try #require(account.formulieren.first { $0.actie.hasPrefix("/account/hersteld/") })
        #expect(try await binnen.verstuur(lees.actie, van: account).naar == "/account")
        #expect(try await !binnen.get("/").toont("Uw toegang is hersteld"))
    }

    @Test func `het einde wordt eerst getoond, en dan pas gedaan`() async throws {
        let (s, wijk, bea) = try await wijk()
        _ = try await s.gezin(in: wijk)
        let pad = "/beheer/medewerkers/\(wijk.sam.id)"

        let vraag = try await bea.get("\(pad)/einde")
        #expect(vraag.toont("Dit is niet terug te draaien") && vraag.toont("voor één gezin een nieuwe regisseur"))
        #expect(!vraag.toont("Terpstra"))
        #expect(try await bea.verstuur("\(pad)/einde", van: vraag).naar == pad)
        #expect(try await bea.get(pad).toont("Werkt hier niet meer"))
        #expect(try await bea.get("/beheer?vroeger=ja").toont("Sam Jansen"))
        #expect(try await bea.post("/beheer/medewerkers/\(wijk.bea.id)/einde", [:]).status == 409)
    }

    @Test func `maatje, afwezig en terug, en een rol erbij en eraf`() async throws {
        let (_, wijk, bea) = try await wijk()
        let pad = "/beheer/medewerkers/\(wijk.sam.id)"
        func verstuur(_ deel: String, _ getypt: [String: String] = [:]) async throws -> Bladzijde {
            try await bea.verstuur("\(pad)/\(deel)", van: try await bea.get(pad), getypt)
        }

        #expect(try await verstuur("maatje").toont("Kies wie waarneemt, of kies Niemand."))
        _ = try await verstuur("maatje", ["maatje": wijk.noor.id.rawValue])
        #expect(try await bea.get(pad).toont("Noor Visser neemt waar."))
        _ = try await verstuur("afwezigheid")
        #expect(try await bea.get(pad).toont("Afwezig sinds"))
        _ = try await verstuur("afwezigheid")
        #expect(try await !bea.get(pad).toont("Afwezig sinds"))
        _ = try await verstuur("rollen", ["team": wijk.zuilen.rawValue, "rol": "teamleider"])
        let met = try await bea.get(pad)
        let einde = try #require(met.formulieren.last { $0.actie.hasSuffix("/einde") })
        #expect(met.toont("teamleider, Zuilen"))
        #expect(try await bea.verstuur(einde.actie, van: met).naar == pad)
    }

    @Test func `de functionaris leest een blik in nood zonder het dossier te zien`() async throws {
        let (s, wijk, bea) = try await wijk()
        let dossier = try await s.gezin(in: wijk)
        _ = try await s.casework.neemNoodtoegang(
            Aanwijzing(naam: "Terpstra", geboren: Dag("2013-03-04")), gronden: "Weggelopen.", door: wijk.noor,
            sleutel: .nieuw())
        let nood = try await s.casework.inzage(dossier, voor: wijk.sam.kijkt).nood[0].id
        let ernst = try await s.casework.voegMedewerkerToe(
            "Ernst Lim", van: wijk.lokalis, team: wijk.zuilen, als: .functionaris, door: wijk.bea, sleutel: .nieuw())
        let proef = try await WebProef(s).als(try #require(try await s.casework.medewerker(ernst)))

        let blad = try await proef.get("/noodtoegang/\(nood)")
        #expect(blad.toont("Noor Visser keek in nood") && blad.toont("Weggelopen.") && !blad.toont("Esra"))
        #expect(try await proef.get("/dossiers/\(dossier)/inzage").status == 404)
        #expect(try await WebProef(s).als(wijk.sam).get("/noodtoegang/\(nood)").naar == "/dossiers/\(dossier)/inzage")
        #expect(try await bea.get("/noodtoegang/\(nood)").status == 404)
        #expect(try await proef.verstuur("/noodtoegang/\(nood)/gelezen", van: blad).naar == "/")
        #expect(try await proef.get("/noodtoegang/\(nood)").toont("Dit is gelezen."))
    }
}

extension Bladzijde {
    /// The one-time password that is shown; nil when none is.
    fileprivate var eenmalig: String? {
        guard let begin = tekst.range(of: "Eenmalig wachtwoord</dt><dd><code>") else { return nil }
        return String(tekst[begin.upperBound...].prefix { $0 != "<" })
    }
}

extension Proefaccount {
    /// An account outside a demonstration, with a second factor.
    fileprivate static func maak(
        _ casework: Casework, voor medewerker: ID<Medewerker>, naam: String, kosten: Wachtwoord.Kosten
    ) async throws {
        _ = try await casework.maakAccount(
            Accountvoorstel(
                naam: naam, wachtwoordHash: try await Wachtwoord.hash("een lang oud wachtwoord", kosten: kosten),
                eenmalig: false, totp: Totp.nieuw()), voor: medewerker, door: .programma, sleutel: .nieuw())
    }
}
