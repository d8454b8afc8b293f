import Casework
import Domain
import HTML

/// Mijn werk: wat er te doen is, en wat er deze week is.
struct WerkView: View {
    let omslag: Omslag
    let voornaam: String
    let werk: MijnWerk
    let vandaag: Dag

    var body: some HTML {
        Blad("Mijn werk", omslag) {
            H1 { "Dag \(voornaam)" }
            Div(.class("facts")) {
                Span { "\(vandaag.weekdagnaam.metHoofdletter) \(vandaag.voluit)" }
                if werk.gezinnen > 0 {
                    Span {
                        "U werkt met "
                        A(.href("/gezinnen")) { werk.gezinnen == 1 ? "één gezin" : "\(werk.gezinnen) gezinnen" }
                    }
                }
            }
        } inhoud: {
            Div(.class("naast")) {
                Div {
                    if werk.punten.isEmpty {
                        Section(.class("sheet")) {
                            H2 { "Er wacht niets op u" }
                            P {
                                werk.gezinnen > 0
                                    ? "Alles wat met uw naam was afgesproken, is gedaan. Tijd voor een gezin, of voor koffie."
                                    : "Er is u nog geen gezin gegeven. Zodra dat gebeurt, of iemand uw hulp vraagt, staat het hier."
                            }
                        }
                    }
                    for termijn in Werktermijn.allCases {
                        Werklijst(termijn: termijn, punten: punten(termijn), vandaag: vandaag)
                    }
                }
                Aside(.aria("label", "Wat er verder is")) {
                    Bijeenkomstlijst(bijeenkomsten: werk.bijeenkomsten, vandaag: vandaag)
                    Nieuwlijst(nieuw: werk.nieuw, vandaag: vandaag)
                    Antwoordlijst(antwoorden: werk.antwoorden, vandaag: vandaag)
                    Conceptlijst(concepten: werk.concepten, vandaag: vandaag)
                }
            }
        }
    }

    private func punten(_ termijn: Werktermijn) -> [MijnWerk.Punt] {
        werk.punten.filter { Werktermijn($0.uiterlijk, gezienOp: vandaag) == termijn }
    }
}

/// Wat in één termijn aan de beurt is; niets als er niets is.
struct Werklijst: View {
    let termijn: Werktermijn
    let punten: [MijnWerk.Punt]
    let vandaag: Dag

    var body: some HTML {
        if !punten.isEmpty {
            Section(.class("sheet"), .aria("labelledby", "termijn-\(termijn)")) {
                H2(.id("termijn-\(termijn)")) { termijn.kop }
                Ul(.class("lijst")) {
                    for punt in punten {
                        Li {
                            A(.href(punt.soort.adres(onderwerp: punt.onderwerp, dossier: punt.dossier))) {
                                punt.soort.zin(gezin: punt.gezin)
                                // Without a name all questions read alike: then the table and the day tell them apart.
                                if punt.gezin == nil, let tafel = punt.tafel, let op = punt.ingebracht {
                                    Br()
                                    Span(.class("soft")) { "\(tafel), vraag van \(op.kort(gezienOp: vandaag))" }
                                }
                            }
                            if let namens = punt.namens { Span(.class("soft")) { " voor \(namens)" } }
                            if let uiterlijk = punt.uiterlijk {
                                Span(.class(termijn == .teLaat ? "tag warm" : "soft")) {
                                    uiterlijk.nabij(gezienOp: vandaag)
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}
