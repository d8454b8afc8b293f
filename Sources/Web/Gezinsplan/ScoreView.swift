import Casework
import Domain
import HTML

/// Het formulier: per doel het cijfer van de eigenaar en dat van de werker, en zo nodig van anderen.
struct ScoreView: View {
    let omslag: Omslag
    let blik: Planblik
    let medewerker: Medewerker
    let form: Formulierdata
    let refusal: Refusal?

    private var gezin: Gezin { blik.plan.gezin }

    var body: some HTML {
        Dossierblad(titel: "Cijfers van een gesprek", gezin: gezin, tab: .plan, omslag: omslag) {
            Section(.class("sheet goal")) {
                H2 { "Hoe gaat het nu?" }
                P(.class("soft")) {
                    "Van 0 (het gaat helemaal niet) tot 10 (zo is het goed). Vul in wat gezegd is; de rest mag leeg blijven. Liever een paar cijfers die besproken zijn dan veel."
                }
                if blik.plan.doelen.isEmpty {
                    P { "Er zijn geen doelen die lopen." }
                } else {
                    Formulier(naar: "\(blik.pad)/scores", form: form, refusal: refusal) {
                        Regelveld(
                            "Wanneer was het gesprek?", naam: "gebeurd_op", form: form,
                            waarde: blik.vandaag.description, refusal: refusal, soort: "date")
                        for doel in blik.plan.doelen {
                            Cijferblok(blik: blik, doel: doel, medewerker: medewerker, form: form, refusal: refusal)
                        }
                        Knop("Bewaar de cijfers")
                    }
                }
            }
        }
    }
}

/// De cijfers bij één doel: van de eigenaar, van de werker, en zo nodig van anderen.
struct Cijferblok: View {
    let blik: Planblik
    let doel: Doel
    let medewerker: Medewerker
    let form: Formulierdata
    let refusal: Refusal?

    private var leden: [Gezinslid] { blik.plan.gezin.leden }

    var body: some HTML {
        Fieldset(.class("cijferblok")) {
            Legend { "“\(doel.woorden)”" }
            for lid in leden where lid.persoon == doel.eigenaar { rij(.persoon(lid.persoon)) }
            rij(.medewerker(medewerker.id))
            if leden.count > 1 {
                Details(anderenIngevuld ? .open : nil) {
                    Summary { "Ook een cijfer van iemand anders" }
                    for lid in leden where lid.persoon != doel.eigenaar { rij(.persoon(lid.persoon)) }
                }
            }
        }
    }

    private func rij(_ van: Spreker) -> Cijferrij {
        let voorstel = Scorevoorstel(doel: doel.lijn, van: van, cijfer: "")
        let vorige = blik.plan.stand.scores(bij: doel).last { $0.van == van }
        return Cijferrij(
            voorstel: voorstel, naam: van.persoon == nil ? "Uw eigen cijfer" : "Cijfer van \(blik.plan.naam(van))",
            uitleg: vorige.map { "Vorige keer: \($0.waarde), \($0.gebeurdOp.kort(gezienOp: blik.vandaag))." },
            form: form, refusal: refusal)
    }

    private var anderenIngevuld: Bool {
        leden.contains { lid in
            let veld = Scorevoorstel(doel: doel.lijn, van: .persoon(lid.persoon), cijfer: "").veld
            return lid.persoon != doel.eigenaar && (!form[veld].isEmpty || refusal?.field == veld)
        }
    }
}

/// Eén cijfer met de woorden erbij.
struct Cijferrij: View {
    let voorstel: Scorevoorstel
    let naam: String
    let uitleg: String?
    let form: Formulierdata
    let refusal: Refusal?

    var body: some HTML {
        Div(.class("cijferrij")) {
            Veld(naam, naam: voorstel.veld, uitleg: uitleg, refusal: refusal) {
                Input(
                    attributes: veldAttributen(voorstel.veld, uitleg: uitleg, refusal: refusal) + [
                        .type("text"), .inputmode("numeric"), .maxlength(3), .autocomplete("off"),
                        .value(form[voorstel.veld]), .class("cijfer"),
                    ])
            }
            Regelveld(
                voorstel.van.persoon == nil ? "Waarom dit cijfer?" : "In eigen woorden", naam: voorstel.woordenveld,
                form: form, refusal: refusal)
        }
    }
}
