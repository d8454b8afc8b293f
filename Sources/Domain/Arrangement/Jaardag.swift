/// Een dag in elk jaar, zoals 11-01 (1 november): voor drukke maanden.
public struct Jaardag: Hashable, Sendable, CustomStringConvertible {
    public let maand: Int
    public let dag: Int

    /// Reads `11-01` (month, day). 29 February is allowed.
    public init?(_ tekst: String) {
        guard tekst.count == 5, let inSchrikkeljaar = Dag("2024-" + tekst) else { return nil }
        (maand, dag) = (inSchrikkeljaar.delen.maand, inSchrikkeljaar.delen.dag)
    }

    public var description: String { (maand < 10 ? "0" : "") + "\(maand)-" + (dag < 10 ? "0" : "") + "\(dag)" }
}
