import Domain
import HTML

/// Het formulier voor het gewone arrangement.
struct ArrangementformView: View {
    let omslag: Omslag
    let basis: Arrangementversie?
    let formulier: Arrangementformulier
    let anderen: [(String, String)]
    let organisaties: [String]
    let refusal: Refusal?

    private var form: Formulierdata { formulier.form }
    private var id: String { basis?.arrangement.id.tekst ?? Arrangement.nogGeen.tekst }
    private var titel: String { basis.map { "Wijzig \($0.arrangement.naam)" } ?? "Maak een arrangement" }

    var body: some HTML {
        Blad(titel, omslag) {
            Section(.class("sheet")) {
                P {
                    "Dit formulier is voor het gewone geval. Al het andere kan in "
                    A(.href("\(ArrangementPage.pad)/\(id)/tekst")) { "de tekst" }
                    "."
                }
                if !formulier.onzichtbaar.isEmpty {
                    P(.class("let-op")) {
                        "Dit formulier laat niet zien: \(formulier.onzichtbaar.opsomming). Dat blijft zoals het is. "
                        A(.href("\(ArrangementPage.pad)/\(id)/tekst")) { "Wijzig dat in de tekst" }
                        "."
                    }
                }
                Versieuitleg(basis: basis, vandaag: formulier.vandaag)
            }
            Formulier(
                naar: "\(ArrangementPage.pad)/\(id)/formulier", form: refusal == nil ? Formulierdata() : form,
                refusal: refusal
            ) {
                Input(
                    .type("hidden"), .name("gelezen"),
                    .value(form.velden["gelezen"]?.first ?? String(basis?.nummer ?? 0)))
                Section(.class("sheet")) {
                    H2 { "Waarvoor, waar en hoe vaak" }
                    regel("Hoe heet het?", "naam")
                    Tekstveld("Waar is het voor?", naam: "doel", form: form, refusal: refusal, rijen: 2)
                    Keuzeveld(
                        "Wat is het?", naam: "soort", keuzes: Arrangement.Soort.allCases.map { ($0.rawValue, $0.zin) },
                        form: form, refusal: refusal)
                    Tekstveld(
                        "Waar werkt het?", naam: "gebieden", form: form, refusal: refusal,
                        uitleg: "Elke regel is een tafel: ‘stad’, of de naam van een wijk, of ‘rest van de stad’.")
                    regel(
                        "Hoe vaak komt men bij elkaar? (mag leeg)", "elke",
                        "Bijvoorbeeld 2 weken, op vraag of eenmalig.")
                    regel("Op welke dagen? (mag leeg)", "data", "Alleen als de dagen vaststaan; met komma's ertussen.")
                    Fieldset {
                        Legend { "In een drukke tijd vaker (mag leeg)" }
                        Div(.class("naast-elkaar")) {
                            regel("Van", "druk-van", "Zoals 1-11.")
                            regel("Tot en met", "druk-tot", "Zoals 31-12.")
                            regel("Dan elke", "druk-elke", "Zoals 1 week.")
                        }
                    }
                    regel("Op welke plaats? (mag leeg)", "plaats")
                }
                Ledenrijen(formulier: formulier, organisaties: organisaties, refusal: refusal)
                Section(.class("sheet")) {
                    H2 { "Een vraag inbrengen" }
                    regel(
                        "Wie brengt een vraag in?", "inbrengen",
                        "Rollen, met komma's ertussen. ‘professional’ is iedereen die voor een organisatie werkt.")
                    Tekstveld(
                        "Wat is vooraf nodig? (mag leeg)", naam: "vooraf", form: form, refusal: refusal,
                        uitleg: "Eén ding op elke regel, zoals plan, doelen of toestemming.")
                }
                if formulier.toontStappen {
                    Stappenvelden(formulier: formulier, anderen: anderen, refusal: refusal)
                }
                Section(.class("sheet")) {
                    H2 { "Van wanneer tot wanneer" }
                    Ingangveld(form: form, refusal: refusal, vandaag: formulier.vandaag)
                    regel("Eerste dag waarop het niet meer geldt (mag leeg)", "tot")
                    Vrijekeuze(
                        "Wat komt erna?", naam: "opvolger", leeg: "niets", keuzes: opvolgers, form: form,
                        refusal: refusal)
                    Vrijekeuze(
                        "Wat gebeurt er met wat dan nog loopt?", naam: "lopende", leeg: "niets gekozen",
                        keuzes: [
                            ("afmaken", "het wordt hier afgemaakt"),
                            ("overzetten", "de voorzitter zet het over naar wat erna komt"),
                        ], form: form, refusal: refusal)
                    Knop("Bewaar als nieuwe versie")
                }
            }
        }
    }

    private var opvolgers: [(String, String)] {
        let was = basis?.arrangement.geldig.opvolger.map { [($0.naar.tekst, $0.naar.opschrift)] } ?? []
        return anderen + was.filter { een in !anderen.contains { $0.0 == een.0 } }
    }

    private func regel(_ label: String, _ naam: String, _ uitleg: String? = nil) -> some HTML {
        Regelveld(label, naam: naam, form: form, refusal: refusal, uitleg: uitleg)
    }
}

/// Een keuze die ook niets mag zijn.
struct Vrijekeuze: View {
    let label: String
    let naam: String
    let leeg: String
    let keuzes: [(String, String)]
    let form: Formulierdata
    let refusal: Refusal?

    init(
        _ label: String, naam: String, leeg: String, keuzes: [(String, String)], form: Formulierdata, refusal: Refusal?
    ) {
        (self.label, self.naam, self.leeg, self.keuzes) = (label, naam, leeg, keuzes)
        (self.form, self.refusal) = (form, refusal)
    }

    var body: some HTML {
        Veld(label, naam: naam, refusal: refusal) {
            Select(attributes: veldAttributen(naam, uitleg: nil, refusal: refusal)) {
                Option(.value("")) { leeg }
                for (waarde, tekst) in keuzes {
                    Option(.value(waarde), .when(form[naam] == waarde, .selected)) { tekst }
                }
            }
        }
    }
}

/// Eén vinkje met zijn zin.
struct Vinkje: View {
    let label: String
    let naam: String
    let form: Formulierdata

    var body: some HTML {
        Label(.class("keuze")) {
            Input(.type("checkbox"), .name(naam), .value("ja"), .when(form[naam] == "ja", .checked))
            " \(label)"
        }
    }
}
