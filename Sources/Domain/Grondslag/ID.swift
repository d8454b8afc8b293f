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

    public static func new(at moment: Moment = .now) -> ID {
        ID(checked: UUIDv7.text(millis: moment.millis))
    }

    /// The same identity, seen as another noun: a dossier is also a stream.
    public func `as`<Other>(_: Other.Type = Other.self) -> ID<Other> { ID<Other>(checked: rawValue) }

    public var description: String { rawValue }
    public static func < (left: ID, right: ID) -> Bool { left.rawValue < right.rawValue }
}

enum UUIDv7 {
    private static let digits = Array("0123456789abcdef".utf8)

    static func text(millis: Int64) -> String {
        var random = SystemRandomNumberGenerator()
        let high = UInt64(bitPattern: millis) << 16 | 0x7000 | random.next() & 0xfff
        let low = 0x8000_0000_0000_0000 | random.next() & 0x3fff_ffff_ffff_ffff
        return String(unsafeUninitializedCapacity: 36) { out in
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
