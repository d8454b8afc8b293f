import Domain
import Yams

extension Lezing {
    mutating func rol(_ node: Node) -> ArrangementRol? {
        guard
            let kaart = kaart(
                node, "een lid",
                kent: ["rol", "organisatie", "per", "uit", "tot", "minstens", "mandaat verwacht", "liaison", "mee"],
                verplicht: ["rol"])
        else { return nil }
        var rol = ArrangementRol(kenmerk(kaart["rol"]) ?? noodnaam(node))
        rol.organisatie = tekst(kaart["organisatie"])
        rol.per = keuze(kaart["per"], "manier om een rol te vullen") ?? .lijst
        rol.uit = tekst(kaart["uit"])
        rol.tot = getal(kaart["tot"])
        rol.minstens = minstens(kaart["minstens"])
        rol.mandaat = keuze(kaart["mandaat verwacht"], "mandaat")
        rol.liaison = jaNee(kaart["liaison"]) ?? false
        rol.mee = teksten(kaart["mee"])
        return rol
    }

    private mutating func minstens(_ node: Node?) -> ArrangementRol.Minstens? {
        guard let node, let tekst = tekst(node) else { return nil }
        let woorden = tekst.split(separator: " ", maxSplits: 1)
        guard let aantal = woorden.first.flatMap({ Int($0) }), (1...100).contains(aantal) else {
            fout(node, "‘minstens’ is een getal, of een getal met een woord zoals ‘3 disciplines’; niet ‘\(tekst)’.")
            return nil
        }
        return ArrangementRol.Minstens(aantal, van: woorden.count > 1 ? String(woorden[1]) : nil)
    }

    mutating func gegevensregel(_ node: Node) -> Gegevensregel? {
        guard let kaart = kaart(node, "gegevens", kent: ["rol", "grond", "wat"], verplicht: ["rol", "grond", "wat"])
        else { return nil }
        let wat: [Gegeven] = lijst(kaart["wat"], losMag: true).compactMap { keuze($0, "deel van een dossier") }
        guard let rol: Rolnaam = kenmerk(kaart["rol"]), let grond = tekst(kaart["grond"]) else { return nil }
        return Gegevensregel(rol, grond: grond, wat: wat)
    }

    mutating func deel(_ node: Node) -> Bijeenkomstdeel? {
        guard
            let kaart = kaart(
                node, "een deel van de bijeenkomst",
                kent: ["id", "met", "standaard", "vraagt", "vertellen aan", "binnen", "per"], verplicht: ["id", "met"])
        else { return nil }
        var deel = Bijeenkomstdeel(
            kenmerk(kaart["id"]) ?? noodnaam(node), met: keuze(kaart["met"], "gezelschap") ?? .gezin)
        deel.standaard = jaNee(kaart["standaard"]) ?? false
        deel.vraagt = vragen(kaart["vraagt"])
        deel.vertellenAan = kenmerken(kaart["vertellen aan"])
        deel.binnen = tijdslimiet(kaart["binnen"])
        deel.per = tekst(kaart["per"])
        return deel
    }

    mutating func spoed(_ node: Node?) -> Spoedregel? {
        guard let kaart = kaart(node, "spoed", kent: ["wie", "bekrachtigen"], verplicht: ["wie", "bekrachtigen"]),
            let wie: Rolnaam = kenmerk(kaart["wie"]), let node = kaart["bekrachtigen"], let tekst = tekst(node)
        else { return nil }
        if tekst == "volgende bijeenkomst" { return Spoedregel(wie: wie, bekrachtigen: .volgendeBijeenkomst) }
        if let termijn = Termijn(tekst) { return Spoedregel(wie: wie, bekrachtigen: .binnen(termijn)) }
        fout(node, "Bekrachtigen is ‘volgende bijeenkomst’ of een termijn, niet ‘\(tekst)’.")
        return nil
    }

    mutating func register(_ node: Node?) -> Registerregel? {
        guard
            let kaart = kaart(
                node, "het register", kent: ["velden", "vullen", "voorstel", "onbekend"], verplicht: ["velden"])
        else { return nil }
        var register = Registerregel(velden: teksten(kaart["velden"]))
        register.vullen = kenmerk(kaart["vullen"])
        register.voorstel = tekst(kaart["voorstel"])
        register.onbekendMag = jaNee(kaart["onbekend"]) ?? true
        return register
    }
}
