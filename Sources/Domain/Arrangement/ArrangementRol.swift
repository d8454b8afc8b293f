/// Een plek aan tafel: welke rol, en hoe die wordt gevuld.
public struct ArrangementRol: Hashable, Sendable {
    /// Wie de rol vult: een vaste lijst, of per zaak iemand anders.
    public enum Per: String, Sendable, CaseIterable {
        case lijst
        case teamVanInbrenger = "team van inbrenger"
        case dossier, casus, gebied, uitnodiging
    }

    /// Het mandaat dat van deze rol verwacht wordt; het echte mandaat hoort bij een persoon, een tafel en een periode.
    public enum Mandaat: String, Sendable, CaseIterable { case geen, informeel, formeel }

    /// Hoeveel er in een rol minstens moeten zijn.
    public struct Minstens: Hashable, Sendable {
        public var aantal: Int
        /// What is counted, as `disciplines`; nil counts people.
        public var van: String?

        public init(_ aantal: Int, van: String? = nil) { (self.aantal, self.van) = (aantal, van) }
    }

    public var rol: Rolnaam
    public var organisatie: String?
    public var per: Per
    /// The pool that people are asked from.
    public var uit: String?
    /// At most so many.
    public var tot: Int?
    public var minstens: Minstens?
    public var mandaat: Mandaat?
    public var liaison: Bool
    /// Whom this role may bring along, as an interpreter.
    public var mee: [String]

    public init(_ rol: Rolnaam, organisatie: String? = nil, per: Per = .lijst) {
        (self.rol, self.organisatie, self.per) = (rol, organisatie, per)
        (liaison, mee) = (false, [])
    }
}
