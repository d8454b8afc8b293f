/// In welke hoedanigheid iemand voor een team werkt.
public enum Rol: String, Sendable, CaseIterable {
    case gezinswerker, teamleider, voorzitter, notulist, tafellid, specialist, gedragswetenschapper, jeugdarts
    case contactpersoon = "contactpersoon-sjh"
    case saveWerker = "save-werker"
    case kwaliteitsadviseur, beleidsadviseur, accounthouder, beheerder, reviewer, aanbieder
    case functionaris = "functionaris-gegevensbescherming"

    /// Whether somebody in this role may be let in with a family. Who runs the installation, or looks at the whole, may not.
    public var magMeewerken: Bool {
        switch self {
        case .beheerder, .functionaris, .kwaliteitsadviseur, .beleidsadviseur, .accounthouder, .reviewer: false
        default: true
        }
    }

    /// Whether somebody in this role may be a family's regisseur.
    public var magRegieVoeren: Bool { self == .gezinswerker || self == .saveWerker || self == .specialist }

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
