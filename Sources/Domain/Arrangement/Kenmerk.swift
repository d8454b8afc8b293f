/// De vaste naam waarmee de taal iets aanwijst: een arrangement, een stap, een uitkomst, een rol.
///
/// Lowercase ASCII letters, digits and hyphens. The type parameter keeps the name of a step from being used as the name of a role.
public struct Kenmerk<Van>: Hashable, Sendable, Comparable, ExpressibleByStringLiteral, CustomStringConvertible {
    public let tekst: String

    public init(_ tekst: String) { self.tekst = tekst }
    public init(stringLiteral tekst: String) { self.tekst = tekst }

    public var description: String { tekst }

    /// Whether the text has the shape that the language asks for.
    public var isGoedGevormd: Bool {
        let tekens = tekst.utf8
        guard let eerste = tekens.first, let laatste = tekens.last, tekens.count <= 60 else { return false }
        return eerste != UInt8(ascii: "-") && laatste != UInt8(ascii: "-")
            && tekens.allSatisfy {
                (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
                    || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
                    || $0 == UInt8(ascii: "-")
            }
    }

    /// The name as people read it: `geen-oplossing` becomes "Geen oplossing".
    public var opschrift: String { tekst.alsOpschrift }

    public static func < (links: Self, rechts: Self) -> Bool { links.tekst < rechts.tekst }
}

extension String {
    var alsOpschrift: String {
        let woorden = split(separator: "-").joined(separator: " ")
        return woorden.prefix(1).uppercased() + woorden.dropFirst()
    }
}

/// De naam van een rol aan een tafel, zoals `voorzitter` of `gezinswerker`.
public typealias Rolnaam = Kenmerk<ArrangementRol>

extension Kenmerk where Van == ArrangementRol {
    public static let inbrenger: Rolnaam = "inbrenger"
    public static let gezin: Rolnaam = "gezin"
    public static let aanwezigen: Rolnaam = "aanwezigen"
    public static let bronnen: Rolnaam = "bronnen"
    /// Everybody who acts for an organisation; only under `inbrengen door`.
    public static let professional: Rolnaam = "professional"
    /// An expert from outside; only behind `advies:`.
    public static let extern: Rolnaam = "extern"

    /// The role as people say it, where it is one that people have in a team.
    public var opschrift: String {
        guard let naam = Rol(rawValue: tekst)?.naam else { return tekst.alsOpschrift }
        return naam.prefix(1).uppercased() + naam.dropFirst()
    }

    /// Roles that every arrangement knows without naming them under `leden`.
    public static let algemeen: Set<Rolnaam> = [.inbrenger, .gezin, .aanwezigen, .bronnen]
}
