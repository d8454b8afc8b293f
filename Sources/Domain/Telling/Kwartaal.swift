/// Drie maanden van een jaar, om over te tellen.
public struct Kwartaal: Hashable, Comparable, Sendable {
    public let jaar: Int
    public let nummer: Int

    public init(_ dag: Dag) { (jaar, nummer) = (dag.jaar, dag.kwartaal) }

    private init(jaar: Int, nummer: Int) { (self.jaar, self.nummer) = (jaar, nummer) }

    /// The quarter of a day, as it is stored: `2026-11-25`.
    public init?(tekst: String) {
        guard let dag = Dag(String(tekst.prefix(10))) else { return nil }
        self.init(dag)
    }

    public var naam: String { "\(jaar) K\(nummer)" }
    public var vorige: Kwartaal {
        nummer == 1 ? Kwartaal(jaar: jaar - 1, nummer: 4) : Kwartaal(jaar: jaar, nummer: nummer - 1)
    }
    public var begin: Dag { Dag(jaar: jaar, maand: nummer * 3 - 2, dag: 1) ?? Dag(nummer: 0) }

    /// The last so many, up to that of a day; the earliest first.
    public static func laatste(_ aantal: Int, op dag: Dag) -> [Kwartaal] {
        var alle = [Kwartaal(dag)]
        while alle.count < aantal { alle.append(alle[alle.count - 1].vorige) }
        return alle.reversed()
    }

    public static func < (left: Kwartaal, right: Kwartaal) -> Bool {
        (left.jaar, left.nummer) < (right.jaar, right.nummer)
    }
}
