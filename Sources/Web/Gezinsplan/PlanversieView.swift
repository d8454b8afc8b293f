import Casework
import Domain
import HTML

/// Het plan van nu een nummer geven, nadat het met het gezin is doorgenomen.
struct PlanversieView: View {
    let omslag: Omslag
    let blik: Planblik
    let form: Formulierdata
    let refusal: Refusal?

    var body: some HTML {
        Dossierblad(titel: "Versie vastleggen", gezin: blik.plan.gezin, tab: .plan, omslag: omslag) {
            Section(.class("sheet")) {
                H2 { "Versie \((blik.plan.versies.last?.nummer ?? 0) + 1) van dit plan" }
                P(.class("soft")) {
                    "Neem het plan samen door. Wat ieder ervan vindt, blijft bij deze versie staan. Wie er nog niets van zei, laat u leeg."
                }
                Formulier(naar: "\(blik.pad)/planversies", form: form, refusal: refusal) {
                    Regelveld("Wat is er anders dan eerst?", naam: "toelichting", form: form, refusal: refusal)
                    for lid in blik.plan.gezin.leden { Meningblok(lid: lid, form: form, refusal: refusal) }
                    Knop("Leg deze versie vast")
                }
            }
        }
    }
}

/// De mening van één mens, tussen die van de anderen.
struct Meningblok: View {
    let lid: Gezinslid
    let form: Formulierdata
    let refusal: Refusal?

    var body: some HTML {
        Fieldset(.class("cijferblok")) {
            Legend { "Wat vindt \(lid.roepnaam)?" }
            Meningvelden(
                antwoord: "antwoord-\(lid.persoon)", woorden: "woorden-\(lid.persoon)",
                voorgelezen: "voorgelezen-\(lid.persoon)", wie: lid.roepnaam, form: form, refusal: refusal)
        }
    }
}

/// Later nog opschrijven wat iemand van een versie vindt.
struct InstemmingView: View {
    let omslag: Omslag
    let blik: Planblik
    let versie: Planversie
    let form: Formulierdata
    let refusal: Refusal?

    var body: some HTML {
        Dossierblad(titel: "Mening over het plan", gezin: blik.plan.gezin, tab: .plan, omslag: omslag) {
            Section(.class("sheet")) {
                H2 { "Wat iemand vindt van versie \(versie.nummer)" }
                if !versie.instemmingen.isEmpty { P(.class("soft")) { "Tot nu toe: \(blik.stemmen(versie))." } }
                Formulier(
                    naar: "\(blik.pad)/planversies/\(versie.id)/instemmingen", form: form, refusal: refusal
                ) {
                    Keuzeveld(
                        "Wie?", naam: "persoon",
                        keuzes: blik.plan.gezin.leden.map { ($0.persoon.rawValue, $0.roepnaam) }, form: form,
                        refusal: refusal)
                    Meningvelden(
                        antwoord: "antwoord", woorden: "woorden", voorgelezen: "voorgelezen", wie: "diegene",
                        form: form,
                        refusal: refusal)
                    Knop("Bewaar de mening")
                }
            }
        }
    }
}

/// De drie velden van een mening over het plan.
struct Meningvelden: View {
    let antwoord: String
    let woorden: String
    let voorgelezen: String
    let wie: String
    let form: Formulierdata
    let refusal: Refusal?

    var body: some HTML {
        Keuzeveld(
            "Eens met het plan?", naam: antwoord,
            keuzes: [("eens", "Eens"), ("deels", "Deels eens"), ("oneens", "Niet eens")], form: form, refusal: refusal)
        Regelveld("In de woorden van \(wie)", naam: woorden, form: form, refusal: refusal)
        Vink("Het plan is aan \(wie) voorgelezen", naam: voorgelezen, aan: form[voorgelezen] == "ja")
    }
}
