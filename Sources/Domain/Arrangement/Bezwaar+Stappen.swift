extension Arrangement {
    static let hoogstensStappen = 60
    static let gereserveerd: Set<Kenmerk<Stap>> = ["inbreng", "einde"]

    var bezwarenTegenStappen: [Bezwaar] {
        guard !stappen.isEmpty else { return [Bezwaar(["stappen"], "Er is geen enkele stap.")] }
        guard stappen.count <= Self.hoogstensStappen else {
            return [Bezwaar(["stappen"], "Meer dan \(Self.hoogstensStappen) stappen: dat volgt niemand meer.")]
        }
        var alle = dubbele(stappen.map(\.id), "De stap", ["stappen"], "id")
        var verkeerdeWegen: [Bezwaar] = []
        for (i, stap) in stappen.enumerated() {
            let plek = ["stappen", "\(i)"]
            if Self.gereserveerd.contains(stap.id) {
                alle.append(
                    Bezwaar(plek + ["id"], "‘\(stap.id)’ heeft in de taal al een betekenis; noem de stap anders."))
            }
            alle += stap.bezwarenTegenSoort.map { Bezwaar(plek + $0.plek, $0.zin) }
            alle += dubbele(stap.uitkomsten.map(\.id), "De uitkomst", plek + ["uitkomsten"], "id")
            verkeerdeWegen += bezwaren(tegen: stap.vervolg, van: i, op: plek)
            for (u, uitkomst) in stap.uitkomsten.enumerated() {
                verkeerdeWegen += bezwaren(tegen: uitkomst.vervolg, van: i, op: plek + ["uitkomsten", "\(u)"])
            }
            alle += bezwarenTegenOpenEinden(van: i)
        }
        // A misspelt or doubled name would make the step it meant look unreachable too.
        let namenKloppen = verkeerdeWegen.isEmpty && Set(stappen.map(\.id)).count == stappen.count
        return alle + verkeerdeWegen + (namenKloppen ? bezwarenTegenOnbereikbaar : [])
    }

    private func bezwaren(tegen vervolg: Uitkomst.Vervolg, van index: Int, op plek: [String]) -> [Bezwaar] {
        let (id, terug): (Kenmerk<Stap>, Bool)
        switch vervolg {
        case .verder(let doel): (id, terug) = (doel, false)
        case .terug(let doel): (id, terug) = (doel, true)
        default: return []
        }
        let hier = plek + [terug ? "terug naar" : "verder"]
        guard let doel = stappen.firstIndex(where: { $0.id == id }) else {
            if !id.isGoedGevormd {
                return [
                    Bezwaar(
                        hier, "‘\(id)’ is geen naam van een stap. Voorwaarden en berekeningen staan niet in de taal.")
                ]
            }
            return [Bezwaar(hier, "Er is geen stap ‘\(id)’.\(bedoelt(id, uit: stappen.map(\.id)))")]
        }
        if !terug, doel < index { return [Bezwaar(hier, "Stap ‘\(id)’ komt eerder: schrijf ‘terug naar’.")] }
        if terug, doel > index { return [Bezwaar(hier, "Stap ‘\(id)’ komt later: schrijf ‘verder’.")] }
        return []
    }

    /// Where one outcome says where it goes, or where people judge, every outcome must: else a "no" would run on
    /// into the step meant for "yes".
    private func bezwarenTegenOpenEinden(van index: Int) -> [Bezwaar] {
        let stap = stappen[index]
        let later = Set(stappen.dropFirst(index + 1).map(\.id))
        let kiestEenWeg = stap.uitkomsten.contains {
            if case .verder(let id) = $0.vervolg { later.contains(id) } else { false }
        }
        guard index < stappen.count - 1, stap.vervolg == .volgende, stap.soort == .oordeel || kiestEenWeg else {
            return []
        }
        return stap.uitkomsten.enumerated().compactMap { u, uitkomst in
            guard uitkomst.vervolg == .volgende else { return nil }
            return Bezwaar(
                ["stappen", "\(index)", "uitkomsten", "\(u)"],
                "Uitkomst ‘\(uitkomst.id)’ zegt niet waar het heen gaat: schrijf ‘verder’ of ‘terug naar’ (of ‘verder: einde’)."
            )
        }
    }

    private var bezwarenTegenOnbereikbaar: [Bezwaar] {
        let onbereikbaar = Set(onbereikbareStappen)
        return stappen.enumerated().compactMap { i, stap in
            guard onbereikbaar.contains(stap.id), stappen.firstIndex(where: { $0.id == stap.id }) == i else {
                return nil
            }
            return Bezwaar(["stappen", "\(i)"], "Geen enkele weg leidt naar stap ‘\(stap.id)’.")
        }
    }
}
