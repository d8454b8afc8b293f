import Domain
import HTML

/// Besluiten buiten de bijeenkomst, omdat het niet kan wachten.
struct SpoedView: View {
    let omslag: Omslag
    let kop: Inbrengkop
    let vragen: Uitkomstvragen
    /// How the table confirms it afterwards.
    let daarna: String
    let form: Formulierdata
    let refusal: Refusal?

    var body: some HTML {
        Vraagvel("Kan dit niet wachten?", kop, omslag) {
            P { "Alleen als wachten schade doet. \(daarna)" }
            Uitkomstformulier(
                naar: "/inbrengen/\(kop.inbreng)/spoed", vragen: vragen, knop: "Besluit met spoed", nodig: [],
                form: form, refusal: refusal)
        }
    }
}

/// Iets wat een besluit in gang zet, afhandelen: met één zin hoe het ging.
struct GevolgView: View {
    let omslag: Omslag
    let kop: Inbrengkop
    let naar: String
    let zin: String
    /// Where it can be done at once, such as passing on.
    let weg: (tekst: String, adres: String)?
    let form: Formulierdata
    let refusal: Refusal?

    var body: some HTML {
        Vraagvel("Dit hoort bij het besluit", kop, omslag) {
            Blockquote(.class("groot")) { zin }
            if let weg { P { A(.class("button"), .href(weg.adres)) { weg.tekst } } }
            Formulier(naar: naar, form: form, refusal: refusal) {
                Rondjesveld(
                    "Hoe ging het?", naam: "hoe",
                    keuzes: [("uitgevoerd", "Het is gedaan"), ("vervallen", "Het hoeft niet meer")], form: form,
                    refusal: refusal)
                Regelveld("Eén zin erbij", naam: "toelichting", form: form, refusal: refusal)
                Knop("Leg vast", stil: weg != nil)
            }
        }
    }
}
