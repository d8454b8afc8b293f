/// Een reeks gebeurtenissen die bij elkaar horen: van een dossier, een tafel, een regel of de installatie.
public struct Stroom: Hashable, Sendable, Comparable {
    /// Waar een reeks gebeurtenissen van is.
    public enum Soort: String, Sendable { case dossier, tafel, regel, installatie }

    public let soort: Soort
    public let id: String

    private init(_ soort: Soort, _ id: String) {
        self.soort = soort
        self.id = id
    }

    /// The stream of one file.
    public static func dossier(_ id: ID<Dossier>) -> Stroom { Stroom(.dossier, id.rawValue) }
    /// The stream of one table: its members and meetings.
    public static func tafel(_ id: ID<Tafel>) -> Stroom { Stroom(.tafel, id.rawValue) }
    /// The stream of one rule: its articles and their versions.
    public static func regel(_ id: ID<Regel>) -> Stroom { Stroom(.regel, id.rawValue) }
    public static let installatie = Stroom(.installatie, "installatie")

    /// The order in which heads are locked, everywhere the same, so that two acts never wait for each other.
    public static func < (left: Stroom, right: Stroom) -> Bool { left.id < right.id }
}
