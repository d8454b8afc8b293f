import Casework
import Domain
import HTML
import Hummingbird

/// De tweede factor: een code uit de app, of een herstelcode.
enum CodePage {
    static func addRoutes(to wegen: inout Wegwijzer) {
        wegen.get("/inloggen/code", wie: .eersteFactor) { v in .blad(CodeView(omslag: v.omslag(), refusal: nil)) }
        wegen.post("/inloggen/code", wie: .eersteFactor, submit)
    }

    private static func submit(_ v: Verzoek) async throws -> Antwoord {
        let medewerker = try v.medewerker
        let wie = ["code \(medewerker.id)"]
        return try await v.probeer {
            try await v.casework.magProberen(wie)
            guard let geheimen = try await v.casework.geheimen(van: medewerker.id), let totp = geheimen.totp,
                !geheimen.account.isEenmalig
            else { return .naar("/inloggen/instellen") }
            guard try await v.klopt(v.form["code"], totp, geheimen.account) else {
                try await v.casework.telPoging(wie, gelukt: false)
                throw Refusal(
                    .invalid, "Deze code klopt niet, of is al gebruikt. Wacht op de volgende in uw app.", field: "code")
            }
            try await v.casework.telPoging(wie, gelukt: true)
            return .metSessie(try await v.metTweedeFactor(medewerker.id), "/")
        } anders: { refusal in
            CodeView(omslag: v.omslag(), refusal: refusal)
        }
    }
}

extension Verzoek {
    /// Whether a code is one of the app or of the recovery codes, and uses it up.
    fileprivate func klopt(_ getypt: String, _ totp: String, _ account: Account) async throws -> Bool {
        let code = String(getypt.prefix(40))
        if let stap = Totp.stap(van: code, totp, op: casework.nu) {
            return try await casework.gebruikStap(stap, van: account.id)
        }
        return try await casework.gebruikHerstelcode(code, van: account.id)
    }

    /// Asks the second factor anew, for what must not be done with a session that somebody left open. In a demonstration
    /// nobody types a code.
    func eisTweedeFactor() async throws {
        if web.instellingen.demonstratie { return }
        let wie = ["code \(try medewerker.id)"]
        try await casework.magProberen(wie)
        let geheimen = try await casework.geheimen(van: medewerker.id)
        guard let geheimen, let totp = geheimen.totp, try await klopt(form["code"], totp, geheimen.account) else {
            try await casework.telPoging(wie, gelukt: false)
            throw Refusal(
                .invalid, "Vul de code van nu in uit uw app. Deze klopt niet, of is al gebruikt.", field: "code")
        }
        try await casework.telPoging(wie, gelukt: true)
    }

    /// A new session with both factors in the place of the one that had the first.
    func metTweedeFactor(_ medewerker: ID<Medewerker>) async throws -> String {
        if let token { try await casework.eindigSessie(token) }
        return try await casework.beginSessie(medewerker, factoren: 2, apparaat: apparaat)
    }
}

struct CodeView: View {
    let omslag: Omslag
    let refusal: Refusal?

    var body: some HTML {
        Blad("Nog één stap", omslag) {
            Section(.class("sheet")) {
                Formulier(naar: "/inloggen/code", refusal: refusal) {
                    Regelveld(
                        "De code uit uw app", naam: "code", form: Formulierdata(), refusal: refusal,
                        uitleg:
                            "Zes cijfers. Telefoon kwijt? Vul dan een van uw herstelcodes in. Heeft u die niet meer, bel dan de beheerder: die vraagt herstel aan, en een tweede persoon bevestigt het.",
                        autocomplete: "one-time-code")
                    Knop("Meld aan")
                }
            }
        }
    }
}
