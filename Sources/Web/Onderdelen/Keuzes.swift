import Domain
import HTML

/// Een of meer uit een rijtje, met vinkjes.
struct Vinkveld: View {
    let label: String
    let naam: String
    let plek: String
    let keuzes: [(waarde: String, naam: String)]
    let gekozen: Set<String>
    var refusal: Refusal?

    /// - Parameters:
    ///   - plek: its place on the page, when the same name stands there twice.
    ///   - gekozen: what is ticked before somebody chooses; what was sent counts when the form was sent.
    init(
        _ label: String, naam: String, plek: String? = nil, keuzes: [(String, String)], form: Formulierdata,
        gekozen: [String] = [],
        refusal: Refusal?
    ) {
        self.label = label
        self.naam = naam
        self.plek = plek ?? naam
        self.keuzes = keuzes.map { (waarde: $0.0, naam: $0.1) }
        self.gekozen = Set(form.velden.isEmpty ? gekozen : form.alle(naam))
        self.refusal = refusal
    }

    var body: some HTML {
        Fieldset(
            .class("vinkjes"), .id("veld-\(plek)"), .tabindex(-1),
            refusal?.zin(bij: naam) != nil ? .aria("describedby", "fout-\(plek)") : nil
        ) {
            Legend { label }
            if let zin = refusal?.zin(bij: naam) { P(.class("veldfout"), .id("fout-\(plek)")) { zin } }
            for keuze in keuzes {
                Label(.class("keuze")) {
                    Input(
                        .type("checkbox"), .name(naam), .value(keuze.waarde),
                        .when(gekozen.contains(keuze.waarde), .checked))
                    " \(keuze.naam)"
                }
            }
        }
    }
}

/// Precies één uit een rijtje, alles zichtbaar. Zonder `waarde` is er niets voorgekozen.
struct Rondjesveld: View {
    let label: String
    let naam: String
    let keuzes: [(waarde: String, naam: String)]
    let gekozen: String
    var refusal: Refusal?

    init(
        _ label: String, naam: String, keuzes: [(String, String)], form: Formulierdata, waarde: String = "",
        refusal: Refusal?
    ) {
        self.label = label
        self.naam = naam
        self.keuzes = keuzes.map { (waarde: $0.0, naam: $0.1) }
        gekozen = form.velden[naam]?.first ?? waarde
        self.refusal = refusal
    }

    var body: some HTML {
        Fieldset(
            .class("vinkjes"), .id("veld-\(naam)"), .tabindex(-1),
            refusal?.zin(bij: naam) != nil ? .aria("describedby", "fout-\(naam)") : nil
        ) {
            Legend { label }
            if let zin = refusal?.zin(bij: naam) { P(.class("veldfout"), .id("fout-\(naam)")) { zin } }
            for keuze in keuzes {
                Label(.class("keuze")) {
                    Input(
                        .type("radio"), .name(naam), .value(keuze.waarde),
                        .when(gekozen == keuze.waarde, .checked))
                    " \(keuze.naam)"
                }
            }
        }
    }
}

/// Vorige en volgende bladzijde van een lange lijst.
struct Bladeren: View {
    var vorige: String?
    var volgende: String?
    var waar: String?

    var body: some HTML {
        if vorige != nil || volgende != nil {
            Nav(.class("bladeren"), .aria("label", "Bladeren")) {
                if let vorige { A(.href(vorige)) { "← Nieuwer" } }
                if let waar { Span(.class("soft")) { waar } }
                if let volgende { A(.href(volgende)) { "Ouder →" } }
            }
        }
    }
}
