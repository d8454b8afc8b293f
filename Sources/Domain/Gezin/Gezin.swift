/// Het gezin van een dossier, zoals het op een dag bekend is: wie erbij hoort en wie ermee werkt.
public struct Gezin: Sendable, Equatable {
    /// Of hulp vrijwillig is, onder drang, of door een rechter opgelegd.
    public enum Kader: String, Sendable, CaseIterable { case vrijwillig, drang, gedwongen }

    public let dossier: ID<Dossier>
    /// What the file is of; of all but a family, `naam` says so too.
    public let soort: Dossiersoort
    public let naam: String
    public let wijk: String
    public let team: ID<Team>
    public let teamnaam: String
    public let kader: Kader
    public let leden: [Gezinslid]
    public let betrokkenen: [Werkrelatie]
    /// Who belonged to the family before: their names stand in older lines.
    public let vroeger: [Gezinslid]
    /// Somebody who was recorded twice is read as one.
    public let zelfde: [ID<Persoon>: ID<Persoon>]
    /// Since when the file is closed; nil while it is open.
    public let geslotenOp: Dag?
    /// Who stands in for the regisseur.
    public let maatje: String?
    /// The plan as it was last told to the family.
    public var plan: Planstand?

    /// Het nummer en de dag van de laatste versie van het plan.
    public struct Planstand: Sendable, Equatable {
        public let nummer: Int
        public let dag: Dag

        public init(nummer: Int, dag: Dag) {
            self.nummer = nummer
            self.dag = dag
        }
    }

    public init(
        dossier: ID<Dossier>, naam: String, wijk: String, team: ID<Team>, teamnaam: String, kader: Kader,
        leden: [Gezinslid], betrokkenen: [Werkrelatie], vroeger: [Gezinslid] = [],
        zelfde: [ID<Persoon>: ID<Persoon>] = [:], geslotenOp: Dag? = nil, maatje: String? = nil,
        plan: Planstand? = nil, soort: Dossiersoort = .gezin
    ) {
        self.dossier = dossier
        self.soort = soort
        self.naam = naam
        self.wijk = wijk
        self.team = team
        self.teamnaam = teamnaam
        self.kader = kader
        self.leden = leden
        self.betrokkenen = betrokkenen
        self.vroeger = vroeger
        self.zelfde = zelfde
        self.geslotenOp = geslotenOp
        self.maatje = maatje
        self.plan = plan
    }

    public var regisseur: Werkrelatie? { betrokkenen.first { $0.rol == .regisseur } }

    /// Whose work with the family may end: of this role at a table, or of everybody but the regisseur.
    public func kunnenEindigen(als rol: Rolnaam?) -> [Werkrelatie] {
        betrokkenen.filter { $0.rol != .regisseur && (rol == nil || $0.rol == .bij(rol)) }
    }

    /// Somebody who belongs to the family now.
    public func lid(_ persoon: ID<Persoon>) -> Gezinslid? {
        let persoon = zelfde[persoon] ?? persoon
        return leden.first { $0.persoon == persoon }
    }

    /// What somebody is called, also who no longer belongs to the family.
    public func roepnaam(_ persoon: ID<Persoon>) -> String {
        let wie = zelfde[persoon] ?? persoon
        return (leden + vroeger).first { $0.persoon == wie }?.roepnaam ?? "iemand van het gezin"
    }

    /// The person named, when he or she belongs to this family.
    public func requireLid(_ persoon: ID<Persoon>?, veld: String) throws(Refusal) -> Gezinslid {
        guard let persoon, let lid = lid(persoon) else {
            throw Refusal(.invalid, "Kies iemand van het gezin.", field: veld)
        }
        return lid
    }
}
