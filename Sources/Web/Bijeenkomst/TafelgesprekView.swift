import Casework
import Domain
import HTML

/// De bespreking van één vraag: wat speelt er, de weging per mogelijkheid, en het besluit.
struct TafelgesprekView: View {
    /// What the table does now.
    enum Keuze: Sendable {
        case uitkomst(Uitkomstvragen, nodig: [Nodig])
        case besluit(Besluitformulier.Vragen, nodig: [Nodig], uitkomst: String, voor: String?)
        case besloten([Besluitkaart.Inhoud])
        /// There is nothing to choose for the reader.
        case niets(String)
    }

    struct Inhoud: Sendable {
        let kop: Inbrengkop
        let tot: Moment?
        let nu: Moment
        let deel: Besprekingsdeel
        /// People sit together here; on a route or a line somebody judges alone.
        let isTafel: Bool
        let geprobeerd: String?
        let aanvullingen: [String]
        let doelen: [String]
        let ontbreekt: [String]
        let waaromToch: String?
        let wegingen: [(weging: Weging, door: String)]
        let stapantwoorden: Stapantwoorden
        let keuze: Keuze
        /// Changes when the table goes on: an outcome, a decision.
        let keuzeversie: String
        let deelnemers: [Deelnemers.Regel]
        let magSchrijven: Bool
        let magDoorgeven: Bool
        let zonderNamen: Bool
        /// The table has decided: what came from the plan and the weighing are no longer read here.
        let zietMinder: Bool
        let magKortsluiten: Bool
        /// Who brought it in, when the table may phone during the talk.
        let belt: String?
        let kortgesloten: [InbrengbladView.Kortregel]
        let lesadres: String?
        let lessen: [Lesregel]
    }

    let omslag: Omslag
    let inhoud: Inhoud
    var wegingform = Formulierdata()
    /// Which option two people wrote in at once, or where something lacks.
    var wegingweigering: Refusal?
    var form = Formulierdata()
    var refusal: Refusal?

    private var pad: String { "/inbrengen/\(inhoud.kop.inbreng)" }

    var body: some HTML {
        Inbrengvel("Bespreking", inhoud.kop, omslag) {
            if inhoud.zonderNamen { P(.class("let-op")) { Naamloos.beperking } }
            Besprekingbalk(inhoud: inhoud, pad: pad)
            Div(.class("naast")) {
                Div {
                    Watspeelter(inhoud: inhoud, pad: pad)
                    Samenwerk(
                        inhoud: inhoud, wegingform: wegingform, wegingweigering: wegingweigering, form: form,
                        refusal: refusal)
                }
                Aside(.aria("label", "Bij deze vraag")) {
                    Section(.class("sheet")) {
                        H2 { "Aan tafel" }
                        Deelnemers(regels: inhoud.deelnemers, inbreng: inhoud.kop.inbreng, mag: false)
                        P { A(.href(pad)) { "Alles over deze vraag" } }
                    }
                    Kortlijst(regels: inhoud.kortgesloten, pad: pad, mag: inhoud.magKortsluiten)
                    LijktOpView(lessen: inhoud.lessen)
                    if let adres = inhoud.lesadres {
                        Section(.class("sheet")) {
                            H2 { "Wat leert dit ons?" }
                            P(.class("soft")) { "Liep het hier eerder op vast? Een les helpt het volgende gezin." }
                            P { A(.href(adres)) { "Schrijf een les" } }
                        }
                    }
                }
            }
        }
    }
}

/// Waar voorzitter en notulist samen in schrijven: de weging en het besluit. Het script haalt op wat de ander deed.
struct Samenwerk: View {
    let inhoud: TafelgesprekView.Inhoud
    var wegingform = Formulierdata()
    var wegingweigering: Refusal?
    var form = Formulierdata()
    var refusal: Refusal?

    private var pad: String { "/inbrengen/\(inhoud.kop.inbreng)" }

    var body: some HTML {
        Div(.data("ververs", "\(pad)/wegingen")) {
            if inhoud.isTafel, !inhoud.zietMinder {
                Section(.class("sheet"), .id("weging")) {
                    H2 { "Weging" }
                    Wegingenlijst(
                        inbreng: inhoud.kop.inbreng, wegingen: inhoud.wegingen,
                        magSchrijven: inhoud.magSchrijven, form: wegingform, refusal: wegingweigering)
                }
            }
            inhoud.stapantwoorden
            Besluitdeel(inhoud: inhoud, pad: pad, form: form, refusal: refusal)
        }
    }
}

/// Of er nu gepraat wordt, en met wie.
struct Besprekingsdeel: Sendable {
    /// "Samen, met het gezin"; nil when nobody is talking.
    let naam: String?
    let kanBeginnen: Bool
}

/// De balk boven de bespreking: tijd, deel, en wat er aan de wand kan.
struct Besprekingbalk: View {
    let inhoud: TafelgesprekView.Inhoud
    let pad: String

    var body: some HTML {
        Div(.class("doen balk niet-op-papier")) {
            if let tot = inhoud.tot { Tijdover(tot: tot, nu: inhoud.nu) }
            if let naam = inhoud.deel.naam {
                Span(.class("tag good")) { "Nu: \(naam)" }
                if inhoud.magSchrijven {
                    Form(.method("post"), .action("\(pad)/besprekingen/einde"), .class("inline")) {
                        Sleutelveld()
                        Button(.class("button quiet"), .type("submit")) { "Sluit dit deel" }
                    }
                }
            } else if inhoud.magSchrijven, inhoud.deel.kanBeginnen {
                A(.class("button quiet"), .href("\(pad)/besprekingen/nieuw")) { "Begin het gesprek" }
            }
            if inhoud.isTafel { A(.href("\(pad)/toonstand")) { "Aan de wand (toonstand)" } }
            A(.href("\(pad)/bundel")) { "Wat er meeging" }
            A(.href("\(pad)/bespreking")) { "Ververs" }
        }
    }
}

/// Wat er speelt en wat al is geprobeerd; wat vooraf ontbrak, staat erbij.
struct Watspeelter: View {
    let inhoud: TafelgesprekView.Inhoud
    let pad: String

    var body: some HTML {
        Section(.class("sheet")) {
            H2 { "Wat speelt er, wat is al geprobeerd" }
            for doel in inhoud.doelen { Blockquote(.class("groot")) { "“\(doel)”" } }
            if let geprobeerd = inhoud.geprobeerd { P(.class("regels")) { geprobeerd } }
            for tekst in inhoud.aanvullingen { P(.class("regels")) { "Later aangevuld: \(tekst)" } }
            if inhoud.doelen.isEmpty, inhoud.geprobeerd == nil {
                P(.class("soft")) {
                    inhoud.zietMinder
                        ? "De tafel heeft besloten. Wat uit het plan meeging en de weging leest u nu niet meer."
                        : "Er ging niets uit het plan mee. Vraag het aan wie de vraag inbracht."
                }
            }
            if !inhoud.ontbreekt.isEmpty {
                P(.class("let-op")) {
                    B { "Vooraf ontbrak nog iets. " }
                    inhoud.ontbreekt.joined(separator: " ")
                    inhoud.waaromToch.map { " Waarom het toch naar de tafel ging: \($0)" }
                }
            }
            if let belt = inhoud.belt {
                P(.class("niet-op-papier")) {
                    A(.href("\(pad)/kortgesloten/nieuw?bel=inbrenger")) { "Bel \(belt), en schrijf het antwoord op" }
                }
            }
        }
    }
}
