extension Gezin {
    /// Whether the family agreed that its regisseur hears what a school reports on this child.
    ///
    /// Under 12 a parent with authority; from 12 to 16 the child and a parent; from 16 the child (Jeugdwet 7.3.4). Without
    /// a birth date nobody can say who may agree: then it is no.
    public func laatVerzuimHoren(over kind: Gezinslid, _ toestemmingen: [Toestemming], op dag: Dag) -> Bool {
        let gaven = Set(toestemmingen.filter { $0.tot == nil && $0.delen.contains(.verzuim) }.map(\.persoon))
        guard kind.rol == .kind, let leeftijd = kind.leeftijd(op: dag) else { return false }
        let ouder = leden.contains { $0.rol == .ouder && $0.gezag == .ja && gaven.contains($0.persoon) }
        let zelf = gaven.contains(kind.persoon)
        return leeftijd < 12 ? ouder : leeftijd < 16 ? ouder && zelf : zelf
    }
}
