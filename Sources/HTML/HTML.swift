/// Something that writes itself as HTML: an element, a text, a view.
///
/// A module that names both Foundation and this one tells equal names apart by `HTML::Progress`;
/// `HTML.Progress` looks inside this protocol.
public protocol HTML: Sendable {
    /// Writes this at the end of the buffer.
    func render(into buffer: inout HTMLBuffer)
}

extension HTML {
    /// This as UTF-8, ready for a response.
    public func render() -> [UInt8] {
        var buffer = HTMLBuffer()
        render(into: &buffer)
        return buffer.bytes
    }

    /// This as a string, for tests.
    public func renderString() -> String {
        String(decoding: render(), as: UTF8.self)
    }
}

/// A piece of a page that is made of other pieces.
public protocol View: HTML {
    /// The type of `body`. Not named `Body`, which inside a view is the element.
    associatedtype ViewBody: HTML

    /// What this view shows.
    @HTMLBuilder var body: ViewBody { get }
}

extension View {
    /// Writes the body.
    public func render(into buffer: inout HTMLBuffer) {
        body.render(into: &buffer)
    }
}

/// A whole page: `<!doctype html>` and then its content, which is one `Html`.
public struct Document<Content: HTML>: HTML {
    private let content: Content

    /// A page around an `Html` element.
    public init(@HTMLBuilder content: () -> Content) {
        self.content = content()
    }

    /// Writes the doctype and the content.
    public func render(into buffer: inout HTMLBuffer) {
        buffer.writeMarkup("<!doctype html>")
        content.render(into: &buffer)
    }
}

/// Markup that is written as it stands in the source. It takes a literal only, so never a value.
/// It must close what it opens: text between two halves of an element is escaped as text, whatever the element.
public struct Raw: HTML {
    private let markup: StaticString

    /// Markup from the source.
    public init(_ markup: StaticString) {
        self.markup = markup
    }

    /// Writes the markup unescaped.
    public func render(into buffer: inout HTMLBuffer) {
        buffer.writeMarkup(markup)
    }
}

/// HTML of any type, for storing different pieces side by side. Costs a dynamic call; prefer a generic type.
public struct AnyHTML: HTML {
    private let content: any HTML

    /// Wraps a piece of HTML.
    public init(_ content: some HTML) {
        self.content = content
    }

    /// Writes what is wrapped.
    public func render(into buffer: inout HTMLBuffer) {
        content.render(into: &buffer)
    }
}
