/// A rule says no, in a Dutch sentence for the reader that says what to do.
public struct Refusal: Error, Sendable, Equatable {
    /// What kind of no it is; a page answers with the number behind it.
    public enum Kind: Sendable {
        /// What was filled in is not right or not enough (422).
        case invalid
        /// This person may not do this (403).
        case forbidden
        /// It is not there, or not there for this person (404).
        case notFound
        /// Somebody else was first (409).
        case conflict
    }

    public let kind: Kind
    public let zin: String
    /// The form field that the sentence is about, if it is about one.
    public let field: String?

    public init(_ kind: Kind, _ zin: String, field: String? = nil) {
        self.kind = kind
        self.zin = zin
        self.field = field
    }
}
