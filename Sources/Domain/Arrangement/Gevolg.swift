/// Wat een uitkomst in gang zet. De lijst is gesloten: meer soorten zijn er niet.
public struct Gevolg: Hashable, Sendable {
    /// De gesloten lijst van wat een uitkomst in gang kan zetten.
    public enum Soort: Hashable, Sendable {
        /// An entry in the named ledger: a contract, a placement, a fund, a place.
        case budget(pot: String, meerDanEen: Bool)
        case actie
        case plan(Plandeel)
        case inbreng(ArrangementVerwijzing)
        case splits(Splitsing)
        case werkrelatie(Overgang, wie: Rolnaam?)
        case traject(Overgang)
        case advies(Rolnaam)
        /// The name of the letter.
        case brief(String)
        /// What kind of signal: about a rule, for the country.
        case signaal(String)
        case les
        case dossier(Dossierhandeling)
        case bekrachtiging(Bekrachtigingsvraag)
        case uitvraag(Buitenvraag)
    }

    /// Welk deel van het gezinsplan verandert.
    public enum Plandeel: String, Sendable, CaseIterable { case doelen, afspraken }
    /// Of iets begint of eindigt.
    public enum Overgang: String, Sendable, CaseIterable { case begint, eindigt }
    /// Wat er met een dossier gebeurt.
    public enum Dossierhandeling: String, Sendable, CaseIterable { case openen, sluiten, heropenen }

    /// Een vraag die in delen uit elkaar gaat.
    public struct Splitsing: Hashable, Sendable {
        /// Where the part goes; empty when it stays here with somebody else.
        public var naar: [ArrangementVerwijzing]
        /// Which part it is.
        public var wat: String?
        /// Whoever decides picks the goals that go along.
        public var kiestDoelen: Bool
        public var wie: String?

        public init(
            naar: [ArrangementVerwijzing] = [], wat: String? = nil, kiestDoelen: Bool = false, wie: String? = nil
        ) {
            (self.naar, self.wat, self.kiestDoelen, self.wie) = (naar, wat, kiestDoelen, wie)
        }
    }

    /// Wie bevoegd is en gevraagd wordt om te bekrachtigen wat de tafel vond.
    public struct Bekrachtigingsvraag: Hashable, Sendable {
        public var door: String
        public var aard: Aard
        public var binnen: Tijdslimiet?

        public init(door: String, aard: Aard, binnen: Tijdslimiet? = nil) {
            (self.door, self.aard, self.binnen) = (door, aard, binnen)
        }
    }

    /// Een vraag aan iemand buiten de tafel, met herinneringen.
    public struct Buitenvraag: Hashable, Sendable {
        public var aan: [String]
        public var binnen: Tijdslimiet?
        public var herinner: [Termijn]

        public init(aan: [String], binnen: Tijdslimiet? = nil, herinner: [Termijn] = []) {
            (self.aan, self.binnen, self.herinner) = (aan, binnen, herinner)
        }
    }

    public var soort: Soort
    public var vraagt: [Vraag]

    public init(_ soort: Soort, vraagt: [Vraag] = []) { (self.soort, self.vraagt) = (soort, vraagt) }
}

/// Wat een besluit juridisch is. Alleen een beschikking heeft een brief, termijnen en bezwaar.
public enum Aard: String, Sendable, CaseIterable { case afspraak, advies, beschikking, kernbesluit }
