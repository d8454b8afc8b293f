/// Waar het in een gezinsverhaal om gaat.
public enum Thema: String, Sendable, CaseIterable {
    case schoolverzuim, thuiszitter
    case schulden, huisvesting
    case scheiding
    case spanningThuis = "spanning-thuis"
    case autisme
    case autismeVerslaving = "autisme-verslaving"
    case moeiteMetLeren = "moeite-met-leren"
    case wachttijd, eten, rouw
    case zorgVoorOuder = "zorg-voor-ouder"
    case zorgmijden
    case jongeMoeder = "jonge-moeder"
    case drukKind = "druk-kind"
    case nieuwInNederland = "nieuw-in-nederland"
    case gamen, jeugdgroep, mbo
}

/// De teksten van één thema. `{a|b}` draws one, `{woord}` is filled in (see `Invulling`).
struct Themastof: Sendable {
    let thema: Thema
    /// Age of the child around whom it is, at the start.
    let leeftijd: ClosedRange<Int>
    let leefgebied: String
    let behoeften: [String]
    /// Goals that a child of eight or older says itself.
    let kind: [String]
    let ouder: [String]
    let afspraken: [Taak]
    let journaal: [Regel]
    /// Lines for when things go better.
    let later: [Regel]
    let werker: [String]
    let anders: [Kijk]
    let woorden: [String: [String]]
    let vast: Vast

    struct Taak: Sendable {
        enum Rol: Sendable {
            case kind, ouder, naaste, werker
            case ander(String)
        }
        let rol: Rol
        let wat: String

        static func kind(_ wat: String) -> Taak { Taak(rol: .kind, wat: wat) }
        static func ouder(_ wat: String) -> Taak { Taak(rol: .ouder, wat: wat) }
        static func naaste(_ wat: String) -> Taak { Taak(rol: .naaste, wat: wat) }
        static func werker(_ wat: String) -> Taak { Taak(rol: .werker, wat: wat) }
        static func ander(_ rol: String, _ wat: String) -> Taak { Taak(rol: .ander(rol), wat: wat) }
    }

    struct Regel: Sendable {
        let soort: Gezinsverhaal.Contactsoort
        let tekst: String

        static func huis(_ tekst: String) -> Regel { Regel(soort: .huisbezoek, tekst: tekst) }
        static func bel(_ tekst: String) -> Regel { Regel(soort: .telefoon, tekst: tekst) }
        static func app(_ tekst: String) -> Regel { Regel(soort: .bericht, tekst: tekst) }
        static func school(_ tekst: String) -> Regel { Regel(soort: .school, tekst: tekst) }
        static func overleg(_ tekst: String) -> Regel { Regel(soort: .overleg, tekst: tekst) }
    }

    struct Kijk: Sendable {
        let rol: String
        let tekst: String

        init(_ rol: String, _ tekst: String) {
            self.rol = rol
            self.tekst = tekst
        }
    }

    struct Optie: Sendable {
        let wat: String
        let legitimiteit: String
        let betrokkenheid: String
        let rendement: String

        init(_ wat: String, _ legitimiteit: String, _ betrokkenheid: String, _ rendement: String) {
            self.wat = wat
            self.legitimiteit = legitimiteit
            self.betrokkenheid = betrokkenheid
            self.rendement = rendement
        }
    }

    /// The stuck question of a theme, with everything that follows from it.
    struct Vast: Sendable {
        let tafel: String
        let vraag: String
        let gevraagd: String
        let aard: String
        let situatie: String
        let geprobeerd: [String]
        let regel: String
        let erbij: [String]
        let opties: [Optie]
        let uitkomsten: [String]
        let besluit: String
        let gronden: String
        let verteld: String
        let oneens: Kijk?
        var bedrag: ClosedRange<Int>?
        let acties: [Taak]
        let terugblik: [String]
        let les: (titel: String, gebeurd: String, geleerd: String, voor: String)
        let knelpunten: [String]
        let oplossingen: [String]
    }
}
