import Domain
import HTML

/// Een vraag naar buiten: aan wie, wat, en waarom dat mag.
struct UitvraagView: View {
    let omslag: Omslag
    let kop: Inbrengkop
    let gevolg: ID<OpenGevolg>?
    let aan: [(String, String)]
    /// The question at the table, to begin with.
    let vraag: String
    let termijn: String?
    let form: Formulierdata
    let refusal: Refusal?

    var body: some HTML {
        Vraagvel("Vraag het buiten de tafel", kop, omslag) {
            P(.class("soft")) {
                "Leerkring verstuurt niets. U belt, schrijft of mailt zelf; hier staat wat u vroeg, en sinds wanneer."
            }
            if let termijn { P { termijn } }
            Formulier(naar: "/inbrengen/\(kop.inbreng)/uitvragen", form: form, refusal: refusal) {
                if let gevolg { Input(.type("hidden"), .name("gevolg"), .value(gevolg.rawValue)) }
                Vinkveld(
                    "Aan wie gaat de vraag?", naam: "aan", keuzes: aan, form: form,
                    gekozen: aan.count == 1 ? aan.map(\.0) : [], refusal: refusal)
                Regelveld(
                    "Bij wie precies (mag leeg)", naam: "wie", form: form, refusal: refusal,
                    uitleg: "Een naam, een afdeling of een telefoonnummer.")
                Tekstveld("Wat vraagt u?", naam: "vraag", form: form, waarde: vraag, refusal: refusal, rijen: 4)
                Rondjesveld(
                    "Waarom mag deze vraag weg?", naam: "grond",
                    keuzes: Uitvraag.gronden.map { ($0, Uitvraag.naam(vanGrond: $0)) }, form: form, refusal: refusal)
                Tekstveld(
                    "Toelichting", naam: "toelichting", form: form, refusal: refusal,
                    uitleg: "Bij toestemming: wie gaf die, en wanneer? Gaat de vraag zonder namen? Laat het dan leeg.",
                    rijen: 2)
                Knop("Leg vast dat de vraag weg is")
            }
        }
    }
}

/// Een vraag die buiten ligt: herinneren, of het antwoord vastleggen.
struct UitvraagvolgView: View {
    let omslag: Omslag
    let kop: Inbrengkop
    let uitvraag: Uitvraag
    let vandaag: Dag
    let form: Formulierdata
    let refusal: Refusal?

    private var pad: String { "/inbrengen/\(kop.inbreng)/uitvragen/\(uitvraag.id)" }

    var body: some HTML {
        Vraagvel("Gevraagd aan \(uitvraag.ontvanger)", kop, omslag) {
            Blockquote(.class("groot")) { uitvraag.vraag }
            P(.class("soft")) { uitvraag.stand(op: vandaag) }
            if let antwoord = uitvraag.antwoord { P(.class("regels")) { antwoord } }
            if uitvraag.isOpen {
                if let volgende = uitvraag.herinneringen.first(where: { $0.hoe == nil }) {
                    Formulier(naar: "\(pad)/herinnering", form: form, refusal: refusal) {
                        P { "De volgende herinnering staat op \(volgende.dag.voluit)." }
                        Knop("Ik heb eraan herinnerd", stil: true)
                    }
                }
                Formulier(naar: "\(pad)/antwoord", form: form, refusal: refusal) {
                    Rondjesveld(
                        "Is er antwoord?", naam: "afloop",
                        keuzes: [
                            ("beantwoord", "Ja, er is antwoord"), ("geen-antwoord", "Nee, en dat komt er ook niet"),
                            ("niet-meer-nodig", "Het hoeft niet meer"),
                        ], form: form, waarde: "beantwoord", refusal: refusal)
                    Tekstveld(
                        "Wat is het antwoord, of waarom is het er niet?", naam: "antwoord", form: form,
                        refusal: refusal, rijen: 4)
                    Knop("Leg vast")
                }
            }
        }
    }
}

/// Wat er buiten de tafel is gevraagd, met hoe lang het al open ligt.
struct Uitvragen: View {
    let pad: String
    let alle: [Uitvraag]
    let volgers: [ID<Medewerker>: String]
    let mag: Bool
    /// The step that is on asks outside, and this reader may.
    let kanVragen: Bool
    let vandaag: Dag

    var body: some HTML {
        if !alle.isEmpty {
            Section(.class("sheet"), .id("uitvragen")) {
                H2 { "Gevraagd buiten de tafel" }
                for een in alle {
                    P(.class("regels")) {
                        B { een.ontvanger }
                        ": \(een.vraag)"
                    }
                    P(.class("soft")) {
                        een.stand(op: vandaag)
                        if let wie = volgers[een.volger], een.isOpen { " \(wie) volgt het." }
                    }
                    if let antwoord = een.antwoord { P(.class("regels")) { "“\(antwoord)”" } }
                    if mag, een.isOpen {
                        P(.class("niet-op-papier")) {
                            A(.href("\(pad)/uitvragen/\(een.id)")) { "Herinner, of leg het antwoord vast" }
                        }
                    }
                }
                if kanVragen {
                    P(.class("niet-op-papier")) { A(.href("\(pad)/uitvragen/nieuw")) { "Vraag het nog iemand" } }
                }
            }
        }
    }
}

extension Uitvraag {
    /// A ground as it is said on screen.
    static func naam(vanGrond grond: String) -> String {
        grond == zonderNamen ? "De vraag gaat zonder namen" : Deelgrond.naam(grond)
    }

    /// "Gevraagd op 3 maart 2026, 6 dagen open. Eén keer herinnerd. Antwoord verwacht tot en met 17 maart 2026."
    func stand(op dag: Dag) -> String {
        let dagen = dagenOpen(op: dag)
        let lang = dagen == 1 ? "1 dag" : "\(dagen) dagen"
        let keer = herinneringen.filter { $0.hoe == .herinnerd }.count
        let herinnerd = keer == 0 ? nil : keer == 1 ? "Eén keer herinnerd." : "\(keer) keer herinnerd."
        let begin =
            switch afloop {
            case nil: dagen == 0 ? "Vandaag gevraagd." : "Gevraagd op \(van.voluit), \(lang) open."
            case .beantwoord: "Gevraagd op \(van.voluit), beantwoord na \(lang)."
            case .geenAntwoord: "Gevraagd op \(van.voluit); na \(lang) gestopt zonder antwoord."
            case .nietMeerNodig: "Gevraagd op \(van.voluit); na \(lang) niet meer nodig."
            }
        let laat =
            isOpen
            ? uiterlijk.map {
                $0 < dag
                    ? "Antwoord verwacht op \($0.voluit): dat is voorbij."
                    : "Antwoord verwacht tot en met \($0.voluit)."
            } : nil
        return [begin, herinnerd, laat, "\(Self.naam(vanGrond: grond))." + (toelichting.map { " \($0)" } ?? "")]
            .compactMap(\.self).joined(separator: " ")
    }
}
