import Domain
import HTML

/// Alle tafels, met de tafels van de lezer bovenaan.
struct TafelsView: View {
    struct Regel: Sendable {
        let id: ID<Tafel>
        let naam: String
        let doel: String
        /// "di 24 nov, 14:00, Stadskantoor"; nil when nothing is planned.
        let volgende: String?
        let volgendeAdres: String?
        let wachten: Int
        let isMijn: Bool
    }

    let omslag: Omslag
    let tafels: [Regel]

    var body: some HTML {
        Blad("Tafels", omslag) {
            if tafels.isEmpty {
                Section(.class("sheet")) {
                    P { "Er zijn nog geen tafels. De beheerder leest ze in met een bestand." }
                }
            }
            Tafellijst(kop: "Uw tafels", tafels: tafels.filter(\.isMijn))
            Tafellijst(kop: "Andere tafels", tafels: tafels.filter { !$0.isMijn })
        }
    }
}

/// Een rij tafels onder een kop; niets als er geen zijn.
struct Tafellijst: View {
    let kop: String
    let tafels: [TafelsView.Regel]

    var body: some HTML {
        if !tafels.isEmpty {
            Section(.class("sheet")) {
                H2 { kop }
                Ul(.class("lijst")) {
                    for tafel in tafels {
                        Li {
                            Span {
                                A(.href("/tafels/\(tafel.id)")) { B { tafel.naam } }
                                Br()
                                Span(.class("soft")) { tafel.doel }
                            }
                            Span(.class("soft")) {
                                if let volgende = tafel.volgende {
                                    if let adres = tafel.volgendeAdres {
                                        A(.href(adres)) { volgende }
                                    } else {
                                        volgende
                                    }
                                } else {
                                    "nog geen bijeenkomst gepland"
                                }
                                if tafel.wachten > 0 {
                                    " · \(tafel.wachten == 1 ? "één vraag wacht" : "\(tafel.wachten) vragen wachten")"
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}
