/// Eén zin aan iemand dichtbij: ik loop vast, of een vraag aan een collega.
public struct Meedenkvraag: Sendable, Equatable {
    /// Waarom iemand een ander laat meedenken.
    public enum Aanleiding: String, Sendable, CaseIterable { case vastgelopen, collega, toets }

    public let id: ID<Meedenkvraag>
    /// The line of the goal; nil for the family as a whole.
    public let doel: ID<Doel>?
    public let soort: Aanleiding
    public let van: ID<Medewerker>
    public let aan: ID<Medewerker>
    public let zin: String
    public let gebeurdOp: Dag

    public init(
        id: ID<Meedenkvraag>, doel: ID<Doel>?, soort: Aanleiding, van: ID<Medewerker>, aan: ID<Medewerker>, zin: String,
        gebeurdOp: Dag
    ) {
        self.id = id
        self.doel = doel
        self.soort = soort
        self.van = van
        self.aan = aan
        self.zin = zin
        self.gebeurdOp = gebeurdOp
    }

    /// Stelt een vraag aan iemand dichtbij.
    ///
    /// - Parameter meedenkers: who may be asked: the maatje, the team, its specialists.
    public static func stel(
        _ zin: String, soort: Aanleiding, bij doel: Doel?, aan: ID<Medewerker>?, meedenkers: [ID<Medewerker>],
        door: ID<Medewerker>, op dag: Dag
    ) throws(Refusal) -> Meedenkvraag {
        let noem =
            switch soort {
            case .vastgelopen: "in één zin waar u vastloopt"
            case .collega: "in één zin wat u wilt weten"
            case .toets: "waarom deze hulp, en wat er al geprobeerd is"
            }
        let zin = try Tekst.verplicht(zin, veld: "zin", noem: noem, meest: 500)
        guard let aan, aan != door, meedenkers.contains(aan) else {
            throw Refusal(.invalid, "Kies aan wie u het vraagt.", field: "aan")
        }
        return Meedenkvraag(id: .new(), doel: doel?.lijn, soort: soort, van: door, aan: aan, zin: zin, gebeurdOp: dag)
    }

    /// Geeft advies op de vraag. Alleen wie gevraagd is antwoordt, één keer.
    public func beantwoord(
        _ voorstel: Adviesvoorstel, eerder: Advies?, arrangementen: [String], door: ID<Medewerker>, op dag: Dag
    ) throws(Refusal) -> Advies {
        guard door == aan else { throw Refusal(.forbidden, "Alleen wie gevraagd is, geeft dit advies.") }
        guard eerder == nil else { throw Refusal(.conflict, "Op deze vraag is al geantwoord.") }
        if let weg = voorstel.wegwijzer, !arrangementen.contains(weg) {
            throw Refusal(.invalid, "Deze tafel of route is er niet meer. Kies een andere.", field: "wegwijzer")
        }
        let goed = try voorstel.gecontroleerd(noem: "wat u ervan denkt")
        return Advies(
            id: .new(), vraag: id, tekst: goed.tekst, naam: goed.naam, discipline: goed.discipline,
            registratie: goed.registratie, wegwijzer: voorstel.wegwijzer, gebeurdOp: dag)
    }
}

/// Het antwoord van een deskundige of collega, met naam, vak en registratie.
public struct Advies: Sendable, Equatable {
    public let id: ID<Advies>
    public let vraag: ID<Meedenkvraag>
    public let tekst: String
    public let naam: String
    public let discipline: String
    public let registratie: String?
    /// The arrangement to which it points the way.
    public let wegwijzer: String?
    public let gebeurdOp: Dag

    public init(
        id: ID<Advies>, vraag: ID<Meedenkvraag>, tekst: String, naam: String, discipline: String, registratie: String?,
        wegwijzer: String?, gebeurdOp: Dag
    ) {
        self.id = id
        self.vraag = vraag
        self.tekst = tekst
        self.naam = naam
        self.discipline = discipline
        self.registratie = registratie
        self.wegwijzer = wegwijzer
        self.gebeurdOp = gebeurdOp
    }
}

/// Wat iemand invult om advies te geven.
public struct Adviesvoorstel: Sendable {
    public var tekst: String
    public var naam: String
    public var discipline: String
    public var registratie: String
    public var wegwijzer: String?

    public init(tekst: String, naam: String, discipline: String, registratie: String = "", wegwijzer: String? = nil) {
        self.tekst = tekst
        self.naam = naam
        self.discipline = discipline
        self.registratie = registratie
        self.wegwijzer = wegwijzer
    }

    /// What was typed, trimmed; refused where something lacks or is too long.
    ///
    /// - Parameter zin: how a refusal calls the text.
    func gecontroleerd(
        noem zin: String
    ) throws(Refusal) -> (tekst: String, naam: String, discipline: String, registratie: String?) {
        (
            try Tekst.verplicht(tekst, veld: "tekst", noem: zin, meest: 5000),
            try Tekst.verplicht(naam, veld: "naam", noem: "uw naam", meest: 200),
            try Tekst.verplicht(discipline, veld: "discipline", noem: "uit welk vak u dit zegt", meest: 100),
            try Tekst.facultatief(registratie, veld: "registratie", meest: 100)
        )
    }
}
