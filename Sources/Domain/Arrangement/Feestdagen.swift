/// De dagen waarop niemand hoeft te werken, voor het tellen van werkdagen.
///
/// The default is the list of the Algemene termijnenwet, art. 3: New Year, Good Friday, Easter Monday, Ascension,
/// Whit Monday, both days of Christmas, the King's birthday and 5 May in every year. An organisation that works on
/// Good Friday, or takes 5 May off once in five years only, counts its working days with its own `Feestdagen`.
public struct Feestdagen: Hashable, Sendable {
    /// In welke jaren 5 mei vrij is.
    public enum Bevrijdingsdag: Sendable { case elkJaar, lustrum, nooit }

    public var bevrijdingsdag: Bevrijdingsdag
    public var goedeVrijdag: Bool

    public static let wettelijk = Feestdagen()

    public init(bevrijdingsdag: Bevrijdingsdag = .elkJaar, goedeVrijdag: Bool = true) {
        (self.bevrijdingsdag, self.goedeVrijdag) = (bevrijdingsdag, goedeVrijdag)
    }

    /// Whether this day is a holiday.
    public func bevat(_ dag: Dag) -> Bool {
        let (jaar, maand, dagVanDeMaand) = dag.delen
        switch (maand, dagVanDeMaand) {
        case (1, 1), (12, 25), (12, 26): return true
        case (5, 5):
            if bevrijdingsdag == .elkJaar || (bevrijdingsdag == .lustrum && jaar.isMultiple(of: 5)) { return true }
        default: break
        }
        if dag == Self.koningsdag(jaar) { return true }
        let naPasen = dag.nummer - Self.pasen(jaar).nummer
        return [0, 1, 39, 49, 50].contains(naPasen) || (goedeVrijdag && naPasen == -2)
    }

    /// Whether this day is neither weekend nor holiday.
    public func isWerkdag(_ dag: Dag) -> Bool { dag.weekdag < 6 && !bevat(dag) }

    /// The day itself, or the first working day after it.
    public func eersteWerkdag(vanaf dag: Dag) -> Dag {
        var dag = dag
        while !isWerkdag(dag) { dag = dag.plus(dagen: 1) }
        return dag
    }

    /// 27 April, or 26 April when that is a Sunday. Until 2013: 30 April, or 29 April.
    public static func koningsdag(_ jaar: Int) -> Dag {
        let dag = Dag(jaar: jaar, maand: 4, dag: jaar >= 2014 ? 27 : 30) ?? Dag(nummer: 0)
        return dag.weekdag == 7 ? dag.plus(dagen: -1) : dag
    }

    /// Easter Sunday. Source: the anonymous Gregorian computus (Meeus, Jones, Butcher).
    public static func pasen(_ jaar: Int) -> Dag {
        let (a, b, c) = (jaar % 19, jaar / 100, jaar % 100)
        let (d, e, f) = (b / 4, b % 4, (b + 8) / 25)
        let h = (19 * a + b - d - (b - f + 1) / 3 + 15) % 30
        let l = (32 + 2 * e + 2 * (c / 4) - h - c % 4) % 7
        let m = (a + 11 * h + 22 * l) / 451
        let n = h + l - 7 * m + 114
        return Dag(jaar: jaar, maand: n / 31, dag: n % 31 + 1) ?? Dag(nummer: 0)
    }
}
