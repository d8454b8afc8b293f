import Casework
import Domain
import HTML

/// Het plan, zoals het gezin en de werker het samen lezen.
struct PlanView: View {
    let omslag: Omslag
    let plan: Gezinsplan
    let vandaag: Dag

    var body: some HTML {
        Dossierblad(titel: "Plan", gezin: plan.gezin, tab: .plan, omslag: omslag) {
            if plan.doelen.isEmpty {
                Section(.class("sheet")) { P { "Er staan nog geen doelen in dit plan." } }
            }
            for doel in plan.doelen { DoelArtikel(doel: doel, gezin: plan.gezin, vandaag: vandaag) }
            P { A(.class("button"), .href("/dossiers/\(plan.gezin.dossier)/doelen/nieuw")) { "Nieuw doel" } }
        }
    }
}

/// Eén doel in de woorden van het gezin.
struct DoelArtikel: View {
    let doel: Doel
    let gezin: Gezin
    let vandaag: Dag

    var body: some HTML {
        Article(.class("sheet goal"), .id("doel-\(doel.lijn)")) {
            Blockquote { doel.woorden }
            P(.class("soft")) {
                "Doel van \(gezin.lid(doel.eigenaar)?.roepnaam ?? "het gezin") · sinds \(doel.gebeurdOp.kort(gezienOp: vandaag))"
            }
        }
    }
}

/// Het formulier voor een nieuw doel.
struct DoelView: View {
    let omslag: Omslag
    let gezin: Gezin
    let form: Formulierdata
    let refusal: Refusal?

    var body: some HTML {
        Dossierblad(titel: "Nieuw doel", gezin: gezin, tab: .plan, omslag: omslag) {
            Section(.class("sheet")) {
                Formulier(naar: "/dossiers/\(gezin.dossier)/doelen", form: form, refusal: refusal) {
                    Tekstveld(
                        "Wat wil het gezin bereiken, in eigen woorden?", naam: "woorden", form: form, refusal: refusal)
                    Keuzeveld(
                        "Wiens doel is dit?", naam: "eigenaar",
                        keuzes: gezin.leden.map { ($0.persoon.rawValue, $0.roepnaam) },
                        form: form, refusal: refusal)
                    Knop("Zet in het plan")
                }
            }
        }
    }
}
