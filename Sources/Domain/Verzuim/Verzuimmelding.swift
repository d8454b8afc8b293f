/// Wat een school meldt: zo veel uren gemist in elke week van een periode, en waarom.
public struct Verzuimmelding: Sendable, Equatable {
    public let van: Dag
    /// The last day of it.
    public let eind: Dag
    /// Missed in each week.
    public let uren: Int
    /// Lessons in a week.
    public let lesuren: Int
    /// A code of the list `verzuimredenen`.
    public let reden: String
    /// Of a primary school; nil elsewhere.
    public let groep: Int?

    public init(van: Dag, eind: Dag, uren: Int, lesuren: Int, reden: String, groep: Int? = nil) {
        (self.van, self.eind, self.uren, self.lesuren) = (van, eind, uren, lesuren)
        (self.reden, self.groep) = (reden, groep)
    }

    /// How many lessons a week has when a school does not say.
    public static let gewoonLesuren = 25
    /// Codes that begin so are complaints that come before staying home, such as headache and stomach ache.
    public static let vaag = "vaag-"

    public var isVaag: Bool { reden.hasPrefix(Self.vaag) }

    /// The Mondays of the weeks that it touches.
    var weken: [Dag] {
        let (eerste, laatste) = (van.maandag.nummer, eind.maandag.nummer)
        return stride(from: eerste, through: max(eerste, laatste), by: 7).map { Dag(nummer: $0) }
    }
}

extension Dag {
    /// The Monday of its week.
    public var maandag: Dag { plus(dagen: 1 - weekdag) }
}
