import Domain
import HTML

/// Onder de weging: eerst wat de tafel kiest, dan waarom en wie wat doet, en daarna het besluit zelf.
struct Besluitdeel: View {
    let inhoud: TafelgesprekView.Inhoud
    let pad: String
    let form: Formulierdata
    let refusal: Refusal?

    var body: some HTML {
        Section(
            .class("sheet"), .id("besluit"), .data("versie", inhoud.keuzeversie),
            .data(
                "intussen",
                "Een ander ging hier intussen verder. Uw tekst staat er nog: neem over wat u wilt houden, en druk dan bovenaan op Ververs."
            )
        ) {
            H2 { "Besluit" }
            switch inhoud.keuze {
            case .uitkomst(let vragen, let nodig):
                Uitkomstformulier(
                    naar: "\(pad)/uitkomst", vragen: vragen, nodig: nodig, form: form, refusal: refusal)
            case .besluit(let vragen, let nodig, let uitkomst, let voor):
                P {
                    Span(.class("tag good")) { uitkomst }
                    if let voor { Span(.class("soft")) { " De gronden staan er uiterlijk \(voor)." } }
                }
                P { A(.href("\(pad)/papier")) { "Lees het voor of druk het af, voordat iedereen weggaat" } }
                Besluitformulier(naar: "\(pad)/besluit", vragen: vragen, nodig: nodig, form: form, refusal: refusal)
            case .besloten(let besluiten):
                if let refusal { TeLaat(refusal: refusal, tekst: form["gronden"]) }
                for besluit in besluiten { Besluitkaart(inhoud: besluit) }
            case .niets(let zin):
                P(.class("soft")) { zin }
            }
        }
        if inhoud.magDoorgeven {
            P(.class("doen niet-op-papier")) {
                A(.class("button quiet"), .href("\(pad)/doorgifte")) { "Geef door" }
                A(.class("button quiet"), .href("\(pad)/splitsing")) { "Splits de vraag" }
            }
        }
    }
}

/// Een ander was eerder: wat die vastlegde staat eronder, en de eigen tekst is niet kwijt.
private struct TeLaat: View {
    let refusal: Refusal
    let tekst: String

    var body: some HTML {
        Foutmelding(refusal: Refusal(refusal.kind, refusal.zin))
        if !tekst.isEmpty {
            P { "Dit schreef u zelf:" }
            Blockquote(.class("regels")) { tekst }
        }
    }
}
