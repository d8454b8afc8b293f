import Domain
import HTML

/// Een vraag aan een tafel, voor wie erbij betrokken is: waar zij staat, wie er komt, en wat eruit kwam.
struct InbrengbladView: View {
    struct Inhoud: Sendable {
        let kop: Inbrengkop
        let kaart: Vraagkaart.Inhoud
        let deelnemers: [Deelnemers.Regel]
        let magGronden: Bool
        let magIntrekken: Bool
        let kortgesloten: [Kortregel]
        let magKortsluiten: Bool
        let geschiedenis: [(wanneer: String, zin: String)]
        let zonderNamen: Bool
        /// Links to what the reader may do next.
        let wegen: [(String, String)]
    }

    struct Kortregel: Sendable {
        let id: String
        let metWie: String
        let zin: String
        let antwoord: String?
    }

    let omslag: Omslag
    let inhoud: Inhoud

    private var pad: String { "/inbrengen/\(inhoud.kop.inbreng)" }

    var body: some HTML {
        Inbrengvel("Vraag", inhoud.kop, omslag) {
            if inhoud.zonderNamen { P(.class("let-op")) { Naamloos.beperking } }
            Div(.class("naast")) {
                Div {
                    Section(.class("sheet")) {
                        H2 { "Waar staat het?" }
                        Keten(schakels: inhoud.kaart.keten)
                        if let ingetrokken = inhoud.kaart.ingetrokken {
                            P(.class("regels")) { "Teruggenomen: \(ingetrokken)" }
                        } else {
                            Stappenlijst(stappen: inhoud.kaart.stappen)
                        }
                        P(.class("doen niet-op-papier")) {
                            if let volgende = inhoud.kaart.volgende {
                                A(.class("button"), .href(volgende.adres)) { volgende.tekst }
                            }
                            for (tekst, adres) in inhoud.wegen { A(.class("button quiet"), .href(adres)) { tekst } }
                        }
                    }
                    for besluit in inhoud.kaart.besluiten { Besluitkaart(inhoud: besluit) }
                    if !inhoud.kaart.acties.isEmpty {
                        Section(.class("sheet")) {
                            H2 { "Wie doet wat" }
                            Actieregels(regels: inhoud.kaart.acties, terug: pad)
                        }
                    }
                }
                Aside(.aria("label", "Bij deze vraag")) {
                    Section(.class("sheet")) {
                        H2 { "Aan tafel" }
                        Deelnemers(regels: inhoud.deelnemers, inbreng: inhoud.kop.inbreng, mag: inhoud.magGronden)
                        if inhoud.magGronden { P { A(.href("\(pad)/deelnames/nieuw")) { "Nog iemand erbij" } } }
                    }
                    Kortlijst(regels: inhoud.kortgesloten, pad: pad, mag: inhoud.magKortsluiten)
                    Section(.class("sheet")) {
                        H2 { "Wat er gebeurde" }
                        Ul(.class("lijst")) {
                            for (wanneer, zin) in inhoud.geschiedenis {
                                Li {
                                    Span { zin }
                                    Span(.class("soft")) { wanneer }
                                }
                            }
                        }
                    }
                    if inhoud.magIntrekken { P { A(.href("\(pad)/intrekking")) { "Neem de vraag terug" } } }
                }
            }
        }
    }
}

/// Wat er is kortgesloten, met het antwoord.
struct Kortlijst: View {
    let regels: [InbrengbladView.Kortregel]
    let pad: String
    let mag: Bool

    var body: some HTML {
        if mag || !regels.isEmpty {
            Section(.class("sheet")) {
                H2 { "Kortgesloten" }
                if regels.isEmpty { P(.class("soft")) { "Nog niets." } }
                for een in regels {
                    P {
                        B { een.metWie }
                        ": \(een.zin)"
                        Br()
                        if let antwoord = een.antwoord {
                            "“\(antwoord)”"
                        } else if mag {
                            A(.href("\(pad)/kortgesloten/\(een.id)/antwoord")) { "Het antwoord is er" }
                        } else {
                            Span(.class("soft")) { "wacht op antwoord" }
                        }
                    }
                }
                if mag { P { A(.href("\(pad)/kortgesloten/nieuw")) { "Kortsluiten met iemand" } } }
            }
        }
    }
}
