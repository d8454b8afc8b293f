import Domain
import HTML

/// Een vraag doorgeven aan een andere tafel, met haar hele geschiedenis.
struct DoorgevenView: View {
    let omslag: Omslag
    let kop: Inbrengkop
    let tafels: [(String, String)]
    /// What the decision set in motion and this carries out.
    let gevolg: String
    let form: Formulierdata
    let refusal: Refusal?

    var body: some HTML {
        Vraagvel("Aan welke tafel geeft u dit door?", kop, omslag) {
            P {
                "De vraag, wat er al is geprobeerd en wat deze tafel vond, gaan mee. Niemand hoeft het verhaal opnieuw te vertellen. Wie daar namen mag kennen, wordt opnieuw gevraagd."
            }
            Formulier(naar: "/inbrengen/\(kop.inbreng)/doorgifte", form: form, refusal: refusal) {
                Input(.type("hidden"), .name("gevolg"), .value(form.velden["gevolg"]?.first ?? gevolg))
                Rondjesveld("Naar", naam: "naar", keuzes: tafels, form: form, refusal: refusal)
                Tekstveld(
                    "Waarom past deze vraag daar beter?", naam: "gronden", form: form, refusal: refusal,
                    uitleg: "Het gezin krijgt dit te horen.", rijen: 2)
                Knop("Geef door")
            }
        }
    }
}

/// Een vraag in tweeën: welk deel gaat waarheen, en met welke doelen.
struct SplitsingView: View {
    let omslag: Omslag
    let kop: Inbrengkop
    let tafels: [(String, String)]
    let doelen: [(String, String)]
    let gevolg: String
    let form: Formulierdata
    let refusal: Refusal?

    var body: some HTML {
        Vraagvel("De vraag in tweeën", kop, omslag) {
            P { "Een deel blijft hier. Het andere deel gaat naar een andere tafel, die weet waar het vandaan kwam." }
            Formulier(naar: "/inbrengen/\(kop.inbreng)/splitsing", form: form, refusal: refusal) {
                Input(.type("hidden"), .name("gevolg"), .value(form.velden["gevolg"]?.first ?? gevolg))
                Tekstveld(
                    "Welke vraag blijft hier?", naam: "vraag_hier", form: form, waarde: kop.vraag, refusal: refusal,
                    rijen: 2)
                doelkeuze("Deze doelen blijven hier", "doelen_hier", doelen.map(\.0))
                Tekstveld(
                    "Welke vraag gaat naar de andere tafel?", naam: "vraag", form: form, refusal: refusal, rijen: 2)
                Rondjesveld("Naar welke tafel?", naam: "naar", keuzes: tafels, form: form, refusal: refusal)
                doelkeuze("Deze doelen gaan mee", "doelen", [])
                Tekstveld(
                    "Waarom past dit deel daar beter?", naam: "gronden", form: form, refusal: refusal, rijen: 2)
                Knop("Splits de vraag")
            }
        }
    }

    @HTMLBuilder private func doelkeuze(_ label: String, _ naam: String, _ gekozen: [String]) -> some HTML {
        if !doelen.isEmpty {
            Vinkveld(label, naam: naam, keuzes: doelen, form: form, gekozen: gekozen, refusal: refusal)
        }
    }
}
