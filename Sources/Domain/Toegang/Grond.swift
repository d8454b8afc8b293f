/// Op welke grond iemand iets van een dossier mag zien of doen. Zonder grond bestaat het dossier niet voor die persoon.
public enum Grond: Sendable, Equatable {
    /// Werkt met het gezin, in deze rol.
    case betrokken(rol: String)
    /// Neemt waar voor een maatje dat met het gezin werkt.
    case maatje
    /// Heeft een stoel bij deze inbreng, zolang die op een agenda staat.
    case tafel(ID<Inbreng>)
    /// Moet nog vertellen, opvolgen of terugkijken na een besluit: alleen vraag, besluit en acties.
    case tafelbesluit(ID<Inbreng>)
    /// Moest erin in nood; 24 uur, gemeld aan regisseur en functionaris.
    case noodtoegang
    /// Is om advies gevraagd: ziet de vraag en het doel waar zij bij hoort, verder niets.
    case gevraagd(ID<Meedenkvraag>)
    /// Mag een gezin aan een andere regisseur geven; ziet naam en regisseur.
    case teamleider

    /// As it stands in the inzage line.
    public var code: String {
        switch self {
        case .betrokken(let rol): "betrokken:\(rol)"
        case .maatje: "maatje"
        case .tafel: "tafel"
        case .tafelbesluit: "tafelbesluit"
        case .noodtoegang: "noodtoegang"
        case .gevraagd: "gevraagd"
        case .teamleider: "teamleider"
        }
    }

    /// Works with the family, or stands in for who does: may write in the file. Who looks in need reads only.
    public var werktMee: Bool {
        switch self {
        case .betrokken, .maatje: true
        case .noodtoegang, .tafel, .tafelbesluit, .gevraagd, .teamleider: false
        }
    }

    /// May read the whole file, not only what was brought to a table.
    public var zietDossier: Bool {
        switch self {
        case .betrokken, .maatje, .noodtoegang: true
        case .tafel, .tafelbesluit, .gevraagd, .teamleider: false
        }
    }
}
