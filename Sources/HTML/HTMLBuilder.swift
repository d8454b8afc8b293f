/// Makes one piece of HTML of the statements between braces.
@resultBuilder
public enum HTMLBuilder {
    /// One statement that is HTML. Keeps errors near the statement that causes them.
    public static func buildExpression<Content: HTML>(_ content: Content) -> Content { content }

    /// Empty braces.
    public static func buildBlock() -> EmptyHTML { EmptyHTML() }

    /// One statement.
    public static func buildBlock<Content: HTML>(_ content: Content) -> Content { content }

    /// Statements one after the other.
    public static func buildBlock<each Content: HTML>(_ content: repeat each Content) -> HTMLSequence<
        repeat each Content
    > {
        HTMLSequence(repeat each content)
    }

    /// `if` without `else`.
    public static func buildOptional<Content: HTML>(_ content: Content?) -> Content? { content }

    /// The first branch of `if`/`else` or `switch`.
    public static func buildEither<First: HTML, Second: HTML>(first: First) -> HTMLChoice<First, Second> {
        .first(first)
    }

    /// The other branch of `if`/`else` or `switch`.
    public static func buildEither<First: HTML, Second: HTML>(second: Second) -> HTMLChoice<First, Second> {
        .second(second)
    }

    /// The rounds of a `for` loop.
    public static func buildArray<Content: HTML>(_ content: [Content]) -> [Content] { content }

    /// Code under `if #available`.
    public static func buildLimitedAvailability<Content: HTML>(_ content: Content) -> AnyHTML { AnyHTML(content) }
}

/// Nothing.
public struct EmptyHTML: HTML {
    /// Nothing.
    public init() {}

    /// Writes nothing.
    public func render(into buffer: inout HTMLBuffer) {}
}

/// Pieces one after the other.
public struct HTMLSequence<each Content: HTML>: HTML {
    private let content: (repeat each Content)

    init(_ content: repeat each Content) {
        self.content = (repeat each content)
    }

    /// Writes each piece in turn.
    public func render(into buffer: inout HTMLBuffer) {
        repeat (each content).render(into: &buffer)
    }
}

/// One of two branches.
public enum HTMLChoice<First: HTML, Second: HTML>: HTML {
    /// The branch of `if`.
    case first(First)

    /// The branch of `else`.
    case second(Second)

    /// Writes the chosen branch.
    public func render(into buffer: inout HTMLBuffer) {
        switch self {
        case .first(let content): content.render(into: &buffer)
        case .second(let content): content.render(into: &buffer)
        }
    }
}
