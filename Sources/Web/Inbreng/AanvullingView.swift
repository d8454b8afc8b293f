import Domain
import HTML

/// Aanvullen wat de tafel nog wil weten, of de vraag scherper stellen.
struct AanvullingView: View {
    let omslag: Omslag
    let kop: Inbrengkop
    /// What the table asked.
    let gevraagd: String?
    let form: Formulierdata
    let refusal: Refusal?

    var body: some HTML {
        Vraagvel("Wat wil de tafel nog weten?", kop, omslag) {
            if let gevraagd { Blockquote(.class("groot")) { gevraagd } }
            Formulier(naar: "/inbrengen/\(kop.inbreng)/aanvullingen", form: form, refusal: refusal) {
                Tekstveld("Vul aan", naam: "tekst", form: form, refusal: refusal)
                Tekstveld(
                    "Is de vraag anders geworden? Schrijf hem hier opnieuw.", naam: "vraag", form: form,
                    refusal: refusal, uitleg: "Leeg laten mag: dan blijft de vraag zoals hij was.", rijen: 2)
                Knop("Geef het aan de tafel")
            }
        }
    }
}
