extension SQL {
    /// The values, when both engines can hold them. PostgreSQL knows no NUL in a text and SQLite no NaN: neither goes in.
    ///
    /// Throws `StorageError.unstorable`; an engine asks for the values here and nowhere else.
    public func checkedValues() throws -> [Value] {
        for value in values {
            switch value {
            case .text(let text) where text.utf8.contains(0): throw StorageError(.unstorable, "a text holds a NUL")
            case .double(let double) where double.isNaN: throw StorageError(.unstorable, "a number is not a number")
            default: continue
            }
        }
        return values
    }
}
