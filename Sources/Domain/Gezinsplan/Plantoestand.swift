/// De feiten van een plan, zoals ze op een moment bekend waren.
public struct Plantoestand: Sendable, Equatable {
    /// Every goal as it reads at that moment, ended ones too, in the order in which they were set.
    public var doelen: [Doel] = []
    public var einden: [Doeleinde] = []
    /// Every agreement as it reads at that moment, with what became of it.
    public var afspraken: [Afspraak] = []
    /// In the order of the days they are about.
    public var scores: [Score] = []
    public var afwegingen: [Afweging] = []

    public init() {}

    public var lopend: [Doel] { doelen.filter { einde(van: $0) == nil } }
    public var afgelopen: [Doel] { doelen.filter { einde(van: $0) != nil } }

    /// How a goal ended; nil while it goes on.
    public func einde(van doel: Doel) -> Doeleinde? { einden.first { $0.doel == doel.lijn } }
    /// The agreements of a goal.
    public func afspraken(bij doel: Doel) -> [Afspraak] { afspraken.filter { $0.doel == doel.lijn } }
    /// The agreements of a goal that every sheet shows: what is open, and what was done in the last two weeks.
    public func actueel(bij doel: Doel, op dag: Dag) -> [Afspraak] {
        afspraken(bij: doel).filter { $0.isActueel(op: dag) }
    }
    /// The scores of a goal.
    public func scores(bij doel: Doel) -> [Score] { scores.filter { $0.doel == doel.lijn } }
    /// The views on a goal, or with nil those on the plan as a whole.
    public func afwegingen(bij doel: Doel?) -> [Afweging] { afwegingen.filter { $0.doel == doel?.lijn } }

    /// Zien we hetzelfde? The goals that go on and are seen differently, the greatest difference first.
    public var verschillen: [Kijkverschil] {
        lopend.compactMap { Kijkverschil.bij($0.lijn, scores) }.sorted { $0.grootte > $1.grootte }
    }
}

/// Eén ding dat tussen twee momenten in een plan veranderde.
public enum Planwijziging: Sendable, Equatable {
    case doelGesteld(Doel)
    case doelHerschreven(van: Doel, naar: Doel)
    case doelBeeindigd(Doel, Doeleinde)
    case afspraakGemaakt(Afspraak)
    case afspraakGewijzigd(van: Afspraak, naar: Afspraak)
    case afspraakAfgerond(Afspraak, Afspraakuitslag)
    case afspraakHeropend(Afspraak)
    case scoreGegeven(Score)
    case afwegingOpgeschreven(Afweging)
    case afwegingBesproken(Afweging, Afwegingbespreking)

    /// What became different from one state to a later one, goals first.
    public static func tussen(_ oud: Plantoestand, _ nieuw: Plantoestand) -> [Planwijziging] {
        doelen(oud, nieuw) + afspraken(oud, nieuw) + kijk(oud, nieuw)
    }

    private static func doelen(_ oud: Plantoestand, _ nieuw: Plantoestand) -> [Planwijziging] {
        nieuw.doelen.flatMap { doel -> [Planwijziging] in
            var gevonden: [Planwijziging] = []
            if let eerder = oud.doelen.first(where: { $0.lijn == doel.lijn }) {
                if eerder.id != doel.id { gevonden.append(.doelHerschreven(van: eerder, naar: doel)) }
            } else {
                gevonden.append(.doelGesteld(doel))
            }
            if let einde = nieuw.einde(van: doel), oud.einde(van: doel) == nil {
                gevonden.append(.doelBeeindigd(doel, einde))
            }
            return gevonden
        }
    }

    private static func afspraken(_ oud: Plantoestand, _ nieuw: Plantoestand) -> [Planwijziging] {
        nieuw.afspraken.flatMap { afspraak -> [Planwijziging] in
            var gevonden: [Planwijziging] = []
            let eerder = oud.afspraken.first { $0.lijn == afspraak.lijn }
            if let eerder {
                if eerder.id != afspraak.id { gevonden.append(.afspraakGewijzigd(van: eerder, naar: afspraak)) }
            } else {
                gevonden.append(.afspraakGemaakt(afspraak))
            }
            if let uitslag = afspraak.uitslag, uitslag.id != eerder?.uitslag?.id {
                if !afspraak.isOpen {
                    gevonden.append(.afspraakAfgerond(afspraak, uitslag))
                } else if eerder?.isOpen == false {
                    gevonden.append(.afspraakHeropend(afspraak))
                }
            }
            return gevonden
        }
    }

    private static func kijk(_ oud: Plantoestand, _ nieuw: Plantoestand) -> [Planwijziging] {
        let scores = Set(oud.scores.map(\.id))
        let nieuweScores = nieuw.scores.filter { !scores.contains($0.id) }.map(Planwijziging.scoreGegeven)
        return nieuweScores
            + nieuw.afwegingen.flatMap { afweging -> [Planwijziging] in
                let eerder = oud.afwegingen.first { $0.id == afweging.id }
                var gevonden: [Planwijziging] = eerder == nil ? [.afwegingOpgeschreven(afweging)] : []
                if let bespreking = afweging.bespreking, eerder?.bespreking == nil {
                    gevonden.append(.afwegingBesproken(afweging, bespreking))
                }
                return gevonden
            }
    }
}
