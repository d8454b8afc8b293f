/// Een aantal dat geteld is; is het klein, dan staat er niet hoeveel het er zijn.
public enum Kleintal: Sendable, Hashable {
    case zichtbaar(Int)
    case weggelaten

    /// Below this many a number could lead to a family.
    public static let minst = 5

    public init(_ aantal: Int) { self = aantal == 0 || aantal >= Self.minst ? .zichtbaar(aantal) : .weggelaten }

    /// Cells of one question: small ones are left out, and with exactly one small cell the smallest other one too, so that
    /// the rest does not tell it.
    public static func cellen(_ aantallen: [Int]) -> [Kleintal] {
        var cellen = aantallen.map(Kleintal.init)
        guard cellen.filter({ $0 == .weggelaten }).count == 1 else { return cellen }
        let ander = aantallen.indices.filter { cellen[$0] != .weggelaten && aantallen[$0] > 0 }
            .min { aantallen[$0] < aantallen[$1] }
        if let ander { cellen[ander] = .weggelaten }
        return cellen
    }

    /// As it is read: the number, or that it is small.
    public var tekst: String {
        switch self {
        case .zichtbaar(let aantal): String(aantal)
        case .weggelaten: "weinig"
        }
    }
}
