import Casework
import Domain
import HTML

/// Wat een tafel eerder besloot, in codes en zonder namen.
struct Register: View {
    let regels: [Tafelstand.Registerregel]
    let codes: [String: Codelijst]
    let vandaag: Dag

    var body: some HTML {
        Section(.class("sheet")) {
            H2 { "Wat deze tafel besloot" }
            if regels.isEmpty {
                P(.class("soft")) {
                    "Wie hier een vaste stoel heeft, ziet hier wat er eerder besloten is, zonder namen."
                }
            } else {
                Div(.class("rol"), .tabindex(0), .role("region"), .aria("label", "Eerdere besluiten")) {
                    Table(.class("lijst")) {
                        Caption { "Zonder namen; de nieuwste eerst" }
                        Thead {
                            Tr {
                                for kop in Self.koppen { Th(.scope("col")) { kop } }
                            }
                        }
                        Tbody {
                            for een in regels {
                                Tr {
                                    for (kop, tekst) in zip(Self.koppen, cellen(een)) {
                                        Td(.data("kop", kop)) { tekst }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }

    private static let koppen = ["Wanneer", "Gevraagd", "Zat vast op", "Uitkomst", "Regel", "Hielp het?"]

    private func cellen(_ een: Tafelstand.Registerregel) -> [String] {
        [
            een.op.kort(gezienOp: vandaag), codes.noem(een.gevraagd, uit: "gevraagd"),
            codes.noem(een.knelpunt, uit: "knelpunten"), een.keuzes.joined(separator: ", "), een.artikel ?? "–",
            hielp(een.hielp),
        ]
    }

    private func hielp(_ hielp: Terugblik.Hielp?) -> String {
        switch hielp {
        case .ja: "ja"
        case .deels: "een beetje"
        case .nee: "nee"
        case nil: "nog niet bekend"
        }
    }
}
