import Casework
import Domain
import HTML

struct BezoekView: View {
    let omslag: Omslag
    let blad: Bezoekblad
    let blik: Planblik

    private var gezin: Gezin { blad.plan.gezin }
    private var vandaag: Dag { blik.vandaag }
    private var wachtend: [Afweging] { blad.plan.stand.afwegingen.filter(\.wacht) }
    private var tolken: [(naam: String, taal: String?)] {
        gezin.leden.compactMap { lid in
            guard let gegevens = blad.gegevens[lid.persoon], gegevens.tolk else { return nil }
            return (lid.roepnaam, gegevens.taal)
        }
    }

    var body: some HTML {
        Dossierblad(titel: "Morgen op bezoek", gezin: gezin, tab: .plan, omslag: omslag) {
            Div(.class("bezoek")) {
                P(.class("soft niet-op-papier")) {
                    "Om te lezen voor een gesprek, of om af te drukken. Wat het gezin nog niet kent, komt niet op het papier. "
                    A(.href("\(blik.pad)/plan")) { "Naar het plan" }
                }
                for tolk in tolken {
                    P {
                        Span(.class("tag warm")) { "tolk nodig" }
                        " voor \(tolk.naam)\(tolk.taal.map { ": \($0)" } ?? "")"
                    }
                }
                Section(.class("sheet")) {
                    H2 { "Doelen en afspraken" }
                    if blad.plan.doelen.isEmpty { P { "Er staan nog geen doelen in dit plan." } }
                    for doel in blad.plan.doelen { Bezoekdoel(blik: blik, doel: doel) }
                }
                if !wachtend.isEmpty {
                    Section(.class("sheet niet-voor-gezin")) {
                        H2 { "Nog te bespreken" }
                        Ul(.class("lijst")) { for kijk in wachtend { Bezoekkijk(blik: blik, kijk: kijk) } }
                    }
                }
                laatst
                tafels
            }
        }
    }

    private var laatst: some HTML {
        Section(.class("sheet")) {
            H2 { "Wat er het laatst was" }
            if blad.laatste.isEmpty { P(.class("soft")) { "Er staat nog niets in het journaal." } }
            Ul(.class("regels")) {
                for regel in blad.laatste {
                    Li(.class(regel.leestGezin ? nil : "niet-voor-gezin")) {
                        B { regel.contact.gebeurdOp.kort(gezienOp: vandaag) }
                        " \(soort(regel.contact.soort)): \(regel.contact.tekst.ingekort(140)) "
                        Span(.class("soft")) { regel.naam.voornaam }
                        if !regel.leestGezin {
                            " "
                            Span(.class("tag warm")) { "ouders lezen dit nog niet" }
                        }
                    }
                }
            }
        }
    }

    private func soort(_ code: String) -> String {
        code == "onbekend" ? "contact" : blad.soorten.first { $0.code == code }?.naam.lowercased() ?? code
    }

    @HTMLBuilder private var tafels: some HTML {
        if !blad.vragen.isEmpty {
            Section(.class("sheet")) {
                H2 { "Wat er aan een tafel loopt" }
                Ul(.class("lijst")) {
                    for vraag in blad.vragen {
                        Li {
                            A(.href("/inbrengen/\(vraag.inbreng)")) { vraag.vraag.ingekort(140) }
                            Span(.class("soft")) {
                                "\(vraag.tafel) · \(vraag.stand.metKleineLetter)\(vraag.wanneer(gezienOp: vandaag).map { ", \($0)" } ?? "")"
                            }
                        }
                    }
                }
            }
        }
    }
}

/// Eén doel voor een bezoek: de cijfers van toen en nu, en wat er is afgesproken.
struct Bezoekdoel: View {
    let blik: Planblik
    let doel: Doel

    var body: some HTML {
        H3 { A(.href("\(blik.pad)/doelen/\(doel.lijn)")) { "“\(doel.woorden)”" } }
        P(.class("soft")) {
            "Doel van \(blik.plan.naam(.persoon(doel.eigenaar)))"
            blik.toenEnNu(bij: doel).map { " · \($0)" } ?? " · nog geen cijfers"
        }
        Ul(.class("regels")) {
            for afspraak in blik.afspraken(bij: doel) {
                Li {
                    Span(.aria("hidden", "true")) { afspraak.isOpen ? "☐ " : "✓ " }
                    "\(afspraak.wat) "
                    B { blik.wie(afspraak.wie) }
                    afspraak.isOpen
                        ? afspraak.uiterlijk.map { ", uiterlijk \($0.kort(gezienOp: blik.vandaag))" } ?? "" : ", gedaan"
                }
            }
        }
    }
}

/// Een kijk die nog met het gezin besproken wordt.
struct Bezoekkijk: View {
    let blik: Planblik
    let kijk: Afweging

    private var wanneer: String {
        kijk.besprekenVoor.map { ", uiterlijk \($0.nabij(gezienOp: blik.vandaag))" } ?? ""
    }

    var body: some HTML {
        Li {
            A(.href("\(blik.pad)/afwegingen/\(kijk.id)/bespreking")) { kijk.tekst.ingekort(140) }
            Span(.class("soft")) { blik.bron(kijk.van, door: kijk.opgeschrevenDoor) + wanneer }
        }
    }
}
