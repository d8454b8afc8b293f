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
    /// What else is not right in what was sent, so that everything can be mended at once.
    public let ook: [Refusal]

    public init(_ kind: Kind, _ zin: String, field: String? = nil, ook: [Refusal] = []) {
        self.kind = kind
        self.zin = zin
        self.field = field
        self.ook = ook
    }

    /// One refusal for all of these, the first in front; nil when there are none.
    public static func samen(_ alle: [Refusal]) -> Refusal? {
        let los = alle.flatMap { [Refusal($0.kind, $0.zin, field: $0.field)] + $0.ook }
        return los.first.map { Refusal($0.kind, $0.zin, field: $0.field, ook: Array(los.dropFirst())) }
    }
}
