import Casework
import Domain
import HTML
import Hummingbird

/// De proeven: welk team doet mee, van wanneer tot wanneer, en hoe vaak zij het gebruiken.
enum PilotPage {
    static func addRoutes(to wegen: inout Wegwijzer) {
        wegen.get("/beheer/pilots", wie: .rol([.beheerder, .kwaliteitsadviseur])) { v in .blad(try await view(v, nil)) }
        wegen.post("/beheer/pilots", wie: .rol([.beheerder]), begin)
        wegen.post("/beheer/pilots/{pilot}/einde", wie: .rol([.beheerder]), eindig)
    }

    private static func begin(_ v: Verzoek) async throws -> Antwoord {
        try await v.probeer {
            guard let team: ID<Team> = v.form.id("team") else {
                throw Refusal(.invalid, "Kies een team.", field: "team")
            }
            _ = try await v.casework.beginPilot(
                .verklarendeAnalyse, team: team, van: v.form.dag("van", nu: v.vandaag),
                tot: v.form.dag("tot", nu: v.vandaag), door: v.medewerker,
                sleutel: v.form.sleutel("pilot"))
            return .naar("/beheer/pilots")
        } anders: {
            try await view(v, $0)
        }
    }

    private static func eindig(_ v: Verzoek) async throws -> Antwoord {
        try await v.probeer {
            _ = try await v.casework.eindigPilot(
                v.id("pilot"), tot: v.form.dag("tot", nu: v.vandaag), door: v.medewerker,
                sleutel: v.form.sleutel("pilot-einde"))
            return .naar("/beheer/pilots")
        } anders: {
            try await view(v, $0)
        }
    }

    private static func view(_ v: Verzoek, _ refusal: Refusal?) async throws -> PilotsView {
        PilotsView(
            omslag: v.omslag(.beheer), blad: try await v.casework.pilots(voor: v.medewerker),
            magKiezen: try v.medewerker.heeft(.beheerder), vandaag: v.vandaag, form: v.form, refusal: refusal)
    }
}

struct PilotsView: View {
    let omslag: Omslag
    let blad: Pilotblad
    let magKiezen: Bool
    let vandaag: Dag
    let form: Formulierdata
    let refusal: Refusal?

    var body: some HTML {
        Blad("Proeven in teams", omslag) {
            H1 { "Proeven in teams" }
            if magKiezen { Div(.class("facts")) { Beheerwegen(hier: "/beheer/pilots") } }
        } inhoud: {
            Section(.class("sheet")) {
                H2 { "Verklarende analyse" }
                P(.class("soft")) {
                    "Alleen gezinnen van een team dat meedoet hebben de analyse in hun dossier. Een ander team ziet er niets van."
                }
                if blad.regels.isEmpty { P { "Er doet nog geen team mee." } }
                Ul(.class("lijst")) {
                    for regel in blad.regels { Pilotrij(regel: regel, magKiezen: magKiezen, vandaag: vandaag) }
                }
            }
            if magKiezen { Pilotformulier(teams: blad.teams, form: form, refusal: refusal) }
            Section(.class("sheet")) {
                H2 { "Gebruik per team" }
                P(.class("soft")) {
                    "Per kwartaal, nooit per medewerker. Een klein aantal staat er als “weinig”."
                }
                if blad.gebruik.isEmpty {
                    P { "Er is nog geen analyse begonnen." }
                } else {
                    Gebruiktabel(gebruik: blad.gebruik)
                }
            }
        }
    }
}

/// Eén team dat meedoet of meedeed.
struct Pilotrij: View {
    let regel: Pilotblad.Regel
    let magKiezen: Bool
    let vandaag: Dag

    var body: some HTML {
        Li {
            Span {
                B { regel.team }
                Span(.class("soft")) { " \(regel.organisatie), \(periode)" }
            }
            if magKiezen, regel.pilot.tot == nil {
                Form(.method("post"), .action("/beheer/pilots/\(regel.pilot.id)/einde"), .class("inline")) {
                    Sleutelveld()
                    Button(.class("link"), .type("submit")) {
                        "Laat stoppen"
                        Span(.class("alleen-lezer")) { ": \(regel.team)" }
                    }
                }
            }
        }
    }

    private var periode: String {
        let pilot = regel.pilot
        let van = pilot.van > vandaag ? "vanaf \(pilot.van.voluit)" : "sinds \(pilot.van.voluit)"
        return pilot.tot.map { "\(pilot.van.voluit) tot \($0.voluit)" } ?? van
    }
}

struct Pilotformulier: View {
    let teams: [(id: ID<Team>, naam: String)]
    let form: Formulierdata
    let refusal: Refusal?

    var body: some HTML {
        Section(.class("sheet")) {
            H2 { "Laat een team meedoen" }
            Formulier(naar: "/beheer/pilots", form: form, refusal: refusal) {
                Keuzeveld(
                    "Welk team?", naam: "team", keuzes: teams.map { ($0.id.rawValue, $0.naam) }, form: form,
                    refusal: refusal)
                Regelveld(
                    "Vanaf welke dag?", naam: "van", form: form, refusal: refusal, uitleg: "Leeg is vandaag.")
                Regelveld(
                    "Tot welke dag?", naam: "tot", form: form, refusal: refusal,
                    uitleg: "Leeg is tot u het team laat stoppen.")
                Knop("Laat meedoen")
            }
        }
    }
}

struct Gebruiktabel: View {
    let gebruik: [Pilotblad.Gebruik]

    var body: some HTML {
        Table(.class("tellingen")) {
            Thead {
                Tr {
                    Th(.scope("col")) { "Team en kwartaal" }
                    Th(.scope("col")) { "Begonnen" }
                    Th(.scope("col")) { "Compleet" }
                }
            }
            Tbody {
                for een in gebruik {
                    Tr {
                        Th(.scope("row")) { "\(een.team), \(KwartaalView.naam(een.kwartaal))" }
                        Td { een.begonnen.tekst }
                        Td { een.compleet.tekst }
                    }
                }
            }
        }
    }
}
