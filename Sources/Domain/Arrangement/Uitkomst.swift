/// Een antwoord dat een stap kan hebben, met wat er dan gebeurt.
public struct Uitkomst: Hashable, Sendable {
    /// Waar de zaak na deze uitkomst heen gaat.
    public enum Vervolg: Hashable, Sendable {
        /// The next step in the list.
        case volgende
        /// A later step, or the same one again.
        case verder(Kenmerk<Stap>)
        case terug(Kenmerk<Stap>)
        /// Back to who brought the case in.
        case terugNaarInbreng
        case einde
    }

    public var id: Kenmerk<Uitkomst>
    /// The words on the button; nil takes them from the id.
    public var naam: String?
    public var vervolg: Vervolg
    public var vraagt: [Vraag]
    public var gevolgen: [Gevolg]

    public init(_ id: Kenmerk<Uitkomst>, _ vervolg: Vervolg = .volgende) {
        (self.id, self.vervolg, vraagt, gevolgen) = (id, vervolg, [], [])
    }

    public var opschrift: String { naam ?? id.opschrift }
}
