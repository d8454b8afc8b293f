/// Een bedrag in euro, bewaard in centen.
public struct Bedrag: Hashable, Sendable, Comparable {
    /// From 0 up to a billion euros.
    public let centen: Int

    public init(centen: Int) { self.centen = centen }

    /// As people type it: `1250`, `1.250,50`, `€ 1250`.
    public init(getypt tekst: String, veld: String) throws(Refusal) {
        let cijfers = tekst.filter { $0 != "." && $0 != "€" && $0 != " " }
        let delen = cijfers.split(separator: ",", omittingEmptySubsequences: false)
        guard let euro = delen.first.flatMap({ Int($0) }), (0...1_000_000_000).contains(euro), delen.count <= 2,
            delen.count == 1 || (delen[1].count == 2 && delen[1].allSatisfy { ("0"..."9").contains($0) })
        else { throw Refusal(.invalid, "Schrijf het bedrag in euro’s, bijvoorbeeld 1250 of 1250,50.", field: veld) }
        centen = euro * 100 + (delen.count == 2 ? Int(delen[1]) ?? 0 : 0)
    }

    /// `1.250 euro`, `1.250,50 euro`
    public var zin: String {
        var cijfers = String(centen / 100)
        for plek in stride(from: cijfers.count - 3, to: 0, by: -3) {
            cijfers.insert(".", at: cijfers.index(cijfers.startIndex, offsetBy: plek))
        }
        let rest = centen % 100
        return cijfers + (rest == 0 ? "" : ",\(rest < 10 ? "0" : "")\(rest)") + " euro"
    }

    public static func < (links: Self, rechts: Self) -> Bool { links.centen < rechts.centen }
}
