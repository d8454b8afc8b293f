import Domain
import HTML

/// Een bladzijde van een dossier: de naam van het gezin, wie ermee werkt, en de tabbladen.
struct Dossierblad<Inhoud: HTML>: View {
    /// A part of a file with a page of its own.
    enum Tab: String, Sendable, CaseIterable {
        case plan = "Plan"
        case journaal = "Journaal"
        case verloop = "Verloop"
        case tafels = "Tafels en besluiten"
        case mensen = "Mensen"
        case
            inzage = "Inzage"

        /// Also there of a case that is no family.
        var isVanZaak: Bool { [.tafels, .verloop, .inzage].contains(self) }

        var pad: String { self == .tafels ? "tafels" : rawValue.lowercased() }
    }

    let titel: String
    let gezin: Gezin
    let tab: Tab
    let omslag: Omslag
    let inhoud: Inhoud

    init(titel: String, gezin: Gezin, tab: Tab, omslag: Omslag, @HTMLBuilder inhoud: () -> Inhoud) {
        self.titel = titel
        self.gezin = gezin
        self.tab = tab
        self.omslag = omslag
        self.inhoud = inhoud()
    }

    var body: some HTML {
        Blad("\(titel) · \(gezin.naam)", omslag) {
            H1 { gezin.naam }
            Div(.class("facts")) {
                if let regisseur = gezin.regisseur {
                    Span {
                        gezin.soort == .gezin ? "Regisseur " : "Hiermee werkt "
                        B { regisseur.naam }
                        if let maatje = gezin.maatje {
                            ", maatje "
                            B { maatje }
                        }
                    }
                } else {
                    Span(.class("tag warm")) { "Geen regisseur" }
                }
                Span {
                    "Team "
                    B { gezin.teamnaam }
                }
                if gezin.soort == .gezin {
                    Span {
                        "Wijk "
                        B { gezin.wijk }
                    }
                    Span {
                        "Kader "
                        B { gezin.kader.rawValue }
                    }
                }
                if let plan = gezin.plan {
                    Span {
                        "Plan van "
                        B { plan.dag.voluit }
                        ", versie \(plan.nummer)"
                    }
                }
                if let dicht = gezin.geslotenOp {
                    Span {
                        Span(.class("tag warm")) { "gesloten sinds \(dicht.voluit)" }
                        if gezin.soort == .gezin {
                            " "
                            A(.href("/dossiers/\(gezin.dossier)/heropening")) { "Open het weer" }
                        }
                    }
                }
            }
            Nav(.class("tabs"), .aria("label", "Dossier")) {
                for een in Tab.allCases where gezin.soort == .gezin || een.isVanZaak {
                    A(.href("/dossiers/\(gezin.dossier)/\(een.pad)"), een == tab ? .aria("current", "page") : nil) {
                        een.rawValue
                    }
                }
            }
        } inhoud: {
            inhoud
        }
    }
}
