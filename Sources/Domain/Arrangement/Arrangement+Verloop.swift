/// Waar een zaak heen gaat na een stap.
public enum Vervolgplek: Hashable, Sendable {
    case stap(Kenmerk<Stap>)
    /// Back to who brought it in, for an answer or another question.
    case inbrenger
    case klaar
}

extension Arrangement {
    public var eersteStap: Stap? { stappen.first }

    /// The step of this name.
    public func stap(_ id: Kenmerk<Stap>) -> Stap? { stappen.first { $0.id == id } }

    /// Where a case goes after a step, given the outcomes that were chosen (none for a step without outcomes).
    ///
    /// With several outcomes the earliest place wins: back to who brought it in, then the earliest step, then the end.
    /// So nothing is passed over that one of the outcomes asked for.
    public func vervolg(na stap: Kenmerk<Stap>, met uitkomsten: [Kenmerk<Uitkomst>] = []) -> Vervolgplek {
        guard let index = stappen.firstIndex(where: { $0.id == stap }) else { return .klaar }
        let gekozen = stappen[index].uitkomsten.filter { uitkomsten.contains($0.id) }
        let wegen = gekozen.isEmpty ? [stappen[index].vervolg] : gekozen.map { bedoeld($0.vervolg, op: index) }
        return wegen.map { plek($0, na: index) }.min { rang($0) < rang($1) } ?? .klaar
    }

    /// The step after this one, or nil when the case is done or goes back to who brought it in; see `vervolg(na:met:)`.
    public func stap(na stap: Kenmerk<Stap>, met uitkomst: Kenmerk<Uitkomst>? = nil) -> Stap? {
        guard case .stap(let id) = vervolg(na: stap, met: uitkomst.map { [$0] } ?? []) else { return nil }
        return self.stap(id)
    }

    /// Every place that the step can lead to.
    func wegen(vanaf index: Int) -> [Vervolgplek] {
        let stap = stappen[index]
        let wegen = stap.uitkomsten.isEmpty ? [stap.vervolg] : stap.uitkomsten.map { bedoeld($0.vervolg, op: index) }
        return wegen.map { plek($0, na: index) }
    }

    /// The steps that no case can come to.
    public var onbereikbareStappen: [Kenmerk<Stap>] {
        var (gezien, open): (Set<Int>, [Int]) = ([], stappen.isEmpty ? [] : [0])
        while let index = open.popLast() {
            guard gezien.insert(index).inserted else { continue }
            for case .stap(let id) in wegen(vanaf: index) {
                if let volgende = stappen.firstIndex(where: { $0.id == id }) { open.append(volgende) }
            }
        }
        return stappen.indices.filter { !gezien.contains($0) }.map { stappen[$0].id }
    }

    private func bedoeld(_ vervolg: Uitkomst.Vervolg, op index: Int) -> Uitkomst.Vervolg {
        vervolg == .volgende ? stappen[index].vervolg : vervolg
    }

    private func plek(_ vervolg: Uitkomst.Vervolg, na index: Int) -> Vervolgplek {
        switch vervolg {
        case .verder(let id), .terug(let id): return stap(id) == nil ? .klaar : .stap(id)
        case .terugNaarInbreng: return .inbrenger
        case .einde: return .klaar
        case .volgende: return volgende(na: index).map { .stap(stappen[$0].id) } ?? .klaar
        }
    }

    /// The next step in the list. A case is told once: from one `vertellen` the list does not run on into another that
    /// somebody named as a way of its own (`verder: vertellen-nee`).
    private func volgende(na index: Int) -> Int? {
        let genoemd = Set(
            stappen.flatMap { $0.uitkomsten.map(\.vervolg) + [$0.vervolg] }.compactMap { vervolg in
                if case .verder(let id) = vervolg { id } else { nil }
            })
        return stappen.indices.dropFirst(index + 1).first { kandidaat in
            !(stappen[index].soort == .vertellen && stappen[kandidaat].soort == .vertellen
                && genoemd.contains(stappen[kandidaat].id))
        }
    }

    private func rang(_ plek: Vervolgplek) -> Int {
        switch plek {
        case .inbrenger: -1
        case .stap(let id): stappen.firstIndex { $0.id == id } ?? .max
        case .klaar: .max
        }
    }
}
