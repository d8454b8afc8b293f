import Casework
import Domain
import HTML

/// Een account geven, en herstel: een vraagt het, een tweede persoon bevestigt het en geeft het wachtwoord door.
enum HerstelPage {
    static func addRoutes(to wegen: inout Wegwijzer) {
        wegen.post("/beheer/medewerkers/{medewerker}/account", wie: .rol([.beheerder]), geef)
        wegen.post("/beheer/medewerkers/{medewerker}/herstel", wie: .rol([.beheerder]), vraag)
        wegen.get("/beheer/herstel/{herstel}", wie: .rol([.beheerder, .teamleider])) { v in
            .blad(try await blad(v, nil))
        }
        wegen.post("/beheer/herstel/{herstel}", wie: .rol([.beheerder, .teamleider]), bevestig)
        wegen.post("/beheer/herstel/{herstel}/intrekking", wie: .rol([.beheerder, .teamleider]), trekIn)
        wegen.post("/account/hersteld/{herstel}", gelezen)
    }

    private static func geef(_ v: Verzoek) async throws -> Antwoord {
        let wie: ID<Medewerker> = try v.id("medewerker")
        return try await v.probeer {
            let naam = try Account.gebruikersnaam(v.form["gebruikersnaam"])
            let (wachtwoord, hash) = try await nieuw(v)
            _ = try await v.casework.maakAccount(
                Accountvoorstel(naam: naam, wachtwoordHash: hash), voor: wie, door: v.medewerker,
                sleutel: v.form.sleutel("account"))
            return try await toon(wachtwoord, hash, van: wie, terug: "/beheer/medewerkers/\(wie)", v)
        } anders: { refusal in
            try await BeheerPage.blad(v, .account, refusal)
        }
    }

    private static func vraag(_ v: Verzoek) async throws -> Antwoord {
        try await v.probeer {
            let herstel = try await v.casework.vraagHerstel(
                voor: v.id("medewerker"), gronden: v.form["gronden"], door: v.medewerker,
                sleutel: v.form.sleutel("herstel"))
            return .naar("/beheer/herstel/\(herstel)")
        } anders: { refusal in
            try await BeheerPage.blad(v, .herstel, refusal)
        }
    }

    private static func bevestig(_ v: Verzoek) async throws -> Antwoord {
        let herstel: ID<Herstel> = try v.id("herstel")
        return try await v.probeer {
            let (wachtwoord, hash) = try await nieuw(v)
            _ = try await v.casework.bevestigHerstel(
                herstel, wachtwoordHash: hash, door: v.medewerker, sleutel: v.form.sleutel("herstel-bevestigen"))
            let blad = try await v.casework.herstelblad(herstel, voor: v.medewerker)
            return try await toon(wachtwoord, hash, van: blad.herstel.eigenaar, terug: "/", v)
        } anders: { refusal in
            try await blad(v, refusal)
        }
    }

    private static func trekIn(_ v: Verzoek) async throws -> Antwoord {
        let herstel: ID<Herstel> = try v.id("herstel")
        return try await v.probeer {
            _ = try await v.casework.trekHerstelIn(
                herstel, door: v.medewerker, sleutel: v.form.sleutel("herstel-intrekken"))
            return .naar("/beheer/herstel/\(herstel)")
        } anders: { refusal in
            try await blad(v, refusal)
        }
    }

    private static func gelezen(_ v: Verzoek) async throws -> Antwoord {
        _ = try await v.casework.leesHerstel(
            v.id("herstel"), door: v.medewerker, sleutel: v.form.sleutel("herstel-gelezen"))
        return .naar("/account")
    }

    private static func blad(_ v: Verzoek, _ refusal: Refusal?) async throws -> HerstelView {
        HerstelView(
            omslag: v.omslag(try v.medewerker.heeft(.beheerder) ? .beheer : .werk),
            blad: try await v.casework.herstelblad(v.id("herstel"), voor: v.medewerker), vandaag: v.vandaag,
            refusal: refusal)
    }

    private static func nieuw(_ v: Verzoek) async throws -> (wachtwoord: String, hash: String) {
        let wachtwoord = Wachtwoord.eenmalig()
        return (wachtwoord, try await Wachtwoord.hash(wachtwoord, kosten: v.web.instellingen.wachtwoordkosten))
    }

    /// Shows the password, unless this form came a second time: then another one holds, that was shown before.
    private static func toon(
        _ wachtwoord: String, _ hash: String, van wie: ID<Medewerker>, terug: String, _ v: Verzoek
    ) async throws -> Antwoord {
        guard let geheimen = try await v.casework.geheimen(van: wie) else {
            throw Refusal(.notFound, "Deze medewerker kan nog niet inloggen.")
        }
        return .blad(
            EenmaligView(
                omslag: v.omslag(), naam: try await v.casework.medewerker(wie)?.naam ?? "",
                gebruikersnaam: geheimen.account.naam, wachtwoord: geheimen.wachtwoord == hash ? wachtwoord : nil,
                terug: terug))
    }
}
