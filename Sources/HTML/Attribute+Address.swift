// Attributes that hold an address. One that could run script or lead astray is written as `#`.

extension Attribute {
    /// Where the link goes.
    public static func href(_ address: String?) -> Attribute { Attribute("href", address: address) }

    /// Where the picture or script is.
    public static func src(_ address: String?) -> Attribute { Attribute("src", address: address) }

    /// Where the form is sent.
    public static func action(_ address: String?) -> Attribute { Attribute("action", address: address) }

    /// Where this button sends the form.
    public static func formaction(_ address: String?) -> Attribute { Attribute("formaction", address: address) }
}
