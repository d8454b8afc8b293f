/// Een deel van een dossier dat met een tafel gedeeld kan worden.
public enum Gegeven: String, Sendable, CaseIterable {
    case vraag, doelen, afspraken, scores, gezin, trajecten, analyse, ondersteuningsplan, verzuim
}

/// Wat een rol aan tafel mag zien, en op welke grond.
public struct Gegevensregel: Hashable, Sendable {
    public var rol: Rolnaam
    public var grond: String
    public var wat: [Gegeven]

    public init(_ rol: Rolnaam, grond: String, wat: [Gegeven]) { (self.rol, self.grond, self.wat) = (rol, grond, wat) }
}

/// Wat iemand in een rol te zien krijgt, met of zonder namen.
public struct Inzicht: Hashable, Sendable {
    public var wat: Set<Gegeven>
    /// Nil when there is no ground: then there are no names.
    public var grond: String?

    public var metNamen: Bool { grond != nil }

    public static let alleenDeVraag = Inzicht(wat: [.vraag], grond: nil)

    public init(wat: Set<Gegeven>, grond: String?) { (self.wat, self.grond) = (wat, grond) }
}
