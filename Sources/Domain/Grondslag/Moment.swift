import Foundation

/// A point in time, to the millisecond.
///
/// Moments are fixed-width UTC text (`2026-11-22T10:15:30.123Z`), so that both engines sort and compare them alike.
public struct Moment: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// Milliseconds since 1970-01-01T00:00:00Z.
    public let millis: Int64

    public init(millis: Int64) { self.millis = millis }

    /// Nil when the text is not of the fixed form.
    public init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count == 24, bytes[10] == UInt8(ascii: "T"), bytes[23] == UInt8(ascii: "Z"),
            let dag = Dag(String(decoding: bytes[0..<10], as: UTF8.self)),
            let hour = Self.number(bytes[11..<13]), let minute = Self.number(bytes[14..<16]),
            let second = Self.number(bytes[17..<19]), let milli = Self.number(bytes[20..<23]),
            hour < 24, minute < 60, second < 60
        else { return nil }
        millis = Int64(dag.nummer) * 86_400_000 + Int64(((hour * 60 + minute) * 60 + second) * 1000 + milli)
    }

    public static var now: Moment {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Moment(millis: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000)
    }

    public var description: String {
        let (day, rest) = millis.quotientAndFloorRemainder(86_400_000)
        let (jaar, maand, dag) = Dag(nummer: Int(day)).delen
        let (uur, minuut) = (Int(rest / 3_600_000), Int(rest / 60_000 % 60))
        return digits("0000-00-00T00:00:00.000Z") { put in
            put(jaar, 4, 0)
            put(maand, 2, 5)
            put(dag, 2, 8)
            put(uur, 2, 11)
            put(minuut, 2, 14)
            put(Int(rest / 1000 % 60), 2, 17)
            put(Int(rest % 1000), 3, 20)
        }
    }

    /// The day that people in the Netherlands call it.
    public var dag: Dag {
        Dag(nummer: Int((millis + Int64(Amsterdam.offset(at: self)) * 1000).quotientAndFloorRemainder(86_400_000).0))
    }

    /// Hour and minute on a Dutch clock.
    public var klok: (uur: Int, minuut: Int) {
        let rest = (millis + Int64(Amsterdam.offset(at: self)) * 1000).quotientAndFloorRemainder(86_400_000).1
        return (Int(rest / 3_600_000), Int(rest / 60_000 % 60))
    }

    /// So many seconds later; earlier when negative.
    public func plus(seconds: Int) -> Moment { Moment(millis: millis + Int64(seconds) * 1000) }
    public static func < (left: Moment, right: Moment) -> Bool { left.millis < right.millis }

    private static func number(_ digits: ArraySlice<UInt8>) -> Int? { Int(String(decoding: digits, as: UTF8.self)) }
}

extension Int64 {
    fileprivate func quotientAndFloorRemainder(_ divisor: Int64) -> (Int64, Int64) {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
    }
}

func pad(_ number: some BinaryInteger, _ width: Int = 2) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, width - text.utf8.count)) + text
}

/// A text of fixed width with numbers put into it: how many digits, and from which place. It is made for every row.
func digits(_ form: StaticString, _ fill: ((_ number: Int, _ width: Int, _ place: Int) -> Void) -> Void) -> String {
    String(unsafeUninitializedCapacity: form.utf8CodeUnitCount) { out in
        for place in 0..<form.utf8CodeUnitCount { out.initializeElement(at: place, to: form.utf8Start[place]) }
        fill { number, width, place in
            var rest = number
            for step in 1...width {
                out[place + width - step] = UInt8(48 + rest % 10)
                rest /= 10
            }
        }
        return form.utf8CodeUnitCount
    }
}

/// Dutch clock time: CET, and CEST from the last Sunday of March to the last Sunday of October, at 01:00 UTC.
public enum Amsterdam {
    /// Seconds ahead of UTC at a moment (rule in force since 1996).
    public static func offset(at moment: Moment) -> Int {
        let jaar = Dag(nummer: Int((moment.millis + 3_600_000) / 86_400_000)).jaar
        let begin = laatsteZondag(jaar, 3)
        let end = laatsteZondag(jaar, 10)
        return moment >= begin && moment < end ? 7200 : 3600
    }

    /// The moment at which a Dutch clock shows this time on this day.
    public static func moment(_ dag: Dag, uur: Int, minuut: Int = 0) -> Moment {
        let naive = Int64(dag.nummer) * 86_400_000 + Int64(uur * 60 + minuut) * 60_000
        let winter = Moment(millis: naive - 3_600_000)
        return offset(at: winter) == 7200 ? Moment(millis: naive - 7_200_000) : winter
    }

    /// The last moment of a day on a Dutch clock.
    public static func einde(van dag: Dag) -> Moment {
        Moment(millis: moment(dag.plus(dagen: 1), uur: 0).millis - 1)
    }

    private static func laatsteZondag(_ jaar: Int, _ maand: Int) -> Moment {
        let last = Dag(jaar: jaar, maand: maand, dag: 31)!
        let sunday = last.plus(dagen: -(last.weekdag % 7))
        return Moment(millis: Int64(sunday.nummer) * 86_400_000 + 3_600_000)
    }
}
