import Casework
import Domain
import HTML

/// Wat een tafel eerder besloot, in codes en zonder namen.
struct Register: View {
    let regels: [Tafelstand.Registerregel]
    let codes: [String: Codelijst]
    let vandaag: Dag
    /// Where the whole register is, for who sees it.
    var alles: String?

    var body: some HTML {
        Section(.class("sheet")) {
            H2 { "Wat deze tafel besloot" }
            if regels.isEmpty {
                P(.class("soft")) {
                    "Wie hier een vaste stoel heeft, ziet hier wat er eerder besloten is, zonder namen."
                }
            } else {
                Registertabel(regels: regels, codes: codes, vandaag: vandaag)
            }
            if let alles { P(.class("niet-op-papier")) { A(.href(alles)) { "Het hele register van deze tafel" } } }
        }
    }
}

/// Besluiten in codes, één per regel.
struct Registertabel: View {
    let regels: [Tafelstand.Registerregel]
    let codes: [String: Codelijst]
    let vandaag: Dag

    var body: some HTML {
        Div(.class("rol"), .tabindex(0), .role("region"), .aria("label", "Eerdere besluiten")) {
            Table(.class("lijst")) {
                Caption { "Zonder namen; wat het laatst is ingebracht eerst" }
                Thead {
                    Tr {
                        for kop in Self.koppen { Th(.scope("col")) { kop } }
                    }
                }
                Tbody {
                    for een in regels {
                        Tr {
                            for (kop, tekst) in zip(Self.koppen, een.cellen(codes, een.op.kort(gezienOp: vandaag))) {
                                Td(.data("kop", kop)) { tekst }
                            }
                        }
                    }
                }
            }
        }
    }

    static let koppen = ["Wanneer", "Gevraagd", "Zat vast op", "Uitkomst", "Regel", "Hielp het?"]
}

extension Tafelstand.Registerregel {
    /// What stands under each heading of the register.
    ///
    /// - Parameter dag: how the day of the decision is written.
    func cellen(_ codes: [String: Codelijst], _ dag: String) -> [String] {
        [
            dag, codes.noem(gevraagd, uit: "gevraagd"), codes.noem(knelpunt, uit: "knelpunten"),
            keuzes.joined(separator: ", "), artikel ?? "–", hielpzin,
        ]
    }

    private var hielpzin: String {
        switch hielp {
        case .ja: "ja"
        case .deels: "een beetje"
        case .nee: "nee"
        case nil: "nog niet bekend"
        }
    }
}
