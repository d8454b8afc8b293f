import Casework
import Domain
import HTML

/// Waarom scholen hun verzuim aan deze tafel mogen geven.
struct VerzuimgrondenView: View {
    let omslag: Omslag
    let tafel: Tafel
    let gronden: [Verzuimgrond]
    let scholen: [School]
    let rollen: [Rolnaam]
    let vandaag: Dag
    let form: Formulierdata
    let refusal: Refusal?

    private var pad: String { "/tafels/\(tafel.id)/verzuim" }
    private var zonder: [School] { scholen.filter { school in !gronden.contains { $0.school == school.code } } }
    private func naam(_ code: String) -> String { scholen.first { $0.code == code }?.naam ?? code }

    var body: some HTML {
        Blad("Gronden van scholen", omslag) {
            H1 { "Gronden van scholen" }
            Div(.class("facts")) { A(.href(pad)) { "Verzuimlijst van \(tafel.naam)" } }
        } inhoud: {
            Section(.class("sheet")) {
                H2 { "Wie mag verzuim melden, en waarom" }
                if gronden.isEmpty { P { "Nog geen school. Zonder grond wordt er niets bewaard of gelezen." } }
                for grond in gronden {
                    Div(.class("regel")) {
                        P {
                            B { naam(grond.school) }
                            ": \(grond.soort.naam), \(grond.stuk). Sinds \(grond.van.voluit)"
                            if let uiterlijk = grond.uiterlijk { " tot en met \(uiterlijk.voluit)" }
                            "."
                            if !grond.mede.isEmpty {
                                " Leest ook: \(grond.mede.map { $0.opschrift.metKleineLetter }.joined(separator: ", "))."
                            }
                            if !grond.geldt(op: vandaag) { Span(.class("tag warm")) { "geldt nu niet" } }
                        }
                        Formulier(naar: "\(pad)/gronden/\(grond.id)/einde", klasse: "inline") {
                            Button(.class("link"), .type("submit")) {
                                "Beëindig"
                                Span(.class("alleen-lezer")) { " de grond van \(naam(grond.school))" }
                            }
                        }
                    }
                }
            }
            Section(.class("sheet")) {
                H2 { "Leg een grond vast" }
                if scholen.isEmpty {
                    P { "Er is nog geen lijst van scholen. De beheerder leest de codelijst scholen in." }
                } else {
                    Formulier(naar: "\(pad)/gronden", form: form, refusal: refusal) {
                        Keuzeveld(
                            "School", naam: "school", keuzes: zonder.map { ($0.code, $0.naam) }, form: form,
                            refusal: refusal)
                        Rondjesveld(
                            "Waarom mag de school dit geven?", naam: "soort",
                            keuzes: Verzuimgrond.Soort.allCases.map { ($0.rawValue, $0.naam.metHoofdletter) },
                            form: form, refusal: refusal)
                        Regelveld(
                            "Welke wet of afspraak?", naam: "stuk", form: form, refusal: refusal,
                            uitleg: "Met het artikel, bijvoorbeeld: Leerplichtwet 1969, artikel 21a.")
                        Regelveld(
                            "Tot en met (mag leeg)", naam: "uiterlijk", form: form, refusal: refusal,
                            uitleg: "De laatste dag waarop dit geldt.")
                        if !rollen.isEmpty {
                            Vinkveld(
                                "Wie leest van deze school mee? (mag leeg)", naam: "mede",
                                keuzes: rollen.map { ($0.tekst, $0.opschrift) }, form: form, refusal: refusal)
                        }
                        Knop("Leg vast")
                    }
                }
            }
        }
    }
}
