import Domain
import HTML

/// Eén besluit om te lezen: wat, waarom, wie het anders ziet, en aan wie het is verteld.
struct Besluitkaart: View {
    /// Eén keer dat het verteld is; wie nee zei of gebeld wil worden, valt op.
    struct Vertelregel: Sendable {
        let zin: String
        let isTegenspraak: Bool
    }

    struct Inhoud: Sendable {
        /// "Besloten op 14 september, overleg Zuilen"
        let kop: String
        let wat: String
        /// What was chosen, in the words of the arrangement.
        let keuzes: [String]
        let aard: String?
        /// Nil while the grounds are still being written; then by when.
        let gronden: String?
        let grondenVoor: String?
        let regel: String?
        /// "B. Smit ziet het anders: …"
        let anders: [String]
        /// "Petra Bos was er niet"
        var afwezig: [String] = []
        /// "Aan Esra, voorgelezen, op 15 sep: klopt"
        let verteld: [Vertelregel]
        /// Who still has to hear it.
        let nogVertellen: [String]
        /// Who heard it and said no, or asked to be called.
        var nogSpreken: [String] = []
        let bekrachtiging: String?
        let terugblik: String?
        /// Links under the card: text and address.
        let wegen: [(String, String)]
    }

    let inhoud: Inhoud

    var body: some HTML {
        Section(.class("sheet besluit")) {
            P(.class("soft")) { inhoud.kop }
            Blockquote(.class("groot")) { inhoud.wat }
            P {
                for keuze in inhoud.keuzes {
                    Span(.class("tag")) { keuze }
                    " "
                }
                if let aard = inhoud.aard { Span(.class("soft")) { aard } }
            }
            if let gronden = inhoud.gronden {
                H3 { "Waarom" }
                P(.class("regels")) { gronden }
            } else if let voor = inhoud.grondenVoor {
                P { Span(.class("tag warm")) { "De gronden volgen, uiterlijk \(voor)" } }
            }
            if let regel = inhoud.regel { P(.class("soft")) { "Steunt op \(regel)" } }
            for een in inhoud.anders { P(.class("anders")) { een } }
            for een in inhoud.afwezig { P(.class("soft")) { een } }
            if let bekrachtiging = inhoud.bekrachtiging { P { bekrachtiging } }
            for een in inhoud.verteld {
                if een.isTegenspraak {
                    P(.class("anders")) { B { een.zin } }
                } else {
                    P(.class("soft")) { "✓ \(een.zin)" }
                }
            }
            if !inhoud.nogVertellen.isEmpty {
                P { Span(.class("tag warm")) { "Nog te vertellen aan \(inhoud.nogVertellen.opgesomd)" } }
            }
            if !inhoud.nogSpreken.isEmpty {
                P { Span(.class("tag warm")) { "Spreek nog met \(inhoud.nogSpreken.opgesomd)" } }
            }
            if let terugblik = inhoud.terugblik { P(.class("soft")) { terugblik } }
            if !inhoud.wegen.isEmpty {
                P(.class("doen niet-op-papier")) {
                    for (tekst, adres) in inhoud.wegen { A(.href(adres)) { tekst } }
                }
            }
        }
    }
}
