import Casework
import Domain
import HTML
import Hummingbird

/// De eerste keer: een eigen wachtwoord en de tweede factor.
enum InstellenPage {
    static func addRoutes(to wegen: inout Wegwijzer) {
        wegen.get("/inloggen/instellen", wie: .eersteFactor) { v in
            guard let account = try await open(v) else { return .naar("/inloggen/code") }
            return .blad(try await view(v, account, Totp.nieuw(), nil))
        }
        wegen.post("/inloggen/instellen", wie: .eersteFactor, submit)
    }

    /// The account that has something to set; nil when everything is set, and only a code opens it.
    private static func open(_ v: Verzoek) async throws -> Account? {
        let factoren = v.sessie?.factoren ?? 0
        guard let account = try await v.casework.geheimen(van: v.medewerker.id)?.account else { return nil }
        return account.isEenmalig || !account.heeftTweedeFactor || factoren >= 2 ? account : nil
    }

    private static func submit(_ v: Verzoek) async throws -> Antwoord {
        guard let account = try await open(v) else { return .naar("/inloggen/code") }
        let geheim = v.form["geheim"]
        return try await v.probeer {
            guard let stap = Totp.stap(van: v.form["code"], geheim, op: v.casework.nu) else {
                throw Refusal(.invalid, "Deze code hoort niet bij de sleutel hierboven. Kijk in uw app.", field: "code")
            }
            if account.isEenmalig {
                let wachtwoord = try Account.wachtwoord(v.form["wachtwoord"], veld: "wachtwoord", naam: account.naam)
                try await v.casework.wijzigWachtwoord(Wachtwoord.hash(wachtwoord), van: account, behoud: v.token)
            }
            let codes = try await v.casework.stelTweedeFactorIn(geheim, van: account)
            _ = try await v.casework.gebruikStap(stap, van: account.id)
            let token = try await v.metTweedeFactor(account.medewerker)
            return .met(token: token, .blad(HerstelcodesView(omslag: v.omslag(), codes: codes)))
        } anders: { refusal in
            try await view(v, account, geheim, refusal)
        }
    }

    /// With what others did to the account, when its owner was not told yet.
    private static func view(_ v: Verzoek, _ account: Account, _ geheim: String, _ refusal: Refusal?) async throws
        -> InstellenView
    {
        InstellenView(
            omslag: v.omslag(), account: account, geheim: geheim,
            hersteld: try await v.casework.herstelmeldingen(van: account.medewerker).first { !$0.gelezen },
            refusal: refusal)
    }
}

struct InstellenView: View {
    let omslag: Omslag
    let account: Account
    let geheim: String
    let hersteld: Herstelmelding?
    let refusal: Refusal?

    private var groepen: String {
        stride(from: 0, to: geheim.count, by: 4).map { String(geheim.dropFirst($0).prefix(4)) }.joined(separator: " ")
    }

    var body: some HTML {
        Blad("Stel uw account in", omslag) {
            if let hersteld { Section(.class("sheet let-op")) { Hersteld(melding: hersteld) } }
            Section(.class("sheet")) {
                P {
                    "Zet deze sleutel in de app die u codes geeft. Uw app maakt dan elke halve minuut een nieuwe code."
                }
                P { Code { groepen } }
                P(.class("soft")) {
                    A(.href(Totp.otpauth(geheim, naam: account.naam))) { "Open in de app op dit apparaat" }
                }
                Formulier(naar: "/inloggen/instellen", refusal: refusal) {
                    Input(.type("hidden"), .name("geheim"), .value(geheim))
                    if account.isEenmalig {
                        Regelveld(
                            "Kies een eigen wachtwoord", naam: "wachtwoord", form: Formulierdata(), refusal: refusal,
                            uitleg: "Minstens 12 tekens. Een zin mag ook.", soort: "password",
                            autocomplete: "new-password")
                    }
                    Regelveld(
                        "De code die uw app nu toont", naam: "code", form: Formulierdata(), refusal: refusal,
                        autocomplete: "one-time-code")
                    Knop("Klaar")
                }
            }
        }
    }
}

/// Shown once: who loses the phone signs in with one of these.
struct HerstelcodesView: View {
    let omslag: Omslag
    let codes: [String]

    var body: some HTML {
        Blad("Uw herstelcodes", omslag) {
            Section(.class("sheet")) {
                P {
                    "Bent u uw telefoon kwijt, dan komt u er met een van deze codes in. Elke code werkt één keer. Druk ze af of schrijf ze over: u ziet ze hierna niet meer."
                }
                Ul { for code in codes { Li { Code { code } } } }
                P { A(.class("button"), .href("/")) { "Ik heb ze bewaard" } }
            }
        }
    }
}
