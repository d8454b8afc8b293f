import Domain
import HTML

/// Een formulier dat één keer werkt: met zijn sleutel, en bovenaan wat er nog niet goed is.
struct Formulier<Inhoud: HTML>: View {
    let naar: String
    let form: Formulierdata
    let refusal: Refusal?
    let klasse: String?
    let inhoud: Inhoud

    /// - Parameters:
    ///   - form: what was typed before, when a rule refused; its key is kept, because a refusal does not use it up.
    ///   - refusal: the sentence, repeated at its field.
    init(
        naar: String, form: Formulierdata = Formulierdata(), refusal: Refusal? = nil, klasse: String? = nil,
        @HTMLBuilder inhoud: () -> Inhoud
    ) {
        self.naar = naar
        self.form = form
        self.refusal = refusal
        self.klasse = klasse
        self.inhoud = inhoud()
    }

    var body: some HTML {
        if let moment = form.opgepakt { OpgepaktMelding(form: form, moment: moment) }
        Form(
            .method("post"), .action(naar), .class(klasse), .attr("accept-charset", "utf-8"), .novalidate,
            form.concept.isEmpty ? nil : .data("concept", "ja")
        ) {
            Sleutelveld(form: form)
            if !form.concept.isEmpty { Input(.type("hidden"), .name("concept"), .value(form.concept)) }
            if let refusal { Foutmelding(refusal: refusal) }
            inhoud
        }
    }
}

/// The hidden key with which a form works once: a new one, or the one that was sent and refused.
struct Sleutelveld: View {
    var form = Formulierdata()

    var body: some HTML {
        Input(
            .type("hidden"), .name("sleutel"),
            .value(form["sleutel"].isEmpty ? ID<Dossier>.new().rawValue : form["sleutel"]))
    }
}

/// The summary on top of a form, which the screen reader says first.
struct Foutmelding: View {
    let refusal: Refusal
    /// Where its field stands on the page, when that is not `veld-` with its name.
    var plek: String?

    var body: some HTML {
        Div(.class("fout"), .role("alert"), .tabindex(-1), .autofocus) {
            B { "Nog niet bewaard. " }
            if refusal.ook.isEmpty {
                Foutzin(refusal: refusal, plek: plek)
            } else {
                Ul { for een in [refusal] + refusal.ook { Li { Foutzin(refusal: een, plek: plek) } } }
            }
        }
    }
}

/// One sentence of the summary, with the way to its field.
private struct Foutzin: View {
    let refusal: Refusal
    let plek: String?

    var body: some HTML {
        if let veld = refusal.field { A(.href("#\(plek ?? "veld-\(veld)")")) { refusal.zin } } else { refusal.zin }
    }
}

/// Label, uitleg, fout en invulplek van één veld; wat er getypt was staat er nog.
struct Veld<Invoer: HTML>: View {
    let label: String
    let naam: String
    let uitleg: String?
    let refusal: Refusal?
    let invoer: Invoer

    init(_ label: String, naam: String, uitleg: String? = nil, refusal: Refusal?, @HTMLBuilder invoer: () -> Invoer) {
        self.label = label
        self.naam = naam
        self.uitleg = uitleg
        self.refusal = refusal
        self.invoer = invoer()
    }

    var body: some HTML {
        Div(.class("veld")) {
            Label(.for("veld-\(naam)")) { label }
            if let uitleg { P(.class("soft"), .id("uitleg-\(naam)")) { uitleg } }
            if let zin = refusal?.zin(bij: naam) { P(.class("veldfout"), .id("fout-\(naam)")) { zin } }
            invoer
        }
    }
}

extension Refusal {
    /// The same, about no field: this form does not show it.
    func zonder(_ veld: String) -> Refusal { field == veld ? Refusal(kind, zin, ook: ook) : self }

    /// The sentence about this field, when there is one.
    func zin(bij veld: String) -> String? { ([self] + ook).first { $0.field == veld }?.zin }
}

/// Attributes that tie a control to its label, its explanation and its fault.
func veldAttributen(_ naam: String, uitleg: String?, refusal: Refusal?) -> [Attribute?] {
    let fout = refusal?.zin(bij: naam) != nil
    let beschrijving = [fout ? "fout-\(naam)" : nil, uitleg == nil ? nil : "uitleg-\(naam)"].compactMap { $0 }
    return [
        .id("veld-\(naam)"), .name(naam), fout ? .aria("invalid", "true") : nil,
        beschrijving.isEmpty ? nil : .aria("describedby", beschrijving.joined(separator: " ")),
    ]
}
