/// Waarom een leerling opvalt, in zinnen die iedereen kan narekenen. Nooit een cijfer of een kans.
///
/// After the talk with Lokalis on pupils who came to stay home: first parts of days, with headache or stomach ache, and
/// looking back already in groups 7 and 8 (source 004).
public struct Verzuimteken: Sendable, Equatable {
    /// Wat er opvalt.
    public enum Soort: Sendable, Equatable {
        /// Whole weeks in a row up to now; holidays are not counted.
        case thuis(weken: Int, sinds: Dag)
        case stukjes(weken: Int, uren: Int)
        case vageKlachten(weken: Int)
        /// In group 7 or 8 it is told sooner.
        case overstap(groep: Int)
    }

    public let soorten: [Soort]

    /// So many weeks back it is looked at.
    public static let venster = 8
    /// In so many weeks of them, and in groups 7 and 8 one less.
    public static let vanaf = 3
    /// Longer than this at home: the table is asked to talk about it.
    public static let langThuis = 4
    /// A gap of so many weeks without a report does not break a stay at home: a holiday.
    static let vakantie = 2

    /// What stands out in the reports on one pupil; nil when nothing does.
    public init?(_ meldingen: [Verzuimmelding], op dag: Dag) {
        let weken = Self.perWeek(meldingen)
        let groep = meldingen.max { $0.eind < $1.eind }?.groep
        let isOverstap = groep == 7 || groep == 8
        let vanaf = isOverstap ? Self.vanaf - 1 : Self.vanaf
        let begin = dag.maandag.plus(dagen: -7 * Self.venster)
        let laatste = weken.filter { $0.maandag >= begin && $0.maandag <= dag }
        var alle: [Soort] = []
        if let thuis = Self.thuis(weken, op: dag) { alle.append(thuis) }
        let stukjes = laatste.filter { $0.uren > 0 && !$0.isHeel }
        if stukjes.count >= vanaf {
            alle.append(.stukjes(weken: stukjes.count, uren: stukjes.map(\.uren).reduce(0, +)))
        }
        let vaag = laatste.count(where: \.isVaag)
        if vaag >= vanaf { alle.append(.vageKlachten(weken: vaag)) }
        if alle.isEmpty { return nil }
        if isOverstap, let groep { alle.append(.overstap(groep: groep)) }
        soorten = alle
    }

    /// Full weeks at home in a row up to now.
    public var wekenThuis: Int {
        for case .thuis(let weken, _) in soorten { return weken }
        return 0
    }

    /// Why, in one or more sentences.
    public var zin: String { soorten.map(\.zin).joined(separator: " ") }

    private struct Week {
        let maandag: Dag
        let uren: Int
        let isHeel: Bool
        let isVaag: Bool
    }

    /// Each week once, the earliest first, with all that was reported of it.
    private static func perWeek(_ meldingen: [Verzuimmelding]) -> [Week] {
        var per: [Dag: [Verzuimmelding]] = [:]
        for melding in meldingen { for week in melding.weken { per[week, default: []].append(melding) } }
        return per.map { maandag, meldingen in
            let lesuren = meldingen.map(\.lesuren).max() ?? Verzuimmelding.gewoonLesuren
            let uren = min(lesuren, meldingen.map(\.uren).reduce(0, +))
            return Week(
                maandag: maandag, uren: uren, isHeel: uren >= lesuren, isVaag: meldingen.contains(where: \.isVaag))
        }.sorted { $0.maandag < $1.maandag }
    }

    /// The run of whole weeks that goes on until now.
    private static func thuis(_ weken: [Week], op dag: Dag) -> Soort? {
        var (aantal, grens, sinds) = (0, dag.maandag, dag)
        for week in weken.reversed() where week.maandag <= dag {
            guard week.isHeel, grens.nummer - week.maandag.nummer <= 7 * (1 + vakantie) else { break }
            (aantal, grens, sinds) = (aantal + 1, week.maandag, week.maandag)
        }
        return aantal == 0 ? nil : .thuis(weken: aantal, sinds: sinds)
    }
}

extension Verzuimteken.Soort {
    /// As it is said, with its counts and weeks.
    public var zin: String {
        func weken(_ aantal: Int) -> String { aantal == 1 ? "1 week" : "\(aantal) weken" }
        switch self {
        case .thuis(let aantal, let sinds):
            return "Staat \(weken(aantal)) thuis, sinds \(sinds.voluit)."
        case .stukjes(let aantal, let uren):
            return
                "Miste in \(aantal) van de laatste \(Verzuimteken.venster) weken een deel van de week: samen \(uren) uur."
        case .vageKlachten(let aantal): return "In \(weken(aantal)) was de reden een vage klacht, zoals buikpijn."
        case .overstap(let groep): return "Zit in groep \(groep): daar kijken we al vanaf 2 weken."
        }
    }
}
