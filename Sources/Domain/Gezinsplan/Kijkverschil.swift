/// Waar iemand van het gezin en een werker een doel duidelijk verschillend zien.
public struct Kijkverschil: Sendable, Equatable {
    /// From this many points on, seeing differs.
    public static let vanaf = 2

    public let doel: ID<Doel>
    public let gezin: Score
    public let werker: Score
    /// How many times in a row the difference has grown, counted over the times that both gave a score.
    public let keerGegroeid: Int

    public init(doel: ID<Doel>, gezin: Score, werker: Score, keerGegroeid: Int) {
        self.doel = doel
        self.gezin = gezin
        self.werker = werker
        self.keerGegroeid = keerGegroeid
    }

    public var grootte: Int { abs(gezin.waarde - werker.waarde) }

    /// The greatest difference at one goal, when it is great enough to talk about.
    ///
    /// Every member of the family is compared with every worker, each by the last score; of equal differences the one
    /// with the most recent score is told.
    public static func bij(_ doel: ID<Doel>, _ scores: [Score]) -> Kijkverschil? {
        let reeksen = Dictionary(grouping: scores.filter { $0.doel == doel }, by: \.van)
            .mapValues { $0.sorted { ($0.gebeurdOp, $0.id) < ($1.gebeurdOp, $1.id) } }
        var grootste: Kijkverschil?
        for (wie, gezin) in reeksen where wie.persoon != nil {
            for (ander, werker) in reeksen where ander.medewerker != nil {
                let verschil = Kijkverschil(
                    doel: doel, gezin: gezin[gezin.count - 1], werker: werker[werker.count - 1],
                    keerGegroeid: gegroeid(gezin, werker))
                if verschil.grootte >= vanaf, verschil.rang > grootste?.rang ?? (-1, "") { grootste = verschil }
            }
        }
        return grootste
    }

    private var rang: (Int, String) {
        (grootte, max("\(gezin.gebeurdOp)\(gezin.id)", "\(werker.gebeurdOp)\(werker.id)"))
    }

    /// A round is complete when both gave a new score since the round before.
    private static func gegroeid(_ gezin: [Score], _ werker: [Score]) -> Int {
        var (rondes, vanGezin, vanWerker): ([Int], Int?, Int?) = ([], nil, nil)
        let alle = (gezin.map { ($0, true) } + werker.map { ($0, false) })
            .sorted { ($0.0.gebeurdOp, $0.0.id) < ($1.0.gebeurdOp, $1.0.id) }
        for (score, isGezin) in alle {
            if isGezin { vanGezin = score.waarde } else { vanWerker = score.waarde }
            if let een = vanGezin, let twee = vanWerker {
                rondes.append(abs(een - twee))
                (vanGezin, vanWerker) = (nil, nil)
            }
        }
        // A newer score of one of them, with which the difference is smaller again: it no longer grows.
        if vanGezin != nil || vanWerker != nil, let laatste = rondes.last, let een = gezin.last, let twee = werker.last,
            abs(een.waarde - twee.waarde) < laatste
        {
            return 0
        }
        var keer = 0
        for (later, eerder) in zip(rondes.reversed(), rondes.reversed().dropFirst()) {
            guard later > eerder else { break }
            keer += 1
        }
        return keer
    }
}
