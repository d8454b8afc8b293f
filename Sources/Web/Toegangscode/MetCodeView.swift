import Casework
import Domain
import HTML

/// Een bladzijde voor wie met een code komt: zonder menu.
struct Codevel<Inhoud: HTML>: View {
    let titel: String
    let inhoud: Inhoud

    init(_ titel: String, @HTMLBuilder inhoud: () -> Inhoud) {
        self.titel = titel
        self.inhoud = inhoud()
    }

    var body: some HTML { Blad(titel, Omslag(medewerker: nil, demonstratie: false)) { inhoud } }
}

/// Vraagt om de code die op papier staat.
struct CodevraagView: View {
    let form: Formulierdata
    let refusal: Refusal?

    var body: some HTML {
        Codevel("U heeft een code op papier") {
            Section(.class("sheet")) {
                Formulier(
                    naar: "/code", form: Formulierdata(["code": String(form["code"].prefix(40))]), refusal: refusal
                ) {
                    Regelveld(
                        "Typ de code over", naam: "code", form: form, refusal: refusal,
                        uitleg: "Zestien letters en cijfers. Hoofdletters en streepjes maken niet uit.")
                    Knop("Verder")
                }
                P(.class("soft")) {
                    "U heeft geen account nodig. Met de code ziet u één vraag, en verder niets. Geen code, of werkt hij niet? Bel wie u de code gaf: dat staat op het papier."
                }
            }
        }
    }
}

/// De ene vraag, en één vak voor het antwoord.
struct AntwoordMetCodeView: View {
    let blad: Codeblad
    let form: Formulierdata
    let refusal: Refusal?

    var body: some HTML {
        Codevel("Een vraag van \(blad.tafel)") {
            Section(.class("sheet")) {
                H2 { "Waar het over gaat" }
                Blockquote(.class("groot")) { blad.vraag }
                if !blad.metNamen {
                    P(.class("soft")) {
                        "U leest dit zonder namen. Weet u om wie het gaat? Schrijf dan zelf ook geen namen op."
                    }
                }
            }
            Section(.class("sheet")) {
                H2 { blad.gevraagd }
                P(.class("soft")) { "Dit vragen wij aan u als \(blad.rol.opschrift.lowercased())." }
                Formulier(naar: "/code/antwoord", form: form, refusal: refusal) {
                    if !blad.keuzes.isEmpty {
                        Rondjesveld(
                            "Kies", naam: "keuze", keuzes: blad.keuzes.map { ($0.id.tekst, $0.naam) }, form: form,
                            refusal: refusal)
                    }
                    Tekstveld("Uw antwoord", naam: "tekst", form: form, refusal: refusal, rijen: 6)
                    Knop("Verstuur het antwoord")
                }
                P(.class("soft")) {
                    "Uw antwoord staat daarna bij de vraag, met “\(blad.rol.opschrift.lowercased())” erbij. Wie aan deze tafel zit leest het, en het gezin mag het lezen. De code is dan op. U kunt tot en met \(blad.uiterlijk.voluit) antwoorden."
                }
            }
            Codevoet(contact: blad.contact)
        }
    }
}

/// Eén zaak inbrengen, met een code.
struct AanmeldMetCodeView: View {
    let blad: Aanmeldblad
    let velden: Zaakvelden

    var body: some HTML {
        Codevel("\(blad.soort.handeling) bij \(blad.tafel)") {
            Section(.class("sheet")) {
                P { blad.doel }
                P(.class("soft")) {
                    "Deze code is voor \(blad.voor), en werkt één keer, tot en met \(blad.uiterlijk.voluit)."
                }
                Formulier(naar: "/code/aanmelding", form: velden.form, refusal: velden.refusal) {
                    velden
                    Knop("Verstuur")
                }
                P(.class("soft")) {
                    "Wie de tafel voorzit leest wat u schrijft, en belt u als er iets niet duidelijk is. Er komt geen dossier zonder toestemming. Daarna is de code op."
                }
            }
            Codevoet(contact: blad.contact)
        }
    }
}

/// Wie er te bellen is, en hoe iemand ophoudt.
struct Codevoet: View {
    let contact: String

    var body: some HTML {
        Section(.class("sheet")) {
            P { "Liever praten? Bel \(contact)." }
            Form(.method("post"), .action("/code/einde")) { Knop("Stop zonder iets te versturen", stil: true) }
        }
    }
}

/// Wat iemand met een code deed, is bewaard.
struct CodeklaarView: View {
    var body: some HTML {
        Codevel("Dank u wel") {
            Section(.class("sheet")) {
                P { "Wat u schreef is bewaard. De code werkt nu niet meer: u kunt het papier weggooien." }
                P { "Wilt u er iets aan veranderen? Bel wie u de code gaf. Sluit daarna deze bladzijde." }
            }
        }
    }
}
