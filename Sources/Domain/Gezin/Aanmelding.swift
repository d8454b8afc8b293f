/// Wat nodig is om een dossier voor een gezin te openen.
public struct Aanmelding: Sendable {
    /// Eén mens van het gezin, zoals hij of zij wordt aangemeld.
    public struct Lid: Sendable {
        public var naam: String
        public var roepnaam: String
        public var rol: Gezinslid.Rol
        public var alsWat: String
        public var gezag: Gezinslid.Gezag
        public var geboren: Dag?
        public var bsn: String?
        public var adres: String?
        public var adresAfgeschermd = false
        public var telefoon: String?
        public var taal: String?
        public var tolk = false

        public init(
            naam: String, roepnaam: String, rol: Gezinslid.Rol, alsWat: String, gezag: Gezinslid.Gezag = .onbekend,
            geboren: Dag? = nil
        ) {
            self.naam = naam
            self.roepnaam = roepnaam
            self.rol = rol
            self.alsWat = alsWat
            self.gezag = gezag
            self.geboren = geboren
        }
    }

    public var naam: String
    public var wijk: String
    public var team: ID<Team>?
    public var kader: Gezin.Kader = .vrijwillig
    /// Code of the list of referrers; `onbekend` is valid.
    public var verwijzer = "onbekend"
    public var aanleiding: String
    public var leden: [Lid]
    /// The day on which the family came; today when nil.
    public var gebeurdOp: Dag?
    /// The row of the form in which each member stands, for the field that a refusal names; 1, 2, … when empty.
    public var rijen: [Int] = []

    public init(naam: String, wijk: String, team: ID<Team>?, aanleiding: String, leden: [Lid]) {
        self.naam = naam
        self.wijk = wijk
        self.team = team
        self.aanleiding = aanleiding
        self.leden = leden
    }

    /// The same, read and found complete, or refused with what is missing.
    public func gecontroleerd(op dag: Dag) throws(Refusal) -> Aanmelding {
        var goed = self
        goed.naam = try Tekst.verplicht(naam, veld: "naam", noem: "hoe het gezin heet", meest: 200)
        goed.wijk = try Tekst.verplicht(wijk, veld: "wijk", noem: "in welke wijk het gezin woont", meest: 200)
        goed.aanleiding = try Tekst.verplicht(aanleiding, veld: "aanleiding", noem: "waarom het gezin komt")
        guard team != nil else { throw Refusal(.invalid, "Kies het team dat met het gezin werkt.", field: "team") }
        if let gebeurdOp, gebeurdOp > dag {
            throw Refusal(.invalid, "De dag van opening ligt in de toekomst.", field: "geopend_op")
        }
        guard !leden.isEmpty else {
            throw Refusal(.invalid, "Noem minstens één mens van het gezin.", field: "lid-1-naam")
        }
        for (nummer, lid) in leden.enumerated() {
            let rij = "lid-\(nummer < rijen.count ? rijen[nummer] : nummer + 1)-"
            goed.leden[nummer] = try lid.gecontroleerd(op: dag, rij: rij)
        }
        return goed
    }
}

extension Aanmelding.Lid {
    /// The same person, read and found complete, or refused with what is missing.
    ///
    /// - Parameter rij: what the fields of this person begin with on the form.
    public func gecontroleerd(op dag: Dag, rij: String = "") throws(Refusal) -> Aanmelding.Lid {
        var goed = self
        goed.naam = try Tekst.verplicht(naam, veld: rij + "naam", noem: "hoe iedereen heet", meest: 200)
        let roepnaam = roepnaam.isEmpty ? String(goed.naam.prefix { $0 != " " }) : roepnaam
        goed.roepnaam = try Tekst.verplicht(roepnaam, veld: rij + "naam", noem: "hoe iedereen heet", meest: 100)
        goed.alsWat = try Tekst.facultatief(alsWat, veld: rij + "als", meest: 100) ?? rol.rawValue
        goed.adres = try Tekst.facultatief(adres ?? "", veld: rij + "adres", meest: 300)
        goed.telefoon = try Tekst.facultatief(telefoon ?? "", veld: rij + "telefoon", meest: 50)
        goed.taal = try Tekst.facultatief(taal ?? "", veld: rij + "taal", meest: 100)
        if let geboren, geboren > dag {
            throw Refusal(.invalid, "De geboortedatum van \(naam) ligt in de toekomst.", field: rij + "geboren")
        }
        if let bsn, !Burgerservicenummer.isGeldig(bsn) {
            throw Refusal(.invalid, "Het BSN van \(naam) klopt niet. Kijk het na.", field: rij + "bsn")
        }
        return goed
    }
}
