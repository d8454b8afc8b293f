import Casework
import Domain
import HTML

/// De bijeenkomsten van de komende week.
struct Bijeenkomstlijst: View {
    let bijeenkomsten: [MijnWerk.Bijeenkomstregel]
    let vandaag: Dag

    var body: some HTML {
        Section(.class("sheet")) {
            H2 { "De komende week aan tafel" }
            if bijeenkomsten.isEmpty { P(.class("soft")) { "U bent de komende week bij geen tafel nodig." } }
            for een in bijeenkomsten {
                P {
                    A(.href("/bijeenkomsten/\(een.id)")) { een.tafel }
                    Br()
                    Span(.class("soft")) {
                        "\(een.begint.dag.nabij(gezienOp: vandaag)), \(een.begint.tijd), \(een.plaats)"
                        een.punten == 1 ? " · één vraag" : " · \(een.punten) vragen"
                    }
                }
            }
        }
    }
}

/// Gezinnen die iemand anders aan de lezer gaf.
struct Nieuwlijst: View {
    let nieuw: [MijnWerk.NieuwGezin]
    let vandaag: Dag

    var body: some HTML {
        if !nieuw.isEmpty {
            Section(.class("sheet")) {
                H2 { "Nieuw voor u" }
                for een in nieuw {
                    P {
                        A(.href("/dossiers/\(een.dossier)/\(een.soort == .gezin ? "plan" : "tafels")")) { een.gezin }
                        Br()
                        Span(.class("soft")) {
                            "u bent \(een.rol.rawValue) sinds \(een.van.nabij(gezienOp: vandaag))"
                        }
                    }
                }
            }
        }
    }
}

/// Antwoorden op wat de lezer vroeg of inbracht.
struct Antwoordlijst: View {
    let antwoorden: [MijnWerk.Antwoord]
    let vandaag: Dag

    var body: some HTML {
        if !antwoorden.isEmpty {
            Section(.class("sheet")) {
                H2 { "Antwoord op wat u vroeg" }
                for een in antwoorden {
                    P {
                        A(.href(een.adres)) { een.zin }
                        Br()
                        Span(.class("soft")) { een.op.dag.nabij(gezienOp: vandaag) }
                    }
                }
            }
        }
    }
}

/// Teksten waar de lezer nog aan schrijft.
struct Conceptlijst: View {
    let concepten: [MijnWerk.Conceptregel]
    let vandaag: Dag

    var body: some HTML {
        if !concepten.isEmpty {
            Section(.class("sheet")) {
                H2 { "Nog niet af" }
                P(.class("soft")) { "Een tekst die \(Casework.conceptdagen) dagen blijft liggen, gaat weg." }
                for een in concepten {
                    P {
                        A(.href(een.adres)) { een.zin }
                        Br()
                        Span(.class("soft")) { een.gewijzigd.dag.nabij(gezienOp: vandaag) }
                    }
                }
            }
        }
    }
}
