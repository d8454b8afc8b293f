// Attributes of drawings. Numbers are in units of the `viewBox`.

extension Attribute {
    /// The left, top, width and height of the drawing.
    public static func viewBox(_ value: String?) -> Attribute { Attribute("viewBox", text: value) }

    /// The points of a polyline: `x,y x,y`.
    public static func points(_ value: String?) -> Attribute { Attribute("points", text: value) }

    /// The steps of a path.
    public static func d(_ value: String?) -> Attribute { Attribute("d", text: value) }

    /// The colour inside.
    public static func fill(_ value: String?) -> Attribute { Attribute("fill", text: value) }

    /// The colour of the line.
    public static func stroke(_ value: String?) -> Attribute { Attribute("stroke", text: value) }

    /// The width of the line.
    public static func strokeWidth(_ value: some AttributeValue) -> Attribute {
        Attribute("stroke-width", text: value.attributeText)
    }

    /// The lengths of dashes and gaps.
    public static func strokeDasharray(_ value: String?) -> Attribute { Attribute("stroke-dasharray", text: value) }

    /// The left side.
    public static func x(_ value: some AttributeValue) -> Attribute { Attribute("x", text: value.attributeText) }

    /// The top, or the baseline of text.
    public static func y(_ value: some AttributeValue) -> Attribute { Attribute("y", text: value.attributeText) }

    /// Where a line starts, from the left.
    public static func x1(_ value: some AttributeValue) -> Attribute { Attribute("x1", text: value.attributeText) }

    /// Where a line starts, from the top.
    public static func y1(_ value: some AttributeValue) -> Attribute { Attribute("y1", text: value.attributeText) }

    /// Where a line ends, from the left.
    public static func x2(_ value: some AttributeValue) -> Attribute { Attribute("x2", text: value.attributeText) }

    /// Where a line ends, from the top.
    public static func y2(_ value: some AttributeValue) -> Attribute { Attribute("y2", text: value.attributeText) }

    /// The centre of a circle, from the left.
    public static func cx(_ value: some AttributeValue) -> Attribute { Attribute("cx", text: value.attributeText) }

    /// The centre of a circle, from the top.
    public static func cy(_ value: some AttributeValue) -> Attribute { Attribute("cy", text: value.attributeText) }

    /// The radius.
    public static func r(_ value: some AttributeValue) -> Attribute { Attribute("r", text: value.attributeText) }

    /// Which part of the text stands at `x`: `start`, `middle` or `end`.
    public static func textAnchor(_ value: String?) -> Attribute { Attribute("text-anchor", text: value) }
}
