import Casework
import Domain
import HTML

/// Alle besluiten als geheel: wat opvalt eerst, daarna elk besluit in codes. Geen namen, geen zaken.
struct Bekeken: View {
    let selectie: Overlegstand.Selectie
    let codes: [String: Codelijst]
    let vandaag: Dag

    private var metPlek: Bool { selectie.besluiten.contains { $0.wijk != nil } }

    var body: some HTML {
        Section(.class("sheet"), .id("selectie")) {
            H2 { "Wat er is besloten" }
            P(.class("soft")) {
                "Na \(selectie.na.voluit), tot en met \(selectie.tot.voluit). U ziet alleen codes: geen namen, en niet wie inbracht."
            }
            if selectie.ontbreken > 0 {
                P(.class("let-op")) {
                    "Er zijn te weinig besluiten om samen te bekijken: het wachten is op \(selectie.ontbreken == 1 ? "nog één" : "nog \(selectie.ontbreken)")."
                }
            } else if selectie.besluiten.isEmpty {
                P { "Er is in deze tijd niets besloten dat hier hoort." }
            } else {
                opvallend
                tabel
            }
            if !selectie.lessen.isEmpty {
                H3 { "Lessen die daaruit al zijn bevestigd" }
                Ul(.class("lijst")) {
                    for les in selectie.lessen { Li { A(.href("/lessen/\(les.id)")) { les.titel } } }
                }
            }
        }
    }

    @HTMLBuilder private var opvallend: some HTML {
        H3 { "Wat opvalt, vergeleken met het jaar ervoor" }
        if selectie.opvallend.isEmpty {
            P(.class("soft")) { "Niets valt op, of er is te weinig om mee te vergelijken." }
        }
        Ul(.class("lijst")) {
            for een in selectie.opvallend {
                Li {
                    B { noem(een.code) }
                    Span(.class("soft")) {
                        "\(een.verschil > 0 ? "vaker" : "minder vaak"): \(een.zin)"
                    }
                }
            }
        }
    }

    @HTMLBuilder private var tabel: some HTML {
        Div(.class("rol"), .tabindex(0), .role("region"), .aria("label", "De besluiten, de nieuwste eerst")) {
            Table {
                Caption { "\(selectie.besluiten.count) besluiten, de nieuwste eerst" }
                Thead {
                    Tr {
                        Th(.scope("col")) { "Wanneer" }
                        Th(.scope("col")) { "Gevraagd" }
                        Th(.scope("col")) { "Zat vast op" }
                        Th(.scope("col")) { "Uitkomst" }
                        if metPlek { Th(.scope("col")) { "Wijk" } }
                        Th(.scope("col")) { "Dagen" }
                    }
                }
                Tbody {
                    for een in selectie.besluiten.prefix(100) {
                        Tr {
                            Td { "\(een.dag.jaar), kwartaal \(een.dag.kwartaal)" }
                            Td { codes["gevraagd"]?.noem(een.gevraagd ?? "") ?? een.gevraagd ?? "–" }
                            Td { codes["knelpunten"]?.noem(een.knelpunt ?? "") ?? een.knelpunt ?? "–" }
                            Td { een.uitkomsten.map(noem).joined(separator: ", ") }
                            if metPlek { Td { een.wijk ?? "–" } }
                            Td { een.duur.map { "\($0)" } ?? "–" }
                        }
                    }
                }
            }
        }
        if selectie.besluiten.count > 100 {
            P(.class("soft")) { "De nieuwste honderd staan er; geteld zijn alle \(selectie.besluiten.count)." }
        }
    }

    private func noem(_ code: String) -> String {
        codes["knelpunten"]?.codes.first { $0.code == code }?.naam ?? Kenmerk<Uitkomst>(code).opschrift
    }
}
