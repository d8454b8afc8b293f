/// Wanneer iets op iemands lijst aan de beurt is, gezien op een dag.
public enum Werktermijn: Sendable, Comparable, CaseIterable {
    case teLaat, vandaag, dezeWeek, later, zonderDatum

    /// A week ends on Sunday.
    public init(_ uiterlijk: Dag?, gezienOp nu: Dag) {
        guard let uiterlijk else {
            self = .zonderDatum
            return
        }
        let zondag = nu.plus(dagen: 7 - nu.weekdag)
        if uiterlijk < nu {
            self = .teLaat
        } else if uiterlijk == nu {
            self = .vandaag
        } else {
            self = uiterlijk <= zondag ? .dezeWeek : .later
        }
    }

    /// As it stands above a list.
    public var kop: String {
        switch self {
        case .teLaat: "Had al gemogen"
        case .vandaag: "Vandaag"
        case .dezeWeek: "Deze week"
        case .later: "Later"
        case .zonderDatum: "Zonder datum"
        }
    }
}
