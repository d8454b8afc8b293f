/// Iemand van het gezin of iemand die er dichtbij staat, van–tot.
public struct Gezinslid: Sendable, Equatable {
    /// Wat iemand in het gezin is.
    public enum Rol: String, Sendable, CaseIterable { case kind, ouder, naaste }
    /// Of iemand gezag heeft over de kinderen.
    public enum Gezag: String, Sendable, CaseIterable { case ja, nee, onbekend }

    public let id: ID<Gezinslid>
    public let persoon: ID<Persoon>
    public let naam: String
    public let roepnaam: String
    public let rol: Rol
    /// For example "moeder", "oma", "buurvrouw".
    public let alsWat: String
    public let gezag: Gezag
    public let geboren: Dag?

    public init(
        id: ID<Gezinslid>, persoon: ID<Persoon>, naam: String, roepnaam: String, rol: Rol, alsWat: String, gezag: Gezag,
        geboren: Dag?
    ) {
        self.id = id
        self.persoon = persoon
        self.naam = naam
        self.roepnaam = roepnaam
        self.rol = rol
        self.alsWat = alsWat
        self.gezag = gezag
        self.geboren = geboren
    }

    /// Whole years on a day, when the birth date is known.
    public func leeftijd(op dag: Dag) -> Int? { geboren.map { $0.jaren(tot: dag) } }
}
