/// Het verhaal van Esra (13) en haar moeder Aylin, van plan tot les, met de hand geschreven.
///
/// Day 0 is the City Deal Overleg; everything else lies so many days before or after it. `verhaal` moves day 0 so that
/// today is just past the stage asked for, and leaves out what has not happened yet.
public enum Esra {
    /// Hoe ver het verhaal is.
    public enum Stadium: String, Sendable, CaseIterable {
        case plan, ingebracht, doorgegeven, besloten, verteld, uitgevoerd, teruggekeken, geleerd

        /// Today, counted from day 0.
        var vandaag: Int {
            switch self {
            case .plan: -90
            case .ingebracht: -72
            case .doorgegeven: -1
            case .besloten: 0
            case .verteld: 2
            case .uitgevoerd: 16
            case .teruggekeken: 94
            case .geleerd: 101
            }
        }
    }

    /// The names under which the same story is told, so that each stage can stand beside the others.
    public struct Namen: Sendable, Equatable {
        public let kind: String
        public let kindnaam: String
        public let ouder: String
        public let oudernaam: String
        public let naaste: String
        public let gezin: String
    }

    /// Esra herself is on the agenda of this week's City Deal Overleg, as in the mock-ups.
    public static func namen(_ stadium: Stadium) -> Namen {
        switch stadium {
        case .plan: naam("Sanne", "Verhoeven", "Wendy", "Pinas", "Marlene")
        case .ingebracht: naam("Salma", "Haddouch", "Naima", "Haddouch", "Latifa")
        case .doorgegeven: naam("Esra", "Terpstra", "Aylin", "Yıldız", "Fatma")
        case .besloten: naam("Abena", "Owusu", "Comfort", "Owusu", "Gladys")
        case .verteld: naam("Maja", "Wróbel", "Beata", "Wróbel", "Dorota")
        case .uitgevoerd: naam("Anisha", "Ramdin", "Sheila", "Kalpoe", "Indra")
        case .teruggekeken: naam("Lana", "Kassab", "Rasha", "Kassab", "Amal")
        case .geleerd: naam("Femke", "Koster", "Miranda", "Timmer", "Ingrid")
        }
    }

    private static func naam(_ kind: String, _ kindnaam: String, _ ouder: String, _ oudernaam: String, _ naaste: String)
        -> Namen
    {
        let gezin = kindnaam == oudernaam ? kindnaam : "\(kindnaam)-\(oudernaam)"
        return Namen(
            kind: kind, kindnaam: kindnaam, ouder: ouder, oudernaam: oudernaam, naaste: naaste, gezin: "Gezin \(gezin)")
    }

    /// The story up to a stage. With Esra's own names, unless others are given.
    public static func verhaal(tot stadium: Stadium, vandaag: Kalenderdag, als namen: Namen = namen(.doorgegeven))
        -> Gezinsverhaal
    {
        let plek = Stadium.allCases.firstIndex(of: stadium) ?? 0
        // Day 0 is a Monday: before the table the next one, after it the last one.
        let toekomst = stadium.vandaag < 0
        let nul = (vandaag - stadium.vandaag - (toekomst ? -1 : 6)).eerstvolgende(weekdag: 1)
        let tot = toekomst ? vandaag : nul + stadium.vandaag
        return EsraSchrijver(namen: namen, nul: nul, tot: tot, plek: plek).verhaal()
    }

    /// One family for every stage, each under its own names.
    public static func alle(vandaag: Kalenderdag) -> [(stadium: Stadium, verhaal: Gezinsverhaal)] {
        Stadium.allCases.map { ($0, verhaal(tot: $0, vandaag: vandaag, als: namen($0))) }
    }
}
