import Casework
import Domain
import HTML

/// Wat met het gezin als geheel gebeurt: verhuizen, overdragen, afsluiten, weer openen, en wat dubbel staat.
enum GezinPage {
    /// Eén zo'n gebeurtenis, met een eigen bladzijde.
    enum Soort: String, CaseIterable, Sendable { case gezin, overdracht, afsluiting, heropening, dubbel }

    static func addRoutes(to wegen: inout Wegwijzer) {
        for soort in Soort.allCases where soort != .overdracht {
            wegen.get("/dossiers/{dossier}/\(soort.rawValue)") { v in .blad(try await blad(v, soort, nil)) }
            wegen.post("/dossiers/{dossier}/\(soort.rawValue)") { v in try await submit(v, soort) }
        }
    }

    private static func submit(_ v: Verzoek, _ soort: Soort) async throws -> Antwoord {
        let dossier: ID<Dossier> = try v.id("dossier")
        return try await v.probeer {
            let sleutel = try v.form.sleutel(soort.rawValue)
            switch soort {
            case .gezin:
                let wijziging = Gezinswijziging(
                    naam: v.form["naam"], wijk: v.form["wijk"], team: v.form.id("team"),
                    kader: Gezin.Kader(rawValue: v.form["kader"]) ?? .vrijwillig, gronden: v.form["gronden"])
                _ = try await v.casework.wijzigGezin(wijziging, van: dossier, door: v.medewerker, sleutel: sleutel)
            case .afsluiting:
                let afsluiting = Afsluiting(
                    watHielp: v.form["wat_hielp"], alsHetTerugkomt: v.form["als_het_terugkomt"],
                    metWie: v.form.alle("met").compactMap { ID($0) })
                _ = try await v.casework.sluitDossier(dossier, afsluiting, door: v.medewerker, sleutel: sleutel)
            case .heropening:
                _ = try await v.casework.heropenDossier(
                    dossier, aanleiding: v.form["aanleiding"], door: v.medewerker, sleutel: sleutel)
            case .dubbel where v.form["wat"] == "dossier":
                let ander = try await v.casework.voegBij(
                    dossier, in: v.form.id("in"), gronden: v.form["gronden"], door: v.medewerker, sleutel: sleutel)
                return .naar("/dossiers/\(ander)/mensen")
            case .dubbel:
                guard let persoon: ID<Persoon> = v.form.id("persoon") else {
                    throw Refusal(.invalid, "Kies wie er dubbel staat.", field: "persoon")
                }
                _ = try await v.casework.voegSamen(
                    persoon, met: v.form.id("ander"), gronden: v.form["gronden"], in: dossier, door: v.medewerker,
                    sleutel: sleutel)
            case .overdracht: break
            }
            return .naar("/dossiers/\(dossier)/mensen")
        } anders: { refusal in
            try await blad(v, soort, refusal)
        }
    }

    private static func blad(_ v: Verzoek, _ soort: Soort, _ refusal: Refusal?) async throws -> GezinView {
        let dossier: ID<Dossier> = try v.id("dossier")
        let mensen = try await v.casework.mensen(dossier, voor: v.kijker)
        let anderen = soort == .dubbel ? try await v.casework.gezinnen(voor: v.kijker, perPagina: 500).regels : []
        return GezinView(
            omslag: v.omslag(.gezinnen), soort: soort, gezin: mensen.gezin,
            teams: soort == .gezin ? try await v.casework.organisaties().flatMap(\.teams) : [],
            wijken: soort == .gezin ? try await v.casework.wijken() : Wijkenlijst([]),
            anderen: anderen.filter { $0.dossier != dossier }.map { ($0.dossier.rawValue, $0.naam) }, form: v.form,
            refusal: refusal)
    }
}

struct GezinView: View {
    let omslag: Omslag
    let soort: GezinPage.Soort
    let gezin: Gezin
    let teams: [Organisatieoverzicht.Teamregel]
    let wijken: Wijkenlijst
    let anderen: [(String, String)]
    let form: Formulierdata
    let refusal: Refusal?

    private var naar: String { "/dossiers/\(gezin.dossier)/\(soort.rawValue)" }
    private var leden: [(String, String)] { gezin.leden.map { ($0.persoon.rawValue, $0.naam) } }

    var body: some HTML {
        Dossierblad(titel: titel, gezin: gezin, tab: .mensen, omslag: omslag) {
            switch soort {
            case .gezin: Section(.class("sheet")) { wijziging }
            case .afsluiting: Section(.class("sheet")) { afsluiting }
            case .heropening: Section(.class("sheet")) { heropening }
            case .dubbel, .overdracht: dubbel
            }
        }
    }

