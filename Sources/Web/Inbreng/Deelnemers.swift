import Domain
import HTML

/// Wie erbij is of komt: rol, mandaat, en of die persoon weet om wie het gaat.
struct Deelnemers: View {
    struct Regel: Sendable {
        let id: ID<Deelname>
        let naam: String
        /// "voorzitter, formeel mandaat"
        let rol: String
        /// "weet om wie het gaat (toestemming)", or "ziet de vraag zonder namen"
        let ziet: String
        /// The family itself, and who works with it: they need no ground.
        let kentHetGezin: Bool
        let heeftGrond: Bool
    }

    let regels: [Regel]
    let inbreng: ID<Inbreng>
    /// Whether the reader records grounds.
    let mag: Bool

    var body: some HTML {
        Ul(.class("lijst")) {
            for een in regels {
                Li {
                    Span {
                        B { een.naam }
                        Span(.class("soft")) { ", \(een.rol)" }
                        if een.kentHetGezin {
                            if een.heeftGrond, mag { Span(.class("soft")) { ", \(een.ziet)" } }
                        } else if mag || !een.heeftGrond {
                            Br()
                            Span(.class(een.heeftGrond ? "soft" : "tag warm")) { een.ziet }
                        }
                    }
                    if mag, !een.kentHetGezin {
                        A(
                            .href(
                                een.heeftGrond
                                    ? "/inbrengen/\(inbreng)/deelnames/\(een.id)/grond/einde"
                                    : "/inbrengen/\(inbreng)/gronden?voor=\(een.id)")
                        ) {
                            een.heeftGrond ? "Trek in" : "Leg grond vast"
                            Span(.class("alleen-lezer")) { " voor \(een.naam)" }
                        }
                    }
                }
            }
        }
        if !mag, regels.allSatisfy({ $0.kentHetGezin || $0.heeftGrond }) {
            P(.class("soft")) { "Iedereen hier weet om wie het gaat." }
        }
    }
}
