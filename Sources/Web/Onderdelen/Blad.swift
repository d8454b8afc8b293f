import Casework
import Domain
import HTML

/// Wat op elke bladzijde boven aan staat: wie er is aangemeld en waar hij is.
struct Omslag: Sendable {
    /// A heading of the main menu.
    enum Menu: String, Sendable, CaseIterable {
        case werk = "Mijn werk"
        case gezinnen = "Gezinnen"
        case tafels = "Tafels"
        case leren = "Leren"
        case beheer = "Beheer"

        var adres: String {
            switch self {
            case .werk: "/"
            case .gezinnen: "/gezinnen"
            case .tafels: "/tafels"
            case .leren: "/lessen"
            case .beheer: "/beheer"
            }
        }

        /// Whether it is there for this person.
        func isVoor(_ medewerker: Medewerker) -> Bool { self != .beheer || medewerker.heeft(.beheerder) }
    }

    let medewerker: Medewerker?
    let demonstratie: Bool
    var menu: Menu?
}

extension Verzoek {
    /// The frame of a page for whoever is signed in.
    func omslag(_ menu: Omslag.Menu? = nil) -> Omslag {
        Omslag(
            medewerker: sessie.flatMap { $0.factoren >= 2 ? $0.medewerker : nil },
            demonstratie: web.instellingen.demonstratie,
            menu: menu)
    }
}

/// Een hele bladzijde: banner, menu, kop en inhoud.
struct Blad<Kop: HTML, Inhoud: HTML>: View {
    let titel: String
    let omslag: Omslag
    let kop: Kop
    let inhoud: Inhoud

    /// - Parameter kop: what stands in the white head under the menu; at least the `H1`.
    init(_ titel: String, _ omslag: Omslag, @HTMLBuilder kop: () -> Kop, @HTMLBuilder inhoud: () -> Inhoud) {
        self.titel = titel
        self.omslag = omslag
        self.kop = kop()
        self.inhoud = inhoud()
    }

    var body: some HTML {
        Document {
            Html(.lang("nl")) {
                Head {
                    Meta(.charset("utf-8"))
                    Meta(.name("viewport"), .content("width=device-width, initial-scale=1"))
                    Title { "\(titel) · Leerkring" }
                    Link(.rel("stylesheet"), .href("/stijl.css"))
                    Link(.rel("icon"), .type("image/svg+xml"), .href("/icoon.svg"))
                    Script(.src("/script.js"), .defer)
                }
                Body {
                    A(.class("naar-inhoud"), .href("#inhoud")) { "Naar de inhoud" }
                    if omslag.demonstratie {
                        Aside(.class("demonstratie"), .aria("label", "Let op")) {
                            "Demonstratie: alle mensen en gezinnen hier zijn verzonnen."
                        }
                    }
                    Menubalk(omslag: omslag)
                    Header(.class("head")) { kop }
                    Main(.id("inhoud")) { inhoud }
                }
            }
        }
    }
}

extension Blad where Kop == Element<HTMLTags.H1, String> {
    /// A page whose head is only its title.
    init(_ titel: String, _ omslag: Omslag, @HTMLBuilder inhoud: () -> Inhoud) {
        self.init(titel, omslag, kop: { H1 { titel } }, inhoud: inhoud)
    }
}

struct Menubalk: View {
    let omslag: Omslag

    var body: some HTML {
        Nav(.class("bar"), .aria("label", "Hoofdmenu")) {
            B { "Leerkring" }
            if let medewerker = omslag.medewerker {
                // On a phone one button opens what stands in a row elsewhere; without script, and without popover all is shown.
                Button(.class("menuknop"), .type("button"), .attr("popovertarget", "menu")) { "Menu en zoeken" }
                Div(.class("menu"), .id("menu"), .attr("popover", "")) {
                    for menu in Omslag.Menu.allCases where menu.isVoor(medewerker) {
                        A(.href(menu.adres), omslag.menu == menu ? .aria("current", "page") : nil) { menu.rawValue }
                    }
                    Button(.class("menuknop sluit"), .type("button"), .attr("popovertarget", "menu")) {
                        "Sluit het menu"
                    }
                    Span(.class("right")) {
                        Form(.method("post"), .action("/zoeken"), .class("zoek"), .role("search")) {
                            Input(
                                .type("search"), .name("zoek"), .aria("label", "Zoek een gezin, les of regel"),
                                .placeholder("Zoek gezin, les of regel"), .autocomplete("off"))
                        }
                        A(.href("/account")) { medewerker.naam }
                        Form(.method("post"), .action("/uitloggen"), .class("inline")) {
                            Button(.class("link")) { "Uitloggen" }
                        }
                    }
                }
            }
        }
    }
}
