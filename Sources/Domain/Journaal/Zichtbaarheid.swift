/// Wie van het gezin een regel in het journaal kan lezen.
public enum Zichtbaarheid: String, Sendable, CaseIterable {
    /// Het hele gezin leest mee: zo is het, tenzij iemand iets anders kiest.
    case gezin
    /// Een gesprek met een kind alleen: de ouders lezen het pas als het is vrijgegeven.
    case kindAlleen = "kind-alleen"
    /// Op een wettelijke grond niet te zien voor het gezin.
    case afgeschermd

    /// As it is said on screen.
    public var naam: String {
        switch self {
        case .gezin: "het hele gezin leest mee"
        case .kindAlleen: "gesprek met een kind alleen"
        case .afgeschermd: "afgeschermd"
        }
    }
}
