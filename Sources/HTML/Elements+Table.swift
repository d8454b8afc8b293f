// Tables and figures.

/// `<table>`: a table.
public typealias Table<Content: HTML> = Element<HTMLTags.Table, Content>

/// `<caption>`: the name of a table.
public typealias Caption<Content: HTML> = Element<HTMLTags.Caption, Content>

/// `<colgroup>`: columns that belong together.
public typealias Colgroup<Content: HTML> = Element<HTMLTags.Colgroup, Content>

/// `<col>`: a column.
public typealias Col = VoidElement<HTMLTags.Col>

/// `<thead>`: the rows with the headings.
public typealias Thead<Content: HTML> = Element<HTMLTags.Thead, Content>

/// `<tbody>`: the rows with the data.
public typealias Tbody<Content: HTML> = Element<HTMLTags.Tbody, Content>

/// `<tfoot>`: the rows with the totals.
public typealias Tfoot<Content: HTML> = Element<HTMLTags.Tfoot, Content>

/// `<tr>`: a row.
public typealias Tr<Content: HTML> = Element<HTMLTags.Tr, Content>

/// `<th>`: the heading of a row or column, by its `.scope`.
public typealias Th<Content: HTML> = Element<HTMLTags.Th, Content>

/// `<td>`: a cell.
public typealias Td<Content: HTML> = Element<HTMLTags.Td, Content>

/// `<figure>`: a picture with its caption.
public typealias Figure<Content: HTML> = Element<HTMLTags.Figure, Content>

/// `<figcaption>`: the caption of a figure.
public typealias Figcaption<Content: HTML> = Element<HTMLTags.Figcaption, Content>

/// `<img>`: a picture, with its `.alt`.
public typealias Img = VoidElement<HTMLTags.Img>

extension HTMLTags {
    /// The kind of `Table`.
    public enum Table: ElementTag { public static var element: ElementName { ElementName("table") } }
    /// The kind of `Caption`.
    public enum Caption: ElementTag { public static var element: ElementName { ElementName("caption") } }
    /// The kind of `Colgroup`.
    public enum Colgroup: ElementTag { public static var element: ElementName { ElementName("colgroup") } }
    /// The kind of `Col`.
    public enum Col: ElementTag { public static var element: ElementName { ElementName("col") } }
    /// The kind of `Thead`.
    public enum Thead: ElementTag { public static var element: ElementName { ElementName("thead") } }
    /// The kind of `Tbody`.
    public enum Tbody: ElementTag { public static var element: ElementName { ElementName("tbody") } }
    /// The kind of `Tfoot`.
    public enum Tfoot: ElementTag { public static var element: ElementName { ElementName("tfoot") } }
    /// The kind of `Tr`.
    public enum Tr: ElementTag { public static var element: ElementName { ElementName("tr") } }
    /// The kind of `Th`.
    public enum Th: ElementTag { public static var element: ElementName { ElementName("th") } }
    /// The kind of `Td`.
    public enum Td: ElementTag { public static var element: ElementName { ElementName("td") } }
    /// The kind of `Figure`.
    public enum Figure: ElementTag { public static var element: ElementName { ElementName("figure") } }
    /// The kind of `Figcaption`.
    public enum Figcaption: ElementTag { public static var element: ElementName { ElementName("figcaption") } }
    /// The kind of `Img`.
    public enum Img: ElementTag { public static var element: ElementName { ElementName("img") } }
}
