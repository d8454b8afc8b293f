import Domain
import HTML

/// Zeggen dat een actie niet lukt of niet meer hoeft, met de reden.
struct ActieUitslagView: View {
    let omslag: Omslag
    let kop: Inbrengkop
    let naar: String
    let wat: String
    let hoe: String
    let form: Formulierdata
    let refusal: Refusal?

    var body: some HTML {
        Vraagvel(hoe == "lukt-niet" ? "Dit lukt niet" : "Dit hoeft niet meer", kop, omslag) {
            Blockquote(.class("groot")) { wat }
            Formulier(naar: naar, form: form, refusal: refusal) {
                Input(.type("hidden"), .name("hoe"), .value(hoe))
                Tekstveld(
                    hoe == "lukt-niet" ? "Waar loopt het op vast?" : "Waarom hoeft het niet meer?",
                    naam: "toelichting", form: form, refusal: refusal, rijen: 2)
                Knop("Leg vast")
            }
        }
    }
}
