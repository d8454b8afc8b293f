extension String: HTML {
    /// Writes this as escaped text.
    public func render(into buffer: inout HTMLBuffer) {
        buffer.writeText(self)
    }
}

extension Int: HTML {
    /// Writes this in digits, without separators.
    public func render(into buffer: inout HTMLBuffer) {
        buffer.writeText(description)
    }
}

extension Optional: HTML where Wrapped: HTML {
    /// Writes what is there; nothing for nil.
    public func render(into buffer: inout HTMLBuffer) {
        self?.render(into: &buffer)
    }
}

extension Array: HTML where Element: HTML {
    /// Writes the elements one after the other.
    public func render(into buffer: inout HTMLBuffer) {
        for content in self {
            content.render(into: &buffer)
        }
    }
}
