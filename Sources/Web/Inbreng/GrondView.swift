import Domain
import HTML

/// Voor één deelnemer: mag die namen kennen, op welke grond, en welke delen van het plan.
struct GrondView: View {
    let omslag: Omslag
    let kop: Inbrengkop
    let naar: String
    let wie: String
    let rol: String
    let gronden: [(String, String)]
    let delen: [(String, String)]
    /// What the arrangement expects this role to see.
    let verwacht: [String]
    let form: Formulierdata
    let refusal: Refusal?

    var body: some HTML {
        Vraagvel("Mag \(wie) weten om wie het gaat?", kop, omslag) {
            P { "\(wie) komt als \(rol). Nu ziet \(wie) alleen de vraag, zonder namen." }
            Formulier(naar: naar, form: form, refusal: refusal) {
                Rondjesveld(
                    "Waarom mag dat?", naam: "grond", keuzes: gronden, form: form, refusal: refusal)
                Vinkveld(
                    "Wat mag \(wie) zien?", naam: "delen", keuzes: delen, form: form, gekozen: verwacht,
                    refusal: refusal)
                Tekstveld(
                    "Toelichting", naam: "toelichting", form: form, refusal: refusal,
                    uitleg: "Bij toestemming: wie gaf die, en wanneer? Bij een andere grond: welke wet of welk gevaar?",
                    rijen: 2)
                Knop("Leg vast")
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
            P { "\(wie) ziet vanaf nu alleen nog de vraag, zonder namen. Wat al gelezen is, kan niet ongelezen worden." }
            Formulier(naar: naar, form: form, refusal: refusal) {
                Button(.class("button warn"), .type("submit")) { "Trek de grond in" }
            }
        }
    }
}
