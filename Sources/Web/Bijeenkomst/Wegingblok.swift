import Domain
import HTML

/// De waardendriehoek van één mogelijkheid: drie vakken waar voorzitter en notulist samen in schrijven.
struct Wegingblok: View {
    let inbreng: ID<Inbreng>
    /// Nil for an option that is not there yet.
    let weging: Weging?
    var nummer = 0
    /// Who wrote it last.
    var door: String?
    /// Somebody else wrote what stands in `weging` while this was typed: both are shown.
    var botst = false
    let form: Formulierdata
    let refusal: Refusal?

    private var plek: String { weging?.lijn.rawValue ?? "nieuw" }
    private var fout: Refusal? { botst ? nil : refusal }

    var body: some HTML {
        // What was refused stands nowhere else yet: the script asks before it is left.
        Div(
            .class("weging"), .id("weging-\(plek)"), .data("versie", weging?.id.rawValue ?? ""),
            refusal == nil ? nil : .data("vuil", "ja"), botst ? .data("botst", "ja") : nil
        ) {
            if botst, let weging {
                Div(.class("fout"), .role("alert")) {
                    P { B { "\(door ?? "Een ander") schreef hier tegelijk. Er is niets kwijt; dit staat er nu:" } }
                    Wegingtekst(weging: weging)
                    P { "Hieronder staat uw eigen tekst. Voeg samen wat u wilt houden en bewaar." }
                }
            }
            Form(
                .method("post"), .action("/inbrengen/\(inbreng)/wegingen"), .data("bewaar", "ja"), .novalidate,
                .attr("accept-charset", "utf-8")
            ) {
                Sleutelveld()
                Input(.type("hidden"), .name("lijn"), .value(weging?.lijn.rawValue ?? ""))
                Input(.type("hidden"), .name("gezien"), .value(weging?.id.rawValue ?? ""))
                if let fout {
                    Foutmelding(refusal: fout, plek: "\(fout.field ?? "optie")-\(plek)")
                }
                Label(.for("optie-\(plek)")) { weging == nil ? "Nog een mogelijkheid" : "Mogelijkheid \(nummer)" }
                if let zin = fout?.zin(bij: "optie") { P(.class("veldfout"), .id("fout-optie-\(plek)")) { zin } }
                Input(
                    .type("text"), .id("optie-\(plek)"), .name("optie"),
                    fout?.field == "optie" ? .aria("invalid", "true") : nil,
                    fout?.field == "optie" ? .aria("describedby", "fout-optie-\(plek)") : nil,
                    .value(form.velden["optie"]?.first ?? weging?.optie ?? ""), .autocomplete("off"))
                if weging != nil { Wegingvakken(plek: plek, weging: weging, form: form, refusal: fout) }
                P {
                    Knop(weging == nil ? "Zet erbij" : "Bewaar", stil: true)
                    " "
                    Span(.class("soft bewaard"), .role("status")) { door.map { "Laatst geschreven door \($0)." } }
                }
            }
        }
    }
}

/// De drie invulvakken van één mogelijkheid.
struct Wegingvakken: View {
    let plek: String
    let weging: Weging?
    let form: Formulierdata
    let refusal: Refusal?

    var body: some HTML {
        Div(.class("triangle")) {
            for vak in Wegingvak.allCases {
                Section {
                    H3 { Label(.for("\(vak.rawValue)-\(plek)")) { vak.naam } }
                    P(.class("soft"), .id("vraag-\(vak.rawValue)-\(plek)")) { vak.vraag }
                    if let zin = refusal?.zin(bij: vak.rawValue) { P(.class("veldfout")) { zin } }
                    Textarea(
                        .id("\(vak.rawValue)-\(plek)"), .name(vak.rawValue), .rows(4),
                        .aria("describedby", "vraag-\(vak.rawValue)-\(plek)")
                    ) { form.velden[vak.rawValue]?.first ?? weging?[vak] ?? "" }
                }
            }
        }
    }
}

/// De weging van één mogelijkheid om te lezen; een leeg vak zegt dat het leeg is.
struct Wegingtekst: View {
    let weging: Weging
    /// With the question behind each word, for who does not work with them every day.
    var metVraag = false

    var body: some HTML {
        H3 { weging.optie }
        Div(.class("triangle")) {
            for vak in Wegingvak.allCases {
                Section {
                    H4 { vak.naam }
                    if metVraag { P(.class("soft")) { vak.vraag } }
                    if let tekst = weging[vak] {
                        P(.class("regels")) { tekst }
                    } else {
                        P(.class("soft")) { "Nog leeg" }
                    }
                }
            }
        }
    }
}
