extension Arrangement {
    var bezwarenTegenPerioden: [Bezwaar] {
        var alle: [Bezwaar] = []
        if let tot = geldig.tot, tot <= geldig.van {
            alle.append(Bezwaar(["geldig", "tot"], "‘tot’ (\(tot)) ligt niet na ‘van’ (\(geldig.van))."))
        }
        if geldig.opvolger?.naar == id, geldig.opvolger?.extern == false {
            alle.append(Bezwaar(["geldig", "opvolger"], "Een arrangement volgt zichzelf niet op."))
        }
        if geldig.lopende == .overzetten, geldig.opvolger == nil {
            alle.append(Bezwaar(["geldig", "lopende"], "Overzetten kan alleen naar een ‘opvolger’."))
        }
        if let ritme { alle += bezwaren(tegen: ritme, op: ["ritme"]) }
        return alle + bezwaren(tegen: gebied, op: ["gebied"])
    }

    private func bezwaren(tegen gebieden: [Gebied], op plek: [String]) -> [Bezwaar] {
        var alle: [Bezwaar] = []
        for (i, gebied) in gebieden.enumerated() {
            let hier = plek + ["\(i)"]
            if let van = gebied.van, let tot = gebied.tot, tot <= van {
                alle.append(Bezwaar(hier + ["tot"], "‘tot’ (\(tot)) ligt niet na ‘van’ (\(van))."))
            }
            let dubbel = gebieden[..<i].contains {
                $0.soort == gebied.soort && $0.naam == gebied.naam && $0.rest == gebied.rest && overlapt($0, gebied)
            }
            if dubbel { alle.append(Bezwaar(hier, "\(gebied.opschrift) staat er twee keer voor dezelfde tijd.")) }
            if let ritme = gebied.ritme { alle += bezwaren(tegen: ritme, op: hier + ["ritme"]) }
            alle += bezwaren(tegen: gebied.onder, op: hier + ["onder"])
        }
        return alle
    }

    private func bezwaren(tegen ritme: Ritme, op plek: [String]) -> [Bezwaar] {
        ritme.elke == .eenmalig && ritme.data.count > 1
            ? [Bezwaar(plek + ["data"], "Een eenmalige bijeenkomst heeft één datum.")] : []
    }

    private func overlapt(_ a: Gebied, _ b: Gebied) -> Bool {
        let aVoorB = a.tot.map { tot in b.van.map { tot <= $0 } ?? false } ?? false
        let bVoorA = b.tot.map { tot in a.van.map { tot <= $0 } ?? false } ?? false
        return !aVoorB && !bVoorA
    }
}
