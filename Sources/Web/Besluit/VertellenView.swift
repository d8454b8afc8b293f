import Domain
import HTML

/// Iemand vertellen wat er is besloten: aan wie, hoe, en wat die persoon zei.
struct VertellenView: View {
    let omslag: Omslag
    let kop: Inbrengkop
    let naar: String
    /// Nil when it is about a part of the talk without the family.
    let besluit: ID<Besluit>?
    /// What is told, in plain words.
    let tekst: String
    let papier: String?
    /// Said while the decision can still change; nil when it is certain.
    var zekerheid: String?
    /// Several people at once; nil for a part of the talk.
    var samen: Samenvertelformulier?
    let aan: [(String, String)]
    let form: Formulierdata
    let refusal: Refusal?

    var body: some HTML {
        Vraagvel("Vertellen wat er is besloten", kop, omslag) {
            Blockquote(.class("groot")) { tekst }
            if let zekerheid { P(.class("let-op")) { zekerheid } }
            if let papier { P { A(.href(papier)) { "Op papier, met grote letters" } } }
            if let samen, samen.isNodig {
                samen
                H2 { "Of: één iemand, met het antwoord" }
                P(.class("soft")) { "Zegt iemand “dit klopt niet” of “bel mij”? Leg dat hier vast." }
            }
            Formulier(naar: naar, form: form, refusal: refusal) {
                if let besluit { Input(.type("hidden"), .name("besluit"), .value(besluit.rawValue)) }
                Rondjesveld("Aan wie vertelde u het?", naam: "aan", keuzes: aan, form: form, refusal: refusal)
                Rondjesveld(
                    "Hoe?", naam: "hoe", keuzes: Verteld.Hoe.allCases.map { ($0.rawValue, $0.naam.metHoofdletter) },
                    form: form, refusal: refusal)
                Rondjesveld(
                    "Heeft u het voorgelezen?", naam: "voorgelezen", keuzes: [("ja", "Ja"), ("nee", "Nee")],
                    form: form, refusal: refusal)
                Rondjesveld(
                    "Wat was het antwoord?", naam: "antwoord",
                    keuzes: [
                        ("klopt", "Dit klopt"), ("klopt-niet", "Dit klopt niet"), ("bel-mij", "Bel mij hierover"),
                        ("geen", "Er is nog geen antwoord"),
                    ], form: form, refusal: refusal)
                Tekstveld(
                    "In hun eigen woorden (mag leeg)", naam: "woorden", form: form, refusal: refusal, rijen: 2)
                Regelveld(
                    "Wanneer?", naam: "gebeurd_op", form: form, refusal: refusal,
                    uitleg: "Vandaag hoeft u niet in te vullen.")
                Knop("Leg vast dat het is verteld")
            }
        }
    }
}

/// In één keer vastleggen dat iedereen die erbij was het hoorde. Wie aan tafel zat, is al aangevinkt.
struct Samenvertelformulier: View {
    let naar: String
    let besluit: ID<Besluit>
    /// Who sat at the table and still has to hear it.
    let aan: [(String, String)]
    /// Of these, who heard it there.
    let gekozen: [String]
    /// Who was not there, and is told by the form below.
    let nogApart: [String]
    /// How they heard it, when the talk itself tells.
    let hoe: Verteld.Hoe?
    let form: Formulierdata
    let refusal: Refusal?

    /// With one person left the form below is as short; what was refused is always shown.
    var isNodig: Bool { aan.count > 1 || refusal != nil }

    var body: some HTML {
        H2 { "Iedereen hier heeft het gehoord" }
        Formulier(naar: naar, form: form, refusal: refusal) {
            Input(.type("hidden"), .name("besluit"), .value(besluit.rawValue))
            Vinkveld(
                "Wie hoorden het? Vink uit wie er niet bij was.", naam: "samen-aan", keuzes: aan, form: form,
                gekozen: gekozen, refusal: refusal)
            if !nogApart.isEmpty { P(.class("soft")) { "Nog te vertellen: \(nogApart.opgesomd)." } }
            Rondjesveld(
                "Hoe hoorden zij het?", naam: "samen-hoe",
                keuzes: Verteld.Hoe.allCases.map { ($0.rawValue, $0.naam.metHoofdletter) }, form: form,
                waarde: hoe?.rawValue ?? "", refusal: refusal)
            Knop("Leg vast dat zij het hoorden")
        }
    }
}
