/// Een dag op de kalender, zonder tijd en zonder tijdzone.
public struct Kalenderdag: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// Days since 1 January 1970 (proleptic Gregorian).
    public let dagnummer: Int

    public init(dagnummer: Int) {
        self.dagnummer = dagnummer
    }

    public init(_ jaar: Int, _ maand: Int, _ dag: Int) {
        // Days from civil, Howard Hinnant (2013).
        let j = maand <= 2 ? jaar - 1 : jaar
        let eeuw = (j >= 0 ? j : j - 399) / 400
        let jaarInEeuw = j - eeuw * 400
        let dagInJaar = (153 * (maand + (maand > 2 ? -3 : 9)) + 2) / 5 + dag - 1
        dagnummer = eeuw * 146_097 + jaarInEeuw * 365 + jaarInEeuw / 4 - jaarInEeuw / 100 + dagInJaar - 719_468
    }

    /// Reads `2026-11-22`; nil when it is not such a day.
    public init?(_ tekst: String) {
        let delen = tekst.split(separator: "-").compactMap { Int($0) }
        guard delen.count == 3 else { return nil }
        self.init(delen[0], delen[1], delen[2])
        guard self.delen == (delen[0], delen[1], delen[2]) else { return nil }
    }

    public var delen: (jaar: Int, maand: Int, dag: Int) {
        let z = dagnummer + 719_468
        let eeuw = (z >= 0 ? z : z - 146_096) / 146_097
        let dagInEeuw = z - eeuw * 146_097
        let jaarInEeuw = (dagInEeuw - dagInEeuw / 1460 + dagInEeuw / 36_524 - dagInEeuw / 146_096) / 365
        let dagInJaar = dagInEeuw - (365 * jaarInEeuw + jaarInEeuw / 4 - jaarInEeuw / 100)
        let m = (5 * dagInJaar + 2) / 153
        let maand = m < 10 ? m + 3 : m - 9
        return (jaarInEeuw + eeuw * 400 + (maand <= 2 ? 1 : 0), maand, dagInJaar - (153 * m + 2) / 5 + 1)
    }

    /// Monday is 1, Sunday is 7.
    public var weekdag: Int {
        let rest = (dagnummer + 3) % 7
        return (rest < 0 ? rest + 7 : rest) + 1
    }

    /// ISO 8601: `2026-11-22`.
    public var description: String {
        let (jaar, maand, dag) = delen
        return "\(jaar)-\(maand < 10 ? "0" : "")\(maand)-\(dag < 10 ? "0" : "")\(dag)"
    }

    /// As one says it: `22 november`.
    public var gesproken: String {
        "\(delen.dag) \(Self.maanden[delen.maand - 1])"
    }

    /// The age in whole years on a day; negative before birth.
    public func leeftijd(op dag: Kalenderdag) -> Int {
        let toen = delen
        let nu = dag.delen
        return nu.jaar - toen.jaar - ((nu.maand, nu.dag) < (toen.maand, toen.dag) ? 1 : 0)
    }

    /// The first day on or after this one with that weekday.
    public func eerstvolgende(weekdag: Int) -> Kalenderdag {
        self + (weekdag - self.weekdag + 7) % 7
    }

    /// The same day, or the Monday after it in a weekend.
    public var werkdag: Kalenderdag {
        weekdag > 5 ? eerstvolgende(weekdag: 1) : self
    }

    public static func + (dag: Kalenderdag, aantal: Int) -> Kalenderdag {
        Kalenderdag(dagnummer: dag.dagnummer + aantal)
    }

    public static func - (dag: Kalenderdag, aantal: Int) -> Kalenderdag {
        dag + -aantal
    }

    /// Days from the second day to the first.
    public static func - (een: Kalenderdag, ander: Kalenderdag) -> Int {
        een.dagnummer - ander.dagnummer
    }

    public static func < (een: Kalenderdag, ander: Kalenderdag) -> Bool {
        een.dagnummer < ander.dagnummer
    }

    static let maanden = [
        "januari", "februari", "maart", "april", "mei", "juni",
        "juli", "augustus", "september", "oktober", "november", "december",
    ]
}
