extension Arrangement {
    var bezwarenTegenVragen: [Bezwaar] {
        stappen.enumerated().flatMap { s, stap -> [Bezwaar] in
            let plek = ["stappen", "\(s)"]
            var alle = bezwaren(tegen: stap.vragen, op: plek + ["vragen"])
            for (u, uitkomst) in stap.uitkomsten.enumerated() {
                alle += bezwaren(tegen: uitkomst.vraagt, op: plek + ["uitkomsten", "\(u)", "vraagt"])
                for (g, gevolg) in uitkomst.gevolgen.enumerated() {
                    alle += bezwaren(
                        tegen: gevolg.vraagt, op: plek + ["uitkomsten", "\(u)", "gevolgen", "\(g)", "vraagt"])
                }
            }
            return alle
        } + delen.enumerated().flatMap { i, deel in bezwaren(tegen: deel.vraagt, op: ["delen", "\(i)", "vraagt"]) }
    }

    private func bezwaren(tegen vragen: [Vraag], op plek: [String]) -> [Bezwaar] {
        var gezien: Set<Kenmerk<Vraag>> = []
        return vragen.enumerated().compactMap { i, vraag in
            if !vraag.id.isGoedGevormd {
                return Bezwaar(
                    plek + ["\(i)"], "‘\(vraag.id)’ kan geen vraag zijn: gebruik kleine letters, cijfers en streepjes.")
            }
            return gezien.insert(vraag.id).inserted
                ? nil : Bezwaar(plek + ["\(i)"], "De vraag ‘\(vraag.id)’ staat er twee keer.")
        }
    }
}
