/// Waarover een arrangement gaat.
public enum Onderwerp: String, Sendable, CaseIterable {
    case dossier, aanmelding, leerling
    case casusZonderNamen = "casus zonder namen"
    case selectie, thema
}

/// Welke zaken vanzelf op de agenda komen.
public struct Selectie: Hashable, Sendable {
    /// Vanaf wanneer zaken op de agenda komen.
    public enum Sinds: Hashable, Sendable {
        case vorigeBijeenkomst
        case dag(Dag)
        case termijn(Termijn)
    }

    /// Of een selectie zonder namen is, en of iemand dat bevestigde.
    public enum ZonderNamen: String, Sendable {
        case ja = "true"
        case nee = "false"
        case bevestigd
    }

    /// Arrangements or lists, by name.
    public var uit: [String]
    /// Marks that a case must have. All of them; there is no other way to combine.
    public var waar: [String]
    public var sinds: Sinds?
    public var zonderNamen: ZonderNamen
    public var grond: String?
    /// Fewer cases than this are not shown.
    public var minstens: Int?

    public init(uit: [String]) { (self.uit, waar, zonderNamen) = (uit, [], .nee) }
}

/// Wat er klaar hoort te liggen voor een zaak wordt ingebracht. Ontbreekt het, dan volstaat een reden.
public struct VoorafNodig: Hashable, Sendable {
    public var wat: String
    /// A sentence that says when it is asked. People read it; nothing computes it.
    public var als: String?
    /// To be had for each of these.
    public var voor: String?
    /// Consent is given per category of data.
    public var categorieen: Bool

    public init(_ wat: String) { (self.wat, categorieen) = (wat, false) }
}
