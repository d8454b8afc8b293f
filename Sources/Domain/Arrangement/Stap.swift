/// Eén stap op de weg van een zaak door een arrangement.
public struct Stap: Hashable, Sendable {
    /// Wat er in een stap gebeurt.
    public enum Soort: String, Sendable, CaseIterable {
        case oordeel, advies, bespreking, besluit, instemming, vertellen, uitvraag, evaluatie, terugblik
    }

    /// Hoe een tafel tot een besluit komt.
    public enum Beslist: Hashable, Sendable {
        case samen
        /// Nobody blocks; a vote against stands with its reason.
        case gedragen
        case rol(Rolnaam)
    }

    /// Waarmee een tafel mogelijkheden weegt.
    public enum Weging: String, Sendable, CaseIterable { case waardendriehoek }

    /// Wat een stap zonder uitkomsten kan opleveren.
    public enum Opbrengst: String, Sendable, CaseIterable {
        case les, signaal, actie
        case thema = "thema volgende keer"
    }

    /// Wat een stap laat zien voor mensen beginnen.
    public enum Overzicht: String, Sendable, CaseIterable {
        case dagenOpen = "dagen open"
        case signalenZonderAntwoord = "signalen zonder antwoord"
        case terugblikkenDieTegenvielen = "terugblikken die tegenvielen"
        case openActies = "open acties"
    }

    public var id: Kenmerk<Stap>
    public var naam: String?
    public var soort: Soort
    public var wie: [Rolnaam] = []
    /// Who may not do this step, though they have the role.
    public var niet: [Rolnaam] = []
    public var vragen: [Vraag] = []
    public var uitkomsten: [Uitkomst] = []
    public var aard: Aard?
    public var beslist: Beslist?
    public var kiesMeer = false
    public var binnen: Tijdslimiet?
    public var na: Termijn?
    /// Until when it comes back, in words that people judge.
    public var herhaal: String?
    public var herinner: [Termijn] = []
    public var weging: Weging?
    public var bellenMag = false
    /// Whom to tell, or whom to ask. Outside parties only for an `uitvraag`.
    public var aan: [String] = []
    public var wat: String?
    public var levert: [Opbrengst] = []
    public var toon: [Overzicht] = []
    public var teltMeeIn: String?
    /// Where a step goes on when its outcome does not say; `.volgende` unless written.
    public var vervolg: Uitkomst.Vervolg = .volgende
    public var doorgevenAan: [ArrangementVerwijzing] = []

    public init(_ id: Kenmerk<Stap>, _ soort: Soort) { (self.id, self.soort) = (id, soort) }

    public var opschrift: String { naam ?? id.opschrift }

    /// The outcome of this name.
    public func uitkomst(_ id: Kenmerk<Uitkomst>) -> Uitkomst? { uitkomsten.first { $0.id == id } }

    /// Whether somebody in this role may do the step. No `wie` leaves it to everybody at the table.
    public func magDoen(_ rol: Rolnaam, isInbrenger: Bool) -> Bool {
        if niet.contains(rol) || (isInbrenger && niet.contains(.inbrenger)) { return false }
        return wie.isEmpty || wie.contains(rol) || wie.contains(.aanwezigen)
            || (isInbrenger && wie.contains(.inbrenger))
    }
}
