/// Welke medewerker met een gezin werkt, in welke rol en op welke grond, van–tot.
public struct Werkrelatie: Sendable, Equatable {
    /// In welke rol iemand met een gezin werkt. Er is hooguit één regisseur.
    public enum Rol: String, Sendable, CaseIterable {
        case regisseur, gezinswerker, maatje, specialist, gedragswetenschapper, begeleider
        case saveWerker = "save-werker"

        /// As it is said on screen.
        public var naam: String { self == .saveWerker ? "SAVE-werker" : rawValue }

        /// The role in which somebody works with a family who had this role at a table.
        public static func bij(_ rol: Rolnaam?) -> Rol {
            rol.flatMap { Rol(rawValue: $0.tekst) }.flatMap { $0 == .regisseur ? nil : $0 } ?? .begeleider
        }
    }

    public let id: ID<Werkrelatie>
    public let medewerker: ID<Medewerker>
    public let naam: String
    public let rol: Rol
    public let van: Dag

    public init(id: ID<Werkrelatie>, medewerker: ID<Medewerker>, naam: String, rol: Rol, van: Dag) {
        self.id = id
        self.medewerker = medewerker
        self.naam = naam
        self.rol = rol
        self.van = van
    }
}
