// Attributes of forms and fields.

extension Attribute {
    /// The name under which the field is sent.
    public static func name(_ value: String?) -> Attribute { Attribute("name", text: value) }

    /// The value of a field, choice, meter or progress.
    public static func value(_ value: some AttributeValue) -> Attribute {
        Attribute("value", text: value.attributeText)
    }

    /// The id of the field that this names.
    public static func `for`(_ value: String?) -> Attribute { Attribute("for", text: value) }

    /// How the form is sent: `get` or `post`.
    public static func method(_ value: String?) -> Attribute { Attribute("method", text: value) }

    /// How the form is packed; `multipart/form-data` for files.
    public static func enctype(_ value: String?) -> Attribute { Attribute("enctype", text: value) }

    /// The id of the form that the field belongs to.
    public static func form(_ value: String?) -> Attribute { Attribute("form", text: value) }

    /// An example in an empty field.
    public static func placeholder(_ value: String?) -> Attribute { Attribute("placeholder", text: value) }

    /// What a browser may fill in, such as `email` or `off`.
    public static func autocomplete(_ value: String?) -> Attribute { Attribute("autocomplete", text: value) }

    /// Which keyboard a telephone shows.
    public static func inputmode(_ value: String?) -> Attribute { Attribute("inputmode", text: value) }

    /// Which files may be chosen.
    public static func accept(_ value: String?) -> Attribute { Attribute("accept", text: value) }

    /// A regular expression that the value must match.
    public static func pattern(_ value: String?) -> Attribute { Attribute("pattern", text: value) }

    /// The id of the suggestions.
    public static func list(_ value: String?) -> Attribute { Attribute("list", text: value) }

    /// The least value.
    public static func min(_ value: some AttributeValue) -> Attribute { Attribute("min", text: value.attributeText) }

    /// The greatest value.
    public static func max(_ value: some AttributeValue) -> Attribute { Attribute("max", text: value.attributeText) }

    /// The distance between values, or `any`.
    public static func step(_ value: some AttributeValue) -> Attribute { Attribute("step", text: value.attributeText) }

    /// The greatest length, in UTF-16 units.
    public static func maxlength(_ value: some AttributeValue) -> Attribute {
        Attribute("maxlength", text: value.attributeText)
    }

    /// The height of a text field, in lines.
    public static func rows(_ value: some AttributeValue) -> Attribute { Attribute("rows", text: value.attributeText) }

    /// The width of a text field, in characters.
    public static func cols(_ value: some AttributeValue) -> Attribute { Attribute("cols", text: value.attributeText) }

    /// Must be filled in.
    public static var required: Attribute { Attribute("required", .flag) }

    /// Is ticked.
    public static var checked: Attribute { Attribute("checked", .flag) }

    /// Is chosen.
    public static var selected: Attribute { Attribute("selected", .flag) }

    /// Cannot be used, and is not sent.
    public static var disabled: Attribute { Attribute("disabled", .flag) }

    /// Cannot be changed, but is sent.
    public static var readonly: Attribute { Attribute("readonly", .flag) }

    /// Takes more than one.
    public static var multiple: Attribute { Attribute("multiple", .flag) }

    /// Has the focus when the page opens.
    public static var autofocus: Attribute { Attribute("autofocus", .flag) }

    /// The browser does not check the form; the server does.
    public static var novalidate: Attribute { Attribute("novalidate", .flag) }
}
