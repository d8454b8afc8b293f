import Crypto
import Domain
import Yams

/// Schrijft arrangementen terug als YAML, altijd op dezelfde manier.
///
/// What is written reads back to an equal value; comments and the way of writing are not kept.
public struct ArrangementSchrijver: Sendable {
    public init() {}

    /// A whole file: an item for each arrangement, in their order.
    public func yaml(_ arrangementen: [Arrangement]) -> String {
        arrangementen.map { yaml($0) }.joined(separator: "\n")
    }

    /// A file with this arrangement only.
    public func yaml(_ arrangement: Arrangement) -> String {
        // The nodes are our own: scalars, lists and maps without anchors, which the emitter always accepts.
        do {
            return try serialize(node: .lijst([.arrangement(arrangement)]), indent: 2, width: -1, allowUnicode: true)
        } catch {
            preconditionFailure("YAML kon niet worden geschreven: \(error)")
        }
    }

    /// Text that is equal for two versions exactly when they say the same; the input of a digest.
    public func afdruk(_ arrangement: Arrangement) -> String { "arrangement/1\n" + yaml(arrangement) }

    /// The digest of that text, in hexadecimals.
    static func afdruk(_ arrangement: Arrangement) -> String {
        SHA256.hash(data: Array(ArrangementSchrijver().afdruk(arrangement).utf8)).hex
    }
}
