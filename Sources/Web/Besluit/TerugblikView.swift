import Domain
import HTML

/// Terugkijken op een besluit: heeft het geholpen, met de cijfers van toen en van nu ernaast.
struct TerugblikView: View {
    /// The scores of one goal, at the besluit and now.
    struct Cijfers: Sendable {
        let doel: String
        let toen: [String]
        let nu: [String]
    }

    let omslag: Omslag
    let kop: Inbrengkop
    let naar: String
    let besloten: String
    let op: String
    let cijfers: [Cijfers]
    /// How it goes on, where the arrangement names that.
    let keuzes: [(String, String)]
    /// Until when it comes back, in the words of the arrangement.
    let herhaal: String?
    let form: Formulierdata
    let refusal: Refusal?

    var body: some HTML {
        Vraagvel("Heeft het geholpen?", kop, omslag) {
            P(.class("soft")) { "Besloten op \(op):" }
            Blockquote(.class("groot")) { besloten }
            if !cijfers.isEmpty {
                Div(.class("rol")) {
                    Table {
                        Caption { "Cijfers van 0 tot 10, toen en nu" }
                        Thead {
                            Tr {
                                Th(.scope("col")) { "Doel" }
                                Th(.scope("col")) { "Bij het besluit" }
                                Th(.scope("col")) { "Nu" }
                            }
                        }
                        Tbody {
                            for rij in cijfers {
                                Tr {
                                    Th(.scope("row")) { rij.doel }
                                    Td { rij.toen.isEmpty ? "geen cijfer" : rij.toen.joined(separator: ", ") }
                                    Td { rij.nu.isEmpty ? "nog geen cijfer" : rij.nu.joined(separator: ", ") }
                                }
                            }
                        }
                    }
                }
            }
            Formulier(naar: naar, form: form, refusal: refusal) {
                Rondjesveld(
                    "Wat vinden jullie samen?", naam: "hielp",
                    keuzes: [
                        ("ja", "Ja, dit hielp"), ("deels", "Het hielp een beetje"), ("nee", "Nee, dit hielp niet"),
                    ],
                    form: form, refusal: refusal)
                Tekstveld(
                    "Wat is er anders dan toen?", naam: "tekst", form: form, refusal: refusal,
                    uitleg: "Het liefst in de woorden van het gezin.")
                if !keuzes.isEmpty {
                    Rondjesveld("Hoe gaat het verder?", naam: "keuze", keuzes: keuzes, form: form, refusal: refusal)
                }
                if let herhaal {
                    Vink("Nog eens terugkijken (\(herhaal))", naam: "nog_eens", aan: form["nog_eens"] == "ja")
                }
                Knop("Leg de terugblik vast")
            }
        }
    }
}
