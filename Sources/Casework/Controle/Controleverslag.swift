/// Iets wat niet klopt in de opgeslagen gegevens, in één zin voor de beheerder.
public struct Bevinding: Sendable, Equatable {
    /// What kind of damage it is.
    public enum Soort: String, Sendable, CaseIterable {
        /// A line of the verloop differs from its link.
        case regelGewijzigd
        /// Lines between two others are gone.
        case gat
        /// The last lines are gone, or the head tells of others.
        case staart
        /// A stream is gone, or has lines without a head.
        case stroomWeg
        /// A row that no event tells of.
        case rijZonderGebeurtenis
        /// An event whose row is gone.
        case rijWeg
        /// A row differs from the digest in its event.
        case rijGewijzigd
        /// A sealed value does not open at its place.
        case zegel
        /// A key is gone while what it seals is still there.
        case sleutelWeg
        /// What the acts keep differs from what the facts say.
        case herbouw
        /// A coded row is changed, forged or gone.
        case telling
        /// A text that was put right in the open can still be read.
        case misplaatst
        /// A line of inzage is changed or gone.
        case inzage
        /// A trigger, an index or a rule of a table is gone or changed.
        case bewaker
        /// The keys of a file that was destroyed are still there.
        case nietVernietigd
    }

    public let soort: Soort
    /// The sentence, with the ids of stream and row.
    public let zin: String
}

/// De uitslag van een controle van alles wat is opgeslagen.
public struct Controleverslag: Sendable {
    /// The first findings; the rest is only counted.
    public private(set) var bevindingen: [Bevinding] = []
    public private(set) var aantal = 0
    /// What is worth knowing but no damage.
    public internal(set) var opmerkingen: [String] = []
    public internal(set) var stromen = 0
    public internal(set) var gebeurtenissen = 0
    public internal(set) var rijen = 0
    public internal(set) var zegels = 0
    public internal(set) var inzageregels = 0

    public var isGoed: Bool { aantal == 0 }

    static let meest = 500

    mutating func vond(_ soort: Bevinding.Soort, _ zin: String) {
        aantal += 1
        if bevindingen.count < Self.meest { bevindingen.append(Bevinding(soort: soort, zin: zin)) }
    }
}
