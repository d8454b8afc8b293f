import Foundation

/// Whose identity it is stands in the type: an `ID<Dossier>` is never an `ID<Besluit>`.
///
/// The text is a UUIDv7 (RFC 9562): 36 characters, sortable by the time it was made.
public struct ID<Of>: Hashable, Sendable, Comparable, CustomStringConvertible {
    public let rawValue: String

    /// Nil when the text is not a UUID in lower case.
    public init?(_ text: String) {
        let bytes = text.utf8
        guard bytes.count == 36 else { return nil }
        for (place, byte) in bytes.enumerated() {
            switch place {
            case 8, 13, 18, 23: guard byte == UInt8(ascii: "-") else { return nil }
            default: guard (48...57).contains(byte) || (97...102).contains(byte) else { return nil }
            }
        }
        rawValue = text
    }

    private init(checked: String) { rawValue = checked }

    /// A new identity, that sorts after those made before it in this process.
    public static func new() -> ID { ID(checked: UUIDv7.now()) }

    /// A new identity, that sorts by this moment.
    public static func new(at moment: Moment) -> ID { ID(checked: UUIDv7.at(moment.millis)) }

    /// 128 random bits in the same form, for what may not lead back to when, or beside what, it was made.
    public static func random() -> ID {
        var random = SystemRandomNumberGenerator()
        return ID(checked: UUIDv7.text(high: random.next(), low: random.next()))
    }

    /// The same identity, seen as another noun: a dossier is also a stream.
    public func `as`<Other>(_: Other.Type = Other.self) -> ID<Other> { ID<Other>(checked: rawValue) }

    public var description: String { rawValue }
    public static func < (left: ID, right: ID) -> Bool { left.rawValue < right.rawValue }
}

enum UUIDv7 {
    private static let digits = Array("0123456789abcdef".utf8)
    private static let sequence = Sequence()

    /// Ids made in one process sort in the order in which they were made, also within a millisecond (RFC 9562, 6.2).
    private final class Sequence: @unchecked Sendable {
        private let lock = NSLock()
        private var millis: Int64 = 0
        private var count: UInt64 = 0

        func next(_ now: Int64) -> (millis: Int64, count: UInt64) {
            lock.withLock {
                if now != millis { (millis, count) = (now, 0) } else { count += 1 }
                // Past 4,096 in a millisecond the id borrows from the next one.
                return (millis + Int64(count >> 12), count & 0xfff)
            }
        }
    }

    static func now() -> String {
        let place = sequence.next(Moment.now.millis)
        return text(place.millis, place.count)
    }

    /// Apart from the sequence: a moment of long ago in between does not break the order of those of now.
    static func at(_ millis: Int64) -> String { text(millis, UInt64.random(in: 0...0xfff)) }

    private static func text(_ millis: Int64, _ count: UInt64) -> String {
        var random = SystemRandomNumberGenerator()
        let high = UInt64(bitPattern: millis) << 16 | 0x7000 | count
        let low = 0x8000_0000_0000_0000 | random.next() & 0x3fff_ffff_ffff_ffff
        return text(high: high, low: low)
    }

    /// Two halves as eight, four, four, four and twelve hexadecimals.
    static func text(high: UInt64, low: UInt64) -> String {
        String(unsafeUninitializedCapacity: 36) { out in
            var place = 0
            for half in [high, low] {
                for shift in stride(from: 60, through: 0, by: -4) {
                    if place == 8 || place == 13 || place == 18 || place == 23 {
                        out[place] = UInt8(ascii: "-")
                        place += 1
                    }
                    out[place] = digits[Int(half >> UInt64(shift) & 15)]
                    place += 1
                }
            }
            return 36
        }
    }
}
