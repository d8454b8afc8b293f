import Domain
import Yams

extension Lezing {
    mutating func arrangement(_ node: Node) -> Arrangement? {
        guard
            let kaart = kaart(
                node, "een arrangement",
                kent: [
                    "id", "naam", "doel", "soort", "geldig", "gebied", "ritme", "plaats", "organiseert",
                    "tijd per casus", "leden",
                    "inbrengen door", "onderwerp", "selectie", "gegevens", "vooraf nodig", "delen", "eerst geprobeerd",
                    "spoed",
                    "register", "stappen",
                ],
                verplicht: ["id", "naam", "doel", "soort", "geldig", "leden"])
        else { return nil }
        var nieuw = Arrangement(
            kenmerk(kaart["id"]) ?? noodnaam(node), naam: tekst(kaart["naam"]) ?? "", doel: tekst(kaart["doel"]) ?? "",
            soort: keuze(kaart["soort"], "soort arrangement") ?? .tafel, geldig: geldigheid(kaart["geldig"]))
        if let gebied = kaart["gebied"] { nieuw.gebied = lijst(gebied, losMag: true).compactMap { self.gebied($0) } }
        nieuw.ritme = ritme(kaart["ritme"])
        nieuw.plaats = tekst(kaart["plaats"])
        nieuw.organiseert = kenmerk(kaart["organiseert"])
        nieuw.tijdPerCasus = minuten(kaart["tijd per casus"])
        nieuw.leden = lijst(kaart["leden"]).compactMap { rol($0) }
        nieuw.inbrengenDoor = kenmerken(kaart["inbrengen door"])
        if let onderwerp = kaart["onderwerp"] {
            nieuw.onderwerp = lijst(onderwerp, losMag: true).compactMap { keuze($0, "onderwerp") }
        }
        nieuw.selectie = selectie(kaart["selectie"])
        nieuw.gegevens = lijst(kaart["gegevens"]).compactMap { gegevensregel($0) }
        nieuw.voorafNodig = lijst(kaart["vooraf nodig"]).compactMap { voorafNodig($0) }
        nieuw.delen = lijst(kaart["delen"]).compactMap { deel($0) }
        nieuw.eerstGeprobeerd = teksten(kaart["eerst geprobeerd"])
        nieuw.spoed = spoed(kaart["spoed"])
        nieuw.register = register(kaart["register"])
        nieuw.stappen = lijst(kaart["stappen"]).enumerated().map { stap($1, nummer: $0) }
        return nieuw
    }

    /// A name for what has none, so that no two of them are taken for the same.
    func noodnaam<T>(_ node: Node) -> Kenmerk<T> { Kenmerk("zonder-naam-\(regel(node))-\(node.mark?.column ?? 0)") }

    private mutating func geldigheid(_ node: Node?) -> Geldigheid {
        let kaart = kaart(node, "geldig", kent: ["van", "tot", "opvolger", "lopende"], verplicht: ["van"])
        let van = dag(kaart?["van"])
        // An unreadable start is before every end, so that it gives no second fault.
        var geldig = Geldigheid(van: van ?? Dag(nummer: -719_000), tot: dag(kaart?["tot"]))
        geldig.opvolger = verwijzing(kaart?["opvolger"])
        geldig.lopende = keuze(kaart?["lopende"], "manier om lopende zaken af te ronden")
        return geldig
    }

    /// The name of an arrangement, or `{ extern: naam }`.
    mutating func verwijzing(_ node: Node?) -> ArrangementVerwijzing? {
        guard let node else { return nil }
        guard case .mapping = node else { return kenmerk(node).map { ArrangementVerwijzing($0) } }
        let kaart = kaart(node, "een verwijzing", kent: ["extern"], verplicht: ["extern"])
        return kenmerk(kaart?["extern"]).map { ArrangementVerwijzing($0, extern: true) }
    }

    private mutating func minuten(_ node: Node?) -> Int? {
        guard let node, let tekst = tekst(node) else { return nil }
        let woorden = tekst.split(separator: " ")
        guard woorden.count == 2, let aantal = Int(woorden[0]), (1...480).contains(aantal),
            ["minuut", "minuten"].contains(woorden[1])
        else {
            fout(node, "‘\(tekst)’ is geen tijd per casus; schrijf bijvoorbeeld ‘30 minuten’.")
            return nil
        }
        return aantal
    }

    private mutating func selectie(_ node: Node?) -> Selectie? {
        guard
            let kaart = kaart(
                node, "een selectie", kent: ["uit", "waar", "sinds", "zonder namen", "grond", "minstens"],
                verplicht: ["uit"])
        else { return nil }
        var selectie = Selectie(uit: teksten(kaart["uit"]))
        selectie.waar = teksten(kaart["waar"])
        selectie.sinds = sinds(kaart["sinds"])
        if let node = kaart["zonder namen"] {
            selectie.zonderNamen = node.scalar?.string == "bevestigd" ? .bevestigd : jaNee(node) == true ? .ja : .nee
        }
        selectie.grond = tekst(kaart["grond"])
        selectie.minstens = getal(kaart["minstens"])
        return selectie
    }

    private mutating func sinds(_ node: Node?) -> Selectie.Sinds? {
        guard let node, let tekst = tekst(node) else { return nil }
        if tekst == "vorige bijeenkomst" { return .vorigeBijeenkomst }
        if let dag = Dag(tekst) { return .dag(dag) }
        if let termijn = Termijn(tekst) { return .termijn(termijn) }
        fout(node, "‘sinds’ is ‘vorige bijeenkomst’, een dag of een termijn, niet ‘\(tekst)’.")
        return nil
    }

    private mutating func voorafNodig(_ node: Node) -> VoorafNodig? {
        guard case .mapping(let paren) = node else { return tekst(node).map { VoorafNodig($0) } }
        guard paren.count == 1, let paar = paren.first, let wat = tekst(paar.key) else {
            fout(node, "Schrijf één ding per accolade: { toestemming: { voor: ontvanger } }.")
            return nil
        }
        guard let kaart = kaart(paar.value, "‘\(wat)’ onder ‘vooraf nodig’", kent: ["als", "voor", "categorieen"])
        else { return nil }
        var nodig = VoorafNodig(wat)
        nodig.als = tekst(kaart["als"])
        nodig.voor = tekst(kaart["voor"])
        nodig.categorieen = jaNee(kaart["categorieen"]) ?? false
        return nodig
    }
}
