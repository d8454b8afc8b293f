// Attributes by a name of your own.

extension Attribute {
    /// A state or name for assistive software: `.aria("label", "Naam")` is `aria-label="Naam"`.
    public static func aria(_ name: StaticString, _ value: some AttributeValue) -> Attribute {
        Attribute(name, prefix: "aria-", text: value.attributeText)
    }

    /// A value for a script: `.data("id", "7")` is `data-id="7"`. See `attr` for names that are refused.
    public static func data(_ name: StaticString, _ value: some AttributeValue) -> Attribute {
        named(name, prefix: "data-", value.attributeText)
    }

    /// Any other attribute. A name that holds an address is treated as `.href` is.
    /// Stops the program for a name whose value is script, style or a page (`onclick`, `hx-on`, `style`, `srcdoc`).
    public static func attr(_ name: StaticString, _ value: some AttributeValue) -> Attribute {
        named(name, prefix: "", value.attributeText)
    }

    private static func named(_ name: StaticString, prefix: StaticString, _ value: String?) -> Attribute {
        let whole = prefix.description + name.description.lowercased()
        let plain = whole.hasPrefix("data-hx-") ? String(whole.dropFirst(5)) : whole
        precondition(!isCode(plain), "the value of this attribute would be code")
        return addresses.contains(plain)
            ? Attribute(name, prefix: prefix, address: value)
            : Attribute(name, prefix: prefix, text: value)
    }

    static func isCode(_ name: String) -> Bool {
        name.hasPrefix("on") || name.hasPrefix("hx-on") || ["style", "srcdoc", "hx-vars"].contains(name)
    }

    private static let addresses: Set<String> = [
        "href", "xlink:href", "src", "action", "formaction", "poster", "cite", "background", "ping",
        "hx-get", "hx-post", "hx-put", "hx-patch", "hx-delete",
    ]
}
