import Domain
import HTML

/// Een rij voor elk lid, en een paar lege.
struct Ledenrijen: View {
    let formulier: Arrangementformulier
    let organisaties: [String]
    let refusal: Refusal?

    private var form: Formulierdata { formulier.form }

    var body: some HTML {
        Section(.class("sheet")) {
            H2 { "Wie er zitten" }
            P(.class("soft")) {
                "Noem wie voorzit ‘voorzitter’ en wie meeschrijft ‘notulist’. Een rij zonder rol telt niet mee."
            }
            for rij in formulier.getoond("lid", "rol", minstens: 4) {
                Fieldset(.class("naast-elkaar")) {
                    Legend { "Lid \(rij + 1)" }
                    Regelveld("Rol", naam: "lid-\(rij)-rol", form: form, refusal: refusal)
                    Vrijekeuze(
                        "Organisatie", naam: "lid-\(rij)-organisatie", leeg: "elke", keuzes: soorten(rij), form: form,
                        refusal: refusal)
                    Keuzeveld(
                        "Hoe gevuld", naam: "lid-\(rij)-per",
                        keuzes: ArrangementRol.Per.allCases.map {
                            ($0.rawValue, $0 == .lijst ? "vaste stoel" : $0.rawValue)
                        }, form: form, waarde: "lijst", refusal: refusal)
                    Vrijekeuze(
                        "Mandaat", naam: "lid-\(rij)-mandaat", leeg: "niet gezegd",
                        keuzes: ArrangementRol.Mandaat.allCases.map { ($0.rawValue, $0.rawValue) }, form: form,
                        refusal: refusal)
                    Keuzeveld(
                        "Ziet", naam: "lid-\(rij)-ziet", keuzes: ziet(rij), form: form, waarde: "vraag",
                        refusal: refusal)
                    Vinkje(label: "liaison: bereidt voor", naam: "lid-\(rij)-liaison", form: form)
                }
            }
        }
    }

    private func ziet(_ rij: Int) -> [(String, String)] {
        Arrangementformulier.Ziet.allCases.filter { $0 != .anders || form["lid-\(rij)-ziet"] == $0.rawValue }
            .map { ($0.rawValue, $0.naam) }
    }

    private func soorten(_ rij: Int) -> [(String, String)] {
        let nu = form["lid-\(rij)-organisatie"]
        return (organisaties + (nu.isEmpty || organisaties.contains(nu) ? [] : [nu])).map { ($0, $0) }
    }
}

/// Bespreken, besluiten, vertellen en terugkijken.
struct Stappenvelden: View {
    let formulier: Arrangementformulier
    let anderen: [(String, String)]
    let refusal: Refusal?

    private var form: Formulierdata { formulier.form }

    var body: some HTML {
        Section(.class("sheet")) {
            H2 { "De stappen" }
            Keuzeveld(
                "Wordt de vraag eerst besproken?", naam: "bespreking", keuzes: [("ja", "ja"), ("nee", "nee")],
                form: form, waarde: "ja", refusal: refusal)
            Vinkje(label: "Elke mogelijkheid wordt gewogen met de waardendriehoek", naam: "weging", form: form)
            Vinkje(label: "Bellen tijdens het gesprek mag", naam: "bellen", form: form)
            Keuzeveld(
                "Wat voor besluit is het?", naam: "aard", keuzes: Aard.allCases.map { ($0.rawValue, $0.zin) },
                form: form, refusal: refusal)
            Vrijekeuze(
                "Hoe beslist men?", naam: "beslist", leeg: "niet gezegd",
                keuzes: [("samen", "samen"), ("gedragen", "niemand houdt het tegen; een tegenstem blijft staan")]
                    + (form["beslist"] == "anders" ? [("anders", "zoals het nu is (zie de tekst)")] : []),
                form: form, refusal: refusal)
            Vinkje(label: "Er mogen meer uitkomsten tegelijk gelden", naam: "kies", form: form)
            Regelveld(
                "Binnen welke tijd is er een besluit? (mag leeg)", naam: "besluit-binnen", form: form, refusal: refusal,
                uitleg: "Bijvoorbeeld 8 weken.")
            H3 { "Uitkomsten" }
            P(.class("soft")) { "Wat er besloten kan worden. Een rij zonder naam telt niet mee." }
            for rij in formulier.getoond("uitkomst", "naam", minstens: 4) {
                Fieldset(.class("naast-elkaar")) {
                    Legend { "Uitkomst \(rij + 1)" }
                    Regelveld("Naam", naam: "uitkomst-\(rij)-naam", form: form, refusal: refusal)
                    Regelveld(
                        "Vraagt", naam: "uitkomst-\(rij)-vraagt", form: form, refusal: refusal,
                        uitleg: "Zoals bedrag, reden.")
                    Vrijekeuze(
                        "Daarna", naam: "uitkomst-\(rij)-verder", leeg: "gaat verder: vertellen", keuzes: wegen,
                        form: form, refusal: refusal)
                    Vinkje(label: "er komen acties", naam: "uitkomst-\(rij)-actie", form: form)
                }
            }
            Regelveld(
                "Binnen welke tijd wordt het verteld? (mag leeg)", naam: "vertellen-binnen", form: form,
                refusal: refusal, uitleg: "Aan het gezin en wie de vraag inbracht. Bijvoorbeeld 5 werkdagen.")
            Regelveld(
                "Na welke tijd kijkt men of het hielp? (mag leeg)", naam: "terugblik-na", form: form, refusal: refusal,
                uitleg: "Bijvoorbeeld 3 maanden. Leeg is: niet.")
        }
    }

    private var wegen: [(String, String)] {
        [
            ("bespreking", "opnieuw bespreken"), ("inbreng", "terug naar wie de vraag inbracht"),
            ("einde", "klaar, zonder vertellen"),
        ] + anderen.map { ("naar:\($0.0)", "vertellen, en naar \($0.1)") }
    }
}

extension Arrangementformulier {
    /// The rows to show: those that are filled, and some empty ones.
    func getoond(_ soort: String, _ veld: String, minstens: Int) -> Range<Int> {
        let laatste = Self.rijen.last { !form["\(soort)-\($0)-\(veld)"].isEmpty } ?? -1
        return 0..<min(Self.rijen.count, max(minstens, laatste + 3))
    }
}
