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
            P(.class("soft")) {
                "Uw antwoord helpt om de volgende vraag beter voor te bereiden. Twee tellen is genoeg."
            }
            Formulier(naar: "/inbrengen/\(kop.inbreng)/evaluatie", form: form, refusal: refusal) {
                Vraagvelden(vragen: vragen, lijsten: lijsten, form: form, refusal: refusal)
                Knop("Verstuur")
            }
        }
    }
}
