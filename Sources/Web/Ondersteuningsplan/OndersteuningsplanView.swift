import Casework
import Domain
import HTML

/// Het ondersteuningsplan met per veld hoe het staat en waaruit het gevuld is.
struct OndersteuningsplanView: View {
    let omslag: Omslag
    let blad: Ondersteuningsplanblad

    private var pad: String { "/dossiers/\(blad.gezin.dossier)" }
    private var plan: Ondersteuningsplan { blad.plan }

    var body: some HTML {
        Dossierblad(titel: "Ondersteuningsplan", gezin: blad.gezin, tab: .plan, omslag: omslag) {
            Section(.class("sheet")) {
                H2 { "Wat een regionale tafel nodig heeft" }
                P {
                    B { "\(plan.compleet) van de \(plan.vakken.count) onderdelen zijn compleet. " }
                    plan.isCompleet
                        ? "De tafel krijgt alles wat zij nodig heeft."
                        : "Het dossier vulde dit zelf. Typ alleen wat er echt niet is."
                }
                P(.class("knoppen")) {
                    if blad.magSchrijven, !plan.teTypen.isEmpty {
                        A(.class("button"), .href("\(pad)/ondersteuningsplan/aanvulling")) { "Vul aan wat ontbreekt" }
                    }
                    A(.class("button quiet"), .href("\(pad)/ondersteuningsplan/papier")) { "Op papier" }
                    if blad.magSchrijven {
                        A(.class("button quiet"), .href("\(pad)/inbrengen/nieuw")) { "Naar een tafel" }
                    }
                }
            }
            for vak in plan.vakken {
                Section(.class("sheet"), .id("v-\(vak.veld.rawValue)")) {
                    H3 {
                        vak.veld.naam
                        " "
                        Span(.class(vak.staat.klasse)) { vak.staat.naam }
                    }
                    Vakregels(vak: vak)
                    if vak.veld == .analyse {
                        P { A(.href("\(pad)/analyse")) { "Lees de analyse" } }
                    } else if blad.magSchrijven,
                        vak.staat != .compleet || Plangegeven.Soort(rawValue: vak.veld.rawValue) != nil,
                        let adres = vak.veld.pad(blad.gezin.dossier)
                    {
                        P {
                            A(.href(adres)) {
                                vak.staat == .compleet ? "Schrijf opnieuw" : "Vul aan"
                                Span(.class("alleen-lezer")) { ": \(vak.veld.naam)" }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// Wat er in één onderdeel staat, en waar dat vandaan komt.
struct Vakregels: View {
    let vak: Ondersteuningsplan.Vak

    var body: some HTML {
        if vak.regels.isEmpty {
            P(.class("soft")) { vak.staat == .compleet ? "Staat erbij." : "Dit is er nog niet." }
        } else {
            Ul(.class("regels")) { for regel in vak.regels { Li(.class("tekst")) { regel } } }
        }
        if let uit = vak.uit { P(.class("soft")) { "Uit: \(uit)" } }
    }
}

/// Het ondersteuningsplan zonder knoppen: op papier, en bij een vraag aan een tafel.
struct Ondersteuningsblok: View {
    let plan: Ondersteuningsplan

    var body: some HTML {
        P { "\(plan.compleet) van de \(plan.vakken.count) onderdelen zijn compleet." }
        for vak in plan.vakken {
            H3 { vak.veld.naam + (vak.staat == .compleet ? "" : " (\(vak.staat.naam))") }
            Vakregels(vak: vak)
        }
    }
}

struct OndersteuningspapierView: View {
    let blad: Ondersteuningsplanblad

    var body: some HTML {
        Kaalblad("Ondersteuningsplan", .papier) {
            P(.class("niet-op-papier")) {
                A(.href("/dossiers/\(blad.gezin.dossier)/ondersteuningsplan")) { "Terug" }
            }
            P(.class("soft")) { "\(blad.gezin.naam), \(blad.op.voluit)" }
            H1 { "Ondersteuningsplan" }
        } inhoud: {
            Ondersteuningsblok(plan: blad.plan)
        }
    }
}

/// Aanvullen wat er niet is: hoogstens drie velden, en het komt in het plan.
struct PlanaanvullingView: View {
    let omslag: Omslag
    let blad: Ondersteuningsplanblad
    let soorten: [Plangegeven.Soort]
    let form: Formulierdata
    let refusal: Refusal?

    var body: some HTML {
        Dossierblad(titel: "Plan aanvullen", gezin: blad.gezin, tab: .plan, omslag: omslag) {
            Section(.class("sheet")) {
                H2 { "Wat weet u, of wat zegt het gezin?" }
                P(.class("soft")) { "Dit komt in het plan van het gezin. Wat u niet weet, laat u leeg." }
                Formulier(
                    naar: "/dossiers/\(blad.gezin.dossier)/ondersteuningsplan/aanvulling", form: form, refusal: refusal
                ) {
                    for soort in soorten { Planaanvullingveld(blad: blad, soort: soort, form: form, refusal: refusal) }
                    Knop("Zet in het plan")
                }
            }
        }
    }
}

/// Eén veld, met de vraag wiens wens het is als dat niet vanzelf spreekt.
struct Planaanvullingveld: View {
    let blad: Ondersteuningsplanblad
    let soort: Plangegeven.Soort
    let form: Formulierdata
    let refusal: Refusal?

    private var mensen: [Gezinslid] { blad.mensen(soort) }
    private var al: String {
        let wie = mensen.count == 1 ? mensen.first?.persoon : nil
        return blad.gegevens.first { $0.soort == soort && (soort.rol == nil || $0.van == wie) }?.tekst ?? ""
    }

    var body: some HTML {
        if soort.rol != nil, mensen.count == 1 {
            Input(.type("hidden"), .name("\(soort.rawValue)-van"), .value(mensen[0].persoon.rawValue))
        } else if soort.rol != nil {
            Keuzeveld(
                "Wiens wens is dit?", naam: "\(soort.rawValue)-van",
                keuzes: mensen.map { ($0.persoon.rawValue, $0.roepnaam) }, form: form,
                waarde: mensen.first?.persoon.rawValue ?? "", refusal: refusal)
        }
        Tekstveld(vraag, naam: soort.rawValue, form: form, waarde: al, refusal: refusal, rijen: 3)
    }

    private var vraag: String {
        switch soort {
        case .hulp: "Welke hulp was er al, en wat bracht die?"
        case .netwerk: "Wie staan er om het gezin heen?"
        case .wensKind: mensen.count == 1 ? "Wat wil \(mensen[0].roepnaam) zelf?" : "Wat wil het kind zelf?"
        case .wensOuder: mensen.count == 1 ? "Wat wil \(mensen[0].roepnaam) zelf?" : "Wat wil deze ouder zelf?"
        case .veiligheid: "Hoe veilig is het, en waaruit blijkt dat?"
        }
    }
}
