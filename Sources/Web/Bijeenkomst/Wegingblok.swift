import Domain
import HTML

/// De waardendriehoek van één mogelijkheid: drie vakken waar voorzitter en notulist samen in schrijven.
struct Wegingblok: View {
    /// What stands in the boxes now.
    struct Stand: Sendable {
        /// Nil for an option that is not there yet.
        let lijn: String?
        /// The version that the writer saw; the act compares it.
        let gezien: String
        let optie: String
        let vakken: [Wegingvak: String]
        /// "P. Kok, 14:05"
        let laatst: String?
    }

    let inbreng: ID<Inbreng>
    let nummer: Int
    let stand: Stand
    /// The other one's text, when both wrote at the same time.
    var botsing: Stand?
    let magSchrijven: Bool
    let form: Formulierdata
    let refusal: Refusal?

    private var plek: String { stand.lijn ?? "nieuw" }

    var body: some HTML {
        Div(.class("weging"), .id("weging-\(plek)"), .data("versie", stand.gezien)) {
            if magSchrijven { schrijven } else { Wegingtekst(optie: stand.optie, vakken: stand.vakken) }
            if let laatst = stand.laatst { P(.class("soft")) { "Laatst geschreven door \(laatst)" } }
        }
    }

    @HTMLBuilder private var schrijven: some HTML {
        if let botsing {
            Div(.class("fout"), .role("alert")) {
                P {
                    B {
                        "U schreef tegelijk met \(botsing.laatst ?? "een ander"). Er is niets kwijt: dit schreef de ander."
                    }
                }
                Wegingtekst(optie: botsing.optie, vakken: botsing.vakken)
                P { "Hieronder staat uw eigen tekst. Neem over wat u wilt houden en bewaar." }
            }
        }
        Form(
            .method("post"), .action("/inbrengen/\(inbreng)/wegingen"), .data("bewaar", "ja"), .novalidate,
            .attr("accept-charset", "utf-8")
        ) {
            Input(.type("hidden"), .name("sleutel"), .value(ID<Dossier>.new().rawValue))
            Input(.type("hidden"), .name("lijn"), .value(stand.lijn ?? ""))
            Input(.type("hidden"), .name("gezien"), .value(stand.gezien))
            if let refusal { Foutmelding(refusal: refusal) }
            Label(.for("optie-\(plek)")) { stand.lijn == nil ? "Nog een mogelijkheid" : "Mogelijkheid \(nummer)" }
            Input(
                .type("text"), .id("optie-\(plek)"), .name("optie"), .value(form.velden["optie"]?.first ?? stand.optie),
                .autocomplete("off"))
            if stand.lijn != nil || refusal != nil || botsing != nil {
                Div(.class("triangle")) {
                    for vak in Wegingvak.allCases {
                        Section {
                            H3 { Label(.for("\(vak.rawValue)-\(plek)")) { vak.naam } }
                            P(.class("soft"), .id("vraag-\(vak.rawValue)-\(plek)")) { vak.vraag }
                            Textarea(
                                .id("\(vak.rawValue)-\(plek)"), .name(vak.rawValue), .rows(4),
                                .aria("describedby", "vraag-\(vak.rawValue)-\(plek)")
                            ) { form.velden[vak.rawValue]?.first ?? stand.vakken[vak] ?? "" }
                        }
                    }
                }
            }
            P {
                Knop(stand.lijn == nil ? "Zet erbij" : "Bewaar", stil: true)
                " "
                Span(.class("soft bewaard"), .role("status")) {}
            }
        }
    }
}

/// De weging van één mogelijkheid om te lezen; een leeg vak zegt dat het leeg is.
struct Wegingtekst: View {
    let optie: String
    let vakken: [Wegingvak: String]

    var body: some HTML {
        H3 { optie }
        Div(.class("triangle")) {
            for vak in Wegingvak.allCases {
                Section {
                    H4 { vak.naam }
                    if let tekst = vakken[vak], !tekst.isEmpty {
                        P(.class("regels")) { tekst }
                    } else {
                        P(.class("soft")) { "Nog leeg" }
                    }
                }
            }
        }
    }
}
