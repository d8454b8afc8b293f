import Casework
import Domain
import HTML

/// De verklarende analyse, zoals het gezin en wie met hen werken haar samen lezen.
struct AnalyseView: View {
    let omslag: Omslag
    let blad: Analyseblad
    let lezer: ID<Medewerker>
    let vandaag: Dag
    var refusal: Refusal?

    private var pad: String { "/dossiers/\(blad.gezin.dossier)/analyse" }
    private var beeld: Analysebeeld { blad.beeld }

    var body: some HTML {
        Dossierblad(titel: "Verklarende analyse", gezin: blad.gezin, tab: .plan, omslag: omslag) {
            if let refusal { Foutmelding(refusal: refusal) }
            Div(.class("naast")) {
                Div {
                    Section(.class("sheet")) {
                        H2 { "Wat speelt er, en waarom?" }
                        P(.class("soft")) {
                            "Het gezin leest alles wat hier staat. Iedereen mag er een eigen kijk naast zetten."
                        }
                        if beeld.isLeeg {
                            P { "Er staat nog niets. Begin met één ding dat u ziet, of met iets uit het plan." }
                        }
                        Factorenlijst(
                            beeld: beeld, pad: blad.magSchrijven ? pad : nil, lezer: lezer, vandaag: vandaag)
                    }
                }
                Aside(.aria("label", "Samenhang en volgorde")) {
                    Volgordedeel(volgorde: beeld.volgorde, pad: magKiezen ? pad : nil)
                    Verbandendeel(verbanden: beeld.verbanden, pad: blad.magSchrijven ? pad : nil)
                    Section(.class("sheet")) {
                        H2 { "Hoe ver is het?" }
                        if beeld.isCompleet {
                            P(.class("goed")) { "De analyse is compleet. Wie erna komt, kan hiermee verder." }
                        } else {
                            P { "Nog niet: \(beeld.mist.opgesomd)." }
                        }
                        if !beeld.isLeeg {
                            P { A(.class("button quiet"), .href("\(pad)/papier")) { "Op papier" } }
                        }
                    }
                }
            }
        }
    }

    private var magKiezen: Bool { blad.magSchrijven && !beeld.isLeeg }
}

/// De factoren met hun regels; met `pad` kan er iets bij.
struct Factorenlijst: View {
    let beeld: Analysebeeld
    /// The address of the analysis; nil for who only reads.
    let pad: String?
    var lezer: ID<Medewerker>?
    let vandaag: Dag

    var body: some HTML {
        for factor in beeld.factoren where pad != nil || !factor.regels.isEmpty {
            Section(.class("factor"), .id("f-\(factor.code)"), .aria("label", factor.naam)) {
                H3 { factor.naam }
                if let toelichting = factor.toelichting { P(.class("soft")) { toelichting } }
                for regel in factor.regels { Analyseregelblok(regel: regel, pad: pad, lezer: lezer, vandaag: vandaag) }
                if let pad {
                    P {
                        A(.href("\(pad)/regels/nieuw?factor=\(factor.code)")) {
                            "Schrijf iets op"
                            Span(.class("alleen-lezer")) { " bij \(factor.naam)" }
                        }
                    }
                }
            }
        }
    }
}

/// Eén regel, met wie het anders ziet eronder.
struct Analyseregelblok: View {
    let regel: Analysebeeld.Regel
    let pad: String?
    /// Who could put it right; nobody else puts right what a worker sees.
    let lezer: ID<Medewerker>?
    let vandaag: Dag

