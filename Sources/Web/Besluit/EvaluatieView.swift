import Domain
import HTML

/// Achteraf: was de informatie genoeg? Een paar vragen uit de stap van de tafel.
struct EvaluatieView: View {
    let omslag: Omslag
    let kop: Inbrengkop
    let vragen: [Vraag]
    let lijsten: Vraagvelden.Keuzelijsten
    let form: Formulierdata
    let refusal: Refusal?

    var body: some HTML {
        Vraagvel("Even terug naar de tafel", kop, omslag) {
            P(.class("soft")) { "Uw antwoord helpt om de volgende vraag beter voor te bereiden. Twee tellen is genoeg." }
            Formulier(naar: "/inbrengen/\(kop.inbreng)/evaluatie", form: form, refusal: refusal) {
                Vraagvelden(vragen: vragen, lijsten: lijsten, form: form, refusal: refusal)
                Knop("Verstuur")
            }
        }
    }
}

/// De gronden bij een uitkomst die al vaststaat: dan wordt het een besluit.
struct GrondenView: View {
    let omslag: Omslag
    let kop: Inbrengkop
    let naar: String
    let wat: String
    let voor: String?
    let regels: [(String, String)]
    let form: Formulierdata
    let refusal: Refusal?

    var body: some HTML {
        Vraagvel("Waarom besloot de tafel dit?", kop, omslag) {
            Blockquote(.class("groot")) { wat }
            if let voor { P { "De gronden staan er uiterlijk \(voor). Dan is het een besluit en kan het verteld worden." } }
            Formulier(naar: naar, form: form, refusal: refusal) {
                Tekstveld("Op welke grond, en waarom geldt dat hier?", naam: "gronden", form: form, refusal: refusal)
                if !regels.isEmpty {
                    Details {
                        Summary { "Steunt dit op een regel of artikel?" }
                        Keuzeveld(
                            "Regel of artikel", naam: "regel", keuzes: [("", "Geen")] + regels, form: form,
                            refusal: refusal)
                    }
                }
                Knop("Leg de gronden vast")
            }
        }
    }
}
