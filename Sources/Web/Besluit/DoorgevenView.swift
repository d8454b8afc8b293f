import Domain
import HTML

/// Een vraag doorgeven aan een andere tafel, met haar hele geschiedenis.
struct DoorgevenView: View {
    let omslag: Omslag
    let kop: Inbrengkop
    let tafels: [(String, String)]
    let form: Formulierdata
    let refusal: Refusal?

    var body: some HTML {
        Vraagvel("Aan welke tafel geeft u dit door?", kop, omslag) {
            P {
                "De vraag, wat er al is geprobeerd, de weging en dit besluit gaan mee. Niemand hoeft het verhaal opnieuw te vertellen. Namen gaan pas mee als daar een grond voor is."
            }
            Formulier(naar: "/inbrengen/\(kop.inbreng)/doorgifte", form: form, refusal: refusal) {
                Rondjesveld("Naar", naam: "tafel", keuzes: tafels, form: form, refusal: refusal)
                Tekstveld(
                    "Waarom hoort deze vraag daar?", naam: "gronden", form: form, refusal: refusal, rijen: 2)
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
    let form: Formulierdata
    let refusal: Refusal?

    var body: some HTML {
        Vraagvel("De vraag in tweeën", kop, omslag) {
            P { "Het ene deel blijft hier. Het andere deel gaat naar een andere tafel en weet waar het vandaan kwam." }
            Formulier(naar: "/inbrengen/\(kop.inbreng)/splitsing", form: form, refusal: refusal) {
                Tekstveld(
                    "Welke vraag blijft hier?", naam: "hier", form: form, waarde: kop.vraag, refusal: refusal, rijen: 2)
                Tekstveld("Welke vraag gaat weg?", naam: "vraag", form: form, refusal: refusal, rijen: 2)
                Rondjesveld("Naar welke tafel?", naam: "tafel", keuzes: tafels, form: form, refusal: refusal)
                if !doelen.isEmpty {
                    Vinkveld(
                        "Welke doelen gaan mee?", naam: "doelen", keuzes: doelen, form: form, refusal: refusal)
                }
                Tekstveld("Waarom splitst u?", naam: "gronden", form: form, refusal: refusal, rijen: 2)
                Knop("Splits de vraag")
            }
        }
    }
}
