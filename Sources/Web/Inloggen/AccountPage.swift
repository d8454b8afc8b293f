import Casework
import Domain
import HTML
import Hummingbird

/// Wie u bent in Leerkring, en hoe u inlogt.
enum AccountPage {
    static func addRoutes(to wegen: inout Wegwijzer) {
        wegen.get("/account") { v in try await .blad(form(v, nil)) }
        wegen.post("/account/wachtwoord", submit)
    }

    private static func submit(_ v: Verzoek) async throws -> Antwoord {
        let medewerker = try v.medewerker
        let wie = ["wachtwoord \(medewerker.id)"]
        return try await v.probeer {
            try await v.casework.magProberen(wie)
            guard let geheimen = try await v.casework.geheimen(van: medewerker.id) else {
                throw Refusal(.notFound, "U heeft geen account met een wachtwoord.")
            }
            guard try await Wachtwoord.klopt(String(v.form["wachtwoord"].prefix(1000)), met: geheimen.wachtwoord) else {
                try await v.casework.telPoging(wie, gelukt: false)
                throw Refusal(.invalid, "Dit is niet uw wachtwoord van nu.", field: "wachtwoord")
            }
            let nieuw = try Account.wachtwoord(v.form["nieuw"], veld: "nieuw", naam: geheimen.account.naam)
            try await v.casework.wijzigWachtwoord(Wachtwoord.hash(nieuw), van: geheimen.account, behoud: v.token)
            return .naar("/account")
        } anders: { refusal in
            try await form(v, refusal)
        }
    }

    private static func form(_ v: Verzoek, _ refusal: Refusal?) async throws -> AccountView {
        let medewerker = try v.medewerker
        let geheimen = try await v.casework.geheimen(van: medewerker.id)
        var codes = 0
        if let geheimen { codes = try await v.casework.herstelcodesOver(van: geheimen.account.id) }
        return AccountView(
            omslag: v.omslag(), medewerker: medewerker, heeftAccount: geheimen != nil, codes: codes,
            hersteld: try await v.casework.herstelmeldingen(van: medewerker.id), refusal: refusal)
    }
}

struct AccountView: View {
    let omslag: Omslag
    let medewerker: Medewerker
    let heeftAccount: Bool
    let codes: Int
    let hersteld: [Herstelmelding]
    let refusal: Refusal?

    var body: some HTML {
        Blad("Uw account", omslag) {
            Section(.class("sheet")) {
                H2 { medewerker.naam }
                Ul { for een in medewerker.lidmaatschappen { Li { "\(een.rol.naam), \(een.teamnaam)" } } }
                Form(.method("post"), .action("/uitloggen/overal")) { Knop("Log overal uit", stil: true) }
            }
            if !hersteld.isEmpty {
                Section(.class("sheet"), .id("hersteld")) {
                    H2 { "Hersteld door anderen" }
                    for melding in hersteld {
                        Hersteld(melding: melding)
                        if !melding.gelezen {
                            Formulier(naar: "/account/hersteld/\(melding.id)") {
                                Knop("Ik heb dit gelezen", stil: true)
                            }
                        }
                    }
                }
            }
            if heeftAccount {
                Section(.class("sheet")) {
                    H2 { "Ander wachtwoord" }
                    Formulier(naar: "/account/wachtwoord", refusal: refusal) {
                        Regelveld(
                            "Wachtwoord van nu", naam: "wachtwoord", form: Formulierdata(), refusal: refusal,
                            soort: "password", autocomplete: "current-password")
                        Regelveld(
                            "Nieuw wachtwoord", naam: "nieuw", form: Formulierdata(), refusal: refusal,
                            uitleg: "Minstens 12 tekens. U wordt op andere apparaten uitgelogd.", soort: "password",
                            autocomplete: "new-password")
                        Knop("Bewaar")
                    }
                }
                Section(.class("sheet")) {
                    H2 { "Tweede factor" }
                    P { "U heeft nog \(codes) herstelcodes." }
                    P { A(.href("/inloggen/instellen")) { "Stel de app opnieuw in en maak nieuwe herstelcodes" } }
                }
            }
        }
    }
}
