import Domain
import HTML

/// Wat al is ingevuld: zichtbaar, en te veranderen voor wie dat wil.
struct Inbrengrest: View {
    let voorzet: Inbrengvoorzet
    let form: Formulierdata
    let refusal: Refusal?

    var body: some HTML {
        Section(.class("vooraf"), .aria("label", "Al ingevuld")) {
            H3 { "Dit hebben we al ingevuld" }
            Keuzeveld(
                "Welke tafel?", naam: "tafel", keuzes: voorzet.tafels, form: form, waarde: voorzet.tafel,
                refusal: refusal,
                uitleg: voorzet.vaste.isEmpty ? nil : "Daar zitten altijd: \(voorzet.vaste.opgesomd).")
            vinkjes("Over wie gaat het?", "over_wie", voorzet.overWie)
            if !voorzet.doelen.isEmpty { vinkjes("Deze doelen gaan mee", "doelen", voorzet.doelen) }
            if !voorzet.afspraken.isEmpty { vinkjes("Deze afspraken gaan mee", "afspraken", voorzet.afspraken) }
            if !voorzet.delen.isEmpty {
                vinkjes("Dit gaat ook mee, voor wie het aan die tafel mag lezen", "delen", voorzet.delen)
                P {
                    A(.href("/dossiers/\(voorzet.gezin.dossier)/ondersteuningsplan")) { "Bekijk wat er nog ontbreekt" }
                }
            }
            if !voorzet.geprobeerd.isEmpty { geprobeerd("Dit is al geprobeerd, zegt het plan") }
            P(.class("soft")) { "De tafel ziet het journaal niet. En ook niet hoe ieder over het plan dacht." }
            Details(gevuld ? .open : nil) {
                Summary { "Meer vertellen (hoeft niet)" }
                if voorzet.geprobeerd.isEmpty { geprobeerd("Wat is al geprobeerd?") }
                Keuzeveld(
                    "Waar zit het op vast?", naam: "knelpunt", keuzes: voorzet.knelpunten, form: form,
                    waarde: voorzet.knelpunt, refusal: refusal)
                if !voorzet.regels.isEmpty {
                    Keuzeveld(
                        "Welke regel staat in de weg?", naam: "regel",
                        keuzes: [("geen", "Dat weten we nog niet")] + voorzet.regels,
                        form: form, waarde: "geen", refusal: refusal)
                }
            }
        }
    }

    private var gevuld: Bool {
        (voorzet.geprobeerd.isEmpty && !form["geprobeerd"].isEmpty) || form.id("regel") as ID<Regel>? != nil
    }

    private func geprobeerd(_ label: String) -> some HTML {
        Tekstveld(label, naam: "geprobeerd", form: form, waarde: voorzet.geprobeerd, refusal: refusal)
    }

    private func vinkjes(_ label: String, _ naam: String, _ stukken: [Inbrengvoorzet.Stuk]) -> some HTML {
        Vinkveld(
            label, naam: naam, keuzes: stukken.map { ($0.id, $0.naam + ($0.bij.map { " (\($0))" } ?? "")) },
            form: form, gekozen: stukken.filter(\.aan).map(\.id), refusal: refusal)
    }
}

/// Wat de tafel graag vooraf heeft en er nog niet is. Niets houdt tegen: een reden volstaat.
struct Ontbreekt: View {
    let dingen: [(wat: String, zin: String)]
    /// A reason that the form itself gives; empty when people have to say it.
    let reden: String
    let zelf: [String]
    let eerst: [String]
    let form: Formulierdata
    let refusal: Refusal?

    var body: some HTML {
        if !zelf.isEmpty { P(.class("soft")) { "Ga zelf even na: \(zelf.opgesomd)." } }
        if !eerst.isEmpty {
            P(.class("soft")) { "Meestal gaat een vraag eerst naar: \(eerst.opgesomd). Dat hoeft niet." }
        }
        if !dingen.isEmpty {
            Div(.class("let-op")) {
                P { B { "Dit is er nog niet" } }
                Ul { for ding in dingen { Li { ding.zin } } }
                Tekstveld(
                    "Waarom gaat het toch naar de tafel?", naam: "waarom_toch", form: form, waarde: reden,
                    refusal: refusal,
                    uitleg: "Eén zin is genoeg. De tafel ziet wat ontbreekt en leest uw reden.", rijen: 2)
            }
        } else if !form["waarom_toch"].isEmpty {
            // Nothing is missing any more, but what was typed is not lost.
            Tekstveld(
                "Waarom gaat het toch naar de tafel?", naam: "waarom_toch", form: form, refusal: refusal, rijen: 2)
        }
    }
}
