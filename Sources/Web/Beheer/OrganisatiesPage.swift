import Casework
import Domain
import HTML

/// De organisaties met hun teams; de beheerder voegt ze toe.
enum OrganisatiesPage {
    static func addRoutes(to wegen: inout Wegwijzer) {
        wegen.get("/beheer/organisaties", wie: .rol([.beheerder])) { v in .blad(try await view(v, nil, isTeam: false)) }
        wegen.post("/beheer/organisaties", wie: .rol([.beheerder]), organisatie)
        wegen.post("/beheer/teams", wie: .rol([.beheerder]), team)
    }

    private static func organisatie(_ v: Verzoek) async throws -> Antwoord {
        try await v.probeer {
            _ = try await v.casework.voegOrganisatieToe(
                v.form["naam"], soort: v.form["soort"], door: v.medewerker, sleutel: v.form.sleutel("organisatie"))
            return .naar("/beheer/organisaties")
        } anders: { refusal in
            try await view(v, refusal, isTeam: false)
        }
    }

    private static func team(_ v: Verzoek) async throws -> Antwoord {
        try await v.probeer {
            guard let organisatie: ID<Organisatie> = v.form.id("organisatie") else {
                throw Refusal(.invalid, "Kies een organisatie.", field: "organisatie")
            }
            _ = try await v.casework.voegTeamToe(
                v.form["teamnaam"], soort: v.form["teamsoort"], wijk: v.form["wijk"], aan: organisatie,
                door: v.medewerker, sleutel: v.form.sleutel("team"))
            return .naar("/beheer/organisaties")
        } anders: { refusal in
            // The act speaks of naam and soort; on this page the fields of a team have names of their own.
            let veld = refusal.field.map { ["naam": "teamnaam", "soort": "teamsoort"][$0] ?? $0 }
            return try await view(v, Refusal(refusal.kind, refusal.zin, field: veld), isTeam: true)
        }
    }

    private static func view(_ v: Verzoek, _ refusal: Refusal?, isTeam: Bool) async throws -> OrganisatiesView {
        OrganisatiesView(
            omslag: v.omslag(.beheer), organisaties: try await v.casework.organisaties(), form: v.form,
            isTeam: isTeam, refusal: refusal)
    }
}

struct OrganisatiesView: View {
    let omslag: Omslag
    let organisaties: [Organisatieoverzicht]
    let form: Formulierdata
    /// The form of a team was refused, in the place of that of an organisation.
    let isTeam: Bool
    let refusal: Refusal?

    private func form(_ team: Bool) -> Formulierdata { isTeam == team ? form : Formulierdata() }
    private func refusal(_ team: Bool) -> Refusal? { isTeam == team ? refusal : nil }

    var body: some HTML {
        Blad("Organisaties en teams", omslag) {
            H1 { "Organisaties en teams" }
            Div(.class("facts")) { Beheerwegen(hier: "/beheer/organisaties") }
        } inhoud: {
            for organisatie in organisaties {
                Section(.class("sheet")) {
                    H2 { organisatie.naam }
                    P(.class("soft")) { organisatie.soort }
                    if organisatie.teams.isEmpty { P { "Nog zonder teams." } }
                    Ul(.class("lijst")) {
                        for team in organisatie.teams {
                            Li {
                                A(.href("/beheer?team=\(team.id)")) { team.naam }
                                if let wijk = team.wijk { Span(.class("soft")) { wijk } }
                            }
                        }
                    }
                }
            }
            Section(.class("sheet")) {
                H2 { "Voeg een team toe" }
                Formulier(naar: "/beheer/teams", form: form(true), refusal: refusal(true)) {
                    Keuzeveld(
                        "Organisatie", naam: "organisatie", keuzes: organisaties.map { ($0.id.rawValue, $0.naam) },
                        form: form(true), refusal: refusal(true))
                    Regelveld("Hoe heet het team?", naam: "teamnaam", form: form(true), refusal: refusal(true))
                    Regelveld(
                        "Wat voor team is het?", naam: "teamsoort", form: form(true), refusal: refusal(true),
                        uitleg: "Bijvoorbeeld buurtteam, vo, mbo of specialist.")
                    Regelveld(
                        "Wijk", naam: "wijk", form: form(true), refusal: refusal(true),
                        uitleg: "Laat leeg als het team er voor de hele stad is.")
                    Knop("Voeg het team toe")
                }
            }
            Section(.class("sheet")) {
                H2 { "Voeg een organisatie toe" }
                Formulier(naar: "/beheer/organisaties", form: form(false), refusal: refusal(false)) {
                    Regelveld("Hoe heet de organisatie?", naam: "naam", form: form(false), refusal: refusal(false))
                    Regelveld(
                        "Wat voor organisatie is het?", naam: "soort", form: form(false), refusal: refusal(false),
                        uitleg: "Bijvoorbeeld gemeente, buurtteamorganisatie, gi, jgz of aanbieder.")
                    Knop("Voeg de organisatie toe")
                }
            }
        }
    }
}
