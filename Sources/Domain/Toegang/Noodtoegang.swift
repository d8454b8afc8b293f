/// Een blik in een dossier zonder werkrelatie, in nood: 24 uur, meteen gemeld aan regisseur en functionaris.
public enum Noodtoegang {
    /// How long it lasts, in hours.
    public static let uren = 24
    /// How often somebody may take it in a day.
    public static let meestPerDag = 3
}

/// Waarmee iemand een gezin precies aanwijst: een BSN, of achternaam en geboortedatum.
public struct Aanwijzing: Sendable {
    public var bsn: String
    public var naam: String
    public var geboren: Dag?

    /// How often a day somebody may ask whether a family is known.
    public static let meestPerDag = 20

    public init(bsn: String = "", naam: String = "", geboren: Dag? = nil) {
        self.bsn = bsn
        self.naam = naam
        self.geboren = geboren
    }

    /// Refuses what does not point at exactly one person.
    public func gecontroleerd() throws(Refusal) -> Aanwijzing {
        if !bsn.isEmpty {
            guard Burgerservicenummer.isGeldig(bsn) else {
                throw Refusal(.invalid, "Dit BSN klopt niet. Kijk de negen cijfers na.", field: "bsn")
            }
            return Aanwijzing(bsn: bsn)
        }
        let naam = try Tekst.verplicht(naam, veld: "naam", noem: "een BSN, of de achternaam", meest: 200)
        guard let geboren else {
            throw Refusal(.invalid, "Schrijf bij een naam ook de geboortedatum op.", field: "geboren")
        }
        return Aanwijzing(naam: naam, geboren: geboren)
    }
}
