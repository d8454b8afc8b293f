import Casework
import Domain
import HTML
import Hummingbird

/// Het gesprek over één vraag: praten, wegen, de uitkomst en het besluit.
enum GesprekPage {
    static func addRoutes(to wegen: inout Wegwijzer) {
        wegen.get("/inbrengen/{inbreng}/bespreking", show)
        wegen.get("/inbrengen/{inbreng}/toonstand", toonstand)
        wegen.get("/inbrengen/{inbreng}/besprekingen/nieuw") { v in try await .blad(deelform(v, Formulierdata(), nil)) }
        wegen.post("/inbrengen/{inbreng}/besprekingen", begin)
        wegen.post("/inbrengen/{inbreng}/besprekingen/einde", eindig)
        wegen.get("/inbrengen/{inbreng}/wegingen", wegingen)
        wegen.post("/inbrengen/{inbreng}/wegingen", weeg)
        wegen.post("/inbrengen/{inbreng}/uitkomst", kies)
        wegen.post("/inbrengen/{inbreng}/besluit", besluit)
    }

    private static func show(_ v: Verzoek) async throws -> Antwoord {
        let blik = try await v.gesprekblik()
        return .blad(
            TafelgesprekView(omslag: v.omslag(.tafels), inhoud: blik.inhoud, form: try await v.begonnen(blik)))
    }

    private static func toonstand(_ v: Verzoek) async throws -> Antwoord {
        let stand = try await v.casework.toonstand(v.id("inbreng"), voor: v.kijker)
        let blik = try await v.inbrengblik()
        let blad = blik.blad
        // By their names only when everybody at the table may know them.
        let mag =
            blad.metNamen
            && blad.deelnemers.allSatisfy {
                $0.deelname.isGezin || $0.grond != nil || $0.deelname.medewerker == blad.inbreng.door
            }
        return .blad(
            ToonstandView(
                stand: stand, namen: mag ? blad : nil, zekerheid: blik.zekerheid(metNaam: mag), nu: v.casework.nu))
    }

    private static func begin(_ v: Verzoek) async throws -> Antwoord {
        let inbreng: ID<Inbreng> = try v.id("inbreng")
        return try await v.probeer {
            _ = try await v.casework.beginBespreking(
                Kenmerk(v.form["deel"]), gronden: v.form["gronden"], over: inbreng, door: v.medewerker,
                sleutel: v.form.sleutel("bespreking"))
            return .naar("/inbrengen/\(inbreng)/bespreking")
        } anders: {
            try await deelform(v, v.form, $0)
        }
    }

    private static func deelform(_ v: Verzoek, _ form: Formulierdata, _ refusal: Refusal?) async throws -> some HTML {
        let blik = try await v.gesprekblik(om: .bespreek)
        return BesprekingdeelView(
            omslag: v.omslag(.tafels), kop: blik.kop, delen: blik.delen, form: form, refusal: refusal)
    }

    private static func eindig(_ v: Verzoek) async throws -> Antwoord {
        let inbreng: ID<Inbreng> = try v.id("inbreng")
        _ = try await v.casework.eindigBespreking(
            over: inbreng, door: v.medewerker, sleutel: v.form.sleutel("besprekingeinde"))
        return .naar("/inbrengen/\(inbreng)/bespreking")
    }

    /// Only what two people write in: what the other one did meanwhile.
    private static func wegingen(_ v: Verzoek) async throws -> Antwoord {
        let blik = try await v.gesprekblik()
        return .blad(Samenwerk(inhoud: blik.inhoud, form: try await v.begonnen(blik)))
    }

    private static func weeg(_ v: Verzoek) async throws -> Antwoord {
        let inbreng: ID<Inbreng> = try v.id("inbreng")
        let stil = !v.form["deel"].isEmpty
        return try await v.probeer {
            let id = try await v.casework.schrijfWeging(
                v.form.weging, gezien: v.form.id("gezien"), over: inbreng, door: v.medewerker,
                sleutel: v.form.sleutel("weging"))
            guard stil else { return .naar("/inbrengen/\(inbreng)/bespreking#weging") }
            return .blad(try await v.gesprekblik().wegingblok(id))
        } anders: { refusal in
            let blik = try await v.gesprekblik()
            guard !stil else { return blik.wegingblok(v.form.id("lijn"), v.form, refusal) }
            return TafelgesprekView(
                omslag: v.omslag(.tafels), inhoud: blik.inhoud, wegingform: v.form, wegingweigering: refusal,
                form: try await v.begonnen(blik))
        }
    }

    private static func kies(_ v: Verzoek) async throws -> Antwoord {
        let inbreng: ID<Inbreng> = try v.id("inbreng")
        return try await v.probeer {
            guard let stap = try await v.inbrengblik().blad.keuzestap else {
                throw Refusal(.conflict, "Hier is nu niets te kiezen.")
            }
            _ = try await v.casework.legUitkomstVast(
                v.form.uitkomst(uit: stap), op: inbreng, door: v.medewerker, sleutel: v.form.sleutel("uitkomst"))
            return .naar("/inbrengen/\(inbreng)/bespreking#besluit")
        } anders: { refusal in
            TafelgesprekView(
                omslag: v.omslag(.tafels), inhoud: try await v.gesprekblik().inhoud, form: v.form, refusal: refusal)
        }
    }

    private static func besluit(_ v: Verzoek) async throws -> Antwoord {
        let inbreng: ID<Inbreng> = try v.id("inbreng")
        return try await v.probeer {
            let deelnames = try await v.inbrengblik().blad.deelnemers.map(\.deelname.id)
            _ = try await v.casework.legBesluitVast(
                v.form.besluit(van: deelnames, nu: v.vandaag), op: inbreng, door: v.medewerker,
                sleutel: v.form.sleutel("besluit"))
            return .naar("/inbrengen/\(inbreng)")
        } anders: { refusal in
            TafelgesprekView(
                omslag: v.omslag(.tafels), inhoud: try await v.gesprekblik().inhoud, form: v.form, refusal: refusal)
        }
    }
}

extension Verzoek {
    /// What this person was writing under the weighing: the outcome, or why.
    func begonnen(_ blik: Gesprekblik) async throws -> Formulierdata {
        guard let formulier = blik.formulier else { return Formulierdata() }
        return try await begin(formulier, over: blik.blad.id.rawValue, in: nil)
    }

    /// The talk about the inbreng in the address, as whoever asks may see it.
    func gesprekblik(om handeling: Tafelhandeling? = nil) async throws -> Gesprekblik {
        let blik = try await inbrengblik(om: handeling)
        var lijsten = try await keuzelijsten()
        if blik.blad.keuzestap.map(Self.vraagtEenMens) ?? false {
            lijsten.mensen = try await casework.medewerkers().map { ($0.id.rawValue, $0.naam) }
        }
        let lessen = try await casework.lessenDieLijkenOp(
            [Domain.Code(lijst: "knelpunten", code: blik.blad.inbreng.knelpunt, naam: "")], woorden: "")
        return Gesprekblik(blik: blik, lijsten: lijsten, lessen: lessen, nu: casework.nu)
    }

    private static func vraagtEenMens(_ stap: Stap) -> Bool {
        (stap.vragen + stap.uitkomsten.flatMap(\.alleVragen)).contains { $0.soort == .persoon }
    }

    /// Code lists and articles to choose from.
    func keuzelijsten() async throws -> Vraagvelden.Keuzelijsten {
        Vraagvelden.Keuzelijsten(
            codes: try await casework.codelijsten(),
            regels: try await casework.regelkeuzes().map { ($0.id.rawValue, $0.naam) })
    }
}
