// Pictures that are drawn on the server. Shapes take content as well, such as an `SvgTitle`.

/// `<svg>`: a drawing.
public typealias Svg<Content: HTML> = Element<HTMLTags.Svg, Content>

/// `<g>`: shapes that belong together.
public typealias G<Content: HTML> = Element<HTMLTags.G, Content>

/// `<path>`: a line or shape by its `.d`.
public typealias Path<Content: HTML> = Element<HTMLTags.Path, Content>

/// `<line>`: a straight line.
public typealias Line<Content: HTML> = Element<HTMLTags.Line, Content>

/// `<polyline>`: connected straight lines.
public typealias Polyline<Content: HTML> = Element<HTMLTags.Polyline, Content>

/// `<rect>`: a rectangle.
public typealias Rect<Content: HTML> = Element<HTMLTags.Rect, Content>

/// `<circle>`: a circle.
public typealias Circle<Content: HTML> = Element<HTMLTags.Circle, Content>

/// `<text>`: text in a drawing.
public typealias SvgText<Content: HTML> = Element<HTMLTags.SvgText, Content>

/// `<title>`: the name of a drawing or shape.
public typealias SvgTitle<Content: HTML> = Element<HTMLTags.SvgTitle, Content>

/// `<desc>`: what a drawing shows, in words.
public typealias Desc<Content: HTML> = Element<HTMLTags.Desc, Content>

extension HTMLTags {
    /// The kind of `Svg`.
    public enum Svg: ElementTag { public static var element: ElementName { ElementName("svg") } }
    /// The kind of `G`.
    public enum G: ElementTag { public static var element: ElementName { ElementName("g") } }
    /// The kind of `Path`.
    public enum Path: ElementTag { public static var element: ElementName { ElementName("path") } }
    /// The kind of `Line`.
    public enum Line: ElementTag { public static var element: ElementName { ElementName("line") } }
    /// The kind of `Polyline`.
    public enum Polyline: ElementTag { public static var element: ElementName { ElementName("polyline") } }
    /// The kind of `Rect`.
    public enum Rect: ElementTag { public static var element: ElementName { ElementName("rect") } }
    /// The kind of `Circle`.
    public enum Circle: ElementTag { public static var element: ElementName { ElementName("circle") } }
    /// The kind of `SvgText`.
    public enum SvgText: ElementTag { public static var element: ElementName { ElementName("text") } }
    /// The kind of `SvgTitle`.
    public enum SvgTitle: ElementTag { public static var element: ElementName { ElementName("title") } }
    /// The kind of `Desc`.
    public enum Desc: ElementTag { public static var element: ElementName { ElementName("desc") } }
}
