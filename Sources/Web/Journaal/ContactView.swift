import Casework
import Domain
import HTML

struct ContactView: View {
    let omslag: Omslag
    let alles: Contactgeschiedenis
    /// The text of a shielded line, when the reader asked for it.
    let afgeschermd: String?
    let vandaag: Dag
    let verbetering: Formulierdata
    let zicht: Formulierdata
    let refusal: Refusal?

    private var contact: Contact { alles.regel.contact }
    private var pad: String { "/dossiers/\(alles.gezin.dossier)/journaal/\(contact.lijn)" }
    private var isDicht: Bool { contact.zichtbaar == .afgeschermd && afgeschermd == nil }

    var body: some HTML {
        Dossierblad(titel: "Regel in het journaal", gezin: alles.gezin, tab: .journaal, omslag: omslag) {
            ContactArtikel(
                regel: alles.regel, gezin: alles.gezin, soorten: alles.soorten, vandaag: vandaag, heelOpen: true)
            if let afgeschermd {
                Section(.class("sheet")) {
                    P(.class("tekst")) { afgeschermd }
                    P(.class("soft")) { "Dat u dit las is vastgelegd. Het gezin ziet dat niet." }
                }
            }
            if alles.regel.misplaatst == nil {
                if !isDicht { verbeteren }
                tonen
                P {
                    A(.class("button quiet"), .href("\(pad)/verplaatsing")) { "Deze regel hoort in een ander dossier" }
                }
            }
            if !alles.eerder.isEmpty && !isDicht {
                H2 { "Zo stond het er eerder" }
                for regel in alles.eerder {
                    ContactArtikel(
                        regel: regel, gezin: alles.gezin, soorten: alles.soorten, vandaag: vandaag, heelOpen: true)
                }
            }
        }
    }

    private var verbeteren: some HTML {
        Details(.class("sheet"), .when(!verbetering.velden.isEmpty, .open)) {
            Summary { "Verbeteren" }
            P(.class("soft")) { "De oude tekst blijft te lezen." }
            Formulier(
                naar: "\(pad)/verbetering", form: verbetering, refusal: verbetering.velden.isEmpty ? nil : refusal
            ) {
                Input(
                    .type("hidden"), .name("gezien"),
                    .value(verbetering["gezien"].isEmpty ? contact.id.rawValue : verbetering["gezien"]))
                Contactvelden(
                    gezin: alles.gezin, soorten: alles.soorten,
                    begin: Contactvoorstel(
                        soort: contact.soort, tekst: afgeschermd ?? contact.tekst, metWie: contact.metWie,
                        overWie: contact.overWie, gebeurdOp: contact.gebeurdOp),
                    vandaag: vandaag, form: verbetering, refusal: refusal, metZicht: false)
                Knop("Bewaar de verbetering")
            }
        }
    }

    private var tonen: some HTML {
        Details(.class("sheet"), .when(!zicht.velden.isEmpty || contact.zichtbaar == .kindAlleen, .open)) {
            Summary { contact.zichtbaar == .kindAlleen ? "Vrijgeven voor de ouders" : "Wie leest deze regel?" }
            Formulier(naar: "\(pad)/zichtbaarheid", form: zicht, refusal: zicht.velden.isEmpty ? nil : refusal) {
                Zichtvelden(waarde: "", form: zicht, refusal: refusal)
                Tekstveld(
                    "Waarom verandert dit?", naam: "gronden", form: zicht, refusal: refusal,
                    uitleg: "Bij vrijgeven: wat vindt het kind ervan?", rijen: 2)
                Knop("Leg dit vast")
            }
        }
    }
}

/// Rechtzetten dat een regel in het verkeerde dossier stond: dit kan niet terug, dus op een eigen bladzijde.
struct VerplaatsView: View {
    let omslag: Omslag
    let alles: Contactgeschiedenis
    let vandaag: Dag
    let gezinnen: [(String, String)]
    let form: Formulierdata
    let refusal: Refusal?

    private var pad: String { "/dossiers/\(alles.gezin.dossier)/journaal/\(alles.regel.contact.lijn)" }

    var body: some HTML {
        Dossierblad(titel: "Regel verplaatsen", gezin: alles.gezin, tab: .journaal, omslag: omslag) {
            ContactArtikel(
                regel: alles.regel, gezin: alles.gezin, soorten: alles.soorten, vandaag: vandaag, heelOpen: true)
            Section(.class("sheet")) {
                H2 { "Deze regel hoort in een ander dossier" }
                P {
                    "De tekst gaat naar het goede gezin. Hier is hij daarna voor niemand meer te lezen, ook niet voor u. Er blijft staan dat er een regel was en wat er misging. Dit kan niet terug."
                }
                if gezinnen.isEmpty {
                    P {
                        "U werkt met geen ander gezin. Vraag iemand die met het goede gezin werkt om dit met u te doen."
                    }
                } else {
                    Formulier(naar: "\(pad)/verplaatsing", form: form, refusal: refusal) {
                        Keuzeveld(
                            "Bij welk gezin hoort het?", naam: "naar", keuzes: gezinnen, form: form, refusal: refusal)
                        Tekstveld(
                            "Wat ging er mis?", naam: "gronden", form: form, refusal: refusal,
                            uitleg: "Noem geen namen van het andere gezin: dit blijft hier staan.", rijen: 2)
                        Button(.class("button warn"), .type("submit")) { "Verplaats de regel" }
                        " "
                        A(.class("button quiet"), .href(pad)) { "Toch niet" }
                    }
                }
            }
        }
    }
}
