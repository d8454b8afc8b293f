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
    let aan: [(String, String)]
    let form: Formulierdata
    let refusal: Refusal?

    var body: some HTML {
        Vraagvel("Vertellen wat er is besloten", kop, omslag) {
            Blockquote(.class("groot")) { tekst }
            if let papier { P { A(.href(papier)) { "Op papier, met grote letters" } } }
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
