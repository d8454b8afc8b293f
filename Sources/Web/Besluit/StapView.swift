import Domain
import HTML

/// Advies geven aan de tafel die het vraagt; naam, vak en registratie staan er al.
struct TafeladviesView: View {
    let omslag: Omslag
    let kop: Inbrengkop
    let medewerker: Medewerker
    let registratie: String?
    let form: Formulierdata
    let refusal: Refusal?

    var body: some HTML {
        Vraagvel("Wat is uw advies?", kop, omslag) {
            P { A(.href("/inbrengen/\(kop.inbreng)/bundel")) { "Lees eerst wat er meegaat" } }
            Formulier(naar: "/inbrengen/\(kop.inbreng)/advies", form: form, refusal: refusal) {
                Tekstveld(
                    "Wat adviseert u de tafel?", naam: "tekst", form: form, refusal: refusal,
                    uitleg: "Wie met het gezin werkt en wie aan tafel zit, leest dit naast de gronden.", rijen: 5)
                Afzendervelden(
                    medewerker: medewerker, registratie: registratie, form: form, refusal: refusal)
                Knop("Geef advies")
            }
        }
    }
}

/// Wat het gezin kiest, opgeschreven door wie met het gezin werkt. Nog niet weten mag.
struct GezinskeuzeView: View {
    let omslag: Omslag
    let kop: Inbrengkop
    let gezin: [(String, String)]
    let vragen: [Vraag]
    let lijsten: Vraagvelden.Keuzelijsten
    let form: Formulierdata
    let refusal: Refusal?

    var body: some HTML {
        Vraagvel("Wat kiest het gezin?", kop, omslag) {
            P(.class("soft")) { "Deze keuze is aan het gezin. U schrijft op wat zij zeggen." }
            Formulier(naar: "/inbrengen/\(kop.inbreng)/gezinskeuze", form: form, refusal: refusal) {
                Rondjesveld("Wie zegt het?", naam: "van", keuzes: gezin, form: form, refusal: refusal)
                Vink(
                    "Weet het nog niet: de keuze blijft open", naam: "weet_nog_niet", aan: form["weet_nog_niet"] == "ja"
                )
                Vraagvelden(vragen: vragen, lijsten: lijsten, form: form, refusal: refusal)
                Tekstveld(
                    "In hun eigen woorden (mag leeg)", naam: "woorden", form: form, refusal: refusal, rijen: 2)
                Knop("Leg vast wat het gezin zei")
            }
        }
    }
}

/// De adviezen bij een vraag, en wat het gezin koos.
struct Stapantwoorden: View {
    let adviezen: [Tafeladvies]
    /// "Aylin koos op 3 december: in de wijk", with the words.
    let keuzes: [(zin: String, woorden: String?)]

    var body: some HTML {
        if !adviezen.isEmpty || !keuzes.isEmpty {
            Section(.class("sheet"), .id("antwoorden")) {
                if !adviezen.isEmpty { H2 { adviezen.count == 1 ? "Advies" : "Adviezen" } }
                for advies in adviezen {
                    P(.class("regels")) { advies.tekst }
                    P(.class("soft")) { "\(advies.afzender), \(advies.gebeurdOp.voluit)" }
                }
                if !keuzes.isEmpty { H2 { "Wat het gezin koos" } }
                for keuze in keuzes {
                    P {
                        keuze.zin
                        if let woorden = keuze.woorden { ". “\(woorden)”" }
                    }
                }
            }
        }
    }
}
