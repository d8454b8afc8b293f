import Casework
import Domain
import HTML

/// Een medewerker toevoegen: hoe die heet, bij welke organisatie, en in welke rol.
struct NieuweMedewerkerView: View {
    let omslag: Omslag
    let organisaties: [Organisatieoverzicht]
    let form: Formulierdata
    let refusal: Refusal?

    var body: some HTML {
        Blad("Voeg een medewerker toe", omslag) {
            H1 { "Voeg een medewerker toe" }
            Div(.class("facts")) { Beheerwegen(hier: "/beheer/medewerkers/nieuw") }
        } inhoud: {
            Section(.class("sheet")) {
                Formulier(naar: "/beheer/medewerkers", form: form, refusal: refusal) {
                    Regelveld("Naam", naam: "naam", form: form, refusal: refusal, uitleg: "Voornaam en achternaam.")
                    Keuzeveld(
                        "Organisatie", naam: "organisatie", keuzes: organisaties.map { ($0.id.rawValue, $0.naam) },
                        form: form, refusal: refusal, uitleg: "Waar iemand in dienst is.")
                    Keuzeveld("Team", naam: "team", keuzes: organisaties.teamkeuzes, form: form, refusal: refusal)
                    Keuzeveld("Rol", naam: "rol", keuzes: Rol.keuzes, form: form, refusal: refusal)
                    P(.class("soft")) { "Een account geeft u daarna, op de bladzijde van de medewerker." }
                    Knop("Voeg toe")
                }
            }
        }
    }
}
