/// Een moment met een nummer: het plan zoals het verteld is en waarover het gezin zei wat het vond.
public struct Planversie: Sendable, Equatable {
    public let id: ID<Planversie>
    public let nummer: Int
    public let toelichting: String?
    public let gebeurdOp: Dag
    /// The plan is shown as it was known then.
    public let vastgelegdOp: Moment
    public let instemmingen: [Instemming]

    public init(
        id: ID<Planversie>, nummer: Int, toelichting: String?, gebeurdOp: Dag, vastgelegdOp: Moment,
        instemmingen: [Instemming]
    ) {
        self.id = id
        self.nummer = nummer
        self.toelichting = toelichting
        self.gebeurdOp = gebeurdOp
        self.vastgelegdOp = vastgelegdOp
        self.instemmingen = instemmingen
    }
}

/// Wat iemand van het gezin van een planversie vindt.
public struct Instemming: Sendable, Equatable {
    /// Eens, deels eens of oneens met het plan.
    public enum Stem: String, Sendable, CaseIterable {
        case eens, deels, oneens

        /// As it is said on screen.
        public var naam: String {
            switch self {
            case .eens: "is het ermee eens"
            case .deels: "is het er deels mee eens"
            case .oneens: "is het er niet mee eens"
            }
        }
    }

    public let id: ID<Instemming>
    public let persoon: ID<Persoon>
    public let antwoord: Stem
    public let woorden: String?
    public let voorgelezen: Bool
    public let gebeurdOp: Dag
    public let vervangt: ID<Instemming>?

    public init(
        id: ID<Instemming>, persoon: ID<Persoon>, antwoord: Stem, woorden: String?, voorgelezen: Bool, gebeurdOp: Dag,
        vervangt: ID<Instemming>?
    ) {
        self.id = id
        self.persoon = persoon
        self.antwoord = antwoord
        self.woorden = woorden
        self.voorgelezen = voorgelezen
        self.gebeurdOp = gebeurdOp
        self.vervangt = vervangt
    }

    /// Schrijft op wat iemand van het plan vindt; een later antwoord komt in de plaats van een eerder.
    public static func geef(
        _ voorstellen: [Instemmingvoorstel], eerder: [Instemming], in gezin: Gezin, op dag: Dag
    ) throws(Refusal) -> [Instemming] {
        var instemmingen: [Instemming] = []
        for voorstel in voorstellen {
            let woorden = try Tekst.facultatief(voorstel.woorden, veld: "woorden-\(voorstel.persoon)", meest: 2000)
            guard let antwoord = voorstel.antwoord else {
                if woorden == nil, !voorstel.voorgelezen { continue }
                throw Refusal(
                    .invalid, "Kies wat diegene van het plan vindt.", field: "antwoord-\(voorstel.persoon)")
            }
            let lid = try gezin.requireLid(voorstel.persoon, veld: "antwoord-\(voorstel.persoon)")
            if antwoord != .eens, woorden == nil {
                throw Refusal(
                    .invalid, "Schrijf op waarmee \(lid.roepnaam) het niet eens is, in eigen woorden.",
                    field: "woorden-\(voorstel.persoon)")
            }
            instemmingen.append(
                Instemming(
                    id: .new(), persoon: lid.persoon, antwoord: antwoord, woorden: woorden,
                    voorgelezen: voorstel.voorgelezen, gebeurdOp: dag,
                    vervangt: eerder.last { $0.persoon == lid.persoon }?.id))
        }
        return instemmingen
    }
}

/// Wat iemand invult over de instemming van één mens.
public struct Instemmingvoorstel: Sendable {
    public let persoon: ID<Persoon>
    /// Nil: not asked.
    public var antwoord: Instemming.Stem?
    public var woorden: String
    public var voorgelezen: Bool

    public init(persoon: ID<Persoon>, antwoord: Instemming.Stem?, woorden: String = "", voorgelezen: Bool = false) {
        self.persoon = persoon
        self.antwoord = antwoord
        self.woorden = woorden
        self.voorgelezen = voorgelezen
    }
}
