/// A calendar day, without a time: `2026-11-22`.
public struct Dag: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// Days since 1970-01-01.
    public let nummer: Int

    public init(nummer: Int) { self.nummer = nummer }

    /// Nil when the calendar has no such day. Years 1 to 9999.
    public init?(jaar: Int, maand: Int, dag: Int) {
        guard (1...9999).contains(jaar), (1...12).contains(maand), dag >= 1, dag <= Dag.lengte(jaar, maand) else {
            return nil
        }
        // Days from civil, H. Hinnant, "chrono-Compatible Low-Level Date Algorithms" (2013).
        let year = maand <= 2 ? jaar - 1 : jaar
        let era = year / 400
        let yearOfEra = year - era * 400
        let dayOfYear = (153 * (maand + (maand > 2 ? -3 : 9)) + 2) / 5 + dag - 1
        nummer = era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    /// Reads `2026-11-22`; nil for anything else.
    public init?(_ text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].utf8.count == 4, parts[1].utf8.count == 2, parts[2].utf8.count == 2,
            text.utf8.allSatisfy({ (48...57).contains($0) || $0 == 45 }),
            let jaar = Int(parts[0]), let maand = Int(parts[1]), let dag = Int(parts[2])
        else { return nil }
        self.init(jaar: jaar, maand: maand, dag: dag)
    }

    public var delen: (jaar: Int, maand: Int, dag: Int) {
        let shifted = nummer + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let month = (5 * dayOfYear + 2) / 153
        let maand = month + (month < 10 ? 3 : -9)
        return (yearOfEra + era * 400 + (maand <= 2 ? 1 : 0), maand, dayOfYear - (153 * month + 2) / 5 + 1)
    }

    public var jaar: Int { delen.jaar }
    public var maand: Int { delen.maand }
    /// 1 (Monday) to 7 (Sunday).
    public var weekdag: Int { ((nummer + 3) % 7 + 7) % 7 + 1 }
    /// 1 to 4.
    public var kwartaal: Int { (maand + 2) / 3 }

    public var description: String {
        let (jaar, maand, dag) = delen
        return digits("0000-00-00") { put in
            put(jaar, 4, 0)
            put(maand, 2, 5)
            put(dag, 2, 8)
        }
    }

    /// So many days later; earlier when negative.
    public func plus(dagen: Int) -> Dag { Dag(nummer: nummer + dagen) }

    /// The same day some months on, or the last of that month.
    public func plus(maanden: Int) -> Dag {
        let (jaar, maand, dag) = delen
        let months = jaar * 12 + maand - 1 + maanden
        let (year, month) = (months / 12, months % 12 + 1)
        return Dag(jaar: year, maand: month, dag: min(dag, Dag.lengte(year, month)))!
    }

    /// Whole years from this day to another: an age.
    public func jaren(tot later: Dag) -> Int {
        let from = delen
        let to = later.delen
        return to.jaar - from.jaar - ((to.maand, to.dag) < (from.maand, from.dag) ? 1 : 0)
    }

    public static func < (left: Dag, right: Dag) -> Bool { left.nummer < right.nummer }

    private static func lengte(_ jaar: Int, _ maand: Int) -> Int {
        switch maand {
        case 2: jaar % 4 == 0 && (jaar % 100 != 0 || jaar % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}
