import Casework
import Domain
import HTML

/// Alles van één doel.
struct DoelView: View {
    let omslag: Omslag
    let blik: Planblik
    let blad: Doelblad

    private var doel: Doel { blad.doel }
    private var pad: String { "\(blik.pad)/doelen/\(doel.lijn)" }
    private var einde: Doeleinde? { blik.plan.stand.einde(van: doel) }

    var body: some HTML {
        Dossierblad(titel: "Doel", gezin: blik.plan.gezin, tab: .plan, omslag: omslag) {
            if blik.vroeger { Vroegermelding(blik: blik) }
            P { A(.href("\(blik.pad)/plan")) { "Terug naar het plan" } }
            Article(.class("sheet goal")) {
                Div(.class("row")) {
                    Div {
                        H2(.class("woorden")) { doel.woorden }
                        Doelbijschrift(blik: blik, doel: doel)
                        if let einde {
                            P {
                                B { "\(einde.hoe.naam.metHoofdletter), \(einde.gebeurdOp.voluit). " }
                                einde.gronden
                            }
                        }
                    }
                    Scoregrafiek(blik: blik, doel: doel)
                }
                AlleCijfers(blik: blik, doel: doel)
                if einde == nil, blik.kanSchrijven {
                    P(.class("acties")) {
                        A(.href("\(pad)/woorden")) { "Andere woorden" }
                        " "
                        A(.href("\(pad)/einde")) { "Dit doel is klaar" }
                        " "
                        A(.href("\(blik.pad)/scores/nieuw")) { "Cijfers van een gesprek" }
                        " "
                        A(.href("\(blik.pad)/vragen/nieuw?soort=vastgelopen&doel=\(doel.lijn)")) { "Ik loop vast" }
                        " "
                        A(.href("\(blik.pad)/vragen/nieuw?soort=collega&doel=\(doel.lijn)")) { "Vraag een collega" }
                        " "
                        A(.href("\(blik.pad)/verwijzingen/nieuw?doel=\(doel.lijn)")) { "Verwijs" }
                    }
                }
            }
            afspraken
            Kijken(blik: blik, doel: doel)
            vragen
            verwoordingen
        }
    }

    private var afspraken: some HTML {
        let alle = blik.plan.stand.afspraken(bij: doel)
        let nu = blik.afspraken(bij: doel)
        let eerder = alle.filter { een in !nu.contains { $0.id == een.id } }
        return Section(.class("sheet")) {
            H2 { "Afspraken" }
            if alle.isEmpty { P(.class("soft")) { "Er is nog niets afgesproken." } }
            Afsprakenlijst(blik: blik, afspraken: nu, bij: doel)
            if !eerder.isEmpty {
                Details {
                    Summary { eerder.count == 1 ? "Eén eerdere afspraak" : "\(eerder.count) eerdere afspraken" }
                    Afsprakenlijst(blik: blik, afspraken: eerder, bij: doel)
                }
            }
            if einde == nil, blik.kanSchrijven {
                P(.class("acties")) { A(.class("button quiet"), .href("\(pad)/afspraken/nieuw")) { "Afspraak erbij" } }
            }
        }
    }

    @HTMLBuilder private var vragen: some HTML {
        let hier = blik.plan.vragen.filter { $0.vraag.doel == doel.lijn }
        if !hier.isEmpty {
            Section(.class("sheet")) {
                H2 { "Gevraagd aan anderen" }
                Vragenlijst(blik: blik, vragen: hier)
            }
        }
    }

    @HTMLBuilder private var verwoordingen: some HTML {
        if blad.verwoordingen.count > 1 {
            Section(.class("sheet")) {
                H2 { "Zo stond het er eerder" }
                Ul(.class("regels")) {
                    for (eerder, later) in zip(blad.verwoordingen, blad.verwoordingen.dropFirst()).reversed() {
                        Li {
                            "“\(eerder.doel.woorden)” "
                            Span(.class("soft")) {
                                "tot \(later.op.dag.kort(gezienOp: blik.vandaag)): \(later.doel.gronden ?? "") (\(later.door))"
                            }
                        }
                    }
                }
            }
        }
    }
}

/// De kijk van ieder naast elkaar, met antwoorden eronder.
struct Kijken: View {
    let blik: Planblik
    /// Nil: the plan as a whole.
    let doel: Doel?

    private var alle: [Afweging] { blik.plan.stand.afwegingen(bij: doel) }

    var body: some HTML {
        Section(.class("sheet"), .id("kijken")) {
            H2 { "Hoe ieder het ziet" }
            if alle.isEmpty {
                P(.class("soft")) { "Nog niemand schreef op hoe hij of zij dit ziet." }
            } else {
                Div(.class("kijken")) {
                    for afweging in alle where afweging.antwoordOp == nil {
                        Div {
                            Kijk(blik: blik, afweging: afweging)
                            for antwoord in alle where antwoord.antwoordOp == afweging.id {
                                Kijk(blik: blik, afweging: antwoord)
                            }
                        }
                    }
                }
            }
            if blik.kanSchrijven {
                P(.class("acties")) {
                    A(
                        .class("button quiet"),
                        .href("\(blik.pad)/afwegingen/nieuw\(doel.map { "?doel=\($0.lijn)" } ?? "")")
                    ) { "Schrijf een kijk erbij" }
                }
            }
        }
    }
}

/// Eén kijk van één mens.
struct Kijk: View {
    let blik: Planblik
    let afweging: Afweging

    private var pad: String { "\(blik.pad)/afwegingen" }

    var body: some HTML {
        Div(
            .class("kijk\(afweging.van.persoon == nil ? " werker" : "")\(afweging.isGedeeld ? "" : " niet-voor-gezin")")
        ) {
            P(.class("soft")) {
                B { blik.bron(afweging.van, door: afweging.opgeschrevenDoor) }
                ", \(afweging.gebeurdOp.kort(gezienOp: blik.vandaag))"
                if afweging.antwoordOp != nil { " (antwoord)" }
            }
            P(.class("tekst")) { afweging.tekst }
            if let voor = afweging.besprekenVoor, afweging.wacht {
                P {
                    Span(.class("tag warm")) { "nog te bespreken, uiterlijk \(voor.nabij(gezienOp: blik.vandaag))" }
                }
            }
            if let bespreking = afweging.bespreking {
                P {
                    if let grond = bespreking.grond {
                        Span(.class("tag warm")) { "afgeschermd: \(grond.naam)" }
                    } else {
                        Span(.class("tag good")) { "besproken, \(bespreking.gebeurdOp.kort(gezienOp: blik.vandaag))" }
                    }
                }
            }
            if !blik.vroeger {
                P(.class("acties")) {
                    if afweging.antwoordOp == nil, blik.kanSchrijven {
                        A(.href("\(pad)/nieuw?antwoord=\(afweging.id)")) { "Zet er een kijk naast" }
                        " "
                    }
                    if afweging.wacht { A(.href("\(pad)/\(afweging.id)/bespreking")) { "Besproken of afschermen" } }
                }
            }
        }
    }
}
