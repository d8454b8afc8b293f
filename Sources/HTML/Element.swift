/// An element with content: `Div(.class("sheet")) { … }`, or without, as `Td()`.
///
/// Elements are named by their typealias (`Div`, `H1`, `SvgText`).
public struct Element<Tag: ElementTag, Content: HTML>: HTML {
    private let attributes: [Attribute?]
    private let content: Content

    /// An element with these attributes around this content. A nil attribute is not written.
    public init(_ attributes: Attribute?..., @HTMLBuilder content: () -> Content) {
        self.attributes = attributes
        self.content = content()
    }

    /// The same, for attributes that are handed on by a shared piece.
    public init(attributes: [Attribute?], @HTMLBuilder content: () -> Content) {
        self.attributes = attributes
        self.content = content()
    }

    /// Writes the start tag, the content and the end tag.
    public func render(into buffer: inout HTMLBuffer) {
        let element = Tag.element
        buffer.writeStartTag(element, attributes)
        let start = buffer.bytes.count
        content.render(into: &buffer)
        if element.dropsFirstNewline { buffer.keepNewline(at: start) }
        buffer.writeMarkup("</")
        buffer.writeMarkup(element.name)
        buffer.writeMarkup(">")
    }
}

extension Element where Content == EmptyHTML {
    /// An element with these attributes and nothing in it.
    public init(_ attributes: Attribute?...) {
        self.init(attributes: attributes) {}
    }
}

/// An element that cannot have content: `Br()`, `Input(.name("n"))`.
public struct VoidElement<Tag: ElementTag>: HTML {
    private let attributes: [Attribute?]

    /// An element with these attributes. A nil attribute is not written.
    public init(_ attributes: Attribute?...) {
        self.attributes = attributes
    }

    /// The same, for attributes that are handed on by a shared piece.
    public init(attributes: [Attribute?]) {
        self.attributes = attributes
    }

    /// Writes the tag.
    public func render(into buffer: inout HTMLBuffer) {
        buffer.writeStartTag(Tag.element, attributes)
    }
}

/// The kind of an element, as a type, so that the compiler tells a `Ul` from a `Li`.
public protocol ElementTag: Sendable {
    /// How the element is written.
    static var element: ElementName { get }
}

/// How an element is written. Only this module makes them: text in a new kind of element,
/// such as `<style>` or an inline `<script>`, would need another way of escaping.
public struct ElementName: Sendable {
    let name: StaticString
    let dropsFirstNewline: Bool

    init(_ name: StaticString, dropsFirstNewline: Bool = false) {
        self.name = name
        self.dropsFirstNewline = dropsFirstNewline
    }
}

/// The kinds of elements, each with the name of its typealias.
public enum HTMLTags {}

extension HTMLBuffer {
    fileprivate mutating func writeStartTag(_ element: ElementName, _ attributes: [Attribute?]) {
        writeMarkup("<")
        writeMarkup(element.name)
        for attribute in attributes {
            attribute?.write(into: &self)
        }
        writeMarkup(">")
    }
}
