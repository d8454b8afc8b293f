/// One value that both engines can store. There is no blob: sealed values are base64url text.
public enum Value: Sendable, Equatable {
    case null
    case int(Int64)
    case double(Double)
    case text(String)

    public var text: String? {
        switch self {
        case .text(let text): text
        case .int(let int): String(int)
        case .double(let double): String(double)
        case .null: nil
        }
    }

    public var int: Int? {
        switch self {
        case .int(let int): Int(int)
        case .text(let text): Int(text)
        case .double(let double): Int(exactly: double)
        case .null: nil
        }
    }

    public var double: Double? {
        switch self {
        case .double(let double): double
        case .int(let int): Double(int)
        case .text(let text): Double(text)
        case .null: nil
        }
    }
}

/// What can travel to the database and back as one `Value`.
public protocol Storable {
    var value: Value { get }
    /// Nil when the stored value is not one of this type: the row is damaged or the code is older than the data.
    init?(_ value: Value)
}

extension String: Storable {
    public var value: Value { .text(self) }
    public init?(_ value: Value) {
        guard let text = value.text else { return nil }
        self = text
    }
}

extension Int: Storable {
    public var value: Value { .int(Int64(self)) }
    public init?(_ value: Value) {
        guard let int = value.int else { return nil }
        self = int
    }
}

extension Double: Storable {
    public var value: Value { .double(self) }
    public init?(_ value: Value) {
        guard let double = value.double else { return nil }
        self = double
    }
}

extension Storable where Self: RawRepresentable, RawValue == String {
    public var value: Value { .text(rawValue) }
    public init?(_ value: Value) {
        guard let text = value.text else { return nil }
        self.init(rawValue: text)
    }
}
