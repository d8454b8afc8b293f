import Domain
import HTML

/// Alles wat het besluitformulier moet weten.
struct Besluitvragen: Sendable {
    struct Deelnemer: Sendable {
        let id: ID<Deelname>
        let naam: String
        let rol: String
    }

    let uitkomsten: [Uitkomst]
    let kiesMeer: Bool
    let deelnemers: [Deelnemer]
    let lijsten: Vraagvelden.Keuzelijsten
    /// Who can do something: value and name.
    let doeners: [(String, String)]
    /// Proposed by the arrangement.
    let terugblik: Dag?
    /// Until when the grounds may follow.
    let grondenVoor: String

}

/// Wat de tafel besluit: de uitkomst meteen, de gronden nu of binnen een werkdag.
struct Besluitformulier: View {
    let naar: String
    let vragen: Besluitvragen
    let nodig: [String]
    let form: Formulierdata
    let refusal: Refusal?

    var body: some HTML {
        Formulier(naar: naar, form: form, refusal: refusal) {
            Uitkomstkeuze(vragen: vragen, form: form, refusal: refusal)
            Tekstveld(
                "Wat besluit de tafel, precies?", naam: "wat", form: form, refusal: refusal,
                uitleg: "Zo gewoon mogelijk. Het gezin leest en hoort deze tekst.")
            Tekstveld(
                "Op welke grond, en waarom geldt dat hier?", naam: "gronden", form: form, refusal: refusal,
                uitleg: "Komt u er nu niet aan toe? Dan mag het tot \(vragen.grondenVoor).")
            if !vragen.lijsten.regels.isEmpty {
                Details(form["regel"].isEmpty ? nil : .open) {
                    Summary { "Steunt dit op een regel of artikel?" }
                    Keuzeveld(
                        "Regel of artikel", naam: "regel", keuzes: [("", "Geen")] + vragen.lijsten.regels, form: form,
                        refusal: refusal)
                }
            }
            Standpunten(deelnemers: vragen.deelnemers, form: form, refusal: refusal)
            Actierijen(doeners: vragen.doeners, form: form, refusal: refusal)
            Regelveld(
                "Wanneer kijken jullie terug?", naam: "terugblik", form: form,
                waarde: vragen.terugblik?.getypt ?? "", refusal: refusal, uitleg: "Dag-maand-jaar.")
            P(.class("knoppen")) {
                Knop("Leg besluit vast")
                NogNodig(dingen: nodig)
            }
        }
    }
}

/// De mogelijke uitkomsten; wat een uitkomst vraagt, staat er direct onder.
struct Uitkomstkeuze: View {
    let vragen: Besluitvragen
    let form: Formulierdata
    let refusal: Refusal?

    var body: some HTML {
        Fieldset(.class("veld"), .id("veld-uitkomst"), .tabindex(-1)) {
            Legend { vragen.kiesMeer ? "Wat kiest de tafel? Het mogen er meer zijn." : "Wat kiest de tafel?" }
            if let zin = refusal?.zin(bij: "uitkomst") { P(.class("veldfout"), .id("fout-uitkomst")) { zin } }
            for uitkomst in vragen.uitkomsten {
                Div(.class("uitkomst")) {
                    Label(.class("keuze")) {
                        Input(
                            .type(vragen.kiesMeer ? "checkbox" : "radio"), .name("uitkomst"), .value(uitkomst.id.tekst),
                            form.alle("uitkomst").contains(uitkomst.id.tekst) ? .checked : nil)
                        " \(uitkomst.opschrift)"
                    }
                    if !gevraagd(uitkomst).isEmpty {
                        Div(.class("vragen")) {
                            Vraagvelden(
                                vragen: gevraagd(uitkomst), lijsten: vragen.lijsten, form: form, refusal: refusal)
                        }
                    }
                }
            }
        }
    }

    private func gevraagd(_ uitkomst: Uitkomst) -> [Vraag] {
        uitkomst.vraagt + uitkomst.gevolgen.flatMap(\.vraagt)
    }
}

extension Dag {
    /// As people type it: `22-11-2026`.
    var getypt: String { "\(delen.dag)-\(delen.maand)-\(jaar)" }
}
