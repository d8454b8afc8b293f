import Casework
import Domain
import HTML

/// Eén politiecontact: wat de politie te horen krijgt, hoe het verder ging, en de naam zolang die er is.
struct PolitiebladView: View {
    let omslag: Omslag
    let blad: Politieblad
    let magOpenen: Bool
    let refusal: Refusal?

    private var pad: String { "/politiecontacten/\(blad.contact.id)" }

    var body: some HTML {
        Blad("Contact met de politie", omslag) {
            H1 { "Contact met de politie" }
            Div(.class("facts")) {
                Span { blad.contact.op.voluit }
                Span { blad.contact.wijk }
                Span { blad.contact.stand }
                A(.href("/politiecontacten")) { "Alle contacten" }
            }
        } inhoud: {
            Gevaarregel()
            if let refusal { Foutmelding(refusal: refusal) }
            Section(.class("sheet")) {
                H2 { "Lees dit voor aan de politie" }
                P(.class("groot")) { blad.contact.voorlezen(team: blad.team) }
                P(.class("soft")) { "Meer hoort de politie niet: geen naam, geen hulp, geen reden." }
            }
            Section(.class("sheet")) {
                H2 { "Hoe ging het verder?" }
                Formulier(naar: "\(pad)/vervolg") {
                    Div(.class("knoppenrij")) {
                        for wat in Politievervolg.allCases
                        where wat != blad.contact.contact && wat != blad.contact.melding {
                            Button(.class("button quiet"), .type("submit"), .name("wat"), .value(wat.rawValue)) {
                                wat.naam.metHoofdletter
                            }
                        }
                    }
                }
            }
            Section(.class("sheet")) {
                H2 { "De naam" }
                if let naam = blad.naam {
                    P {
                        B { naam }
                        Span(.class("soft")) { ", wordt vernietigd op \(blad.naamWegOp.voluit)" }
                    }
                    Formulier(naar: "\(pad)/naam/einde") { Knop("Vernietig de naam nu", stil: true) }
                } else {
                    P { blad.gewist.map { "\($0.naam.metHoofdletter)." } ?? "Er staat geen naam bij." }
                }
                if magOpenen, blad.gewist != .hulp {
                    P { A(.class("button quiet"), .href("\(pad)/hulp")) { "De jongere wil hulp" } }
                }
            }
        }
    }
}

/// De jongere wil hulp: een gewoon dossier, met toestemming.
struct PolitiehulpView: View {
    let omslag: Omslag
    let blad: Politieblad
    let form: Formulierdata
    let refusal: Refusal?

    private var pad: String { "/politiecontacten/\(blad.contact.id)" }

    var body: some HTML {
        Blad("De jongere wil hulp", omslag) {
            H1 { "De jongere wil hulp" }
            Div(.class("facts")) { A(.href(pad)) { "Contact met de politie" } }
        } inhoud: {
            Gevaarregel()
            Section(.class("sheet")) {
                P {
                    "Er komt een gewoon dossier, en u wordt de regisseur. Bij het contact met de politie staat de naam dan niet meer."
                }
                Formulier(naar: "\(pad)/hulp", form: form, refusal: refusal) {
                    Regelveld(
                        "Hoe heet de jongere?", naam: "naam", form: form, waarde: blad.naam ?? "", refusal: refusal)
                    Regelveld("Geboren op (mag leeg)", naam: "geboren", form: form, refusal: refusal)
                    Tekstveld(
                        "Wie gaf toestemming, en hoe?", naam: "toestemming", form: form, refusal: refusal,
                        uitleg: "Bijvoorbeeld: de jongere zelf, in het gesprek van vandaag.", rijen: 2)
                    Knop("Open het dossier")
                }
            }
        }
    }
}
