extension Plantoestand {
    /// A new goal, or other words of one.
    public mutating func neemOp(_ doel: Doel) {
        doelen.removeAll { $0.id == doel.vervangt }
        doelen.append(doel)
        doelen.sort { $0.lijn < $1.lijn }
    }

    /// A new agreement, or another in the place of one.
    public mutating func neemOp(_ afspraak: Afspraak) {
        afspraken.removeAll { $0.id == afspraak.vervangt }
        afspraken.append(afspraak)
    }

    /// What became of an agreement.
    public mutating func neemOp(_ uitslag: Afspraakuitslag) {
        guard let plek = afspraken.firstIndex(where: { $0.id == uitslag.afspraak }) else { return }
        afspraken[plek].uitslag = uitslag
    }

    /// A score among those of its day and before it.
    public mutating func neemOp(_ score: Score) {
        scores.removeAll { $0.id == score.vervangt }
        let plek = scores.lastIndex { $0.gebeurdOp <= score.gebeurdOp }.map { $0 + 1 } ?? 0
        scores.insert(score, at: plek)
    }

    /// A view that nobody gave before.
    public mutating func neemOp(_ afweging: Afweging) { afwegingen.append(afweging) }
}
