import Domain
import HTML

/// Alles wat het formulier van de uitkomst moet weten.
struct Uitkomstvragen: Sendable {
    let uitkomsten: [Uitkomst]
    let kiesMeer: Bool
    /// What the step itself asks, whatever is chosen.
    let vragen: [Vraag]
    let lijsten: Vraagvelden.Keuzelijsten
    /// A table chooses; else one person does, on a route or a line.
    var isTafel = true
    /// It becomes a besluit; else it is what somebody finds.
    var isBesluit = true

    /// What is asked in words.
    var watPrecies: String {
        isTafel ? "Wat besluit de tafel, precies?" : isBesluit ? "Wat besluit u, precies?" : "Wat vindt u, precies?"
    }
}

/// Wat de tafel kiest, meteen. De gronden mogen binnen een werkdag volgen.
struct Uitkomstformulier: View {
    let naar: String
    let vragen: Uitkomstvragen
    /// "Leg de uitkomst vast", or for an urgent one outside the meeting something else.
    var knop = "Leg de uitkomst vast"
    let nodig: [Nodig]
    let form: Formulierdata
    let refusal: Refusal?

    var body: some HTML {
        let refusal = vragen.gericht(refusal, form)
        Formulier(naar: naar, form: form, refusal: refusal) {
            Uitkomstkeuze(vragen: vragen, form: form, refusal: refusal)
            Vraagvelden(vragen: vragen.vragen, lijsten: vragen.lijsten, form: form, refusal: refusal)
            Tekstveld(
                vragen.watPrecies, naam: "wat", form: form, refusal: refusal,
                uitleg: "Zo gewoon mogelijk. Het gezin leest en hoort deze tekst.")
            P(.class("doen")) {
                Knop(knop)
                NogNodig(
                    dingen: nodig, form: form,
                    goed: "Waarom, wie het anders ziet en wie wat doet, vraagt het volgende scherm.")
            }
        }
    }
}

/// Waarom de tafel dit besloot, wie het anders ziet en wie wat doet: daarmee wordt een uitkomst een besluit.
struct Besluitformulier: View {
    struct Vragen: Sendable {
        struct Deelnemer: Sendable {
            let id: ID<Deelname>
            let naam: String
            let rol: String
        }

        let wat: String
        let deelnemers: [Deelnemer]
        /// What is needed when somebody sees it otherwise, said before anybody chooses.
        var alsAnders: [String] = []
        let regels: [(String, String)]
        /// Who can do something: value and name.
        let doeners: [(String, String)]
        /// Proposed by the arrangement.
        let terugblik: Dag?
    }

    let naar: String
    let vragen: Vragen
    let nodig: [Nodig]
    let form: Formulierdata
    let refusal: Refusal?

    var body: some HTML {
        Formulier(naar: naar, form: form, refusal: refusal) {
            Tekstveld(
                "Wat besluit de tafel, precies?", naam: "wat", form: form, waarde: vragen.wat, refusal: refusal,
                rijen: 2)
            Tekstveld(
                "Op welke grond, en waarom geldt dat hier?", naam: "gronden", form: form, refusal: refusal,
                uitleg: "Het gezin leest dit ook.")
            if !vragen.regels.isEmpty {
                Details((form.id("regel") as ID<Regel>?) == nil && refusal?.zin(bij: "regel") == nil ? nil : .open) {
                    Summary { "Steunt dit op een regel of artikel?" }
                    Keuzeveld(
                        "Regel of artikel", naam: "regel", keuzes: [("geen", "Geen")] + vragen.regels, form: form,
                        waarde: "geen",
                        refusal: refusal)
                }
            }
            Standpunten(deelnemers: vragen.deelnemers, alsAnders: vragen.alsAnders, form: form, refusal: refusal)
            Actierijen(doeners: vragen.doeners, form: form, refusal: refusal)
            Regelveld(
                "Wanneer kijken jullie terug?", naam: "terugblik_op", form: form,
                waarde: vragen.terugblik?.getypt ?? "", refusal: refusal, uitleg: "Dag-maand-jaar.")
            P(.class("doen")) {
                Knop("Leg besluit vast")
                NogNodig(dingen: nodig, form: form)
            }
        }
    }
}

/// De mogelijke uitkomsten; wat een uitkomst vraagt, staat er direct onder.
struct Uitkomstkeuze: View {
    let vragen: Uitkomstvragen
    let form: Formulierdata
    let refusal: Refusal?

    var body: some HTML {
        Fieldset(.class("veld"), .id("veld-uitkomst"), .tabindex(-1)) {
            Legend {
                (vragen.isTafel ? "Wat kiest de tafel?" : "Wat kiest u?")
                    + (vragen.kiesMeer ? " Het mogen er meer zijn." : "")
            }
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
                                vragen: gevraagd(uitkomst), uitkomst: uitkomst.id, lijsten: vragen.lijsten, form: form,
                                refusal: refusal)
                        }
                    }
                }
            }
        }
    }

    private func gevraagd(_ uitkomst: Uitkomst) -> [Vraag] { uitkomst.alleVragen }
}

extension Dag {
    /// As people type it: `22-11-2026`.
    var getypt: String { "\(delen.dag)-\(delen.maand)-\(jaar)" }
}
