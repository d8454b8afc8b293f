import Casework
import Domain
import HTML
import Hummingbird

/// De ondersteuningsplannen van scholen: de lijst, en per school doelen, afspraken, teams en aantallen.
enum ScholenPage {
    static func addRoutes(to wegen: inout Wegwijzer) {
        wegen.get("/scholen", lijst)
        wegen.get("/scholen/{school}") { v in try await .blad(blad(v, nil, nil)) }
        wegen.post("/scholen/{school}/doelen", stelDoel)
        wegen.get("/scholen/{school}/doelen/{doel}/einde") { v in try await .blad(eindeform(v, nil)) }
        wegen.post("/scholen/{school}/doelen/{doel}/einde", eindigDoel)
        wegen.post("/scholen/{school}/afspraken", maakAfspraak)
        wegen.post("/scholen/{school}/afspraken/{afspraak}/einde", rondAf)
        wegen.post("/scholen/{school}/teams", koppel)
        wegen.post("/scholen/{school}/teams/{koppeling}/einde", ontkoppel)
    }

    private static func lijst(_ v: Verzoek) async throws -> Antwoord {
        .blad(ScholenView(omslag: v.omslag(.tafels), scholen: try await v.casework.scholen(voor: v.medewerker)))
    }

    /// A code in the address: a word of a list, or nothing that is there.
    private static func school(_ v: Verzoek) throws -> String {
        guard let code = v.context.parameters.get("school"), Code.lijktErop(code) else { throw Refusal.nietHier }
        return code
    }

    private static func blad(_ v: Verzoek, _ refusal: Refusal?, _ formulier: String?) async throws -> SchoolView {
        let plan = try await v.casework.schoolplan(school(v), voor: v.medewerker)
        let organisaties = try await v.casework.organisaties()
        return SchoolView(
            omslag: v.omslag(.tafels), plan: plan, organisaties: organisaties,
            eigen: try v.medewerker.organisatie, vandaag: v.vandaag, form: v.form, refusal: refusal,
            formulier: formulier)
    }

    /// Runs an act on the plan of a school and comes back to its page; a refusal stands at the form it is about.
    private static func doe(
        _ v: Verzoek, _ formulier: String?, _ act: (String) async throws -> Void
    ) async throws -> Antwoord {
        try await v.probeer {
            try await act(school(v))
            return .naar("/scholen/\(try school(v))")
        } anders: {
            try await blad(v, $0, formulier)
        }
    }

    private static func stelDoel(_ v: Verzoek) async throws -> Antwoord {
        try await doe(v, "doel") { school in
            _ = try await v.casework.stelSchooldoel(
                v.form["woorden"], eigenaar: v.form.id("eigenaar"), bij: school, door: v.medewerker,
                sleutel: v.form.sleutel("schooldoel"))
        }
    }

    private static func eindigDoel(_ v: Verzoek) async throws -> Antwoord {
        try await v.probeer {
            let code = try school(v)
            _ = try await v.casework.beeindigSchooldoel(
                v.id("doel"), gronden: v.form["gronden"], bij: code, door: v.medewerker,
                sleutel: v.form.sleutel("schooldoel-einde"))
            return .naar("/scholen/\(code)")
        } anders: {
            try await eindeform(v, $0)
        }
    }

    private static func eindeform(_ v: Verzoek, _ refusal: Refusal?) async throws -> SchooldoeleindeView {
        let doel: ID<Schooldoel> = try v.id("doel")
        let plan = try await v.casework.schoolplan(school(v), voor: v.medewerker)
        guard plan.magSchrijven, let dit = plan.doelen.first(where: { $0.id == doel && $0.tot == nil }) else {
            throw Refusal.nietHier
        }
        return SchooldoeleindeView(
            omslag: v.omslag(.tafels), school: plan.school, doel: dit, form: v.form, refusal: refusal)
    }

    private static func maakAfspraak(_ v: Verzoek) async throws -> Antwoord {
        try await doe(v, "afspraak") { school in
            _ = try await v.casework.maakSchoolafspraak(
                v.form["wat"], wie: v.form.id("wie"), uiterlijk: v.form.dag("uiterlijk", nu: v.vandaag), bij: school,
                door: v.medewerker, sleutel: v.form.sleutel("schoolafspraak"))
        }
    }

    private static func rondAf(_ v: Verzoek) async throws -> Antwoord {
        let afspraak: ID<Schoolafspraak> = try v.id("afspraak")
        return try await doe(v, nil) { school in
            _ = try await v.casework.rondSchoolafspraakAf(
                afspraak, Schoolafspraak.Afloop(rawValue: v.form["afloop"]), bij: school, door: v.medewerker,
                sleutel: v.form.sleutel("schoolafspraak-einde"))
        }
    }

    private static func koppel(_ v: Verzoek) async throws -> Antwoord {
        try await doe(v, "team") { school in
            _ = try await v.casework.koppelSchoolteam(
                v.form.id("team"), aan: school, door: v.medewerker, sleutel: v.form.sleutel("schoolteam"))
        }
    }

    private static func ontkoppel(_ v: Verzoek) async throws -> Antwoord {
        let koppeling: ID<Schoolteam> = try v.id("koppeling")
        return try await doe(v, nil) { school in
            _ = try await v.casework.ontkoppelSchoolteam(
                koppeling, van: school, door: v.medewerker, sleutel: v.form.sleutel("schoolteam-einde"))
        }
    }
}

/// De scholen met een plan, die van de lezer bovenaan.
struct ScholenView: View {
    let omslag: Omslag
    let scholen: [Schoolregel]

    var body: some HTML {
        Blad("Scholen", omslag) {
            P { "Per school: wat school, buurtteam en partners samen willen, en wat zij afspraken." }
            if scholen.isEmpty {
                Section(.class("sheet")) {
                    P { "Er is nog geen lijst van scholen. De beheerder leest de codelijst scholen in." }
                }
            }
            lijst("Scholen waar uw team werkt", scholen.filter(\.isMijn))
            lijst(scholen.contains(where: \.isMijn) ? "Andere scholen" : "Alle scholen", scholen.filter { !$0.isMijn })
        }
    }

    @HTMLBuilder
    private func lijst(_ kop: String, _ scholen: [Schoolregel]) -> some HTML {
        if !scholen.isEmpty {
            Section(.class("sheet")) {
                H2 { kop }
                Ul(.class("lijst")) {
                    for een in scholen {
                        Li {
                            Span {
                                A(.href("/scholen/\(een.school.code)")) { B { een.school.naam } }
                                if !een.teams.isEmpty {
                                    Br()
                                    Span(.class("soft")) { een.teams.joined(separator: ", ") }
                                }
                            }
                            Span(.class("soft")) {
                                "\(een.doelen == 1 ? "1 doel" : "\(een.doelen) doelen"), \(een.openAfspraken == 1 ? "1 open afspraak" : "\(een.openAfspraken) open afspraken")"
                            }
                        }
                    }
                }
            }
        }
    }
}
