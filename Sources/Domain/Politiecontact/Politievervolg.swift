/// Wat er na een politiecontact bekend werd: kwam er contact, en kwam er een melding.
public enum Politievervolg: String, Sendable, CaseIterable {
    case contact, melding
    case geenContact = "geen-contact"
    case geenMelding = "geen-melding"

    /// It is about the report; else about reaching the youth.
    public var isOverMelding: Bool { self == .melding || self == .geenMelding }

    /// As it is said on screen.
    public var naam: String {
        switch self {
        case .contact: "contact gelegd"
        case .geenContact: "geen contact gekregen"
        case .melding: "er kwam een melding"
        case .geenMelding: "er kwam geen melding"
        }
    }
}
