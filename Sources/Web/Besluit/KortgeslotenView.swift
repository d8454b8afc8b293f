import Domain
import HTML

/// Wat de liaison met wie kortsloot: één regel, en later het antwoord.
struct KortgeslotenView: View {
    let omslag: Omslag
    let kop: Inbrengkop
    /// Who is phoned from the table; nil when the liaison takes it up with somebody else.
    let belt: String?
    let form: Formulierdata
    let refusal: Refusal?

    var body: some HTML {
        Vraagvel(
            belt == nil ? "Kortsluiten" : "Bellen vanaf de tafel", kop, omslag,
            terug: belt.map { _ in "/inbrengen/\(kop.inbreng)/bespreking" }
        ) {
            P(.class("soft")) { "Wie de vraag inbracht, ziet met wie u belt en wat het antwoord is." }
            Formulier(naar: "/inbrengen/\(kop.inbreng)/kortgesloten", form: form, refusal: refusal) {
                if belt != nil { Input(.type("hidden"), .name("bel"), .value("inbrenger")) }
                Regelveld(
                    "Met wie?", naam: "met_wie", form: form, waarde: belt ?? "", refusal: refusal,
                    uitleg: "Bijvoorbeeld: Onderwijs, mevrouw De Wit.")
                Regelveld("Waarover, in één zin?", naam: "zin", form: form, refusal: refusal)
                Regelveld(
                    "Het antwoord", naam: "antwoord", form: form, refusal: refusal,
                    uitleg: "Weet u het nog niet? Laat het leeg en vul het later aan.")
                Knop("Leg vast")
            }
        }
    }
}

/// Het antwoord bij iets wat kortgesloten werd.
struct KortantwoordView: View {
    let omslag: Omslag
    let kop: Inbrengkop
    let naar: String
    let metWie: String
    let zin: String
    let form: Formulierdata
    let refusal: Refusal?

    var body: some HTML {
        Vraagvel("Wat zei \(metWie)?", kop, omslag) {
            Blockquote(.class("groot")) { zin }
            Formulier(naar: naar, form: form, refusal: refusal) {
                Tekstveld("Het antwoord", naam: "antwoord", form: form, refusal: refusal, rijen: 2)
                Knop("Leg het antwoord vast")
            }
        }
    }
}
