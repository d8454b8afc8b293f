/// Wanneer iets op iemands lijst aan de beurt is, gezien op een dag.
public enum Werktermijn: Sendable, Comparable, CaseIterable {
    case teLaat, vandaag, binnenEenWeek, later, zonderDatum

    /// A week is seven days on, so that on a Sunday tomorrow is not far away.
    public init(_ uiterlijk: Dag?, gezienOp nu: Dag) {
        guard let uiterlijk else {
            self = .zonderDatum
            return
        }
        if uiterlijk < nu {
            self = .teLaat
        } else if uiterlijk == nu {
            self = .vandaag
        } else {
            self = uiterlijk <= nu.plus(dagen: 7) ? .binnenEenWeek : .later
        }
    }

    /// As it stands above a list.
    public var kop: String {
        switch self {
        case .teLaat: "Wacht al even"
        case .vandaag: "Vandaag"
        case .binnenEenWeek: "Binnen een week"
        case .later: "Later"
        case .zonderDatum: "Zonder datum"
        }
    }
}
