import Casework
import Domain
import HTML

/// De tafels van een arrangement: een openen in een gebied, en er een laten eindigen.
enum GebiedenPage {
    static func addRoutes(to wegen: inout Wegwijzer) {
        let pad = "\(ArrangementPage.pad)/{arrangement}/gebieden"
        wegen.get(pad, wie: .rol([.beheerder])) { v in .blad(try await blad(v, nil)) }
        wegen.post(pad, wie: .rol([.beheerder]), open)
        wegen.get("/tafels/{tafel}/einde", wie: .rol([.beheerder])) { v in .blad(try await einde(v, nil)) }
        wegen.post("/tafels/{tafel}/einde", wie: .rol([.beheerder]), beeindig)
    }

    private static func open(_ v: Verzoek) async throws -> Antwoord {
        try await v.probeer {
            let invoer = Arrangementformulier(form: v.form, basis: nil, vandaag: v.vandaag)
            _ = try await v.casework.openTafel(
                in: v.form["gebied"], elke: invoer.termijn("elke"), van: v.form.dag("van", nu: v.vandaag),
                bij: v.arrangement,
                door: v.medewerker, sleutel: v.form.sleutel("gebied"))
            return .naar("\(ArrangementPage.pad)/\(v.arrangement)")
        } anders: { refusal in
            try await blad(v, refusal)
        }
    }

    private static func blad(_ v: Verzoek, _ refusal: Refusal?) async throws -> GebiedenView {
        GebiedenView(
            omslag: v.omslag(.beheer), blad: try await v.casework.arrangementblad(v.arrangement), form: v.form,
            refusal: refusal, vandaag: v.vandaag)
    }

    private static func beeindig(_ v: Verzoek) async throws -> Antwoord {
        let tafel: ID<Tafel> = try v.id("tafel")
        return try await v.probeer {
            _ = try await v.casework.beeindigTafel(
                tafel, per: v.form.dag("per", nu: v.vandaag), door: v.medewerker, sleutel: v.form.sleutel("tafel-einde")
            )
            return .naar("/tafels/\(tafel)")
        } anders: { refusal in
            try await einde(v, refusal)
        }
    }

    private static func einde(_ v: Verzoek, _ refusal: Refusal?) async throws -> TafeleindeView {
        let tafel: ID<Tafel> = try v.id("tafel")
        for blad in try await v.casework.arrangementbladen() {
            if let deze = blad.tafels.first(where: { $0.tafel.id == tafel }) {
                return TafeleindeView(
                    omslag: v.omslag(.beheer), arrangement: blad.id, tafel: deze, form: v.form, refusal: refusal,
                    vandaag: v.vandaag)
            }
        }
        throw Refusal(.notFound, "Deze tafel is er niet.")
    }
}

struct GebiedenView: View {
    let omslag: Omslag
    let blad: Arrangementblad
    let form: Formulierdata
    let refusal: Refusal?
    let vandaag: Dag

    private var titel: String { "Tafels van \(blad.geldend.arrangement.naam)" }

    var body: some HTML {
        Blad(titel, omslag) {
            H1 { titel }
            Div(.class("facts")) { A(.href("\(ArrangementPage.pad)/\(blad.id)")) { "Terug naar het arrangement" } }
        } inhoud: {
            Section(.class("sheet")) {
                H2 { "Tafels die er zijn" }
                if blad.tafels.isEmpty { P { "Er is nog geen tafel. Open er hieronder een." } }
                Ul(.class("lijst")) {
                    for een in blad.tafels {
                        Li {
                            Span {
                                A(.href("/tafels/\(een.tafel.id)")) { een.tafel.naam }
                                Br()
                                Span(.class("soft")) { een.zin }
                            }
                            if een.neemtAan {
                                A(.href("/tafels/\(een.tafel.id)/einde")) {
                                    "Beëindig"
                                    Span(.class("alleen-lezer")) { " \(een.tafel.naam)" }
                                }
                            }
                        }
                    }
                }
            }
            Section(.class("sheet")) {
                H2 { "Open een tafel" }
                P(.class("soft")) { "Dit maakt een nieuwe versie van het arrangement, met dit gebied erbij." }
                Formulier(naar: "\(ArrangementPage.pad)/\(blad.id)/gebieden", form: form, refusal: refusal) {
                    Regelveld("In welke wijk?", naam: "gebied", form: form, refusal: refusal)
                    Regelveld(
                        "Vanaf welke dag?", naam: "van", form: form, waarde: vandaag.getypt, refusal: refusal)
                    Regelveld(
                        "Hoe vaak komt zij bij elkaar? (mag leeg)", naam: "elke", form: form, refusal: refusal,
                        uitleg: "Alleen als het anders is dan in het arrangement. Bijvoorbeeld 2 weken.")
                    Knop("Open de tafel")
                }
            }
        }
    }
}

/// Voor een tafel eindigt: wat er dan gebeurt met wat er loopt.
struct TafeleindeView: View {
    let omslag: Omslag
    let arrangement: Kenmerk<Arrangement>
    let tafel: Arrangementtafel
    let form: Formulierdata
    let refusal: Refusal?
    let vandaag: Dag

    var body: some HTML {
        Blad("Beëindig \(tafel.tafel.naam)", omslag) {
            Section(.class("sheet")) {
                Ul(.class("regels")) {
                    Li { "Vanaf die dag neemt de tafel geen nieuwe vragen meer aan." }
                    Li { lopend }
                    Li { "Daarna eindigen de vaste stoelen, en vervalt wat nog gepland was." }
                    Li { "Het wordt een nieuwe versie van het arrangement; de vorige blijft leesbaar." }
                }
                Formulier(naar: "/tafels/\(tafel.tafel.id)/einde", form: form, refusal: refusal) {
                    Regelveld("Vanaf welke dag?", naam: "per", form: form, waarde: vandaag.getypt, refusal: refusal)
                    Button(.class("button warn"), .type("submit")) { "Beëindig de tafel" }
                    " "
                    A(.class("button quiet"), .href("\(ArrangementPage.pad)/\(arrangement)")) { "Toch niet" }
                }
            }
        }
    }

    private var lopend: String {
        switch tafel.lopend {
        case 0: "Er loopt nu geen vraag."
        case 1: "Er loopt één vraag. Die wordt hier afgemaakt, ook het vertellen en de terugblik."
        default: "Er lopen \(tafel.lopend) vragen. Die worden hier afgemaakt, ook het vertellen en de terugblik."
        }
    }
}
