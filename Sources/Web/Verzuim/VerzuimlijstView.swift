import Casework
import Domain
import HTML

/// De leerlingen die school missen, met bij ieder waarom die opvalt en wat er daarna gebeurde.
struct VerzuimlijstView: View {
    let omslag: Omslag
    let lijst: Verzuimlijst
    let vandaag: Dag
    var refusal: Refusal?

    private var pad: String { "/tafels/\(lijst.tafel.id)" }

    var body: some HTML {
        Blad("Verzuimlijst", omslag) {
            H1 { "Verzuimlijst" }
            Div(.class("facts")) {
                A(.href(pad)) { lijst.tafel.naam }
                Span { lijst.totaal == 1 ? "1 leerling" : "\(lijst.totaal) leerlingen" }
                Span { lijst.opvallend == 1 ? "1 valt op" : "\(lijst.opvallend) vallen op" }
            }
        } inhoud: {
            if let refusal { Foutmelding(refusal: refusal) }
            if lijst.langThuis > 0 { voorstel }
            if lijst.toegang.houdtBij {
                P(.class("doen niet-op-papier")) {
                    A(.class("button quiet"), .href("\(pad)/verzuim/lijst")) { "Lees een lijst in" }
                    A(.class("button quiet"), .href("\(pad)/verzuim/gronden")) { "Gronden van scholen" }
                }
            }
            Section(.class("sheet")) {
                H2 { "Leerlingen" }
                if lijst.regels.isEmpty { P { leegzin } }
                for regel in lijst.regels {
                    Verzuimrij(regel: regel, pad: pad, magInbrengen: lijst.toegang.houdtBij, vandaag: vandaag)
                }
            }
            Bladeren(
                vorige: lijst.blad > 1 ? "\(pad)/verzuim?blad=\(lijst.blad - 1)" : nil,
                volgende: lijst.heeftVolgende ? "\(pad)/verzuim?blad=\(lijst.blad + 1)" : nil,
                waar: "Bladzijde \(lijst.blad)")
            P(.class("soft")) {
                "Een leerling valt op door wat er staat, nooit door een berekende kans. Een naam verdwijnt een jaar na de laatste melding."
            }
        }
    }

    private var leegzin: String {
        lijst.toegang.gronden.isEmpty
            ? "Er is nog geen school met een grond. Zonder grond wordt er niets bewaard of getoond."
            : "Er is nog geen lijst ingelezen."
    }

    private var voorstel: some HTML {
        Div(.class("goed"), .role("status")) {
            P {
                B {
                    lijst.langThuis == 1
                        ? "1 leerling staat langer dan \(Verzuimteken.langThuis) weken thuis."
                        : "\(lijst.langThuis) leerlingen staan langer dan \(Verzuimteken.langThuis) weken thuis."
                }
                " Zij staan bovenaan. Kies zelf wie u inbrengt: er gaat niets vanzelf."
            }
        }
    }
}

/// Eén leerling op de lijst.
struct Verzuimrij: View {
    let regel: Verzuimlijst.Regel
    let pad: String
    let magInbrengen: Bool
    let vandaag: Dag

    private var leerling: Verzuimleerling { regel.leerling }

    var body: some HTML {
        Div(.class("regel")) {
            Div {
                P {
                    B { leerling.naam }
                    Span(.class("soft")) {
                        ", \(leerling.geboren.jaren(tot: vandaag)) jaar, \(regel.school), nummer \(leerling.nummer)"
                    }
                }
                if let teken = regel.teken {
                    Ul(.class("regels")) { for soort in teken.soorten { Li { soort.zin } } }
                } else {
                    P(.class("soft")) { "Valt niet op. Laatste melding: \(regel.laatste.nabij(gezienOp: vandaag))." }
                }
                for een in regel.gevolgd {
                    P(.class("soft")) {
                        A(.href("/inbrengen/\(een.inbreng)")) { "Ingebracht op \(een.ingebracht.voluit)" }
                        een.zin(vandaag)
                    }
                }
            }
            if regel.isBezig {
                Span(.class("tag")) { "Bij de tafel" }
            } else if magInbrengen, regel.teken != nil {
                Formulier(naar: "\(pad)/verzuim/leerlingen/\(leerling.id)/inbreng", klasse: "inline") {
                    Button(.class("link"), .type("submit")) {
                        "Breng in"
                        Span(.class("alleen-lezer")) { ": \(leerling.naam)" }
                    }
                }
            }
        }
    }
}

extension Verzuimgevolg {
    /// What became of it, after the day on which it was brought in.
    fileprivate func zin(_ vandaag: Dag) -> String {
        var delen: [String] = []
        if let besloten {
            delen.append("besloten op \(besloten.voluit): \(uitkomsten.joined(separator: ", ").metKleineLetter)")
        }
        if let terug {
            let hoe =
                switch hielp {
                case .ja: "het hielp"
                case .deels: "het hielp een deel"
                case .nee, nil: "het hielp nog niet"
                }
            delen.append("teruggekeken op \(terug.voluit): \(hoe)")
        }
        return delen.isEmpty ? ", nog niet besloten." : "; \(delen.joined(separator: "; "))."
    }
}
