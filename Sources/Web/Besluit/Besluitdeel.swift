import Domain
import HTML

/// Onder de weging: eerst wat de tafel kiest, dan waarom en wie wat doet, en daarna het besluit zelf.
struct Besluitdeel: View {
    let inhoud: TafelgesprekView.Inhoud
    let pad: String
    let form: Formulierdata
    let refusal: Refusal?

    var body: some HTML {
        Section(.class("sheet"), .id("besluit")) {
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
