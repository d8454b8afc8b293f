import Casework
import Domain
import HTML

/// De gezinnen waar deze week iets mee te doen of te bespreken is: voor elk een blad voor het bezoek.
struct Bezoeklijst: View {
    let punten: [MijnWerk.Punt]
    let vandaag: Dag

    private var gezinnen: [(dossier: ID<Dossier>, naam: String)] {
        var gezien: Set<ID<Dossier>> = []
        let deze = punten.filter {
            [.afspraakDoen, .afwegingBespreken].contains($0.soort)
                && Werktermijn($0.uiterlijk, gezienOp: vandaag) <= .binnenEenWeek
        }
        return Array(
            deze.compactMap { punt in
                guard let dossier = punt.dossier, let naam = punt.gezin, gezien.insert(dossier).inserted else {
                    return nil
                }
                return (dossier, naam)
            }.prefix(5))
    }

    var body: some HTML {
        if !gezinnen.isEmpty {
            Section(.class("sheet")) {
                H2 { "Gaat u op bezoek?" }
                P(.class("soft")) { "Alles voor het gesprek op één blad." }
                for gezin in gezinnen { P { A(.href("/dossiers/\(gezin.dossier)/bezoek")) { gezin.naam } } }
            }
        }
    }
}

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

/// Wat de lezer aan een collega vroeg, en wat nog niet is beantwoord.
struct Gevraagdlijst: View {
    let gevraagd: [MijnWerk.Gevraagd]
    let vandaag: Dag

    var body: some HTML {
        if !gevraagd.isEmpty {
            Section(.class("sheet")) {
                H2 { "Hier wacht u op" }
                for een in gevraagd {
                    P {
                        A(.href(een.adres)) { een.zin }
                        Br()
                        Span(.class("soft")) { een.op.nabij(gezienOp: vandaag) }
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
