import Casework
import Domain
import HTML

/// Wat aan de wand hangt terwijl het gezin erbij is: de vraag, wat er is geprobeerd en de weging. Geen geld, geen
/// andere zaken, geen agenda.
struct ToonstandView: View {
    let stand: Toonstand
    /// Nil unless everybody at the table may know the names.
    let namen: Inbrengstand?
    /// Said while the decision can still change; nil when it is certain.
    let zekerheid: String?
    let nu: Moment

    private var inbreng: ID<Inbreng> { stand.inbreng }
    private var vraag: String { namen?.vraag ?? stand.vraag }
    private var geprobeerd: String? { namen?.inbreng.geprobeerd ?? stand.geprobeerd }
    /// After the decision the goals are no longer read with names; the family's own words stay up.
    private var doelen: [String] {
        let genoemd = namen?.doelen.map(\.woorden) ?? []
        return genoemd.isEmpty ? stand.doelen : genoemd
    }
    private var wegingen: [Weging] { namen?.wegingen ?? stand.wegingen }
    private var besluit: String? { (namen?.besluiten.last?.besluit.wat ?? namen?.openUitkomst?.wat) ?? stand.uitkomst }
    private var aanwezig: [String] {
        namen?.deelnemers.map { $0.naam.roepnaam ?? $0.deelname.rol.opschrift.lowercased() } ?? stand.aanwezig
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
                            if let zekerheid { P(.class("let-op")) { zekerheid } }
                        }
                    }
                    if !doelen.isEmpty {
                        Section(.class("sheet")) {
                            H2 { "Wat we willen bereiken" }
                            for doel in doelen { Blockquote(.class("groot")) { "“\(doel)”" } }
                        }
                    }
                    if let geprobeerd {
                        Section(.class("sheet")) {
                            H2 { "Wat al is geprobeerd" }
                            P(.class("regels")) { geprobeerd }
                        }
                    }
                    if !wegingen.isEmpty {
                        Section(.class("sheet")) {
                            H2 { "Wat kan er?" }
                            for weging in wegingen { Wegingtekst(weging: weging, metVraag: true) }
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
        let teksten = [besluit ?? "", zekerheid ?? ""] + doelen + wegingen.map(\.tekst)
        return String(teksten.joined(separator: "\n").utf8.reduce(5381 as UInt64) { ($0 &* 33) ^ UInt64($1) })
    }
}

extension String {
    /// The first name, as somebody is called at a table; nil when only its letter is known.
    fileprivate var roepnaam: String? {
        guard let eerste = split(separator: " ").first, !eerste.hasSuffix(".") else { return nil }
        return String(eerste)
    }
}
