import Domain
import HTML

/// Wie wat doet na een besluit, met één knop voor gedaan.
struct Actieregels: View {
    struct Regel: Sendable {
        let id: String
        /// Where is said how it went.
        let adres: String
        let wat: String
        let wie: String
        let wanneer: String
        let teLaat: Bool
        /// How it ended, as "gedaan op 3 dec"; nil while it is open.
        let einde: String?
        /// Whether the reader may say how it went.
        let mag: Bool
    }

    let regels: [Regel]
    /// Where the reader comes back after one click.
    let terug: String

    var body: some HTML {
        if regels.isEmpty { P(.class("soft")) { "Er zijn geen acties afgesproken." } }
        Ul(.class("actielijst")) {
            for regel in regels {
                Li(.class(regel.einde == nil ? nil : "done"), .id("actie-\(regel.id)")) {
                    Div {
                        B { regel.wat }
                        Br()
                        Span(.class("soft")) { "\(regel.wie), " }
                        if let einde = regel.einde {
                            Span(.class("soft")) { einde }
                        } else {
                            Span(.class(regel.teLaat ? "tag warm" : "soft")) { regel.wanneer }
                        }
                    }
                    if regel.einde == nil, regel.mag { Actieknoppen(naar: regel.adres, wat: regel.wat, terug: terug) }
                }
            }
        }
    }
}

/// Gedaan in één klik; wat niet lukt of vervalt, krijgt eerst een reden.
struct Actieknoppen: View {
    let naar: String
    let wat: String
    let terug: String

    var body: some HTML {
        Div(.class("doen")) {
            Form(.method("post"), .action(naar), .class("inline")) {
                Sleutelveld()
                Input(.type("hidden"), .name("hoe"), .value("gedaan"))
                Input(.type("hidden"), .name("terug"), .value(terug))
                Button(.class("button"), .type("submit")) {
                    "Gedaan"
                    Span(.class("alleen-lezer")) { ": \(wat)" }
                }
            }
            " "
            A(.href("\(naar)?hoe=lukt-niet")) {
                "Lukt niet"
                Span(.class("alleen-lezer")) { ": \(wat)" }
            }
            " "
            A(.href("\(naar)?hoe=vervallen")) {
                "Hoeft niet meer"
                Span(.class("alleen-lezer")) { ": \(wat)" }
            }
        }
    }
}
