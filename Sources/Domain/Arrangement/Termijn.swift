/// Hoe lang iets mag duren: `8 weken`, `5 werkdagen`, `3 maanden`.
public struct Termijn: Hashable, Sendable, CustomStringConvertible {
    /// Waarin een termijn wordt geteld.
    public enum Eenheid: String, Sendable, CaseIterable { case dag, werkdag, week, maand, jaar }

    public let aantal: Int
    public let eenheid: Eenheid

    public init(_ aantal: Int, _ eenheid: Eenheid) { (self.aantal, self.eenheid) = (aantal, eenheid) }

    /// Reads "1 werkdag", "10 dagen". Nil for zero, for more than 3,660 and for any other text.
    public init?(_ tekst: String) {
        let woorden = tekst.split(separator: " ")
        guard woorden.count == 2, let aantal = Int(woorden[0]), (1...3660).contains(aantal),
            woorden[0].utf8.allSatisfy({ (48...57).contains($0) }),
            let eenheid = Eenheid.allCases.first(where: { $0.rawValue == woorden[1] || $0.meervoud == woorden[1] })
        else { return nil }
        self.init(aantal, eenheid)
    }

    /// The last day of the term. The start day itself does not count.
    public func einde(vanaf begin: Dag, feestdagen: Feestdagen = .wettelijk) -> Dag {
        switch eenheid {
        case .dag: return begin.plus(dagen: aantal)
        case .week: return begin.plus(dagen: aantal * 7)
        case .maand: return begin.plus(maanden: aantal)
        case .jaar: return begin.plus(maanden: aantal * 12)
        case .werkdag:
            var (dag, over) = (begin, aantal)
            while over > 0 {
                dag = dag.plus(dagen: 1)
                if feestdagen.isWerkdag(dag) { over -= 1 }
            }
            return dag
        }
    }

    /// As `einde`, but a term set by law that ends on a free day runs on to the next working day
    /// (Algemene termijnenwet, art. 1).
    public func wettelijkEinde(vanaf begin: Dag) -> Dag {
        Feestdagen.wettelijk.eersteWerkdag(vanaf: einde(vanaf: begin))
    }

    public var description: String { "\(aantal) \(aantal == 1 ? eenheid.rawValue : eenheid.meervoud)" }
}

extension Termijn.Eenheid {
    public var meervoud: String {
        switch self {
        case .dag: "dagen"
        case .werkdag: "werkdagen"
        case .week: "weken"
        case .maand: "maanden"
        case .jaar: "jaren"
        }
    }
}

/// Binnen welke termijn een stap klaar is, en of de tijd stil mag staan zolang er iets ontbreekt.
public struct Tijdslimiet: Hashable, Sendable {
    public var termijn: Termijn
    public var opschorten: Bool

    public init(_ termijn: Termijn, opschorten: Bool = false) {
        (self.termijn, self.opschorten) = (termijn, opschorten)
    }

    /// The last day, moved on by the days that the clock stood still. Those days count only where `opschorten` is set.
    public func einde(vanaf begin: Dag, stilgestaan dagen: Int = 0, feestdagen: Feestdagen = .wettelijk) -> Dag {
        let einde = termijn.einde(vanaf: begin, feestdagen: feestdagen)
        return opschorten ? einde.plus(dagen: max(0, dagen)) : einde
    }
}
