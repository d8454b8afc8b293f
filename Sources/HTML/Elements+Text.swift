// Running text, lists and what opens and closes.

/// `<p>`: a paragraph.
public typealias P<Content: HTML> = Element<HTMLTags.P, Content>

/// `<span>`: a run of text without meaning.
public typealias Span<Content: HTML> = Element<HTMLTags.Span, Content>

/// `<a>`: a link.
public typealias A<Content: HTML> = Element<HTMLTags.A, Content>

/// `<blockquote>`: a quotation.
public typealias Blockquote<Content: HTML> = Element<HTMLTags.Blockquote, Content>

/// `<pre>`: text with its spaces and lines as they are, a first empty line too.
public typealias Pre<Content: HTML> = Element<HTMLTags.Pre, Content>

/// `<code>`: computer text.
public typealias Code<Content: HTML> = Element<HTMLTags.Code, Content>

/// `<b>`: text that stands out.
public typealias B<Content: HTML> = Element<HTMLTags.B, Content>

/// `<strong>`: text that matters.
public typealias Strong<Content: HTML> = Element<HTMLTags.Strong, Content>

/// `<em>`: text with stress.
public typealias Em<Content: HTML> = Element<HTMLTags.Em, Content>

/// `<small>`: small print.
public typealias Small<Content: HTML> = Element<HTMLTags.Small, Content>

/// `<mark>`: text that is marked.
public typealias Mark<Content: HTML> = Element<HTMLTags.Mark, Content>

/// `<time>`: a moment, readable by machines through `.datetime`.
public typealias Time<Content: HTML> = Element<HTMLTags.Time, Content>

/// `<abbr>`: an abbreviation, with its `.title`.
public typealias Abbr<Content: HTML> = Element<HTMLTags.Abbr, Content>

/// `<br>`: a new line.
public typealias Br = VoidElement<HTMLTags.Br>

/// `<hr>`: a change of subject.
public typealias Hr = VoidElement<HTMLTags.Hr>

/// `<ul>`: a list without order.
public typealias Ul<Content: HTML> = Element<HTMLTags.Ul, Content>

/// `<ol>`: a list with order.
public typealias Ol<Content: HTML> = Element<HTMLTags.Ol, Content>

/// `<li>`: an item of a list.
public typealias Li<Content: HTML> = Element<HTMLTags.Li, Content>

/// `<dl>`: a list of terms.
public typealias Dl<Content: HTML> = Element<HTMLTags.Dl, Content>

/// `<dt>`: a term.
public typealias Dt<Content: HTML> = Element<HTMLTags.Dt, Content>

/// `<dd>`: what a term stands for.
public typealias Dd<Content: HTML> = Element<HTMLTags.Dd, Content>

/// `<details>`: what opens on request.
public typealias Details<Content: HTML> = Element<HTMLTags.Details, Content>

/// `<summary>`: the line that opens its details.
public typealias Summary<Content: HTML> = Element<HTMLTags.Summary, Content>

extension HTMLTags {
    /// The kind of `P`.
    public enum P: ElementTag { public static var element: ElementName { ElementName("p") } }
    /// The kind of `Span`.
    public enum Span: ElementTag { public static var element: ElementName { ElementName("span") } }
    /// The kind of `A`.
    public enum A: ElementTag { public static var element: ElementName { ElementName("a") } }
    /// The kind of `Blockquote`.
    public enum Blockquote: ElementTag { public static var element: ElementName { ElementName("blockquote") } }
    /// The kind of `Pre`.
    public enum Pre: ElementTag {
        public static var element: ElementName { ElementName("pre", dropsFirstNewline: true) }
    }
    /// The kind of `Code`.
    public enum Code: ElementTag { public static var element: ElementName { ElementName("code") } }
    /// The kind of `B`.
    public enum B: ElementTag { public static var element: ElementName { ElementName("b") } }
    /// The kind of `Strong`.
    public enum Strong: ElementTag { public static var element: ElementName { ElementName("strong") } }
    /// The kind of `Em`.
    public enum Em: ElementTag { public static var element: ElementName { ElementName("em") } }
    /// The kind of `Small`.
    public enum Small: ElementTag { public static var element: ElementName { ElementName("small") } }
    /// The kind of `Mark`.
    public enum Mark: ElementTag { public static var element: ElementName { ElementName("mark") } }
    /// The kind of `Time`.
    public enum Time: ElementTag { public static var element: ElementName { ElementName("time") } }
    /// The kind of `Abbr`.
    public enum Abbr: ElementTag { public static var element: ElementName { ElementName("abbr") } }
    /// The kind of `Br`.
    public enum Br: ElementTag { public static var element: ElementName { ElementName("br") } }
    /// The kind of `Hr`.
    public enum Hr: ElementTag { public static var element: ElementName { ElementName("hr") } }
    /// The kind of `Ul`.
    public enum Ul: ElementTag { public static var element: ElementName { ElementName("ul") } }
    /// The kind of `Ol`.
    public enum Ol: ElementTag { public static var element: ElementName { ElementName("ol") } }
    /// The kind of `Li`.
    public enum Li: ElementTag { public static var element: ElementName { ElementName("li") } }
    /// The kind of `Dl`.
    public enum Dl: ElementTag { public static var element: ElementName { ElementName("dl") } }
    /// The kind of `Dt`.
    public enum Dt: ElementTag { public static var element: ElementName { ElementName("dt") } }
    /// The kind of `Dd`.
    public enum Dd: ElementTag { public static var element: ElementName { ElementName("dd") } }
    /// The kind of `Details`.
    public enum Details: ElementTag { public static var element: ElementName { ElementName("details") } }
    /// The kind of `Summary`.
    public enum Summary: ElementTag { public static var element: ElementName { ElementName("summary") } }
}
