import Domain
import HTML

/// De vraag terugnemen: met een reden, op een bladzijde van zichzelf.
struct IntrekkingView: View {
    let omslag: Omslag
    let kop: Inbrengkop
    let form: Formulierdata
    let refusal: Refusal?

    var body: some HTML {
        Vraagvel("Deze vraag terugnemen?", kop, omslag) {
            P {
                "De tafel praat er dan niet meer over, en wie zou komen, krijgt dat te zien. De vraag blijft met uw reden in het dossier staan. U kunt haar later opnieuw inbrengen."
            }
            Formulier(naar: "/inbrengen/\(kop.inbreng)/intrekking", form: form, refusal: refusal) {
                Tekstveld("Waarom neemt u de vraag terug?", naam: "gronden", form: form, refusal: refusal)
                Button(.class("button warn"), .type("submit")) { "Neem de vraag terug" }
            }
        }
    }
}
