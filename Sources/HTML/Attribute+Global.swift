// Attributes that most elements take, and those of the page, pictures and tables.

extension Attribute {
    /// Names for the stylesheet, separated by spaces.
    public static func `class`(_ value: String?) -> Attribute { Attribute("class", text: value) }

    /// The name of this element, once per page.
    public static func id(_ value: String?) -> Attribute { Attribute("id", text: value) }

    /// A remark, shown on hovering.
    public static func title(_ value: String?) -> Attribute { Attribute("title", text: value) }

    /// The language, such as `nl`.
    public static func lang(_ value: String?) -> Attribute { Attribute("lang", text: value) }

    /// The direction of writing: `ltr`, `rtl` or `auto`.
    public static func dir(_ value: String?) -> Attribute { Attribute("dir", text: value) }

    /// The role for assistive software.
    public static func role(_ value: String?) -> Attribute { Attribute("role", text: value) }

    /// Where this comes with the tab key: 0 in order, -1 only by script.
    public static func tabindex(_ value: some AttributeValue) -> Attribute {
        Attribute("tabindex", text: value.attributeText)
    }

    /// The key that goes here.
    public static func accesskey(_ value: String?) -> Attribute { Attribute("accesskey", text: value) }

    /// Whether the browser checks the spelling: true or false.
    public static func spellcheck(_ value: some AttributeValue) -> Attribute {
        Attribute("spellcheck", text: value.attributeText)
    }

    /// Not shown.
    public static var hidden: Attribute { Attribute("hidden", .flag) }

    /// Details that are open.
    public static var open: Attribute { Attribute("open", .flag) }

    /// What the link is, such as `stylesheet` or `noopener`.
    public static func rel(_ value: String?) -> Attribute { Attribute("rel", text: value) }

    /// Where the link opens.
    public static func target(_ value: String?) -> Attribute { Attribute("target", text: value) }

    /// The kind of field, button, list or file.
    public static func type(_ value: String?) -> Attribute { Attribute("type", text: value) }

    /// The character encoding of the page.
    public static func charset(_ value: String?) -> Attribute { Attribute("charset", text: value) }

    /// What a `Meta` says.
    public static func content(_ value: String?) -> Attribute { Attribute("content", text: value) }

    /// A script that waits for the page.
    public static var `defer`: Attribute { Attribute("defer", .flag) }

    /// What the picture shows, in words; empty for decoration.
    public static func alt(_ value: String?) -> Attribute { Attribute("alt", text: value) }

    /// The width, in pixels or units of the drawing.
    public static func width(_ value: some AttributeValue) -> Attribute {
        Attribute("width", text: value.attributeText)
    }

    /// The height, in pixels or units of the drawing.
    public static func height(_ value: some AttributeValue) -> Attribute {
        Attribute("height", text: value.attributeText)
    }

    /// How many columns the cell takes.
    public static func colspan(_ value: some AttributeValue) -> Attribute {
        Attribute("colspan", text: value.attributeText)
    }

    /// How many rows the cell takes.
    public static func rowspan(_ value: some AttributeValue) -> Attribute {
        Attribute("rowspan", text: value.attributeText)
    }

    /// What a heading is over: `col`, `row`, `colgroup` or `rowgroup`.
    public static func scope(_ value: String?) -> Attribute { Attribute("scope", text: value) }

    /// The moment or day, for machines.
    public static func datetime(_ value: String?) -> Attribute { Attribute("datetime", text: value) }

    /// The first number of an ordered list.
    public static func start(_ value: some AttributeValue) -> Attribute {
        Attribute("start", text: value.attributeText)
    }
}
