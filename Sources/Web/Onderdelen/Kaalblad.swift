import HTML

/// Een bladzijde zonder menu: voor aan de wand, of om op papier mee te geven.
struct Kaalblad<Kop: HTML, Inhoud: HTML>: View {
    /// Where it is read.
    enum Soort: String, Sendable { case papier, wand }

    let titel: String
    let soort: Soort
    let kop: Kop
    let inhoud: Inhoud

    init(_ titel: String, _ soort: Soort, @HTMLBuilder kop: () -> Kop, @HTMLBuilder inhoud: () -> Inhoud) {
        self.titel = titel
        self.soort = soort
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
                Body(.class(soort.rawValue)) {
                    Header(.class("head")) { kop }
                    Main(.id("inhoud")) { inhoud }
                }
            }
        }
    }
}
