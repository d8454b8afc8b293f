/// In welke hoedanigheid iemand voor een team werkt.
public enum Rol: String, Sendable, CaseIterable {
    case gezinswerker, teamleider, voorzitter, notulist, tafellid, specialist, gedragswetenschapper, jeugdarts
    case contactpersoon = "contactpersoon-sjh"
    case saveWerker = "save-werker"
    case kwaliteitsadviseur, beleidsadviseur, accounthouder, beheerder, reviewer, aanbieder
    case functionaris = "functionaris-gegevensbescherming"

    /// Somebody in this role is never given a family.
    public var isZonderGezinnen: Bool {
        switch self {
        case .kwaliteitsadviseur, .beleidsadviseur, .accounthouder, .beheerder, .reviewer, .functionaris: true
        default: false
        }
    }

    /// As it is said on screen.
    public var naam: String {
        switch self {
        case .contactpersoon: "contactpersoon specialistische jeugdhulp"
        case .saveWerker: "SAVE-werker"
        case .functionaris: "functionaris gegevensbescherming"
        default: rawValue
        }
    }
}
