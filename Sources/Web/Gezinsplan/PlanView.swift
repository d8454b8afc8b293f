import Casework
import Domain
import HTML

/// Het plan, zoals het gezin en de werker het samen lezen.
struct PlanView: View {
    let omslag: Omslag
    let blik: Planblik

    private var plan: Gezinsplan { blik.plan }

    var body: some HTML {
        Dossierblad(titel: "Plan", gezin: plan.gezin, tab: .plan, omslag: omslag) {
            if blik.vroeger { Vroegermelding(blik: blik) }
            Div(.class("naast")) {
                Div {
                    if let versie = plan.versies.last { Versieregel(blik: blik, versie: versie) }
                    if plan.doelen.isEmpty { Leegplan(blik: blik) }
                    for doel in plan.doelen { DoelArtikel(blik: blik, doel: doel) }
                    if !blik.vroeger { Planknoppen(blik: blik) }
                    if !plan.stand.afwegingen(bij: nil).isEmpty { Kijken(blik: blik, doel: nil) }
                    Plangegevens(blik: blik)
                    AfgelopenDoelen(blik: blik)
                    Planversies(blik: blik)
                }
                Planzijkant(blik: blik)
            }
        }
    }
}

/// Says that this is how it was.
struct Vroegermelding: View {
    let blik: Planblik

    var body: some HTML {
        Div(.class("vroeger"), .role("status")) {
            B { "Zo stond het plan op \(blik.plan.moment.dag.voluit). " }
            A(.href("\(blik.pad)/plan")) { "Naar het plan van nu" }
        }
    }
}

/// When the plan was last recorded with the family, and what they thought of it.
struct Versieregel: View {
    let blik: Planblik
    let versie: Planversie

    var body: some HTML {
        P(.class("soft")) {
            "Plan van "
            B { versie.gebeurdOp.voluit }
            ", versie \(versie.nummer). "
            if !versie.instemmingen.isEmpty { "\(blik.stemmen(versie)). " }
            if !blik.vroeger {
                A(.href("\(blik.pad)/plan/vergelijk?van=\(versie.nummer)")) { "Wat is er sindsdien veranderd?" }
            }
        }
    }
}

struct Leegplan: View {
    let blik: Planblik

    var body: some HTML {
        Section(.class("sheet")) {
            P { "Er staan nog geen doelen in dit plan. Begin met wat het gezin zelf wil, in eigen woorden." }
        }
    }
}

/// What can be done with the plan as a whole.
struct Planknoppen: View {
    let blik: Planblik

    var body: some HTML {
        Div(.class("knoppen")) {
            if blik.kanSchrijven { bijwerken }
            A(.class("button quiet"), .href("\(blik.pad)/bezoek")) { "Morgen op bezoek" }
            A(.class("button quiet"), .href("\(blik.pad)/plan/a4.pdf")) { "Eén A4 (pdf)" }
            if blik.kanSchrijven {
                A(.class("button quiet"), .href("\(blik.pad)/vragen/nieuw?soort=collega")) { "Vraag een collega" }
            }
            A(.class("button quiet"), .href("\(blik.pad)/verwijzingen")) { "Verwijzingen" }
            if blik.plan.kentAnalyse {
                A(.class("button quiet"), .href("\(blik.pad)/analyse")) { "Verklarende analyse" }
            }
            A(.class("button quiet"), .href("\(blik.pad)/ondersteuningsplan")) { "Ondersteuningsplan" }
            A(.class("button quiet"), .href("\(blik.pad)/lessen/nieuw")) { "Wat leert dit ons?" }
        }
    }