    private var titel: String {
        switch soort {
        case .gezin: "Naam, wijk, team en kader"
        case .overdracht: "Draag het gezin over"
        case .afsluiting: "Sluit het dossier samen af"
        case .heropening: "Open het dossier weer"
        case .dubbel: "Iets staat dubbel"
        }
    }

    private var wijziging: some HTML {
        Formulier(naar: naar, form: form, refusal: refusal) {
            H2 { titel }
            Regelveld("Hoe heet het gezin?", naam: "naam", form: form, waarde: gezin.naam, refusal: refusal)
            Wijkveld(wijken: wijken, form: form, waarde: gezin.wijk, refusal: refusal)
            Keuzeveld(
                "Team", naam: "team", keuzes: teams.map { ($0.id.rawValue, $0.naam) }, form: form,
                waarde: gezin.team.rawValue, refusal: refusal)
            Rondjesveld(
                "Is de hulp vrijwillig?", naam: "kader", keuzes: Gezin.Kader.allCases.map { ($0.rawValue, $0.zin) },
                form: form, waarde: gezin.kader.rawValue, refusal: refusal)
            Tekstveld("Waarom verandert dit?", naam: "gronden", form: form, refusal: refusal, rijen: 2)
            Knop("Bewaar")
        }
    }

    private var afsluiting: some HTML {
        Formulier(naar: naar, form: form, refusal: refusal) {
            H2 { titel }
            P { "Doe dit met het gezin erbij. Wat hier staat, krijgt het gezin mee." }
            Tekstveld("Wat hielp?", naam: "wat_hielp", form: form, refusal: refusal)
            Tekstveld(
                "Wat doen jullie als het terugkomt?", naam: "als_het_terugkomt", form: form, refusal: refusal,
                uitleg: "Wie bel je, en wat heb je zelf in huis?")
            Vinkveld("Met wie sluit u af?", naam: "met", keuzes: leden, form: form, refusal: refusal)
            P(.class("soft")) {
                "De regisseur blijft bereikbaar voor het gezin. De anderen zien het dossier daarna niet meer. Het dossier kan later weer open."
            }
            Knop("Sluit het dossier")
        }
    }

    private var heropening: some HTML {
        Formulier(naar: naar, form: form, refusal: refusal) {
            H2 { titel }
            Tekstveld(
                "Waarom komt het gezin terug?", naam: "aanleiding", form: form, refusal: refusal,
                uitleg: "In de woorden van het gezin. Zij lezen mee.")
            Knop("Open het dossier")
        }
    }

    private var dubbel: some HTML {
        Div {
            Section(.class("sheet")) {
                H2 { "Iemand staat twee keer bij dit gezin" }
                P { "Alles wat over de eerste staat, wordt voortaan gelezen als over de tweede. Dit kan niet terug." }
                Formulier(naar: naar, form: mens, refusal: mens.velden.isEmpty ? nil : refusal) {
                    Input(.type("hidden"), .name("wat"), .value("persoon"))
                    Keuzeveld("Wie staat er dubbel?", naam: "persoon", keuzes: leden, form: mens, refusal: refusal)
                    Keuzeveld("Wie is het eigenlijk?", naam: "ander", keuzes: leden, form: mens, refusal: refusal)
                    Tekstveld(
                        "Hoe weet u dat dit dezelfde is?", naam: "gronden", form: mens, refusal: refusal, rijen: 2)
                    Button(.class("button warn"), .type("submit")) { "Voeg samen" }
                }
            }
            Section(.class("sheet")) {
                H2 { "Dit gezin heeft nog een dossier" }
                P {
                    "Dit dossier blijft te lezen, en hoort voortaan bij het andere. Schrijven gaat daar verder. Dit kan niet terug."
                }
                Formulier(naar: naar, form: heel, refusal: heel.velden.isEmpty ? nil : refusal) {
                    Input(.type("hidden"), .name("wat"), .value("dossier"))
                    Keuzeveld(
                        "In welk dossier gaat u verder?", naam: "in", keuzes: anderen, form: heel, refusal: refusal)
                    Tekstveld(
                        "Hoe weet u dat dit hetzelfde gezin is?", naam: "gronden", form: heel, refusal: refusal,
                        rijen: 2)
                    Button(.class("button warn"), .type("submit")) { "Voeg bij het andere dossier" }
                }
            }
        }
    }

    private var mens: Formulierdata { form["wat"] == "persoon" ? form : Formulierdata() }
    private var heel: Formulierdata { form["wat"] == "dossier" ? form : Formulierdata() }
}
