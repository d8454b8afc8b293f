extension String {
    /// The candidate nearest to this text, when it is near enough to be a slip of the pen.
    public func lijktOp(_ kandidaten: some Sequence<String>) -> String? {
        guard count <= 80 else { return nil }
        let beste = kandidaten.sorted().filter { $0 != self && $0.count <= 80 }
            .map { ($0, afstand(tot: $0)) }.min { $0.1 < $1.1 }
        guard let beste, beste.1 <= Swift.max(1, Swift.min(3, count / 3)) else { return nil }
        return beste.0
    }

    /// Letters to add, drop, replace or swap with their neighbour (optimal string alignment).
    func afstand(tot ander: String) -> Int {
        let (a, b) = (Array(self), Array(ander))
        var (vorige2, vorige) = ([Int](), Array(0...b.count))
        for i in a.indices {
            var nu = [i + 1]
            for j in b.indices {
                var kosten = Swift.min(vorige[j + 1] + 1, nu[j] + 1, vorige[j] + (a[i] == b[j] ? 0 : 1))
                if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { kosten = Swift.min(kosten, vorige2[j - 1] + 1) }
                nu.append(kosten)
            }
            (vorige2, vorige) = (vorige, nu)
        }
        return vorige[b.count]
    }
}
