import Domain
import HTML

/// Een regel tekst.
struct Regelveld: View {
    let label: String
    let naam: String
    var uitleg: String?
    var soort = "text"
    var form: Formulierdata
    var waarde = ""
    var refusal: Refusal?
    var autocomplete = "off"

    /// - Parameter waarde: what stands there before somebody types.
    init(
        _ label: String, naam: String, form: Formulierdata, waarde: String = "", refusal: Refusal?,
        uitleg: String? = nil,
        soort: String = "text", autocomplete: String = "off"
    ) {
        self.label = label
        self.naam = naam
        self.uitleg = uitleg
        self.soort = soort
        self.form = form
        self.waarde = waarde
        self.refusal = refusal
        self.autocomplete = autocomplete
    }

    var body: some HTML {
        Veld(label, naam: naam, uitleg: uitleg, refusal: refusal) {
            Input(
                attributes: veldAttributen(naam, uitleg: uitleg, refusal: refusal) + [
                    .type(soort), .value(form.velden[naam]?.first ?? waarde), .autocomplete(autocomplete),
                ])
        }
    }
}

/// Een paar regels tekst.
struct Tekstveld: View {
    let label: String
    let naam: String
    var uitleg: String?
    var rijen: Int
    var form: Formulierdata
    var waarde: String
    var refusal: Refusal?

    init(
        _ label: String, naam: String, form: Formulierdata, waarde: String = "", refusal: Refusal?,
        uitleg: String? = nil,
        rijen: Int = 3
    ) {
        self.label = label
        self.naam = naam
        self.uitleg = uitleg
        self.rijen = rijen
        self.form = form
        self.waarde = waarde
        self.refusal = refusal
    }

    var body: some HTML {
        Veld(label, naam: naam, uitleg: uitleg, refusal: refusal) {
            Textarea(attributes: veldAttributen(naam, uitleg: uitleg, refusal: refusal) + [.rows(rijen)]) {
                form.velden[naam]?.first ?? waarde
            }
        }
    }
}

/// Eén keuze uit een lijst. Zonder `waarde` is er niets voorgekozen.
struct Keuzeveld: View {
    struct Keuze: Sendable {
        let waarde: String
        let naam: String
    }

    let label: String
    let naam: String
    var uitleg: String?
    let keuzes: [Keuze]
    var form: Formulierdata
    var waarde: String
    var refusal: Refusal?

    init(
        _ label: String, naam: String, keuzes: [(String, String)], form: Formulierdata, waarde: String = "",
        refusal: Refusal?,
        uitleg: String? = nil
    ) {
        self.label = label
        self.naam = naam
        self.uitleg = uitleg
        self.keuzes = keuzes.map { Keuze(waarde: $0.0, naam: $0.1) }
        self.form = form
        self.waarde = waarde
        self.refusal = refusal
    }

    private var gekozen: String { form.velden[naam]?.first ?? waarde }

    var body: some HTML {
        Veld(label, naam: naam, uitleg: uitleg, refusal: refusal) {
            Select(attributes: veldAttributen(naam, uitleg: uitleg, refusal: refusal)) {
                if gekozen.isEmpty { Option(.value(""), .selected) { "Kies …" } }
                for keuze in keuzes {
                    Option(.value(keuze.waarde), keuze.waarde == gekozen ? .selected : nil) { keuze.naam }
                }
            }
        }
    }
}

/// De knop die verstuurt.
struct Knop: View {
    let tekst: String
    var stil = false

    init(_ tekst: String, stil: Bool = false) {
        self.tekst = tekst
        self.stil = stil
    }

    var body: some HTML {
        Button(.class(stil ? "button quiet" : "button"), .type("submit")) { tekst }
    }
}
