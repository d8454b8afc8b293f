import Domain

/// Wat er voor één medewerker open staat, op één bladzijde.
public struct MijnWerk: Sendable {
    /// Iets wat gedaan moet worden.
    public struct Punt: Sendable {
        public let soort: Werksoort
        /// The row that it is about, such as an inbreng or an agreement.
        public let onderwerp: String
        public let dossier: ID<Dossier>?
        /// Nil where this person has no ground to know whom it is about.
        public let gezin: String?
        public let uiterlijk: Dag?
        /// The agreement or the question it is about, as this person may read it.
        public let waarover: String?
        /// The table that the question went to, and since when; nil for what no table asks.
        public let tafel: Tafelplek?
        /// For whom this person stands in; nil for their own work.
        public let namens: String?
    }

    /// Waar een vraag ligt, en de dag waarop daar is besloten of zij is ingebracht: zo zijn regels zonder namen te onderscheiden.
    public struct Tafelplek: Sendable, Equatable {
        public let naam: String
        public let op: Dag
        public let isBesloten: Bool

        public init(naam: String, op: Dag, isBesloten: Bool) {
            (self.naam, self.op, self.isBesloten) = (naam, op, isBesloten)
        }
    }

    /// Een bijeenkomst van de komende week waar de medewerker bij hoort.
    public struct Bijeenkomstregel: Sendable {
        public let id: String
        public let tafel: String
        public let begint: Moment
        public let plaats: String
        public let punten: Int
    }

    /// Een tekst waar de medewerker nog aan schrijft.
    public struct Conceptregel: Sendable {
        public let formulier: String
        public let onderwerp: String
        public let dossier: ID<Dossier>?
        public let gezin: String?
        public let gewijzigd: Moment
    }

    /// Een antwoord op wat de medewerker zelf vroeg of inbracht.
    public struct Antwoord: Sendable {
        /// Wat er geantwoord is.
        public enum Soort: String, Sendable, CaseIterable { case advies, besluit, kortgesloten, code }

        public let soort: Soort
        public let dossier: ID<Dossier>
        /// The inbreng that was answered; nil when a colleague was asked.
        public let inbreng: ID<Inbreng>?
        public let gezin: String
        public let op: Moment
    }

    /// Een gezin dat een ander kortgeleden aan de medewerker gaf.
    public struct NieuwGezin: Sendable {
        public let dossier: ID<Dossier>
        public let soort: Dossiersoort
        public let gezin: String
        public let rol: Werkrelatie.Rol
        public let van: Dag
    }

    public let punten: [Punt]
    public let bijeenkomsten: [Bijeenkomstregel]
    public let concepten: [Conceptregel]
    public let antwoorden: [Antwoord]
    public let nieuw: [NieuwGezin]
    /// How many families this person works with.
    public let gezinnen: Int

    /// Nothing is waiting, anywhere.
    public var isLeeg: Bool {
        punten.isEmpty && bijeenkomsten.isEmpty && concepten.isEmpty && antwoorden.isEmpty && nieuw.isEmpty
    }
}
