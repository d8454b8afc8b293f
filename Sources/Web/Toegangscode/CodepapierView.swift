import Domain
import HTML

/// Het papier met een code: waar zij voor is, tot wanneer, en wie er te bellen is.
struct CodepapierView: View {
    let terug: String
    /// Nil when it was shown before, and nobody knows it any more.
    let code: String?
    let waarvoor: String
    let daarna: String
    let uiterlijk: Dag
    let adres: String
    let bellen: String

    var body: some HTML {
        Kaalblad("Uw code", .papier) {
            P(.class("niet-op-papier")) { A(.href(terug)) { "Klaar: het papier is gegeven of afgedrukt" } }
            H1 { "Uw code" }
        } inhoud: {
            if let code {
                P(.class("niet-op-papier let-op")) {
                    "U ziet deze code maar één keer. Druk dit blad nu af, of schrijf de code over. Geef hem niet per mail."
                }
                P(.class("code-groot")) { Code { code } }
            } else {
                P { "Deze code is al getoond, en niemand kent hem meer. Trek hem in en maak een nieuwe." }
            }
            P { waarvoor }
            H2 { "Zo werkt het" }
            Ol {
                Li {
                    "Ga op een computer of telefoon naar "
                    B { adres }
                    "."
                }
                Li { "Typ de code over." }
                Li { "Lees, schrijf en verstuur." }
            }
            P { "De code werkt tot en met \(uiterlijk.voluit), één keer. \(daarna)" }
            H2 { "Liever praten?" }
            P { "Bel \(bellen). Bel ook als u deze code niet verwachtte of als u hem kwijt bent." }
            Telefoonregel()
        }
    }
}

/// Wat met een code is geantwoord, en welke codes er zijn.
struct Codedeel: View {
    struct Regel: Sendable {
        let wie: String
        let gevraagd: String
        let keuze: String?
        let tekst: String
        let op: String
    }

    let regels: [Regel]
    let codes: [(voor: String, stand: String, einde: String?)]
    /// Where a code is made, for who may.
    let maak: String?

    var body: some HTML {
        if !regels.isEmpty || !codes.isEmpty || maak != nil {
            Section(.class("sheet"), .id("codes")) {
                H2 { "Met een code" }
                if regels.isEmpty, codes.isEmpty {
                    P(.class("soft")) { "Wie geen account heeft, kan met een code op papier één ding antwoorden." }
                }
                for een in regels {
                    P(.class("soft")) { een.gevraagd }
                    Blockquote(.class("tekst")) {
                        if let keuze = een.keuze {
                            B { keuze }
                            ". "
                        }
                        een.tekst
                    }
                    P(.class("soft")) { "Geschreven door \(een.wie), met een code, \(een.op)" }
                }
                if !codes.isEmpty {
                    Ul(.class("lijst")) {
                        for code in codes {
                            Li {
                                Span {
                                    code.voor
                                    Br()
                                    Span(.class("soft")) { code.stand }
                                }
                                if let einde = code.einde {
                                    A(.href(einde)) {
                                        "Trek in"
                                        Span(.class("alleen-lezer")) { " de code voor \(code.voor)" }
                                    }
                                }
                            }
                        }
                    }
                }
                if let maak { P { A(.href(maak)) { "Geef iemand een code" } } }
            }
        }
    }
}

extension Inbrengblik {
    /// What partners without an account answered here, and their codes.
    var codedeel: Codedeel {
        Codedeel(
            regels: blad.codeantwoorden.map { een in
                let wie = blad.deelnemers.first { $0.deelname.id == een.deelname }
                return .init(
                    wie: wie.map { "\($0.naam), \(rol($0))" } ?? "iemand van buiten", gevraagd: een.gevraagd,
                    keuze: een.keuze?.opschrift, tekst: een.tekst, op: een.op.kort(gezienOp: vandaag))
            },
            codes: blad.codes.filter { $0.einde != .gebruikt }.map { code in
                (
                    code.voor, code.stand(op: vandaag),
                    code.werkt(op: vandaag) ? "\(pad)/codes/\(code.id)/einde" : nil
                )
            }, maak: blad.magCodes && loopt ? "\(pad)/codes/nieuw" : nil)
    }
}
