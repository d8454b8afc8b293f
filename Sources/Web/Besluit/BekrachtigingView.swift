import Domain
import HTML

/// Wie bevoegd is, bekrachtigt wat de tafel afsprak, of zegt waarom niet.
struct BekrachtigingView: View {
    let omslag: Omslag
    let kop: Inbrengkop
    let naar: String
    let wat: String
    let gronden: String
    let uiterlijk: String?
    let form: Formulierdata
    let refusal: Refusal?

    var body: some HTML {
        Vraagvel("Bekrachtigt u deze afspraak?", kop, omslag) {
            Blockquote(.class("groot")) { wat }
            H3 { "Waarom de tafel dit vindt" }
            P(.class("regels")) { gronden }
            if let uiterlijk { P { "Antwoord uiterlijk \(uiterlijk). Het gezin wacht hierop." } }
            Formulier(naar: naar, form: form, refusal: refusal) {
                Rondjesveld(
                    "Uw antwoord", naam: "antwoord",
                    keuzes: [("bekrachtigd", "Ja, ik bekrachtig dit"), ("geweigerd", "Nee, dit kan zo niet")],
                    form: form, refusal: refusal)
                Tekstveld(
                    "Waarom?", naam: "gronden", form: form, refusal: refusal,
                    uitleg: "Schrijf het zo dat het gezin het kan lezen.")
                Knop("Geef antwoord")
            }
        }
    }
}
