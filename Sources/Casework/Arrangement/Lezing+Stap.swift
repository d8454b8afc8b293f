import Domain
import Yams

extension Lezing {
    /// Always gives a step, so that the numbers of the others stay what they are.
    mutating func stap(_ node: Node, nummer: Int) -> Stap {
        guard
            let kaart = kaart(
                node, "een stap",
                kent: [
                    "id", "naam", "soort", "wie", "niet", "vragen", "uitkomsten", "aard", "beslist", "kies", "binnen",
                    "na", "herhaal",
                    "herinner", "weging", "bellen", "aan", "wat", "levert", "toon", "telt mee in", "verder",
                    "terug naar", "doorgeven aan",
                ],
                verplicht: ["id", "soort"])
        else {
            stappenZonderSoort.insert(nummer)
            return Stap(noodnaam(node), .evaluatie)
        }
        let soort: Stap.Soort? = keuze(kaart["soort"], "soort stap")
        if soort == nil { stappenZonderSoort.insert(nummer) }
        var stap = Stap(kenmerk(kaart["id"]) ?? noodnaam(node), soort ?? .evaluatie)
        stap.naam = tekst(kaart["naam"])
        stap.wie = kenmerken(kaart["wie"])
        stap.niet = kenmerken(kaart["niet"])
        stap.vragen = vragen(kaart["vragen"])
        stap.uitkomsten = lijst(kaart["uitkomsten"]).map { uitkomst($0) }
        stap.aard = keuze(kaart["aard"], "aard van een besluit")
        stap.beslist = tekst(kaart["beslist"]).map {
            $0 == "samen" ? .samen : $0 == "gedragen" ? .gedragen : .rol(Rolnaam($0))
        }
        stap.kiesMeer = kies(kaart["kies"])
        stap.binnen = tijdslimiet(kaart["binnen"])
        stap.na = termijn(kaart["na"])
        stap.herhaal = tekst(kaart["herhaal"])
        stap.herinner = lijst(kaart["herinner"], losMag: true).compactMap { termijn($0) }
        stap.weging = keuze(kaart["weging"], "weging")
        stap.bellenMag = jaNee(kaart["bellen"]) ?? false
        stap.aan = teksten(kaart["aan"])
        stap.wat = tekst(kaart["wat"])
        stap.levert = lijst(kaart["levert"], losMag: true).compactMap { keuze($0, "opbrengst") }
        stap.toon = lijst(kaart["toon"], losMag: true).compactMap { keuze($0, "overzicht") }
        stap.teltMeeIn = tekst(kaart["telt mee in"])
        stap.vervolg = vervolg(kaart)
        stap.doorgevenAan = lijst(kaart["doorgeven aan"], losMag: true).compactMap { verwijzing($0) }
        return stap
    }

    private mutating func uitkomst(_ node: Node) -> Uitkomst {
        guard
            let kaart = kaart(
                node, "een uitkomst", kent: ["id", "naam", "verder", "terug naar", "vraagt", "gevolgen"],
                verplicht: ["id"])
        else { return Uitkomst(noodnaam(node)) }
        var uitkomst = Uitkomst(kenmerk(kaart["id"]) ?? noodnaam(node), vervolg(kaart))
        uitkomst.naam = tekst(kaart["naam"])
        uitkomst.vraagt = vragen(kaart["vraagt"])
        // A consequence that could not be read keeps its place in the list.
        uitkomst.gevolgen = lijst(kaart["gevolgen"]).map { gevolg($0) ?? Gevolg(.actie) }
        return uitkomst
    }

    private mutating func vervolg(_ kaart: Kaart) -> Uitkomst.Vervolg {
        if let verder = kaart["verder"], kaart.heeft("terug naar") {
            fout(verder, "Schrijf ‘verder’ of ‘terug naar’, niet allebei.")
        }
        if let id: Kenmerk<Stap> = kenmerk(kaart["verder"]) { return id == "einde" ? .einde : .verder(id) }
        if let id: Kenmerk<Stap> = kenmerk(kaart["terug naar"]) {
            return id == "inbreng" ? .terugNaarInbreng : .terug(id)
        }
        return .volgende
    }

    private mutating func kies(_ node: Node?) -> Bool {
        guard let node, let tekst = tekst(node) else { return false }
        if !["een", "meer"].contains(tekst) { fout(node, "‘kies’ is ‘een’ of ‘meer’, niet ‘\(tekst)’.") }
        return tekst == "meer"
    }

    /// `8 weken`, or `{ termijn: 8 weken, opschorten: true }`.
    mutating func tijdslimiet(_ node: Node?) -> Tijdslimiet? {
        guard case .mapping = node else { return termijn(node).map { Tijdslimiet($0) } }
        guard let kaart = kaart(node, "binnen", kent: ["termijn", "opschorten"], verplicht: ["termijn"]) else {
            return nil
        }
        let opschorten = jaNee(kaart["opschorten"]) ?? false
        return termijn(kaart["termijn"]).map { Tijdslimiet($0, opschorten: opschorten) }
    }

    mutating func vragen(_ node: Node?) -> [Vraag] {
        lijst(node, losMag: true).map { vraag($0) ?? Vraag(noodnaam($0), .tekst) }
    }

    private mutating func vraag(_ node: Node) -> Vraag? {
        if case .scalar = node { return tekst(node).map { Vraag(woorden: $0) } }
        guard
            let kaart = kaart(
                node, "een vraag", kent: ["id", "type", "lijst", "vraag", "mag leeg"], verplicht: ["id", "type"])
        else { return nil }
        let soort = vraagsoort(kaart)
        var vraag = Vraag(kenmerk(kaart["id"]) ?? noodnaam(node), soort ?? .tekst)
        vraag.zin = tekst(kaart["vraag"])
        vraag.magLeeg = jaNee(kaart["mag leeg"]) ?? false
        return vraag
    }

    private enum Vraagtype: String, CaseIterable { case tekst, keuze, bedrag, datum, persoon, regel }

    private mutating func vraagsoort(_ kaart: Kaart) -> Vraag.Soort? {
        guard let type: Vraagtype = keuze(kaart["type"], "type vraag") else { return nil }
        let lijst = tekst(kaart["lijst"])
        if type != .keuze, let node = kaart["lijst"] {
            fout(node, "Alleen een vraag van type ‘keuze’ heeft een ‘lijst’.")
        }
        switch type {
        case .tekst: return .tekst
        case .bedrag: return .bedrag
        case .datum: return .datum
        case .persoon: return .persoon
        case .regel: return .regel
        case .keuze:
            if !kaart.heeft("lijst") { fout(kaart.node, "Een vraag van type ‘keuze’ zegt uit welke ‘lijst’.") }
            if let lijst, let codelijsten, !codelijsten.contains(lijst), let node = kaart["lijst"] {
                let bedoeld = lijst.lijktOp(codelijsten).map { " Bedoelt u ‘\($0)’?" } ?? ""
                fout(node, "Er is geen codelijst ‘\(lijst)’.\(bedoeld)")
            }
            return .keuze(lijst: lijst ?? "")
        }
    }
}
