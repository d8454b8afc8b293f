import Casework
import Domain
import HTML

/// Het formulier om een les op te schrijven of te herschrijven.
struct LesformView: View {
    let omslag: Omslag
    let naar: String
    let gezin: String?
    let inbreng: String
    let lijsten: [String: Codelijst]
    /// Ticked: what is known already, or what was ticked before.
    let codes: [String]
    let oud: Lesinhoud?
    /// What in the text still looks like somebody or some place.
    let vondsten: [Vondst]
    let form: Formulierdata
    let refusal: Refusal?

    var body: some HTML {
        Blad("Wat leert dit ons?", omslag) {
            Section(.class("sheet")) {
                P {
                    "Schrijf zo dat een ander ervan leert en niemand te herkennen is: geen namen, wijk, school of jaartal. Een tweede mens leest mee voordat de les gedeeld wordt."
                }
                if let gezin {
                    P(.class("soft")) {
                        "Uit het dossier van \(gezin.inEenZin). Dat blijft tussen u en wie met het gezin werkt."
                    }
                }
                Formulier(naar: naar, form: form, refusal: refusal) {
                    Input(.type("hidden"), .name("inbreng"), .value(inbreng))
                    Regelveld(
                        "De les in één zin", naam: "titel", form: form, waarde: oud?.titel ?? "", refusal: refusal)
                    Tekstveld(
                        "Wat gebeurde er?", naam: "gebeurd", form: form, waarde: oud?.gebeurd ?? "", refusal: refusal,
                        rijen: 6)
                    Tekstveld(
                        "Wat leerde dit?", naam: "geleerd", form: form, waarde: oud?.geleerd ?? "", refusal: refusal,
                        rijen: 4)
                    Regelveld(
                        "Voor wie is deze les?", naam: "voorWie", form: form, waarde: oud?.voorWie ?? "",
                        refusal: refusal,
                        uitleg: "Bijvoorbeeld: gezinswerkers, voorzitters, woonconsulenten.")
                    for (lijst, kop) in Onderwerpen.lijsten {
                        if let keuzes = lijsten[lijst]?.codes { Codekeuze(kop: kop, keuzes: keuzes, gekozen: codes) }
                    }
                    Naamkeuze(vondsten: vondsten.filter { $0.soort == .naam }, form: form)
                    P { Knop("Vraag een ander om mee te lezen") }
                }
            }
        }
    }
}

/// Eén lijst codes om aan te kruisen; open als er al iets is aangekruist.
struct Codekeuze: View {
    let kop: String
    let keuzes: [Domain.Code]
    let gekozen: [String]

    var body: some HTML {
        Details(keuzes.contains { gekozen.contains($0.adres) } ? .open : nil) {
            Summary { kop }
            Fieldset {
                Legend(.class("alleen-lezer")) { kop }
                for code in keuzes {
                    Label(.class("keuze")) {
                        Input(
                            .type("checkbox"), .name("codes"), .value(code.adres),
                            gekozen.contains(code.adres) ? .checked : nil)
                        " \(code.naam)"
                    }
                }
            }
        }
    }
}

/// Woorden die op een naam lijken, met de vraag of ze dat zijn.
struct Naamkeuze: View {
    let vondsten: [Vondst]
    let form: Formulierdata

    var body: some HTML {
        if !woorden.isEmpty {
            Fieldset(.id("veld-geenNaam")) {
                Legend { "Deze woorden zijn ook een naam in dit dossier. Is het hier geen naam?" }
                for woord in woorden {
                    Label(.class("keuze")) {
                        Input(
                            .type("checkbox"), .name("geenNaam"), .value(woord),
                            form.alle("geenNaam").contains(woord) ? .checked : nil)
                        " “\(woord)” is hier geen naam"
                    }
                }
            }
        }
    }

    private var woorden: [String] { Array(Set(vondsten.map(\.woord))).sorted() }
}
