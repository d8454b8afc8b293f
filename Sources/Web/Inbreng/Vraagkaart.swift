import Domain
import HTML

/// Eén vraag van een gezin aan een tafel: waar zij staat, wat er besloten is en wat daarvan komt.
struct Vraagkaart: View {
    struct Inhoud: Sendable {
        let inbreng: ID<Inbreng>
        let vraag: String
        let bijschrift: String
        let keten: [Keten.Schakel]
        let stappen: [Stappenlijst.Stap]
        let besluiten: [Besluitkaart.Inhoud]
        let acties: [Actieregels.Regel]
        /// Why and when it was taken back.
        let ingetrokken: String?
        /// The one next step, if it is the reader's.
        let volgende: (tekst: String, adres: String)?
    }

    let inhoud: Inhoud
    let terug: String

    var body: some HTML {
        Article(.class("sheet"), .id("inbreng-\(inhoud.inbreng)")) {
            H2(.class("woorden")) { A(.href("/inbrengen/\(inhoud.inbreng)")) { inhoud.vraag } }
            P(.class("soft")) { inhoud.bijschrift }
            Keten(schakels: inhoud.keten)
            if let ingetrokken = inhoud.ingetrokken {
                P { Span(.class("tag warm")) { "Teruggenomen" } }
                P(.class("regels")) { ingetrokken }
            } else {
                Stappenlijst(stappen: inhoud.stappen)
            }
            if let volgende = inhoud.volgende {
                P { A(.class("button"), .href(volgende.adres)) { volgende.tekst } }
            }
            for besluit in inhoud.besluiten { Besluitkaart(inhoud: besluit) }
            if !inhoud.acties.isEmpty {
                H3 { "Wie doet wat" }
                Actieregels(regels: inhoud.acties, terug: terug)
            }
        }
    }
}

/// Het tabblad Tafels en besluiten van een gezin.
struct TafelstabView: View {
    let omslag: Omslag
    let gezin: Gezin
    let kaarten: [Vraagkaart.Inhoud]

    private var pad: String { "/dossiers/\(gezin.dossier)" }

    var body: some HTML {
        Dossierblad(titel: "Tafels en besluiten", gezin: gezin, tab: .tafels, omslag: omslag) {
            P(.class("doen niet-op-papier")) {
                A(.class("button"), .href("\(pad)/inbrengen/nieuw")) { "Breng een vraag naar een tafel" }
                A(.href("\(pad)/vragen/nieuw")) { "Ik loop vast en weet nog niet waarheen" }
            }
            if kaarten.isEmpty {
                Section(.class("sheet")) {
                    P { "Er is nog geen vraag van dit gezin naar een tafel gegaan." }
                    P(.class("soft")) {
                        "Lopen jullie samen vast? Dan kan een tafel meedenken. Wat in het plan staat, gaat mee: u hoeft het niet over te typen."
                    }
                }
            }
            for kaart in kaarten { Vraagkaart(inhoud: kaart, terug: "\(pad)/tafels") }
        }
    }
}
