import Domain

/// Eén inbreng, zoals zij er nu voor staat voor wie kijkt: met of zonder namen, en niet meer dan er gedeeld is.
public struct Inbrengstand: Sendable {
    /// Wat deze kijker hier mag doen.
    public struct Mag: Sendable, Equatable {
        /// Works with the family: gives grounds, chooses the bundle, withdraws, adds.
        public let dossier: Bool
        /// Chair, liaison or notulist: agenda, talk, weighing.
        public let schrijven: Bool
        /// Leads the table: kortsluiten.
        public let leiden: Bool
        /// May record the outcome and besluit of the step that is on.
        public let besluiten: Bool
        public let vertellen: Bool
        public let evalueren: Bool
        /// The step that is on asks an advice of this reader.
        public let adviseren: Bool
    }

    /// Eén deelnemer, met de grond en het standpunt als die er zijn.
    public struct Deelnemer: Sendable {
        public let deelname: Deelname
        public let naam: String
        public let organisatie: String?
        public let grond: Deelgrond?
        public let standpunt: Standpunt?
    }

    /// Een doel uit de bundel, met de afspraken die meegaan.
    public struct Bundeldoel: Sendable {
        public let lijn: ID<Doel>
        public let woorden: String
        public let afspraken: [Bundelafspraak]
        /// At the time of the decision (the last before it), and now; by who gave it.
        public let scores: [Scorepaar]
    }

    /// Een afspraak uit de bundel, zoals zij nu luidt.
    public struct Bundelafspraak: Sendable {
        public let lijn: ID<Afspraak>
        public let wat: String
        public let uitslag: String?
    }

    /// De score van één mens toen en nu.
    public struct Scorepaar: Sendable {
        public let van: String
        public let toen: Int?
        public let nu: Int?
    }

    /// Een besluit, met aan wie het nog verteld moet worden.
    public struct Besluitstand: Sendable {
        public let besluit: Besluit
        public let verteld: [Verteld]
        public let nogAan: [String]
        public let nogAanWie: [Spreker]
        /// On the day of its outcome the table talked in a part with the family.
        public let isSamenBesproken: Bool
        public let bekrachtigingen: [Bekrachtiging]
        public let regel: String?
        public var isAf: Bool { nogAanWie.isEmpty }
    }

    /// Eén plek in de geschiedenis: waar de vraag vandaan kwam of naartoe ging.
    public struct Schakel: Sendable {
        /// How it hangs together with the inbreng that is shown.
        public enum Soort: String, Sendable { case hier, kwamVan, gingNaar, deelVan, deelNaar }

        public let inbreng: ID<Inbreng>
        public let soort: Soort
        public let tafel: String
        public let op: Dag
        /// The outcomes of its decisions, or how it ended; nil while it runs.
        public let uitkomst: String?
    }

    public let id: ID<Inbreng>
    /// Nil for who does not see the file.
    public let dossier: ID<Dossier>?
    public let gezin: Gezin?
    /// What the question is about: a family, or a case that is none.
    public let soort: Dossiersoort
    /// The family's file that came of a registration; nil for who does not see the registration whole.
    public let verderIn: ID<Dossier>?
    public let tafel: Tafel
    public let arrangement: Arrangement
    public let grond: Grond
    public let metNamen: Bool
    public let mag: Mag
    public let inbreng: Inbreng
    /// As it reads now, after what was added.
    public let vraag: String
    public let aanvullingen: [Aanvulling]
    public let regel: String?
    public let inbrenger: String
    public let overWie: [String]
    public let doelen: [Bundeldoel]
    /// Parts that go along as a whole, ticked; whoever has no ground for them does not read them.
    public let heleDelen: Set<Gegeven>
    public let analyse: Analysebeeld?
    public let ondersteuningsplan: Ondersteuningsplan?
    public let deelnemers: [Deelnemer]
    public let voorbereiding: Voorbereiding?
    public let tocht: [Staptocht]
    public let plek: Staptocht?
    public let keuzestap: Stap?
    public let bijeenkomst: Bijeenkomst?
    public let agendapunt: Agendapunt?
    public let besprekingen: [Bespreking]
    /// Parts without the family that the family was not told of yet.
    public let delenTeVertellen: [Bespreking]
    public let wegingen: [Weging]
    public let openUitkomst: Tafeluitkomst?
    public let uitkomsten: [Tafeluitkomst]
    public let besluiten: [Besluitstand]
    public let acties: [Actie]
    public let gevolgen: [OpenGevolg]
    public let kortgesloten: [Kortgesloten]
    public let evaluaties: [Evaluatie]
    /// The step with questions afterwards that this reader answers; nil when there is none.
    public let evaluatie: Stap?
    public let terugblikken: [Terugblik]
    /// What partners without an account answered.
    public let codeantwoorden: [Codeantwoord]
    /// The codes for this question, for who may give and withdraw them.
    public let codes: [Toegangscode]
    public let magCodes: Bool
    public let adviezen: [Tafeladvies]
    public let gezinskeuzes: [Gezinskeuze]
    /// What was asked outside, oldest first.
    public let uitvragen: [Uitvraag]
    public let magVragenBuiten: Bool
    /// What this reader wrote as registration under an earlier advice, where an advice is asked.
    public let registratie: String?
    public let keten: [Schakel]
    /// What a decision here said about more than this family, with its answer.
    public let signalen: [Systeemsignaal]
    /// What meetings over such decisions learnt.
    public let terugmeldingen: [Terugmelding]
    public let intrekking: String?
    /// Names of the workers that are mentioned.
    public let namen: [ID<Medewerker>: String]

    /// Taken over from an earlier system: who was there, where they stood and whether it was told is not known.
    public var isUitInvoer: Bool { uitkomsten.contains { $0.wijze == .invoer } }

    /// The words of an outcome, also of one that is no longer in the arrangement.
    public func opschrift(_ keuze: Kenmerk<Uitkomst>) -> String {
        arrangement.stappen.flatMap(\.uitkomsten).first { $0.id == keuze }?.opschrift ?? keuze.opschrift
    }
}
