import Domain
import HTML

/// Hoe het met een actie ging. Gedaan is één klik; lukt zij niet of hoeft zij niet meer, dan met de reden.
struct ActieUitslagView: View {
    let omslag: Omslag
    let kop: Inbrengkop
    let naar: String
    let wat: String
    let wie: String
    let wanneer: String
    /// Nil while nobody chose; then all three can be done here.
    let hoe: Actieuitslag.Hoe?
    let form: Formulierdata
    let refusal: Refusal?

    var body: some HTML {
        Vraagvel(titel, kop, omslag) {
            Blockquote(.class("groot")) { wat }
            P(.class("soft")) { "\(wie), \(wanneer)" }
            if hoe == nil || hoe == .gedaan {
                Actieknoppen(naar: naar, wat: wat, terug: "/")
                if let refusal { Foutmelding(refusal: refusal.zonder("hoe")) }
            } else if let hoe {
                Formulier(naar: naar, form: form, refusal: refusal) {
                    Input(.type("hidden"), .name("hoe"), .value(hoe.rawValue))
                    Input(.type("hidden"), .name("terug"), .value(form["terug"]))
                    Tekstveld(
                        hoe == .luktNiet ? "Waar loopt het op vast?" : "Waarom hoeft het niet meer?",
                        naam: "toelichting", form: form, refusal: refusal, rijen: 2)
                    Knop("Leg vast")
                }
            }
        }
    }

    private var titel: String {
        switch hoe {
        case .luktNiet: "Dit lukt niet"
        case .vervallen: "Dit hoeft niet meer"
        case .gedaan, nil: "Hoe ging het?"
        }
    }
}
