import Casework
import Domain
import HTML

/// Een vraag aan een tafel, voor wie erbij betrokken is: waar zij staat, wie er komt, en wat eruit kwam.
struct InbrengbladView: View {
    struct Inhoud: Sendable {
        let kop: Inbrengkop
        let keten: [Keten.Schakel]
        let stappen: [Stappenlijst.Stap]
        /// Why it was taken back.
        let ingetrokken: String?
        /// The one next step, if it is the reader's.
        let volgende: (tekst: String, adres: String)?
        let besluiten: [Besluitkaart.Inhoud]
        let acties: [Actieregels.Regel]
        let onderbouwing: Onderbouwing
        let stapantwoorden: Stapantwoorden
        let uitvragen: Uitvragen
        let deelnemers: [Deelnemers.Regel]
        /// Who still misses at the table, in sentences.
        let wieMist: [String]
        let codes: Codedeel
        let magGronden: Bool
        let magErbij: Bool
        let magIntrekken: Bool
        let kortgesloten: [Kortregel]
        let magKortsluiten: Bool
        let geschiedenis: [(wanneer: String, zin: String)]
        let zonderNamen: Bool
        let signalen: [Systeemsignaal]
        let vandaag: Dag
        /// What meetings over such decisions learnt, and whether the reader brought it in.
        let teruggemeld: [Terugmelding]
        let isInbrenger: Bool
        /// Links to what the reader may do next.
        let wegen: [(String, String)]
        /// What a decision set in motion, and what is asked afterwards.
        let teDoen: [(String, String)]
    }

    struct Kortregel: Sendable {
        let id: String
        let metWie: String
        let zin: String
        let antwoord: String?
    }

    let omslag: Omslag
    let inhoud: Inhoud
    let lessen: [Lesregel]

    private var pad: String { "/inbrengen/\(inhoud.kop.inbreng)" }

    var body: some HTML {
        Inbrengvel("Vraag", inhoud.kop, omslag) {
            if inhoud.zonderNamen { P(.class("let-op")) { Naamloos.beperking } }
            Div(.class("naast")) {
                Div {
                    Section(.class("sheet")) {
                        H2 { "Waar staat het?" }
                        Keten(schakels: inhoud.keten)
                        if let ingetrokken = inhoud.ingetrokken {
                            P(.class("regels")) { "Teruggenomen: \(ingetrokken)" }
                        } else {
                            Stappenlijst(stappen: inhoud.stappen)
                        }
                        P(.class("doen niet-op-papier")) {
                            if let volgende = inhoud.volgende {
                                A(.class("button"), .href(volgende.adres)) { volgende.tekst }
                            }
                            for (tekst, adres) in inhoud.wegen { A(.class("button quiet"), .href(adres)) { tekst } }
                        }
                    }
                    for besluit in inhoud.besluiten { Besluitkaart(inhoud: besluit) }
                    inhoud.stapantwoorden
                    inhoud.uitvragen
                    if !inhoud.teDoen.isEmpty {
                        Section(.class("sheet"), .id("te-doen")) {
                            H2 { "Wat er nog moet" }
                            Ul(.class("lijst")) {
                                for (tekst, adres) in inhoud.teDoen { Li { A(.href(adres)) { tekst } } }
                            }
                        }
                    }
                    if !inhoud.acties.isEmpty {
                        Section(.class("sheet"), .id("acties")) {
                            H2 { "Wie doet wat" }
                            Actieregels(regels: inhoud.acties, terug: pad)
                        }
                    }
                    inhoud.onderbouwing
                    if !inhoud.signalen.isEmpty {
                        Section(.class("sheet"), .id("signalen")) {
                            H2 { "Wat moet er anders, niet alleen voor dit gezin?" }
                            for een in inhoud.signalen {
                                Signaalregel(signaal: een, vandaag: inhoud.vandaag, magOpenen: false)
                            }
                        }
                    }
                    if !inhoud.teruggemeld.isEmpty {
                        Teruggemeld(meldingen: inhoud.teruggemeld, pad: pad, isInbrenger: inhoud.isInbrenger)
                    }
                }
                Aside(.aria("label", "Bij deze vraag")) {
                    Section(.class("sheet"), .id("aan-tafel")) {
                        H2 { "Aan tafel" }
                        if inhoud.deelnemers.isEmpty { P(.class("soft")) { "Wie er aan tafel zat is niet bekend." } }
                        Deelnemers(regels: inhoud.deelnemers, inbreng: inhoud.kop.inbreng, mag: inhoud.magGronden)
                        for zin in inhoud.wieMist { P(.class("let-op")) { zin } }
                        if inhoud.magErbij { P { A(.href("\(pad)/deelnames/nieuw")) { "Nog iemand erbij" } } }
                    }
                    inhoud.codes
                    LijktOpView(lessen: lessen)
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

/// Wat een overleg leerde van besluiten als dit; wie inbracht zegt dat het gelezen is.
struct Teruggemeld: View {
    let meldingen: [Terugmelding]
    let pad: String
    let isInbrenger: Bool

    var body: some HTML {
        Section(.class("sheet"), .id("teruggemeld")) {
            H2 { "Wat anderen hiervan leerden" }
            for een in meldingen {
                Blockquote { een.tekst }
                P(.class("soft")) { "\(een.overleg), \(een.dag.voluit)" }
            }
            if isInbrenger {
                Formulier(naar: "\(pad)/terugmeldingen", form: Formulierdata(), refusal: nil) {
                    Knop("Gelezen", stil: true)
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
