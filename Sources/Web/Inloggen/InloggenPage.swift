import Casework
import Domain
import HTML
import Hummingbird

/// Aanmelden met naam en wachtwoord, en uitloggen.
enum InloggenPage {
    static func addRoutes(to wegen: inout Wegwijzer) {
        wegen.get("/inloggen", wie: .iedereen) { v in try await .blad(form(v, nil)) }
        wegen.post("/inloggen", wie: .iedereen, submit)
        wegen.post("/uitloggen", wie: .eersteFactor) { v in
            if let token = v.token { try await v.casework.eindigSessie(token) }
            return .met(token: nil, .naar("/inloggen"))
        }
        wegen.post("/uitloggen/overal", wie: .ingelogd) { v in
            if let token = v.token { try await v.casework.eindigSessie(token, overal: true) }
            return .met(token: nil, .naar("/inloggen"))
        }
    }

    /// Unknown name and wrong password read the same and take the same time.
    private static func submit(_ v: Verzoek) async throws -> Antwoord {
        let naam = String(v.form["gebruikersnaam"].prefix(200)).trimmingCharacters(in: .whitespaces).lowercased()
        let wie = ["naam \(naam)", "adres \(v.context.adres)"]
        return try await v.probeer {
            try await v.casework.magProberen(wie)
            let geheimen = try await v.casework.geheimen(vanNaam: naam)
            let klopt = try await Wachtwoord.klopt(String(v.form["wachtwoord"].prefix(1000)), met: geheimen?.wachtwoord)
            guard klopt, let account = geheimen?.account else {
                try await v.casework.telPoging(wie, gelukt: false)
                throw Refusal(.invalid, "Deze naam en dit wachtwoord horen niet bij elkaar.", field: "wachtwoord")
            }
            try await v.casework.telPoging(wie, gelukt: true)
            if let oud = v.token { try await v.casework.eindigSessie(oud) }
            let token = try await v.casework.beginSessie(account.medewerker, factoren: 1, apparaat: v.apparaat)
            return .metSessie(
                token, account.heeftTweedeFactor && !account.isEenmalig ? "/inloggen/code" : "/inloggen/instellen")
        } anders: { refusal in
            try await form(v, refusal)
        }
    }

    private static func form(_ v: Verzoek, _ refusal: Refusal?) async throws -> InloggenView {
        let knoppen = v.web.instellingen.demonstratie ? try await v.casework.demonstratieknoppen() : []
        return InloggenView(omslag: v.omslag(), knoppen: knoppen, terug: v.terug, form: v.form, refusal: refusal)
    }
}

/// De voordeur.
struct InloggenView: View {
    let omslag: Omslag
    let knoppen: [Demonstratieknop]
    let terug: String
    let form: Formulierdata
    let refusal: Refusal?

    var body: some HTML {
        Blad("Aanmelden", omslag) {
            Section(.class("sheet")) {
                Formulier(
                    naar: "/inloggen", form: Formulierdata(["gebruikersnaam": form["gebruikersnaam"]]), refusal: refusal
                ) {
                    Regelveld(
                        "Gebruikersnaam", naam: "gebruikersnaam", form: form, refusal: refusal, autocomplete: "username"
                    )
                    Regelveld(
                        "Wachtwoord", naam: "wachtwoord", form: Formulierdata(), refusal: refusal, soort: "password",
                        autocomplete: "current-password")
                    Knop("Verder")
                }
                P { A(.href("/code")) { "Ik heb een code op papier" } }
                P(.class("soft")) {
                    "Wachtwoord vergeten of telefoon kwijt? Bel de beheerder van uw organisatie: die vraagt herstel aan, een tweede persoon bevestigt het, en u krijgt een eenmalig wachtwoord."
                }
            }
            if !knoppen.isEmpty { DemonstratieView(knoppen: knoppen, terug: terug) }
        }
    }
}
