import Casework
import Domain
import HTML

/// Wat naast het plan staat: zien we hetzelfde, loopt het vast, wie keek er mee.
struct Planzijkant: View {
    let blik: Planblik

    var body: some HTML {
        Aside {
            Section(.class("sheet")) {
                H2 { "Zien we hetzelfde?" }
                Kijkverschillen(blik: blik)
            }
            if blik.kanSchrijven {
                Section(.class("sheet")) {
                    H2 { "Loopt het vast?" }
                    P {
                        "Eén zin is genoeg. Uw maatje of de specialist van het team denkt mee, en wijst zo nodig de weg naar een tafel."
                    }
                    P {
                        A(.class("button quiet"), .href("\(blik.pad)/vragen/nieuw?soort=vastgelopen")) {
                            "Ik loop vast"
                        }
                    }
                    Vragenlijst(blik: blik, vragen: blik.plan.vragen.filter { $0.gelezen == nil })
                }
            }
            if !blik.vroeger {
                Section(.class("sheet")) {
                    H2 { "Wie keek er mee" }
                    if blik.plan.meekijkers.isEmpty { P(.class("soft")) { "Niemand anders dan u." } }
                    for kijker in blik.plan.meekijkers {
                        P(.class("soft")) {
                            "\(kijker.naam), \(Self.grond(kijker.grond)), \(kijker.op.dag.nabij(gezienOp: blik.vandaag))"
                        }
                    }
                    P { A(.href("\(blik.pad)/inzage")) { "Alles" } }
                }
            }
        }
    }

    /// On which ground somebody looked, as people say it.
    static func grond(_ code: String) -> String {
        let delen = code.split(separator: ":").map(String.init)
        return switch delen.first {
        case "betrokken": "als \(delen.last.flatMap(Werkrelatie.Rol.init)?.naam ?? "betrokkene")"
        case "maatje": "als maatje"
        case "tafel", "tafelbesluit": "aan tafel"
        case "gevraagd": "omdat advies is gevraagd"
        case "noodtoegang": "in nood"
        case "teamleider": "als teamleider"
        default: code
        }
    }
}

/// Where family and worker see it differently.
struct Kijkverschillen: View {
    let blik: Planblik

    private var wachtend: Int { blik.plan.stand.afwegingen.filter(\.wacht).count }

    var body: some HTML {
        let verschillen = blik.plan.stand.verschillen
        for verschil in verschillen.prefix(3) { Verschilregel(blik: blik, verschil: verschil) }
        if verschillen.isEmpty { P { leeg } }
        if wachtend > 0, !blik.vroeger {
            P(.class("niet-voor-gezin")) {
                wachtend == 1 ? "Er is één kijk nog te bespreken." : "Er zijn \(wachtend) kijken nog te bespreken."
            }
        }
    }

    private var leeg: String {
        let beide = blik.plan.doelen.contains { doel in
            let reeksen = blik.reeksen(bij: doel)
            return reeksen.contains { $0.wie.persoon != nil } && reeksen.contains { $0.wie.medewerker != nil }
        }
        return beide
            ? "Ja. Bij geen enkel doel is het verschil groter dan één punt."
            : "Dat is nog niet te zeggen. Het gezin en u geven daarvoor allebei een cijfer bij een doel."
    }
}

/// Eén verschil, in een zin.
struct Verschilregel: View {
    let blik: Planblik
    let verschil: Kijkverschil

    var body: some HTML {
        P {
            B { blik.roepnaam(verschil.gezin.van) }
            " geeft “\(woorden)” een \(verschil.gezin.waarde), "
            B { blik.roepnaam(verschil.werker.van) }
            " een \(verschil.werker.waarde). \(Planblik.groeizin(verschil))"
        }
        P { A(.href("\(blik.pad)/doelen/\(verschil.doel)#kijken")) { "Zet beide kijken naast elkaar" } }
    }

    private var woorden: String {
        blik.plan.stand.doelen.first { $0.lijn == verschil.doel }?.woorden.ingekort(60) ?? ""
    }
}

/// Questions to a colleague, with the answer when there is one.
struct Vragenlijst: View {
    let blik: Planblik
    let vragen: [Meedenkstand]

    var body: some HTML {
        if !vragen.isEmpty {
            Ul(.class("regels")) {
                for stand in vragen {
                    Li {
                        A(.href("/vragen/\(stand.vraag.id)")) { stand.vraag.zin.ingekort(90) }
                        Span(.class("soft")) {
                            if let advies = stand.advies {
                                " \(advies.naam) antwoordde, \(advies.gebeurdOp.nabij(gezienOp: blik.vandaag))"
                            } else {
                                " gevraagd aan \(blik.plan.naam(.medewerker(stand.vraag.aan))), \(stand.vraag.gebeurdOp.nabij(gezienOp: blik.vandaag))"
                            }
                        }
                    }
                }
            }
        }
    }
}
