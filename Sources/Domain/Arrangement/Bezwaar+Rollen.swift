extension Arrangement {
    /// The roles that this arrangement can speak of: its members, who may bring in, and those that always exist.
    public var bekendeRollen: Set<Rolnaam> {
        Set(leden.map(\.rol)).union(inbrengenDoor).union(Rolnaam.algemeen)
    }

    var bezwarenTegenRollen: [Bezwaar] {
        let bekend = bekendeRollen
        let alle = genoemdeRollen.compactMap { plek, rol -> Bezwaar? in
            guard !bekend.contains(rol) else { return nil }
            return Bezwaar(plek, "De rol ‘\(rol)’ staat niet bij de leden.\(bedoelt(rol, uit: bekend))")
        }
        return alle
            + leden.enumerated().compactMap { i, lid in
                guard let tot = lid.tot, let minstens = lid.minstens, minstens.van == nil, minstens.aantal > tot else {
                    return nil
                }
                return Bezwaar(
                    ["leden", "\(i)", "minstens"], "Minstens \(minstens.aantal) past niet bij hoogstens \(tot).")
            }
    }

    private var genoemdeRollen: [([String], Rolnaam)] {
        var alle: [([String], Rolnaam)] = []
        if let organiseert { alle.append((["organiseert"], organiseert)) }
        alle += gegevens.enumerated().map { (["gegevens", "\($0)", "rol"], $1.rol) }
        for (i, deel) in delen.enumerated() {
            alle += deel.vertellenAan.enumerated().map { (["delen", "\(i)", "vertellen aan", "\($0)"], $1) }
        }
        if let spoed { alle.append((["spoed", "wie"], spoed.wie)) }
        if let vullen = register?.vullen { alle.append((["register", "vullen"], vullen)) }
        for (i, stap) in stappen.enumerated() { alle += rollen(in: stap, op: ["stappen", "\(i)"]) }
        return alle
    }

    private func rollen(in stap: Stap, op plek: [String]) -> [([String], Rolnaam)] {
        var alle = stap.wie.enumerated().map { (plek + ["wie", "\($0)"], $1) }
        alle += stap.niet.enumerated().map { (plek + ["niet", "\($0)"], $1) }
        if case .rol(let rol) = stap.beslist { alle.append((plek + ["beslist"], rol)) }
        if stap.soort != .uitvraag { alle += stap.aan.enumerated().map { (plek + ["aan", "\($0)"], Rolnaam($1)) } }
        for (u, uitkomst) in stap.uitkomsten.enumerated() {
            for (g, gevolg) in uitkomst.gevolgen.enumerated() {
                let hier = plek + ["uitkomsten", "\(u)", "gevolgen", "\(g)"]
                switch gevolg.soort {
                case .advies(let rol) where rol != .extern: alle.append((hier + ["advies"], rol))
                case .werkrelatie(_, .some(let wie)): alle.append((hier + ["wie"], wie))
                default: break
                }
            }
        }
        return alle
    }
}
