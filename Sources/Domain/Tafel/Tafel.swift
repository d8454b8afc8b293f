/// Een arrangement in een gebied.
public struct Tafel: Sendable, Equatable {
    public let id: ID<Tafel>
    public let arrangement: Kenmerk<Arrangement>
    public let naam: String
    /// As the arrangement calls it: a neighbourhood, or the (rest of the) city.
    public let gebied: String
    public let leden: [Tafellid]

    public init(id: ID<Tafel>, arrangement: Kenmerk<Arrangement>, naam: String, gebied: String, leden: [Tafellid]) {
        self.id = id
        self.arrangement = arrangement
        self.naam = naam
        self.gebied = gebied
        self.leden = leden
    }

    /// The roles that somebody has at this table as a fixed member.
    public func rollen(van medewerker: ID<Medewerker>) -> Set<Rolnaam> {
        Set(leden.filter { $0.medewerker == medewerker }.map(\.rol))
    }

    /// Refuses a decision that nobody with a seat here has the mandate for: a beschikking without a formal mandate, or an
    /// amount above every one of them. An advice binds nobody.
    public func eisMandaat(voor aard: Aard, bedrag: Bedrag?) throws(Refusal) {
        let formeel = leden.filter { $0.mandaat == .formeel }
        if formeel.isEmpty, aard == .beschikking || aard == .kernbesluit {
            throw Refusal(
                .forbidden,
                "Voor dit besluit is een formeel mandaat nodig, en dat heeft aan deze tafel nu niemand. Leg het voor aan wie bevoegd is.",
                field: "uitkomst")
        }
        guard let bedrag, aard != .advies, !formeel.isEmpty else { return }
        let grenzen = formeel.compactMap(\.mandaatTot)
        if grenzen.count == formeel.count, let hoogst = grenzen.max(), bedrag > hoogst {
            throw Refusal(
                .forbidden,
                "\(bedrag.zin) gaat boven het mandaat van deze tafel: dat loopt tot \(hoogst.zin). Leg het voor aan wie bevoegd is.",
                field: "antwoord-bedrag")
        }
    }

    /// The table of an arrangement for a family in a neighbourhood: that of the neighbourhood, else the widest one.
    public static func kies(uit tafels: [Tafel], voor wijk: String) -> Tafel? {
        tafels.first { $0.gebied.lowercased() == wijk.lowercased() }
            ?? tafels.filter(\.isBreed).min { $0.naam < $1.naam }
    }

    /// It works for more than one neighbourhood.
    public var isBreed: Bool { Self.isBreed(gebied) }

    /// This area is more than one neighbourhood.
    public static func isBreed(_ gebied: String) -> Bool {
        let gebied = gebied.lowercased()
        return gebied.hasPrefix("rest ") || Gebied.Soort.allCases.contains { $0.rawValue == gebied }
    }
}

/// Iemand met een vaste stoel aan een tafel, met zijn of haar eigen mandaat daar.
public struct Tafellid: Sendable, Equatable {
    public let id: ID<Tafellid>
    public let medewerker: ID<Medewerker>
    public let naam: String
    public let rol: Rolnaam
    public let mandaat: Mandaat
    /// Up to where a formal mandate goes, in words.
    public let grens: String?
    /// Up to which amount it goes; nil where no amount was named.
    public let mandaatTot: Bedrag?

    public init(
        id: ID<Tafellid>, medewerker: ID<Medewerker>, naam: String, rol: Rolnaam, mandaat: Mandaat, grens: String?,
        mandaatTot: Bedrag? = nil
    ) {
        self.id = id
        self.medewerker = medewerker
        self.naam = naam
        self.rol = rol
        self.mandaat = mandaat
        self.grens = grens
        self.mandaatTot = mandaatTot
    }

    /// `formeel mandaat tot 5.000 euro (alleen jeugdhulp)`
    public var mandaatzin: String {
        mandaat.naam + (mandaatTot.map { " tot \($0.zin)" } ?? "") + (grens.map { " (\($0))" } ?? "")
    }
}

/// Of iemand aan deze tafel namens een organisatie mag beslissen.
public enum Mandaat: String, Sendable, CaseIterable {
    case geen, informeel, formeel, onbekend

    /// As it is said on screen.
    public var naam: String {
        switch self {
        case .geen: "zonder mandaat"
        case .informeel: "informeel mandaat"
        case .formeel: "formeel mandaat"
        case .onbekend: "mandaat niet bekend"
        }
    }
}
