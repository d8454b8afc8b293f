import Casework
import Domain
import HTML

/// Wat aan de wand hangt terwijl het gezin erbij is: de vraag, wat er is geprobeerd en de weging. Geen geld, geen
/// andere zaken, geen agenda.
struct ToonstandView: View {
    let stand: Toonstand
    /// Nil unless everybody at the table may know the names.
    let namen: Inbrengstand?
    let nu: Moment

    private var inbreng: ID<Inbreng> { stand.inbreng }
    private var vraag: String { namen?.vraag ?? stand.vraag }
    private var geprobeerd: String? { namen?.inbreng.geprobeerd ?? stand.geprobeerd }
    private var doelen: [String] { namen?.doelen.map(\.woorden) ?? stand.doelen }
    private var wegingen: [Weging] { namen?.wegingen ?? stand.wegingen }
    private var besluit: String? { (namen?.besluiten.last?.besluit.wat ?? namen?.openUitkomst?.wat) ?? stand.uitkomst }
    private var aanwezig: [String] {
        namen?.deelnemers.map(\.naam.roepnaam) ?? stand.aanwezig
    }

    var body: some HTML {
        Kaalblad("Aan tafel", .wand) {
            H1 { vraag }
            Div(.class("facts")) {
                if !aanwezig.isEmpty { Span { aanwezig.opgesomd } }
                if let tot = stand.tot { Tijdover(tot: tot, nu: nu) }
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
                        if doelen.isEmpty { P(.class("soft")) { "Vertel het hier zelf." } }
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

extension String {
    /// What somebody is called at a table: the first name, or the whole name when only its letter is known.
    fileprivate var roepnaam: String {
        guard let eerste = split(separator: " ").first, !eerste.hasSuffix(".") else { return self }
        return String(eerste)
    }
}
