import Domain
import HTML

/// Een bijeenkomst plannen of verzetten: dag, tijd en plaats.
struct BijeenkomstFormView: View {
    let omslag: Omslag
    let titel: String
    let naar: String
    let terug: String
    let knop: String
    /// What it says before somebody types.
    var dag = ""
    var tijd = ""
    var plaats = ""
    var opmerking: String?
    let form: Formulierdata
    let refusal: Refusal?

    var body: some HTML {
        Blad(titel, omslag) {
            Section(.class("sheet")) {
                if let opmerking { P { opmerking } }
                Formulier(naar: naar, form: form, refusal: refusal) {
                    Fieldset(.id("veld-begint"), .tabindex(-1)) {
                        Legend { "Wanneer?" }
                        if let zin = refusal?.zin(bij: "begint") { P(.class("veldfout")) { zin } }
                        Regelveld(
                            "Dag", naam: "dag", form: form, waarde: dag, refusal: refusal, uitleg: "Dag-maand-jaar.")
                        Regelveld(
                            "Tijd", naam: "tijd", form: form, waarde: tijd, refusal: refusal,
                            uitleg: "Bijvoorbeeld 14:30.")
                    }
                    Regelveld("Waar?", naam: "plaats", form: form, waarde: plaats, refusal: refusal)
                    Knop(knop)
                }
            }
            P { A(.href(terug)) { "Terug zonder iets te doen" } }
        }
    }
}

/// Een bijeenkomst afzeggen: op een bladzijde van zichzelf, met de reden.
struct AfgelastingView: View {
    let omslag: Omslag
    let titel: String
    let naar: String
    let terug: String
    let vragen: Int
    let form: Formulierdata
    let refusal: Refusal?

    var body: some HTML {
        Blad(titel, omslag) {
            Section(.class("sheet")) {
                P {
                    vragen == 0
                        ? "Er staat nog geen vraag op de agenda."
                        : vragen == 1
                            ? "Er staat één vraag op de agenda. Die gaat naar de volgende bijeenkomst, of wacht op een nieuwe."
                            : "Er staan \(vragen) vragen op de agenda. Die gaan naar de volgende bijeenkomst, of wachten op een nieuwe."
                }
                Formulier(naar: naar, form: form, refusal: refusal) {
                    Tekstveld(
                        "Waarom gaat het niet door?", naam: "gronden", form: form, refusal: refusal,
                        uitleg: "Zonder namen: iedereen aan deze tafel leest dit.", rijen: 2)
                    Button(.class("button warn"), .type("submit")) { "Zeg de bijeenkomst af" }
                }
            }
            P { A(.href(terug)) { "Terug zonder iets te doen" } }
        }
    }
}

extension Formulierdata {
    /// Day and time as one moment. Throws a refusal at the field that is filled and cannot be read.
    func begint(nu: Dag) throws -> Moment? {
        guard let dag = try dag("dag", nu: nu) else { return nil }
        let delen = self["tijd"].split { $0 == ":" || $0 == "." || $0 == " " }.map { Int($0) }
        guard (1...2).contains(delen.count), let uur = delen[0], (0...23).contains(uur),
            let minuut = delen.count == 2 ? delen[1] : 0, (0...59).contains(minuut)
        else { throw Refusal(.invalid, "Schrijf de tijd als 14:30.", field: "tijd") }
        return Amsterdam.moment(dag, uur: uur, minuut: minuut)
    }
}
