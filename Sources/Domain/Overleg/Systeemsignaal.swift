/// Iets wat geen enkele casus alleen laat zien, en waar iemand een antwoord op moet geven.
public struct Systeemsignaal: Sendable, Equatable {
    /// Waar een systeemsignaal over gaat.
    public enum Soort: String, Sendable, CaseIterable {
        case regel, aanbod, samenwerking, landelijk, anders

        /// As it is said on screen.
        public var naam: String {
            switch self {
            case .regel: "Een regel zit in de weg"
            case .aanbod: "Er is hulp nodig die er niet is, of niet genoeg"
            case .samenwerking: "De samenwerking loopt niet"
            case .landelijk: "Dit kan alleen het Rijk of een landelijke dienst oplossen"
            case .anders: "Iets anders"
            }
        }

        /// Who answers it, unless somebody says otherwise.
        public var eigenaar: Rol { self == .aanbod ? .accounthouder : .beleidsadviseur }
    }

    /// Wat er met een systeemsignaal gebeurt.
    public enum Antwoord: String, Sendable, CaseIterable {
        case gewijzigd, opgepakt
        case nietOvergenomen = "niet-overgenomen"

        /// As it is said on screen.
        public var naam: String {
            switch self {
            case .gewijzigd: "Er is iets veranderd"
            case .opgepakt: "Wij gaan hiermee aan de slag"
            case .nietOvergenomen: "Wij veranderen dit niet"
            }
        }
    }

    /// Who may have to answer.
    public static let eigenaren: [Rol] = [.beleidsadviseur, .accounthouder]

    public let id: ID<Systeemsignaal>
    public let tafel: ID<Tafel>
    public let bijeenkomst: ID<Bijeenkomst>?
    public let soort: Soort
    public let tekst: String
    public let aan: Rol
    public let van: Dag
    public let antwoord: Antwoord?
    public let antwoordtekst: String?
    public let tot: Dag?

    public init(
        id: ID<Systeemsignaal>, tafel: ID<Tafel>, bijeenkomst: ID<Bijeenkomst>?, soort: Soort, tekst: String, aan: Rol,
        van: Dag, antwoord: Antwoord? = nil, antwoordtekst: String? = nil, tot: Dag? = nil
    ) {
        (self.id, self.tafel, self.bijeenkomst, self.soort) = (id, tafel, bijeenkomst, soort)
        (self.tekst, self.aan, self.van) = (tekst, aan, van)
        (self.antwoord, self.antwoordtekst, self.tot) = (antwoord, antwoordtekst, tot)
    }

    public var isOpen: Bool { tot == nil }

    /// Geeft een systeemsignaal af. Of er iets in staat dat naar een gezin terugleidt, ziet de handeling die het vastlegt.
    public static func geef(
        _ soort: Soort?, tekst: String, aan: Rol?, tafel: ID<Tafel>, bijeenkomst: ID<Bijeenkomst>?, op dag: Dag
    ) throws(Refusal) -> Systeemsignaal {
        guard let soort else { throw Refusal(.invalid, "Kies waar het over gaat.", field: "soort") }
        let aan = aan ?? soort.eigenaar
        guard eigenaren.contains(aan) else { throw Refusal(.invalid, "Kies wie dit beantwoordt.", field: "aan") }
        return Systeemsignaal(
            id: .new(), tafel: tafel, bijeenkomst: bijeenkomst, soort: soort,
            tekst: try Tekst.verplicht(tekst, veld: "signaal", noem: "wat er anders moet, zonder namen", meest: 1000),
            aan: aan, van: dag)
    }

    /// Beantwoordt het signaal, met in één zin wat er gebeurt of waarom niet.
    public func beantwoord(_ antwoord: Antwoord?, tekst: String) throws(Refusal) -> (Antwoord, String) {
        guard isOpen else { throw Refusal(.conflict, "Op dit signaal is al geantwoord.") }
        guard let antwoord else { throw Refusal(.invalid, "Kies wat ermee gebeurt.", field: "antwoord") }
        return (
            antwoord,
            try Tekst.verplicht(
                tekst, veld: "tekst",
                noem: antwoord == .nietOvergenomen ? "waarom niet" : "wat er verandert, en vanaf wanneer", meest: 1000)
        )
    }
}
