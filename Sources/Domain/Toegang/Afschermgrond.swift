/// Waarom de wet toestaat dat iets niet aan iedereen van het gezin getoond wordt.
///
/// Jeugdwet 7.3.10 and 7.3.11, UAVG 41 (design/methods.md 4.1).
public enum Afschermgrond: String, Sendable, CaseIterable {
    case ander = "jw-7.3.10-ander"
    case goedHulpverlener = "jw-7.3.11-goed-hulpverlener"
    case jongere = "jw-7.3.11-jongere"
    case veiligheid = "uavg-41-veiligheid"
    case strafzaak = "uavg-41-strafzaak"

    /// As it is said on screen, with the article.
    public var naam: String {
        switch self {
        case .ander: "het gaat over het privéleven van een ander (Jeugdwet 7.3.10)"
        case .goedHulpverlener: "tonen past niet bij goede hulp (Jeugdwet 7.3.11, derde lid)"
        case .jongere: "een jongere van 12 jaar of ouder wil dit niet delen (Jeugdwet 7.3.11)"
        case .veiligheid: "iemands veiligheid loopt gevaar (UAVG 41)"
        case .strafzaak: "er loopt een onderzoek van politie of justitie (UAVG 41)"
        }
    }
}
