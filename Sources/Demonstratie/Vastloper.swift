extension Gezinsverhaal {
    /// Een vraag waarop het gezin en de gezinswerker vastliepen, en wat een tafel ermee deed.
    public struct Vastloper: Sendable, Equatable {
        /// Id of the arrangement: `maatwerktafel` or `city-deal-overleg`.
        public let tafel: String
        /// Neighbourhood of the table; nil is the whole city.
        public let gebied: String?
        public let bijDoel: Int
        public let ingebrachtOp: Kalenderdag
        /// May lie in the days after the story's last day: then it is on the agenda.
        public let bijeenkomstOp: Kalenderdag
        public let vraag: String
        /// Code in `codelijsten/gevraagd.csv`.
        public let gevraagd: String
        /// Code in `codelijsten/aard-van-de-zaak.csv`.
        public let aardVanDeZaak: String
        public let situatie: String
        public let geprobeerd: [String]
        /// The rule that blocks (`Demoregel.code`).
        public let regel: String
        /// Roles that should be there.
        public let erbij: [String]
        public let opties: [Optie]
        /// Code in `codelijsten/knelpunten.csv`.
        public var knelpunt = "onbekend"
        public var besluit: Besluit?
        public var verteldOp: Kalenderdag?
        public var acties: [Afspraak]
        public var terugblik: Terugblik?
        public var les: Les?
        /// Place in `vastlopers` of the question this one came from.
        public var komtUit: Int?
    }

    /// Een mogelijke oplossing, gewogen.
    public struct Optie: Sendable, Equatable {
        public let wat: String
        public let legitimiteit: String
        public let betrokkenheid: String
        public let rendement: String
    }

    /// Wat de tafel besloot, en waarom.
    public struct Besluit: Sendable, Equatable {
        public let op: Kalenderdag
        /// Ids of outcomes of the arrangement; more than one is possible.
        public let uitkomsten: [String]
        public let tekst: String
        public let gronden: String
        /// The rule article it rests on or departs from (`Demoregel.code`).
        public let regel: String
        public let inGewoneTaal: String
        public let oneens: Tegenstem?
        /// Amount in whole euros from the OMO fund, when `omo-fonds` is among the outcomes.
        public let bedrag: Int?
    }

    /// Wie het anders ziet.
    public struct Tegenstem: Sendable, Equatable {
        public let rol: String
        public let waarom: String
    }

    /// Of het besluit hielp.
    public struct Terugblik: Sendable, Equatable {
        /// Whether it helped.
        public enum Hielp: String, Sendable { case ja, deels, nee }
        public let op: Kalenderdag
        public let hielp: Hielp
        public let tekst: String
        public let cijferToen: Int
        public let cijferNu: Int
    }

    /// A lesson without names, places or schools.
    public struct Les: Sendable, Equatable {
        public let op: Kalenderdag
        public let titel: String
        public let watGebeurde: String
        public let watHetLeerde: String
        public let voorWie: String
        public let codes: Codes
    }

    /// Codes in `codelijsten/`.
    public struct Codes: Sendable, Equatable {
        public let leefgebieden: [String]
        public let behoeften: [String]
        public let knelpunten: [String]
        public let oplossingen: [String]
    }
}
