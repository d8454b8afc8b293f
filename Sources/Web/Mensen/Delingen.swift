import Casework
import Domain
import HTML

/// Wat gedeeld mag worden: toestemmingen, en wie bij een vraag aan een tafel weet om wie het gaat.
struct Delingen: View {
    let mensen: Mensenblad
    let form: Formulierdata
    let refusal: Refusal?
    /// The form was refused.
    let open: Bool

    private var gezin: Gezin { mensen.gezin }
    private var pad: String { "/dossiers/\(gezin.dossier)" }

    var body: some HTML {
        Section(.class("sheet")) {
            H2 { "Wat gedeeld mag worden" }
            if mensen.toestemmingen.isEmpty {
                P {
                    mensen.aanTafel.isEmpty
                        ? "Er is nog geen toestemming vastgelegd."
                        : "Buiten de tafels om is er nog geen toestemming vastgelegd."
                }
            }
            for een in mensen.toestemmingen {
                Div(.class("regel")) {
                    P {
                        B { gezin.roepnaam(een.persoon) }
                        " vindt goed dat \(een.delen.map(\.naam).joined(separator: ", ")) gedeeld wordt met "
                        B { een.aan }
                        ", voor: \(een.doel). Gegeven op \(een.van.voluit), \(een.hoe)."
                        if let tot = een.tot { " Ingetrokken op \(tot.voluit)." }
                    }
                    if een.tot == nil {
                        Formulier(naar: "\(pad)/toestemmingen/\(een.id)/intrekking", klasse: "inline") {
                            Button(.class("link"), .type("submit")) {
                                "Trek in"
                                Span(.class("alleen-lezer")) { ": delen met \(een.aan)" }
                            }
                        }
                    }
                }
            }
            for vraag in mensen.aanTafel { AanTafel(vraag: vraag) }
            Details(.when(open, .open)) {
                Summary { "Toestemming vastleggen" }
                Toestemmingform(gezin: gezin, form: form, refusal: refusal)
            }
        }
    }
}

/// Wie bij één vraag aan een tafel weet om wie het gaat, en waarom dat mag.
struct AanTafel: View {
    let vraag: Mensenblad.Tafelvraag

    var body: some HTML {
        Div(.class("regel")) {
            Div {
                P {
                    "Bij de vraag aan \(vraag.tafel) “\(vraag.vraag.ingekort(120))” weten om wie het gaat:"
                }
                Ul {
                    for een in vraag.weten {
                        Li {
                            B { een.naam }
                            ", \(een.rol.opschrift.metKleineLetter). \(Deelgrond.naam(een.grond)), sinds \(een.van.voluit)."
                        }
                    }
                }
            }
            A(.href("/inbrengen/\(vraag.inbreng)#aan-tafel")) {
                "Bekijk of trek in"
                Span(.class("alleen-lezer")) { ": \(vraag.vraag.ingekort(60))" }
            }
        }
    }
}

/// Het formulier voor een toestemming.
struct Toestemmingform: View {
    let gezin: Gezin
    let form: Formulierdata
    let refusal: Refusal?

    var body: some HTML {
        Formulier(naar: "/dossiers/\(gezin.dossier)/toestemmingen", form: form, refusal: refusal) {
            Keuzeveld(
                "Wie geeft toestemming?", naam: "persoon",
                keuzes: gezin.leden.map { ($0.persoon.rawValue, $0.roepnaam) },
                form: form, refusal: refusal,
                uitleg:
                    "Onder de 12 jaar een ouder met gezag. Van 12 tot 16 het kind én een ouder, elk apart. Vanaf 16 de jongere zelf."
            )
            Regelveld(
                "Met wie mag er gedeeld worden?", naam: "aan", form: form, refusal: refusal,
                uitleg: "Een persoon of organisatie, bijvoorbeeld: de mentor van Esra")
            Regelveld("Waarvoor?", naam: "doel", form: form, refusal: refusal)
            Vinkveld(
                "Welke delen?", naam: "delen", keuzes: Toestemming.Deel.allCases.map { ($0.rawValue, $0.naam) },
                form: form, refusal: refusal)
            Regelveld(
                "Hoe is het gegeven?", naam: "hoe", form: form, refusal: refusal,
                uitleg: "Bijvoorbeeld: aan de keukentafel, op papier, per bericht")
            Knop("Leg vast")
        }
    }
}
