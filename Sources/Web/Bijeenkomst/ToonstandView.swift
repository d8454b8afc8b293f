import Domain
import HTML

/// Wat aan de wand hangt terwijl het gezin erbij is: de vraag, wat er is geprobeerd en de weging. Geen geld, geen
/// andere zaken, geen agenda.
struct ToonstandView: View {
    let inbreng: ID<Inbreng>
    let vraag: String
    let doelen: [String]
    let geprobeerd: String?
    let wegingen: [Weging]
    let besluit: String?
    let aanwezig: [String]
    let tot: Moment?
    let nu: Moment

    var body: some HTML {
        Kaalblad("Aan tafel", .wand) {
            H1 { vraag }
            Div(.class("facts")) {
                if !aanwezig.isEmpty { Span { aanwezig.opgesomd } }
                if let tot { Tijdover(tot: tot, nu: nu) }
            }
        } inhoud: {
            Div(.data("ververs", "/inbrengen/\(inbreng)/toonstand")) {
                Div(.id("wand"), .data("versie", versie)) {
                    if let besluit {
                        Section(.class("sheet")) {
                            H2 { "Besloten" }
                            Blockquote(.class("groot")) { besluit }
                        }
                    }
                    Section(.class("sheet")) {
                        H2 { "Wat we willen bereiken" }
                        for doel in doelen { Blockquote(.class("groot")) { "“\(doel)”" } }
                        if let geprobeerd {
                            H3 { "Wat al is geprobeerd" }
                            P(.class("regels")) { geprobeerd }
                        }
                    }
                    if !wegingen.isEmpty {
                        Section(.class("sheet")) {
                            H2 { "Wat kan er?" }
                            for weging in wegingen { Wegingtekst(weging: weging) }
                        }
                    }
                }
            }
            P(.class("niet-op-papier soft")) {
                A(.href("/inbrengen/\(inbreng)/toonstand")) { "Ververs" }
                " "
                A(.href("/inbrengen/\(inbreng)/bespreking")) { "Terug naar de bespreking" }
            }
        }
    }

    /// Changes when anything on the wall changes.
    private var versie: String {
        let teksten = [besluit ?? ""] + wegingen.map(\.tekst)
        return String(teksten.joined(separator: "\n").utf8.reduce(5381 as UInt64) { ($0 &* 33) ^ UInt64($1) })
    }
}
