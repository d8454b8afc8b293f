/// Hoe oud een kind ongeveer is, om te tellen zonder leeftijd of geboortedag.
public enum Leeftijdsband: String, Sendable, CaseIterable {
    case totEnMet3 = "0-3"
    case totEnMet11 = "4-11"
    case totEnMet17 = "12-17"
    case vanaf18 = "18-plus"

    /// The band of somebody born on a day, on another; nil before birth.
    public init?(geboren: Dag, op dag: Dag) {
        switch geboren.jaren(tot: dag) {
        case 0...3: self = .totEnMet3
        case 4...11: self = .totEnMet11
        case 12...17: self = .totEnMet17
        case 18...: self = .vanaf18
        default: return nil
        }
    }

    /// The band of the youngest child whose birthday is known: about whom a family came, as far as counting can tell.
    public init?(jongsteVan leden: [Gezinslid], op dag: Dag) {
        guard let geboren = leden.filter({ $0.rol == .kind }).compactMap(\.geboren).filter({ $0 <= dag }).max() else {
            return nil
        }
        self.init(geboren: geboren, op: dag)
    }
}
