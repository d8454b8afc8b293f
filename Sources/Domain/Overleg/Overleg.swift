/// Wie bij een overleg is gevraagd, naast de vaste leden.
public struct Overlegdeelnemer: Sendable, Equatable {
    /// Of iemand er was.
    public enum Hoe: String, Sendable, CaseIterable {
        case wasEr = "was-er"
        case wasErNiet = "was-er-niet"
    }

    public let id: ID<Overlegdeelnemer>
    /// Nil for who has no account here.
    public let medewerker: ID<Medewerker>?
    public let naam: String
    public let organisatie: String?
    public let hoe: Hoe?

    public init(
        id: ID<Overlegdeelnemer>, medewerker: ID<Medewerker>?, naam: String, organisatie: String?, hoe: Hoe? = nil
    ) {
        (self.id, self.medewerker, self.naam, self.organisatie, self.hoe) = (id, medewerker, naam, organisatie, hoe)
    }
}

/// Wat iemand na een overleg doet, en wanneer het klaar is.
public struct Overlegactie: Sendable, Equatable {
    /// Hoe een actie van een overleg afliep.
    public enum Hoe: String, Sendable, CaseIterable { case gedaan, vervallen }

    public let id: ID<Overlegactie>
    public let wat: String
    public let wie: ID<Medewerker>
    public let naam: String
    public let uiterlijk: Dag
    public let hoe: Hoe?

    public init(
        id: ID<Overlegactie>, wat: String, wie: ID<Medewerker>, naam: String, uiterlijk: Dag, hoe: Hoe? = nil
    ) {
        (self.id, self.wat, self.wie, self.naam) = (id, wat, wie, naam)
        (self.uiterlijk, self.hoe) = (uiterlijk, hoe)
    }

    /// Spreekt een actie af die nog komt.
    public static func spreekAf(
        _ wat: String, wie: ID<Medewerker>?, uiterlijk: Dag?, op dag: Dag
    ) throws(Refusal) -> (wat: String, wie: ID<Medewerker>, uiterlijk: Dag) {
        let wat = try Tekst.verplicht(wat, veld: "wat", noem: "wat er gebeurt, zonder namen van gezinnen", meest: 500)
        guard let wie else { throw Refusal(.invalid, "Kies wie dit doet.", field: "wie") }
        guard let uiterlijk, uiterlijk >= dag else {
            throw Refusal(.invalid, "Kies een dag die nog komt.", field: "uiterlijk")
        }
        return (wat, wie, uiterlijk)
    }
}

/// Wat een overleg laat weten aan wie inbracht wat het bekeek.
public struct Terugmelding: Sendable, Equatable {
    public let id: ID<Terugmelding>
    public let tekst: String
    public let overleg: String
    public let dag: Dag

    public init(id: ID<Terugmelding>, tekst: String, overleg: String, dag: Dag) {
        (self.id, self.tekst, self.overleg, self.dag) = (id, tekst, overleg, dag)
    }
}

extension Arrangement {
    /// People talk here over a selection of decisions or a theme, not over one case.
    public var isOverleg: Bool { onderwerp.contains(.selectie) || onderwerp.contains(.thema) }

    /// What comes of such a meeting.
    public var levert: Set<Stap.Opbrengst> { Set(stappen.flatMap(\.levert)) }

    /// What it looks at before it begins.
    public var toont: Set<Stap.Overzicht> { Set(stappen.flatMap(\.toon)) }

    /// Who brought in what it looked at is told.
    public var meldtTerug: Bool {
        stappen.contains { $0.soort == .vertellen && $0.aan.contains(Rolnaam.bronnen.tekst) }
    }

    /// The decisions that a meeting on this day looks at.
    ///
    /// - Parameter vorige: when it met before; nil for the first time, which looks back a year.
    public func venster(op dag: Dag, vorige: Dag?) -> Selectievenster? {
        guard let selectie else { return nil }
        let na: Dag =
            switch selectie.sinds ?? .vorigeBijeenkomst {
            case .vorigeBijeenkomst: vorige ?? dag.plus(dagen: -365)
            case .dag(let dag): dag.plus(dagen: -1)
            case .termijn(let termijn): dag.plus(dagen: dag.nummer - termijn.einde(vanaf: dag).nummer)
            }
        return Selectievenster(uit: selectie.uit, na: na, tot: dag)
    }
}
