import Domain
import Yams

extension Lezing {
    mutating func gebied(_ node: Node) -> Gebied? {
        if case .scalar = node {
            if node.scalar?.string == "stad" { return .stad }
            fout(node, "Een los gebied is ‘stad’; schrijf anders { wijk: … }, { gemeente: … } of { regio: … }.")
            return nil
        }
        let soorten = Gebied.Soort.allCases.map(\.rawValue) + ["rest"]
        guard
            let kaart = kaart(
                node, "een gebied", kent: soorten + ["eerder", "van", "tot", "elke", "ritme", "plaats", "onder"]),
            let soort = ene(kaart, van: soorten, "een gebied")
        else { return nil }
        var gebied: Gebied
        if soort == "rest" {
            gebied = Gebied(keuze(kaart["rest"], "soort gebied") ?? .stad, rest: true)
        } else {
            let naam = tekst(kaart[soort])
            // `{ stad: stad, tot: … }`: the whole city, with a period or a cadence of its own.
            gebied = Gebied(Gebied.Soort(rawValue: soort) ?? .wijk, naam == soort ? nil : naam)
        }
        gebied.eerder = tekst(kaart["eerder"])
        gebied.van = dag(kaart["van"])
        gebied.tot = dag(kaart["tot"])
        gebied.ritme = ritme(kaart["ritme"]) ?? elke(kaart["elke"]).map { Ritme($0) }
        if kaart.heeft("ritme"), let elke = kaart["elke"] {
            fout(elke, "Schrijf ‘elke’ of ‘ritme’ bij een gebied, niet allebei.")
        }
        gebied.plaats = tekst(kaart["plaats"])
        gebied.onder = lijst(kaart["onder"]).compactMap { self.gebied($0) }
        return gebied
    }

    mutating func ritme(_ node: Node?) -> Ritme? {
        guard let kaart = kaart(node, "een ritme", kent: ["elke", "druk", "richtlijn", "data"], verplicht: ["elke"])
        else { return nil }
        var ritme = Ritme(elke(kaart["elke"]) ?? .opVraag)
        if let druk = self.kaart(
            kaart["druk"], "druk", kent: ["van", "tot", "elke"], verplicht: ["van", "tot", "elke"]),
            let van = jaardag(druk["van"]), let tot = jaardag(druk["tot"]), let elke = termijn(druk["elke"])
        {
            ritme.druk = Ritme.Druk(van: van, tot: tot, elke: elke)
        }
        ritme.richtlijn = termijn(kaart["richtlijn"])
        ritme.data = lijst(kaart["data"], losMag: true).compactMap { dag($0) }
        return ritme
    }

    private mutating func elke(_ node: Node?) -> Ritme.Elke? {
        guard let node, let tekst = tekst(node) else { return nil }
        switch tekst {
        case "op vraag": return .opVraag
        case "eenmalig": return .eenmalig
        default:
            if let termijn = Termijn(tekst) { return .termijn(termijn) }
            fout(node, "‘elke’ is een termijn (‘2 weken’), ‘op vraag’ of ‘eenmalig’, niet ‘\(tekst)’.")
            return nil
        }
    }

    private mutating func jaardag(_ node: Node?) -> Jaardag? {
        guard let node, let tekst = tekst(node) else { return nil }
        if let dag = Jaardag(tekst) { return dag }
        fout(node, "‘\(tekst)’ is geen dag van het jaar; schrijf maand-dag, zoals 11-01 voor 1 november.")
        return nil
    }
}
