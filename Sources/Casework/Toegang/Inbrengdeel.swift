import Domain
import Storage

/// What there can be of an inbreng beside its question, its decision and its actions.
enum Inbrengdeel: CaseIterable {
    /// What was tried, why it could not wait, what was added, and what the chair still misses.
    case toelichting
    case bundel, bespreking, weging, kortgesloten, evaluatie, terugblik, intrekking, codeantwoord
    /// What an adviser said, and what the family chose.
    case advies, gezinskeuze
    /// What the family said when it was told.
    case woorden
    /// Outcomes that did not become the decision.
    case eerdereUitkomsten
}

extension Grond {
    /// What this ground opens of an inbreng: of everything else nothing is read.
    var opent: Set<Inbrengdeel> {
        switch self {
        case .betrokken, .maatje, .noodtoegang, .tafel: Set(Inbrengdeel.allCases)
        case .tafelbesluit, .gevraagd, .teamleider: []
        }
    }
}

extension Tafeltoegang {
    func opent(_ deel: Inbrengdeel) -> Bool { grond.opent.contains(deel) }
}
