import Domain
import Yams

extension Lezing {
    private static let gevolgsoorten = [
        "budget", "middel", "actie", "plan", "inbreng", "splits", "werkrelatie", "betrokkenheid", "traject", "advies",
        "brief", "signaal",
        "les", "dossier", "bekrachtiging", "uitvraag",
    ]

    mutating func gevolg(_ node: Node) -> Gevolg? {
        guard
            let kaart = kaart(node, "een gevolg", kent: Self.gevolgsoorten + ["vraagt", "meer dan een", "wie"]),
            let sleutel = ene(kaart, van: Self.gevolgsoorten, "een gevolg")
        else { return nil }
        if !["budget", "middel"].contains(sleutel), let node = kaart["meer dan een"] {
            fout(node, "‘meer dan een’ past alleen bij ‘budget’.")
        }
        if !["werkrelatie", "betrokkenheid"].contains(sleutel), let node = kaart["wie"] {
            fout(node, "‘wie’ past alleen bij ‘werkrelatie’.")
        }
        let vraagt = vragen(kaart["vraagt"])
        return soort(sleutel, kaart[sleutel], kaart).map { Gevolg($0, vraagt: vraagt) }
    }

    private mutating func soort(_ sleutel: String, _ node: Node?, _ kaart: Kaart) -> Gevolg.Soort? {
        switch sleutel {
        case "budget", "middel":
            let meer = jaNee(kaart["meer dan een"]) ?? false
            return tekst(node).map { .budget(pot: $0, meerDanEen: meer) }
        case "actie": return waar(node, sleutel) ? .actie : nil
        case "les": return waar(node, sleutel) ? .les : nil
        case "plan": return keuze(node, "deel van het plan").map { .plan($0) }
        case "inbreng": return verwijzing(node).map { .inbreng($0) }
        case "splits": return splitsing(node).map { .splits($0) }
        case "werkrelatie", "betrokkenheid":
            let wie: Rolnaam? = kenmerk(kaart["wie"])
            return keuze(node, "overgang").map { .werkrelatie($0, wie: wie) }
        case "traject": return keuze(node, "overgang").map { .traject($0) }
        case "advies": return kenmerk(node).map { .advies($0) }
        case "brief": return tekst(node).map { .brief($0) }
        case "signaal": return tekst(node).map { .signaal($0) }
        case "dossier": return keuze(node, "handeling met een dossier").map { .dossier($0) }
        case "bekrachtiging": return bekrachtiging(node).map { .bekrachtiging($0) }
        default: return uitvraag(node).map { .uitvraag($0) }
        }
    }

    private mutating func waar(_ node: Node?, _ sleutel: String) -> Bool {
        guard let node, let waar = jaNee(node) else { return false }
        if !waar { fout(node, "Laat ‘\(sleutel)’ weg als het niet hoeft.") }
        return waar
    }

    private mutating func splitsing(_ node: Node?) -> Gevolg.Splitsing? {
        guard let kaart = kaart(node, "splits", kent: ["naar", "wat", "doel", "wie"]) else { return nil }
        if !kaart.heeft("naar"), !kaart.heeft("wie") { fout(kaart.node, "Bij splits ontbreekt ‘naar’ of ‘wie’.") }
        if let doel = kaart["doel"], let tekst = tekst(doel), tekst != "kiezen" {
            fout(doel, "‘doel’ bij splits is ‘kiezen’, niet ‘\(tekst)’.")
        }
        return Gevolg.Splitsing(
            naar: lijst(kaart["naar"], losMag: true).compactMap { verwijzing($0) }, wat: tekst(kaart["wat"]),
            kiestDoelen: kaart.heeft("doel"), wie: tekst(kaart["wie"]))
    }

    private mutating func bekrachtiging(_ node: Node?) -> Gevolg.Bekrachtigingsvraag? {
        guard let kaart = kaart(node, "bekrachtiging", kent: ["door", "aard", "binnen"], verplicht: ["door", "aard"])
        else { return nil }
        let (aard, binnen): (Aard?, Tijdslimiet?) = (
            keuze(kaart["aard"], "aard van een besluit"), tijdslimiet(kaart["binnen"])
        )
        guard let door = tekst(kaart["door"]), let aard else { return nil }
        return Gevolg.Bekrachtigingsvraag(door: door, aard: aard, binnen: binnen)
    }

    private mutating func uitvraag(_ node: Node?) -> Gevolg.Buitenvraag? {
        guard let kaart = kaart(node, "een uitvraag", kent: ["aan", "binnen", "herinner"], verplicht: ["aan"]) else {
            return nil
        }
        return Gevolg.Buitenvraag(
            aan: teksten(kaart["aan"]), binnen: tijdslimiet(kaart["binnen"]),
            herinner: lijst(kaart["herinner"], losMag: true).compactMap { termijn($0) })
    }
}
