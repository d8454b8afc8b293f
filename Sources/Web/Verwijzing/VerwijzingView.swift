import Casework
import Domain
import HTML

/// De verwijzingen van een gezin, met wat de collega ervan zei.
struct VerwijzingenView: View {
    let omslag: Omslag
    let inhoud: Verwijzingen
    let codes: [String: Codelijst]
    let vandaag: Dag

    private var blik: Planblik { Planblik(plan: inhoud.plan, vandaag: vandaag) }

    var body: some HTML {
        Dossierblad(titel: "Verwijzingen", gezin: blik.plan.gezin, tab: .plan, omslag: omslag) {
            Section(.class("sheet")) {
                H2 { "Verwijzingen naar specialistische hulp" }
                P(.class("soft")) {
                    "Een collega kijkt mee voor een verwijzing weggaat. Dat is geen toestemming: u en het gezin beslissen."
                }
                if inhoud.alle.isEmpty { P { "Er is nog niet verwezen." } }
                Ul(.class("regels")) {
                    for een in inhoud.alle {
                        Li {
                            A(.href("/vragen/\(een.toets.vraag.id)")) {
                                codes.noem(een.verwijzing.zorgcategorie, uit: "zorgcategorieen")
                            }
                            " \(een.verwijzing.van.nabij(gezienOp: vandaag)) · "
                            een.verwijzing.stand(een.toets, collega: blik.plan.naam(.medewerker(een.toets.vraag.aan)))
                        }
                    }
                }
                if blik.kanSchrijven {
                    P { A(.class("button"), .href("\(blik.pad)/verwijzingen/nieuw")) { "Nieuwe verwijzing" } }
                }
            }
        }
    }
}

extension Verwijzing {
    /// Where it stands, in a few words.
    func stand(_ toets: Meedenkstand, collega: String) -> String {
        switch afloop {
        case .verstuurd: "weggegaan"
        case .ingetrokken: "niet doorgegaan"
        case nil: toets.advies == nil ? "\(collega) kijkt mee" : "\(collega) keek mee"
        }
    }
}

/// Een verwijzing opstellen: welke hulp, waarom, en wat het gezin zelf wil.
struct NieuweVerwijzingView: View {
    let omslag: Omslag
    let blik: Planblik
    let kring: Meedenkkring
    let codes: [String: Codelijst]
    let form: Formulierdata
    let refusal: Refusal?

    private var soorten: [(String, String)] {
        (codes["zorgcategorieen"]?.codes ?? []).map { ($0.code, $0.naam) }
    }
    private var doel: Doel? { blik.plan.doelen.first { $0.lijn.rawValue == form["doel"] } }

    var body: some HTML {
        Dossierblad(titel: "Verwijzen", gezin: blik.plan.gezin, tab: .plan, omslag: omslag) {
            Section(.class("sheet")) {
                H2 { "Verwijzen naar specialistische hulp" }
                if let doel { P { "Het gaat om het doel “\(doel.woorden)”" } }
                P(.class("soft")) {
                    "Een collega kijkt eerst mee. Die leest wat u hier schrijft en het doel, verder niets van het gezin."
                }
                if kring.meedenkers.isEmpty {
                    P {
                        "Er is nu niemand om te vragen. Vraag uw teamleider om een maatje of een specialist bij het team."
                    }
                } else {
                    formulier
                }
            }
        }
    }

    private var formulier: some HTML {
        Formulier(naar: "\(blik.pad)/verwijzingen", form: form, refusal: refusal) {
            Input(.type("hidden"), .name("doel"), .value(form["doel"]))
            Keuzeveld(
                "Welke hulp?", naam: "zorgcategorie", keuzes: [("", "Kies")] + soorten, form: form, refusal: refusal)
            Tekstveld(
                "Waarom deze hulp, en wat is er al geprobeerd?", naam: "zin", form: form, refusal: refusal, rijen: 3)
            Tekstveld("Wat wil het gezin zelf?", naam: "wens", form: form, refusal: refusal, rijen: 2)
            Regelveld(
                "Naar wie? Mag leeg blijven.", naam: "naar", form: form, refusal: refusal,
                uitleg: "De aanbieder of behandelaar, als u die al weet.")
            Keuzeveld(
                "Wie kijkt mee?", naam: "aan",
                keuzes: kring.meedenkers.map { ($0.id.rawValue, "\($0.naam), \($0.alsWat)") }, form: form,
                waarde: kring.eerste?.rawValue ?? "", refusal: refusal)
            Knop("Vraag om mee te kijken")
        }
    }
}

/// Wat er verwezen wordt, op de bladzijde van wie meekijkt, en hoe het afliep.
struct Verwijzingblok: View {
    let verwijzing: Verwijzing
    let codes: [String: Codelijst]
    let isBekeken: Bool
    let magAfronden: Bool
    let vandaag: Dag
    let form: Formulierdata
    let refusal: Refusal?

    var body: some HTML {
        Section(.class("sheet")) {
            H2 { "De verwijzing" }
            Dl {
                Dt { "Welke hulp" }
                Dd { codes.noem(verwijzing.zorgcategorie, uit: "zorgcategorieen") }
                if let naar = verwijzing.naar {
                    Dt { "Naar wie" }
                    Dd { naar }
                }
                Dt { "Wat het gezin zelf wil" }
                Dd { verwijzing.wens }
            }
            if let afloop = verwijzing.afloop, let tot = verwijzing.tot {
                P {
                    afloop == .verstuurd
                        ? "Deze verwijzing is weggegaan, \(tot.nabij(gezienOp: vandaag))."
                        : "Deze verwijzing ging niet door, \(tot.nabij(gezienOp: vandaag))."
                }
                if let woorden = verwijzing.toelichting { P(.class("tekst")) { woorden } }
            } else if magAfronden {
                Formulier(naar: "/verwijzingen/\(verwijzing.id)/afloop", form: form, refusal: refusal) {
                    Keuzeveld(
                        "Gaat de verwijzing weg?", naam: "afloop",
                        keuzes: [
                            (Verwijzing.Afloop.verstuurd.rawValue, "Ja, ik verstuur haar"),
                            (Verwijzing.Afloop.ingetrokken.rawValue, "Nee, wij doen iets anders"),
                        ], form: form, refusal: refusal)
                    Regelveld(
                        isBekeken ? "Wilt u er iets bij zeggen? Mag leeg blijven." : "Waarom kan het niet wachten?",
                        naam: "toelichting", form: form, refusal: refusal,
                        uitleg: isBekeken ? nil : "Uw collega keek nog niet mee. Versturen mag, met een reden.")
                    Knop("Leg vast", stil: true)
                }
            }
        }
    }
}
