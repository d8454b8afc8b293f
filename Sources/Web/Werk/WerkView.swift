import Casework
import Domain
import HTML

/// Mijn werk: wat er te doen is, en wat er deze week is.
struct WerkView: View {
    let omslag: Omslag
    let voornaam: String
    /// Somebody to whom families are given.
    var werktMetGezinnen = true
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
                        Leegwerk(
                            heeftGezinnen: werk.gezinnen > 0, werktMetGezinnen: werktMetGezinnen,
                            isZonderGezinnen: omslag.medewerker?.isZonderGezinnen == true)
                    }
                    for termijn in Werktermijn.allCases {
                        Werklijst(termijn: termijn, punten: punten(termijn), vandaag: vandaag)
                    }
                }
                Aside(.aria("label", "Wat er verder is")) {
                    Bezoeklijst(punten: werk.punten, vandaag: vandaag)
                    Bijeenkomstlijst(bijeenkomsten: werk.bijeenkomsten, vandaag: vandaag)
                    Nieuwlijst(nieuw: werk.nieuw, vandaag: vandaag)
                    Antwoordlijst(antwoorden: werk.antwoorden, vandaag: vandaag)
                    Gevraagdlijst(gevraagd: werk.gevraagd, vandaag: vandaag)
                    Conceptlijst(concepten: werk.concepten, vandaag: vandaag)
                    if let medewerker = omslag.medewerker { Ookhier(medewerker: medewerker) }
                }
            }
        }
    }

    private func punten(_ termijn: Werktermijn) -> [MijnWerk.Punt] {
        werk.punten.filter { Werktermijn($0.uiterlijk, gezienOp: vandaag) == termijn }
    }
}

/// Bladzijden die niet bij één gezin horen, naar wat iemand doet.
struct Ookhier: View {
    let medewerker: Medewerker

    var body: some HTML {
        Section(.class("sheet")) {
            H2 { "Ook hier" }
            Ul(.class("lijst")) {
                Li { A(.href("/scholen")) { "Scholen: doelen en afspraken" } }
                if medewerker.zitAanTafels { Li { A(.href("/verzuim")) { "Verzuimlijst" } } }
                if medewerker.kentPolitiecontacten {
                    Li { A(.href("/politiecontacten")) { "De politie belde eerst" } }
                }
            }
        }
    }
}

/// Wat er staat als er niets wacht; wie geen gezinnen heeft, begint bij de lessen en de regels.
struct Leegwerk: View {
    let heeftGezinnen: Bool
    let werktMetGezinnen: Bool
    let isZonderGezinnen: Bool

    var body: some HTML {
        Section(.class("sheet")) {
            if isZonderGezinnen, !heeftGezinnen {
                H2 { "Hier begint u" }
                P { A(.href("/lessen")) { "Lessen: wat andere gezinnen en teams leerden" } }
                P { A(.href("/zoeken")) { "Regels: zoek een artikel" } }
                P { A(.href(ArrangementPage.pad)) { "Zo werken de tafels" } }
                P { A(.href("/signalen")) { "Systeemsignalen: wat moet er anders, niet alleen voor één gezin?" } }
                P(.class("soft")) {
                    "Cijfers over alles samen zijn er nog niet. Vraagt iemand u iets, dan staat dat hier."
                }
            } else {
                H2 { "Er wacht niets op u" }
                P {
                    if heeftGezinnen {
                        "Alles wat met uw naam was afgesproken, is gedaan. Tijd voor een gezin, of voor koffie."
                    } else if werktMetGezinnen {
                        "Er is u nog geen gezin gegeven. Zodra dat gebeurt, of iemand uw hulp vraagt, staat het hier."
                    } else {
                        "Zodra iemand u iets vraagt of u ergens nodig bent, staat het hier."
                    }
                }
            }
        }
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
                Werkregels(punten: punten.prefix(Self.meest), isTeLaat: termijn == .teLaat, vandaag: vandaag)
                if punten.count > Self.meest {
                    Details {
                        Summary { "Nog \(punten.count - Self.meest)" }
                        Werkregels(punten: punten.dropFirst(Self.meest), isTeLaat: termijn == .teLaat, vandaag: vandaag)
                    }
                }
            }
        }
    }

    /// As many lines as are taken in at a glance; the others stand behind one click.
    private static let meest = 8
}

/// De regels van een werklijst, elk één ding om te doen.
struct Werkregels: View {
    let punten: ArraySlice<MijnWerk.Punt>
    let isTeLaat: Bool
    let vandaag: Dag

    var body: some HTML {
        Ul(.class("lijst")) {
            for punt in punten {
                Li {
                    A(.href(punt.soort.adres(onderwerp: punt.onderwerp, dossier: punt.dossier))) {
                        punt.soort.zin(gezin: punt.gezin, van: punt.van)
                    }
                    if let namens = punt.namens { Span(.class("soft")) { " voor \(namens)" } }
                    if let uiterlijk = punt.uiterlijk {
                        Span(.class(isTeLaat ? "tag warm" : "soft")) { uiterlijk.nabij(gezienOp: vandaag) }
                    }
                    if let waarover = punt.waarover {
                        Span(.class("soft waarover")) { waarover.ingekort(140) }
                    }
                    if let tafel = punt.tafel {
                        Span(.class("soft waarover")) { tafel.zin(gezienOp: vandaag) }
                    }
                }
            }
        }
    }
}
