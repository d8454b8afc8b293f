import Domain
import HTML

/// Een paar antwoorden onder elkaar, waarvan er één gekozen wordt. Er is niets voorgekozen.
struct Keuzerij: View {
    let label: String
    let naam: String
    let keuzes: [(waarde: String, naam: String)]
    let form: Formulierdata
    var waarde = ""
    let refusal: Refusal?
    var uitleg: String?

    init(
        _ label: String, naam: String, keuzes: [(String, String)], form: Formulierdata, waarde: String = "",
        refusal: Refusal?, uitleg: String? = nil
    ) {
        self.label = label
        self.naam = naam
        self.keuzes = keuzes.map { (waarde: $0.0, naam: $0.1) }
        self.form = form
        self.waarde = waarde
        self.refusal = refusal
        self.uitleg = uitleg
    }

    private var gekozen: String { form.velden[naam]?.first ?? waarde }

    var body: some HTML {
        Fieldset(.class("veld"), .id("veld-\(naam)"), .tabindex(-1)) {
            Legend { label }
            if let uitleg { P(.class("soft")) { uitleg } }
            if let zin = refusal?.zin(bij: naam) { P(.class("veldfout"), .id("fout-\(naam)")) { zin } }
            for keuze in keuzes {
                Label(.class("keuze")) {
                    Input(
                        .type("radio"), .name(naam), .value(keuze.waarde),
                        keuze.waarde == gekozen ? .checked : nil)
                    " \(keuze.naam)"
                }
            }
        }
    }
}

/// Een paar antwoorden onder elkaar, waarvan er meer gekozen mogen worden.
struct Vinkrij: View {
    let label: String
    let naam: String
    let keuzes: [(waarde: String, naam: String)]
    let gekozen: Set<String>
    let refusal: Refusal?
    var uitleg: String?

    /// - Parameter vooraf: ticked before anything was sent; once the form was sent (`verstuurd`), what was ticked there.
    init(
        _ label: String, naam: String, keuzes: [(String, String)], form: Formulierdata, vooraf: Set<String> = [],
        refusal: Refusal?, uitleg: String? = nil
    ) {
        self.label = label
        self.naam = naam
        self.keuzes = keuzes.map { (waarde: $0.0, naam: $0.1) }
        gekozen = form["verstuurd"].isEmpty ? vooraf : Set(form.alle(naam))
        self.refusal = refusal
        self.uitleg = uitleg
    }

    var body: some HTML {
        Fieldset(.class("veld"), .id("veld-\(naam)"), .tabindex(-1)) {
            Legend { label }
            if let uitleg { P(.class("soft")) { uitleg } }
            if let zin = refusal?.zin(bij: naam) { P(.class("veldfout"), .id("fout-\(naam)")) { zin } }
            for keuze in keuzes {
                Label(.class("keuze")) {
                    Input(
                        .type("checkbox"), .name(naam), .value(keuze.waarde),
                        gekozen.contains(keuze.waarde) ? .checked : nil)
                    " \(keuze.naam)"
                }
            }
        }
    }
}