    private var bijwerken: some HTML {
        Details(.class("bijwerken"), blik.plan.stand.doelen.isEmpty ? .open : nil) {
            Summary(.class("button")) { "Plan bijwerken" }
            Ul {
                Li { A(.href("\(blik.pad)/doelen/nieuw")) { "Nieuw doel" } }
                if !blik.plan.doelen.isEmpty {
                    Li { A(.href("\(blik.pad)/scores/nieuw")) { "Cijfers van een gesprek" } }
                    Li { A(.href("\(blik.pad)/afwegingen/nieuw")) { "Een kijk op het hele plan" } }
                    Li { A(.href("\(blik.pad)/planversies/nieuw")) { "Deze versie vastleggen met het gezin" } }
                }
            }
        }
    }
}

/// What the plan holds beside goals and agreements: help, network, wishes, safety.
struct Plangegevens: View {
    let blik: Planblik

    var body: some HTML {
        if !blik.plan.gegevens.isEmpty {
            Section(.class("sheet"), .id("gegevens")) {
                H2 { "Wensen, mensen om het gezin heen en veiligheid" }
                Dl {
                    for een in blik.plan.gegevens {
                        Dt { naam(een) }
                        Dd(.class("tekst")) { een.tekst }
                    }
                }
            }
        }
    }

    private func naam(_ een: Plangegeven) -> String {
        if let van = een.van { return "Wat \(blik.plan.naam(.persoon(van))) wil" }
        return Ondersteuningsplan.Veld(rawValue: een.soort.rawValue)?.naam ?? een.soort.rawValue
    }
}

/// Goals that ended, with how and why.
struct AfgelopenDoelen: View {
    let blik: Planblik

    var body: some HTML {
        if !blik.plan.stand.afgelopen.isEmpty {
            Section(.class("sheet")) {
                H2 { "Doelen die klaar zijn" }
                Ul(.class("regels")) {
                    for doel in blik.plan.stand.afgelopen {
                        Li {
                            A(.href("\(blik.pad)/doelen/\(doel.lijn)")) { "“\(doel.woorden.ingekort(120))”" }
                            if let einde = blik.plan.stand.einde(van: doel) {
                                Span(.class("soft")) {
                                    " \(einde.hoe.naam), \(einde.gebeurdOp.kort(gezienOp: blik.vandaag)): \(einde.gronden.ingekort(160))"
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// The versions, each with a way to see it and to compare it; and the plan on any day.
struct Planversies: View {
    let blik: Planblik

    var body: some HTML {
        Details(.class("sheet")) {
            Summary { "Zo was het eerder" }
            if !blik.plan.versies.isEmpty {
                Ul(.class("regels")) {
                    for versie in blik.plan.versies.reversed() { Versieitem(blik: blik, versie: versie) }
                }
            }
            Form(.method("get"), .action("\(blik.pad)/plan"), .class("opdag")) {
                Label(.for("veld-op")) { "Het plan zoals het op een dag bekend was" }
                Input(.type("date"), .id("veld-op"), .name("op"), .max(blik.vandaag.description))
                " "
                Button(.class("button quiet"), .type("submit")) { "Laat zien" }
            }
        }
    }
}

/// Eén versie, met wat ieder ervan vond en wat er veranderde.
struct Versieitem: View {
    let blik: Planblik
    let versie: Planversie

    var body: some HTML {
        Li {
            A(.href("\(blik.pad)/plan?op=\(versie.nummer)")) {
                "Versie \(versie.nummer), \(versie.gebeurdOp.kort(gezienOp: blik.vandaag))"
            }
            if let woorden = versie.toelichting { Span { " \(woorden.ingekort(120))" } }
            if !versie.instemmingen.isEmpty { Span(.class("soft")) { " \(blik.stemmen(versie))." } }
            if versie.nummer > 1 {
                " "
                A(.href("\(blik.pad)/plan/vergelijk?van=\(versie.nummer - 1)&tot=\(versie.nummer)")) {
                    "Wat veranderde er?"
                }
            }
            if blik.kanSchrijven {
                " "
                A(.href("\(blik.pad)/planversies/\(versie.id)/instemmingen/nieuw")) { "Mening opschrijven" }
            }
        }
    }
}
