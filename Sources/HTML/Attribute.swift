/// An attribute of an element: `.class("sheet")`, `.required`, `.aria("label", "Naam")`.
///
/// A value is escaped, and an address is written only when it cannot run script. Name an attribute once per element:
/// of two with the same name, browsers use the first.
public struct Attribute: Sendable {
    enum Value {
        case absent
        case flag
        case text(String)
        case address(String)
    }

    private let prefix: StaticString
    private let name: StaticString
    private let value: Value

    init(_ name: StaticString, prefix: StaticString = "", _ value: Value) {
        self.prefix = prefix
        self.name = name
        self.value = value
    }

    init(_ name: StaticString, prefix: StaticString = "", text: String?) {
        self.init(name, prefix: prefix, text.map(Value.text) ?? .absent)
    }

    init(_ name: StaticString, prefix: StaticString = "", address: String?) {
        self.init(name, prefix: prefix, address.map(Value.address) ?? .absent)
    }

    /// The attribute when the condition holds, otherwise nothing.
    public static func when(_ condition: Bool, _ attribute: Attribute) -> Attribute {
        condition ? attribute : Attribute(attribute.name, .absent)
    }

    func write(into buffer: inout HTMLBuffer) {
        switch value {
        case .absent: return
        case .flag: writeName(into: &buffer)
        case .text(let text): write(text, into: &buffer)
        case .address(let address): write(Address.isSafe(address) ? address : "#", into: &buffer)
        }
    }

    private func write(_ text: String, into buffer: inout HTMLBuffer) {
        writeName(into: &buffer)
        buffer.writeMarkup("=\"")
        buffer.writeText(text)
        buffer.writeMarkup("\"")
    }

    private func writeName(into buffer: inout HTMLBuffer) {
        buffer.writeMarkup(" ")
        buffer.writeMarkup(prefix)
        buffer.writeMarkup(name)
    }
}

/// What can stand as the value of an attribute. A nil value leaves the attribute out.
public protocol AttributeValue: Sendable {
    /// The value before escaping, or nil.
    var attributeText: String? { get }
}

extension String: AttributeValue {
    /// The string itself.
    public var attributeText: String? { self }
}

extension Int: AttributeValue {
    /// The number in digits, without separators.
    public var attributeText: String? { description }
}

extension Double: AttributeValue {
    /// The shortest decimal form that reads back as this number, with a point. Round before you write.
    public var attributeText: String? { description }
}

extension Bool: AttributeValue {
    /// `true` or `false`, as ARIA and `spellcheck` want it. For flags there are `.required` and the like.
    public var attributeText: String? { description }
}

extension Optional: AttributeValue where Wrapped: AttributeValue {
    /// The value that is there, or nil.
    public var attributeText: String? { flatMap(\.attributeText) }
}
