import Domain
import HTML

/// Een tabel met aantallen, waarin een klein aantal als “minder dan 5” of “niet getoond” staat.
struct Tellingblok: View {
    let kop: String
    let eerste: String
    let telling: Tellingtabel
    var leeg = "Hier is nog niets geteld."

    var body: some HTML {
        Section(.class("sheet rol")) {
            H2 { kop }
            if telling.isLeeg {
                P(.class("soft")) { leeg }
            } else {
                Table(.class("lijst")) {
                    Caption(.class("alleen-lezer")) { kop }
                    Thead {
                        Tr {
                            Th(.scope("col")) { eerste }
                            for kolom in telling.kolommen { Th(.scope("col")) { kolom } }
                            Th(.scope("col")) { "Samen" }
                        }
                    }
                    Tbody {
                        for plek in telling.cellen.indices {
                            Tr {
                                Th(.scope("row")) { plek < telling.rijen.count ? telling.rijen[plek] : "Samen" }
                                for kolom in telling.cellen[plek].indices {
                                    Td(
                                        .data(
                                            "kop", kolom < telling.kolommen.count ? telling.kolommen[kolom] : "Samen")
                                    ) { telling.cellen[plek][kolom].map { "\($0)" } ?? "–" }
                                }
                            }
                        }
                    }
                }
                if telling.verbergt {
                    P(.class("soft")) {
                        "– is niet getoond: het gaat om minder dan 5, of het zou dan uit te rekenen zijn."
                    }
                }
            }
        }
    }
}
