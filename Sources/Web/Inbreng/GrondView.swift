import Domain
import HTML

/// Wie mag weten om wie het gaat, en op welke grond: voor één deelnemer of voor meer tegelijk.
struct GrondView: View {
    struct Deelnemer: Sendable {
        let id: ID<Deelname>
        let naam: String
        let rol: String
        /// What this role sees with a ground: "de vraag, doelen en afspraken".
        let ziet: String
    }

    let omslag: Omslag
    let kop: Inbrengkop
    let deelnemers: [Deelnemer]
    /// Ticked before: whoever was clicked on.
    let gekozen: [String]
    let gronden: [(String, String)]
    let form: Formulierdata
    let refusal: Refusal?

    var body: some HTML {
        Vraagvel("Wie mag weten om wie het gaat?", kop, omslag) {
            P { "Tot u hier iets vastlegt, leest iemand alleen de vraag, met “kind” en “moeder” in plaats van namen." }
            if deelnemers.isEmpty {
                P(.class("goed")) { "Voor iedereen aan tafel is dit geregeld." }
            } else {
                Formulier(naar: "/inbrengen/\(kop.inbreng)/gronden", form: form, refusal: refusal) {
                    Vinkveld(
                        "Voor wie?", naam: "deelname",
                        keuzes: deelnemers.map { ($0.id.rawValue, "\($0.naam), \($0.rol): ziet dan \($0.ziet)") },
                        form: form, gekozen: gekozen, refusal: refusal)
                    Rondjesveld("Waarom mag dat?", naam: "grond", keuzes: gronden, form: form, refusal: refusal)
                    Tekstveld(
                        "Toelichting", naam: "toelichting", form: form, refusal: refusal,
                        uitleg: "Bij toestemming: wie gaf die, en wanneer? Anders: welke taak of welk gevaar?", rijen: 2
                    )
                    Knop("Leg vast")
                }
            }
        }
    }
}

/// Een grond intrekken: wie namen kende, ziet vanaf dan alleen nog de vraag.
struct GrondEindeView: View {
    let omslag: Omslag
    let kop: Inbrengkop
    let naar: String
    let wie: String
    let form: Formulierdata
    let refusal: Refusal?

    var body: some HTML {
        Vraagvel("Geen namen meer voor \(wie)?", kop, omslag) {
            P {
                "\(wie) ziet vanaf nu alleen nog de vraag, zonder namen. Wat al gelezen is, kan niet ongelezen worden."
            }
            Formulier(naar: naar, form: form, refusal: refusal) {
                Button(.class("button warn"), .type("submit")) { "Trek de grond in" }
            }
        }
    }
}

extension Deelgrond {
    /// A ground as it is said on screen.
    static func naam(_ grond: String) -> String {
        switch grond {
        case toestemming: "Het gezin geeft toestemming"
        case "wettelijke-taak": "Een taak uit de wet"
        case "veiligheid": "Iemand loopt gevaar"
        default: grond.replacing("-", with: " ").metHoofdletter
        }
    }
}
