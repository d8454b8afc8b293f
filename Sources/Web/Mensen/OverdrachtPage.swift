import Casework
import Domain
import HTML

/// Een gezin warm overdragen, en de lijst van gezinnen zonder regisseur voor wie een team leidt.
enum OverdrachtPage {
    static func addRoutes(to wegen: inout Wegwijzer) {
        wegen.get("/dossiers/{dossier}/overdracht") { v in .blad(try await blad(v, nil)) }
        wegen.post("/dossiers/{dossier}/overdracht", submit)
        wegen.get("/gezinnen/zonder-regisseur", wie: .rol([.teamleider])) { v in .blad(try await lijst(v, nil)) }
        wegen.post("/gezinnen/zonder-regisseur/{dossier}", wie: .rol([.teamleider]), geef)
        wegen.post("/collegas/{medewerker}/afwezigheid", wie: .rol([.teamleider]), afwezig)
    }

    private static func submit(_ v: Verzoek) async throws -> Antwoord {
        let dossier: ID<Dossier> = try v.id("dossier")
        return try await v.probeer {
            _ = try await v.casework.draagOver(
                dossier, aan: v.form.id("medewerker"), afgesproken: v.form["afgesproken"], door: v.medewerker,
                sleutel: v.form.sleutel("overdracht"))
            return .naar("/gezinnen")
        } anders: { refusal in
            try await blad(v, refusal)
        }
    }

    private static func geef(_ v: Verzoek) async throws -> Antwoord {
        try await v.probeer {
            _ = try await v.casework.draagOver(
                v.id("dossier"), aan: v.form.id("medewerker"), afgesproken: v.form["afgesproken"], door: v.medewerker,
                sleutel: v.form.sleutel("overdracht"))
            return .naar("/gezinnen/zonder-regisseur")
        } anders: { refusal in
            try await lijst(v, refusal)
        }
    }

    private static func afwezig(_ v: Verzoek) async throws -> Antwoord {
        let (wie, sleutel): (ID<Medewerker>, Sleutel) = (try v.id("medewerker"), try v.form.sleutel("afwezigheid"))
        if v.form["terug"] == "ja" {
            _ = try await v.casework.meldTerug(wie, door: v.medewerker, sleutel: sleutel)
        } else {
            _ = try await v.casework.meldAfwezig(wie, door: v.medewerker, sleutel: sleutel)
        }
        return .naar("/gezinnen/zonder-regisseur")
    }

    private static func blad(_ v: Verzoek, _ refusal: Refusal?) async throws -> OverdrachtView {
        let mensen = try await v.casework.mensen(v.id("dossier"), voor: v.kijker)
        return OverdrachtView(
            omslag: v.omslag(.gezinnen), gezin: mensen.gezin,
            collegas: try await v.collegas(\.magRegieVoeren),
            form: v.form,
            refusal: refusal)
    }

    private static func lijst(_ v: Verzoek, _ refusal: Refusal?) async throws -> ZonderRegisseurView {
        ZonderRegisseurView(
            omslag: v.omslag(.gezinnen), lijst: try await v.casework.zonderRegisseur(voor: v.kijker),
            kijker: try v.medewerker.id, gekozen: v.context.parameters.get("dossier"), form: v.form, refusal: refusal)
    }
}

struct OverdrachtView: View {
    let omslag: Omslag
    let gezin: Gezin
    let collegas: [Medewerker]
    let form: Formulierdata
    let refusal: Refusal?

    var body: some HTML {
        Dossierblad(titel: "Draag het gezin over", gezin: gezin, tab: .mensen, omslag: omslag) {
            Section(.class("sheet")) {
                H2 { "Draag het gezin warm over" }
                P {
                    "Doe dit met het gezin en de nieuwe regisseur erbij. De nieuwe begint op hetzelfde moment dat de oude ophoudt. Bent u dat zelf, dan ziet u het dossier daarna niet meer."
                }
                Formulier(naar: "/dossiers/\(gezin.dossier)/overdracht", form: form, refusal: refusal) {
                    Overdrachtvelden(
                        collegas: collegas.filter { $0.id != gezin.regisseur?.medewerker }, form: form, refusal: refusal
                    )
                    Knop("Draag over")
                }
            }
        }
    }
}

struct Overdrachtvelden: View {
    let collegas: [Medewerker]
    let form: Formulierdata
    let refusal: Refusal?

    var body: some HTML {
        Keuzeveld(
            "Wie wordt de nieuwe regisseur?", naam: "medewerker", keuzes: collegas.map { ($0.id.rawValue, $0.naam) },
            form: form, refusal: refusal)
        Tekstveld(
            "Wat is er afgesproken?", naam: "afgesproken", form: form, refusal: refusal,
            uitleg: "Dit komt in het journaal. Het gezin en de nieuwe regisseur lezen het.", rijen: 3)
    }
}

struct ZonderRegisseurView: View {
    let omslag: Omslag
    let lijst: Regielijst
    /// Who reads this: nobody gives a family to oneself.
    let kijker: ID<Medewerker>
    let gekozen: String?
    let form: Formulierdata
    let refusal: Refusal?

    var body: some HTML {
        Blad("Gezinnen die een regisseur zoeken", omslag) {
            P(.class("soft")) { "U ziet hier alleen de naam en de regisseur. Het dossier zelf blijft voor u dicht." }
            if lijst.gezinnen.isEmpty {
                Section(.class("sheet")) { P { "Elk gezin van uw team heeft een regisseur die er is." } }
            }
            for gezin in lijst.gezinnen {
                Details(.class("sheet"), .when(gekozen == gezin.dossier.rawValue, .open)) {
                    Summary {
                        gezin.naam
                        Span(.class("soft")) { gezin.regisseur.map { " · \($0) is afwezig" } ?? " · geen regisseur" }
                    }
                    Formulier(
                        naar: "/gezinnen/zonder-regisseur/\(gezin.dossier)",
                        form: gekozen == gezin.dossier.rawValue ? form : Formulierdata(),
                        refusal: gekozen == gezin.dossier.rawValue ? refusal : nil
                    ) {
                        Overdrachtvelden(
                            collegas: lijst.collegas.filter { !$0.isAfwezig }.map(\.medewerker)
                                .filter { $0.magRegieVoeren && $0.id != kijker },
                            form: gekozen == gezin.dossier.rawValue ? form : Formulierdata(),
                            refusal: gekozen == gezin.dossier.rawValue ? refusal : nil)
                        Knop("Geef dit gezin een regisseur")
                    }
                }
            }
            Section(.class("sheet")) {
                H2 { "Wie is er?" }
                for collega in lijst.collegas {
                    Div(.class("regel")) {
                        P {
                            collega.medewerker.naam
                            if collega.isAfwezig { Span(.class("tag warm")) { "afwezig" } }
                        }
                        Formulier(naar: "/collegas/\(collega.medewerker.id)/afwezigheid", klasse: "inline") {
                            Input(.type("hidden"), .name("terug"), .value(collega.isAfwezig ? "ja" : "nee"))
                            Button(.class("link"), .type("submit")) {
                                collega.isAfwezig ? "Is er weer" : "Meld afwezig"
                                Span(.class("alleen-lezer")) { ": \(collega.medewerker.naam)" }
                            }
                        }
                    }
                }
            }
        }
    }
}
