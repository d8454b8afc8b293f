import Domain
import HTML

/// Wat er is besloten, in gewone taal: om voor te lezen, af te drukken en mee te nemen.
struct PapierView: View {
    /// One thing that somebody will do.
    struct Actie: Sendable {
        let wie: String
        let wat: String
        let wanneer: String
        /// It was done, or need not be done any more: what is said of it.
        var einde: String?
    }

    let terug: String
    let gezin: String
    let vraag: String
    let tafel: String
    let op: String
    let wat: String
    /// Said while the decision can still change; nil when it is certain.
    var zekerheid: String?
    /// Nil while they are still being written down.
    let waarom: String?
    let anders: [String]
    /// Nil while they are still being written down.
    let acties: [Actie]?
    let terugblik: String?
    let contact: String?

    var body: some HTML {
        Kaalblad("Wat is er besloten", .papier) {
            P(.class("niet-op-papier")) { A(.href(terug)) { "Terug" } }
            P(.class("soft")) { "\(tafel), \(op)" }
            H1 { "Wat is er besloten?" }
        } inhoud: {
            H2 { "De vraag" }
            P(.class("regels")) { vraag }
            H2 { "Het besluit" }
            P(.class("regels")) { B { wat } }
            if let zekerheid { P(.class("let-op regels")) { zekerheid } }
            H2 { "Waarom" }
            P(.class("regels")) {
                waarom ?? "De tafel schrijft dit uiterlijk de volgende werkdag op. U krijgt het dan te lezen."
            }
            if !anders.isEmpty {
                H2 { "Wie ziet het anders" }
                for een in anders { P(.class("regels")) { een } }
            }
            H2 { "Wie doet wat" }
            if acties == nil { P { "Dat schrijft de tafel hier nog bij." } }
            if acties?.isEmpty == true { P { "Er is niets afgesproken wat iemand moet doen." } }
            for actie in acties ?? [] {
                P {
                    B { actie.wie }
                    ": \(actie.wat). "
                    actie.einde.map { "\($0.metHoofdletter)." } ?? "Klaar op \(actie.wanneer)."
                }
            }
            if let terugblik { P { "Op \(terugblik) kijken we samen terug: heeft dit geholpen?" } }
            H2 { "Klopt dit?" }
            for antwoord in ["Dit klopt.", "Dit klopt niet.", "Bel mij."] { P { "☐ \(antwoord)" } }
            if let contact { P { "Heeft u een vraag? \(contact) helpt u." } }
            P(.class("soft")) { "Dit papier is voor \(gezin.inEenZin)." }
        }
    }
}