    var body: some HTML {
        Article(.class("naastelkaar"), .id("r-\(regel.lijn)")) {
            P {
                Span(.class("tag")) { regel.soort.naam }
                " "
                Span(.class("soft")) { "volgens \(regel.van), \(regel.gebeurdOp.kort(gezienOp: vandaag))" }
            }
            P(.class("tekst")) { regel.tekst }
            if !regel.bronnen.isEmpty { P(.class("soft")) { "Bron: \(regel.bronnen.opgesomd)" } }
            if let waarom = regel.verbeterd { P(.class("soft")) { "Verbeterd: \(waarom)" } }
            for ander in regel.anders {
                Div(.class("anders")) {
                    P { B { "\(ander.van.metHoofdletter) ziet het anders" } }
                    P(.class("tekst")) { ander.tekst }
                    if !ander.bronnen.isEmpty { P(.class("soft")) { "Bron: \(ander.bronnen.opgesomd)" } }
                }
            }
            if let pad {
                P(.class("wegen")) {
                    A(.href("\(pad)/regels/nieuw?naast=\(regel.lijn)")) { "Dit zie ik anders" }
                    " "
                    A(.href("\(pad)/regels/\(regel.lijn)/verbanden/nieuw")) { "Waar werkt dit op?" }
                    if regel.vanWie.medewerker == nil || regel.vanWie.medewerker == lezer {
                        " "
                        A(.href("\(pad)/regels/\(regel.lijn)/verbetering")) { "Verbeter" }
                    }
                }
            }
        }
    }
}

/// Wat eerst komt, wat daarna, en waarom.
struct Volgordedeel: View {
    let volgorde: Analysebeeld.Volgorde?
    let pad: String?

    var body: some HTML {
        Section(.class("sheet"), .id("volgorde")) {
            H2 { "Wat eerst?" }
            if let volgorde {
                Dl {
                    Dt { "Eerst" }
                    Dd { volgorde.eerst }
                    if let daarna = volgorde.daarna {
                        Dt { "Daarna" }
                        Dd { daarna }
                    }
                    Dt { "Waarom" }
                    Dd(.class("tekst")) { volgorde.waarom }
                }
            } else {
                P(.class("soft")) { "Nog niet gekozen." }
            }
            if let pad {
                P {
                    A(.class("button quiet"), .href("\(pad)/volgorde")) {
                        volgorde == nil ? "Kies samen" : "Kies opnieuw"
                    }
                }
            }
        }
    }
}

/// De verbanden, als zinnen die iemand kan voorlezen.
struct Verbandendeel: View {
    let verbanden: [Analysebeeld.Verband]
    let pad: String?

    var body: some HTML {
        Section(.class("sheet"), .id("verbanden")) {
            H2 { "Wat heeft met wat te maken?" }
            if verbanden.isEmpty {
                P(.class("soft")) { "Nog geen verbanden. Kies bij een regel: waar werkt dit op?" }
            }
            Ul(.class("regels")) {
                for verband in verbanden {
                    Li {
                        verband.zin
                        if let pad {
                            Form(.method("post"), .action("\(pad)/verbanden/\(verband.id)/einde"), .class("inline")) {
                                Sleutelveld()
                                " "
                                Button(.class("link"), .type("submit")) {
                                    "Haal weg"
                                    Span(.class("alleen-lezer")) { ": \(verband.zin)" }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// De analyse om te lezen en te geven: zonder knoppen.
struct AnalysepapierView: View {
    let blad: Analyseblad
    let vandaag: Dag

    var body: some HTML {
        Kaalblad("Verklarende analyse", .papier) {
            P(.class("niet-op-papier")) { A(.href("/dossiers/\(blad.gezin.dossier)/analyse")) { "Terug" } }
            P(.class("soft")) { "\(blad.gezin.naam), \(vandaag.voluit)" }
            H1 { "Wat speelt er, en waarom?" }
        } inhoud: {
            Analyseblok(beeld: blad.beeld, vandaag: vandaag)
        }
    }
}

/// Een analyse zonder knoppen: op papier, en bij een vraag aan een tafel.
struct Analyseblok: View {
    let beeld: Analysebeeld
    let vandaag: Dag

    var body: some HTML {
        Factorenlijst(beeld: beeld, pad: nil, vandaag: vandaag)
        if !beeld.verbanden.isEmpty { Verbandendeel(verbanden: beeld.verbanden, pad: nil) }
        if beeld.volgorde != nil { Volgordedeel(volgorde: beeld.volgorde, pad: nil) }
        if !beeld.isCompleet { P(.class("soft")) { "Nog niet in deze analyse: \(beeld.mist.opgesomd)." } }
    }
}
