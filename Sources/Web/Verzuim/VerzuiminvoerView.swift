import Casework
import Domain
import HTML

/// Een lijst van scholen inlezen: plakken, of een bestand kiezen.
struct VerzuiminvoerView: View {
    let omslag: Omslag
    let tafel: Tafel
    let gronden: [Verzuimgrond]
    let scholen: [School]
    let vandaag: Dag
    let form: Formulierdata
    let refusal: Refusal?
    let verslag: Invoerverslag?

    private var pad: String { "/tafels/\(tafel.id)/verzuim" }
    /// What was wrong stays in the field; what was taken in is not shown again.
    private var over: Formulierdata {
        verslag.map { $0.fouten.isEmpty || form["goede"] == "ja" } ?? false ? Formulierdata() : form
    }

    var body: some HTML {
        Blad("Lees een verzuimlijst in", omslag) {
            H1 { "Lees een verzuimlijst in" }
            Div(.class("facts")) { A(.href(pad)) { "Verzuimlijst van \(tafel.naam)" } }
        } inhoud: {
            if let verslag { Verzuimverslag(verslag: verslag, heelOpgeslagen: form["goede"] == "ja") }
            Div(.class("naast")) {
                Section(.class("sheet")) {
                    H2 { "De lijst" }
                    Formulier(naar: "\(pad)/lijst", form: over, refusal: refusal) {
                        Div(.class("veld"), .attr("hidden", "")) {
                            Label(.for("bestand")) { "Kies een bestand" }
                            Input(
                                .type("file"), .id("bestand"), .attr("accept", ".csv,text/csv,text/plain"),
                                .data("vult", "veld-lijst"))
                        }
                        Tekstveld(
                            "Plak hier de rijen, met de kop erboven", naam: "lijst", form: over, refusal: refusal,
                            uitleg: "CSV met ; of , ertussen. Eén rij is één periode van één leerling.", rijen: 10)
                        Vinkveld(
                            "Als er rijen niet goed zijn", naam: "goede",
                            keuzes: [("ja", "Bewaar de goede rijen wel")], form: over, refusal: refusal)
                        Knop("Lees in")
                    }
                }
                Aside(.aria("label", "Wat erin hoort")) {
                    Section(.class("sheet")) {
                        H2 { "De kolommen" }
                        Ul(.class("regels")) {
                            for (kolom, uitleg) in Self.kolommen {
                                Li {
                                    B { kolom }
                                    ": \(uitleg)"
                                }
                            }
                        }
                    }
                    Section(.class("sheet")) {
                        H2 { "Scholen met een grond" }
                        if namen.isEmpty { P { "Nog geen. Zonder grond wordt er niets van een school bewaard." } }
                        Ul(.class("regels")) { for naam in namen { Li { naam } } }
                        P { A(.href("\(pad)/gronden")) { "Gronden van scholen" } }
                    }
                }
            }
        }
    }

    private var namen: [String] {
        gronden.filter { $0.geldt(op: vandaag) }.map { grond in
            scholen.first { $0.code == grond.school }?.naam ?? grond.school
        }.sorted()
    }

    static let kolommen = [
        ("school", "de naam of code uit de lijst scholen"), ("leerlingnummer", "van de school"),
        ("naam", "voornaam en achternaam"), ("geboren", "dag-maand-jaar"),
        ("van en tot", "de eerste en de laatste dag"), ("uren", "gemist in elke week"),
        ("reden", "uit de lijst verzuimredenen"), ("groep", "1 tot en met 8; mag leeg"),
        ("lesuren", "in een week; 25 als het leeg is"),
    ]
}

/// Wat er van een lijst kwam.
struct Verzuimverslag: View {
    let verslag: Invoerverslag
    let heelOpgeslagen: Bool

    var body: some HTML {
        if verslag.fouten.isEmpty || heelOpgeslagen {
            Div(.class("goed"), .role("status")) {
                P { "\(verslag.toegevoegd) nieuwe meldingen bewaard, \(verslag.alBekend) waren al bekend." }
            }
        }
        if !verslag.fouten.isEmpty {
            Div(.class("fout"), .role("alert"), .tabindex(-1)) {
                P {
                    heelOpgeslagen
                        ? "Deze rijen zijn niet bewaard:"
                        : "Er is niets bewaard. Maak deze rijen goed, of bewaar alleen de goede:"
                }
                Ul {
                    for fout in verslag.fouten.prefix(50) { Li { fout.description } }
                    if verslag.fouten.count > 50 { Li { "En nog \(verslag.fouten.count - 50)." } }
                }
            }
        }
    }
}
