/// Waar een deelnemer staat bij een besluit; ook wie het anders ziet, of er niet was.
public struct Standpunt: Sendable, Equatable {
    /// De standpunten die er zijn.
    public enum Stand: String, Sendable, CaseIterable {
        case draagtHet = "draagt-het"
        case zietHetAnders = "ziet-het-anders"
        case geenStandpunt = "geen-standpunt"
        case afwezig

        /// As it is said on screen.
        public var naam: String {
            switch self {
            case .draagtHet: "draagt het besluit"
            case .zietHetAnders: "ziet het anders"
            case .geenStandpunt: "geen standpunt"
            case .afwezig: "was er niet"
            }
        }
    }

    public let id: ID<Standpunt>
    public let deelname: ID<Deelname>
    public let stand: Stand
    public let reden: String?
    public let vervangt: ID<Standpunt>?

    public init(
        id: ID<Standpunt>, deelname: ID<Deelname>, stand: Stand, reden: String?, vervangt: ID<Standpunt>?
    ) {
        self.id = id
        self.deelname = deelname
        self.stand = stand
        self.reden = reden
        self.vervangt = vervangt
    }
}

/// Wat iemand invult over één deelnemer.
public struct Standpuntvoorstel: Sendable, Equatable {
    public var deelname: ID<Deelname>
    public var stand: Standpunt.Stand?
    public var reden: String

    public init(_ deelname: ID<Deelname>, _ stand: Standpunt.Stand?, reden: String = "") {
        (self.deelname, self.stand, self.reden) = (deelname, stand, reden)
    }

    /// The names of its form fields.
    public var veld: String { "stand-\(deelname)" }
    public var redenveld: String { "reden-\(deelname)" }
}
