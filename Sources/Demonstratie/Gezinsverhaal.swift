/// Een verzonnen verhaal van één gezin, als waarde: wat er gebeurde, wie het zei en wanneer.
///
/// Everything has a day; nothing lies after the day up to which the story was told. Members are named by their
/// place in `leden`, employees by `Stad.Medewerker.sleutel`, rules by `Demoregel.code`, codes as in `codelijsten/`.
public struct Gezinsverhaal: Sendable, Equatable {
    public internal(set) var nummer: Int
    /// "Gezin Terpstra-Yıldız".
    public internal(set) var naam: String
    public internal(set) var leden: [Lid]
    public internal(set) var adres: Adres
    /// Key of the neighbourhood team (`Stad.Team.sleutel`).
    public internal(set) var team: String
    /// VO or MBO team that helps along, when a child is at such a school.
    public internal(set) var schoolteam: String?
    public internal(set) var regisseur: String
    public internal(set) var maatje: String
    /// Code in `codelijsten/verwijzers-cbs.csv`.
    public internal(set) var verwijzer: String
    public internal(set) var kader: Kader
    /// Language in which the family wants an interpreter.
    public internal(set) var tolk: String?
    public internal(set) var start: Kalenderdag
    public internal(set) var afsluiting: Afsluiting?
    public internal(set) var themas: [Thema]
    public internal(set) var doelen: [Doel]
    public internal(set) var contacten: [Contact]
    public internal(set) var afwegingen: [Afweging]
    /// Moments at which the plan was told and agreed to.
    public internal(set) var planversies: [Kalenderdag]
    public internal(set) var vastlopers: [Vastloper]

    /// The child around whom the help began: the first child among the members.
    public var kind: Lid { leden[leden.firstIndex { $0.soort == .kind } ?? 0] }

    /// Hoort iemand bij het gezin als kind, als ouder of als naaste.
    public enum Soort: String, Sendable, Equatable { case kind, ouder, naaste }
    /// Het juridische kader van de hulp.
    public enum Kader: String, Sendable, Equatable { case vrijwillig, drang, gedwongen }

    /// Iemand van het gezin of dichtbij.
    public struct Lid: Sendable, Equatable {
        public let soort: Soort
        /// "dochter", "moeder", "oma", "vertrouwenspersoon".
        public let als: String
        public let voornaam: String
        public let achternaam: String
        public let geboren: Kalenderdag
        public let gezag: Bool
        /// Lives at the address of the file.
        public let thuis: Bool
        /// A test number; nil for who is only close, and once the test range is used up.
        public let bsn: String?

        public var naam: String { "\(voornaam) \(achternaam)" }
    }

    /// Een verzonnen adres, met een verzonnen straat.
    public struct Adres: Sendable, Equatable {
        public let straat: String
        public let huisnummer: Int
        public let postcode: String
        public let plaats: String
        public let buurt: String
        public let telefoon: String
    }

    /// Wat iemand van het gezin wil, in eigen woorden.
    public struct Doel: Sendable, Equatable {
        /// Place in `leden`.
        public let van: Int
        public let woorden: String
        public let leefgebied: String
        public let sinds: Kalenderdag
        public var afspraken: [Afspraak]
        public var scores: [Score]
    }

    /// Wie wat doet, en wanneer uiterlijk.
    public struct Afspraak: Sendable, Equatable {
        public let wie: Wie
        public let wat: String
        public let uiterlijk: Kalenderdag
        public var gedaanOp: Kalenderdag?
    }

    /// Somebody who does or says something.
    public enum Wie: Sendable, Hashable {
        case lid(Int)
        case regisseur
        /// A role with, where known, a name: "mentor", "woonconsulent".
        case ander(rol: String, naam: String?)
    }

    /// Hoe het met een doel gaat, volgens één mens.
    public struct Score: Sendable, Equatable {
        public let door: Wie
        /// 0 to 10.
        public let cijfer: Int
        public let op: Kalenderdag
    }

    /// Codes as in `codelijsten/contactsoorten.csv`.
    public enum Contactsoort: String, Sendable, CaseIterable { case huisbezoek, telefoon, bericht, school, overleg }

    /// Een regel in het journaal, leesbaar voor het gezin.
    public struct Contact: Sendable, Equatable {
        public let op: Kalenderdag
        public let soort: Contactsoort
        public let tekst: String
    }

    /// Hoe één mens ernaar kijkt.
    public struct Afweging: Sendable, Equatable {
        public let door: Wie
        public let tekst: String
        public let op: Kalenderdag
        /// Place in `doelen` of the goal it is about.
        public let bijDoel: Int
        /// Place in `afwegingen` of the view it answers.
        public let antwoordOp: Int?
        /// Not yet discussed with the family; to be discussed on this day at the latest.
        public let teBespreken: Kalenderdag?
    }

    /// Hoe de hulp werd afgesloten, samen met het gezin.
    public struct Afsluiting: Sendable, Equatable {
        public let op: Kalenderdag
        public let watHielp: String
        public let alsHetTerugkomt: String
    }
}
