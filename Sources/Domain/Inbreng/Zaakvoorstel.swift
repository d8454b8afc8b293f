/// Wat iemand invult om een vraag in te brengen over iets anders dan een gezin.
public struct Zaakvoorstel: Sendable {
    public var soort: Dossiersoort
    /// Of the child; empty for a case without names.
    public var naam: String
    public var geboren: Dag?
    public var vraag: String
    /// Code of the list `gevraagd`.
    public var gevraagd: String
    /// On which ground this may be brought in; empty for a case without names.
    public var grond: String
    /// Whom to call about it, at home; may be empty.
    public var contact = ""
    public var telefoon = ""

    public init(
        _ soort: Dossiersoort, naam: String = "", geboren: Dag? = nil, vraag: String, gevraagd: String,
        grond: String = ""
    ) {
        (self.soort, self.naam, self.geboren) = (soort, naam, geboren)
        (self.vraag, self.gevraagd, self.grond) = (vraag, gevraagd, grond)
    }

    /// Hetzelfde, nagekeken; of geweigerd met wat er ontbreekt, of waarom het hier niet kan.
    public func gecontroleerd(in arrangement: Arrangement, op dag: Dag) throws(Refusal) -> Zaakvoorstel {
        guard arrangement.zaken.contains(soort), arrangement.geldt(op: dag) else {
            throw Refusal(.invalid, "Dit kunt u bij \(arrangement.naam) niet inbrengen.", field: "soort")
        }
        var goed = self
        if soort.heeftKind {
            goed.naam = try Tekst.verplicht(naam, veld: "naam", noem: "hoe het kind heet", meest: 200)
            guard let geboren else {
                throw Refusal(.invalid, "Schrijf op wanneer het kind geboren is.", field: "geboren")
            }
            if geboren > dag { throw Refusal(.invalid, "Deze geboortedatum ligt in de toekomst.", field: "geboren") }
        } else {
            (goed.naam, goed.geboren, goed.contact, goed.telefoon) = ("", nil, "", "")
        }
        goed.vraag = try Tekst.verplicht(vraag, veld: "vraag", noem: "wat u de tafel vraagt", meest: 2000)
        if soort.heeftKind {
            guard arrangement.gronden.contains(grond) else {
                throw Refusal(.invalid, "Kies op welke grond u dit inbrengt.", field: "grond")
            }
            goed.contact = try Tekst.facultatief(contact, veld: "contact", meest: 200) ?? ""
            goed.telefoon = try Tekst.facultatief(telefoon, veld: "telefoon", meest: 50) ?? ""
            if goed.contact.isEmpty, !goed.telefoon.isEmpty {
                throw Refusal(.invalid, "Schrijf ook op van wie dit nummer is.", field: "contact")
            }
        } else {
            goed.grond = ""
        }
        return goed
    }

    /// Who stands in the file: one child and whom to call, or nobody.
    public var leden: [Aanmelding.Lid] {
        guard soort.heeftKind else { return [] }
        var leden = [Aanmelding.Lid(naam: naam, roepnaam: "", rol: .kind, alsWat: "kind", geboren: geboren)]
        if !contact.isEmpty {
            var lid = Aanmelding.Lid(naam: contact, roepnaam: "", rol: .ouder, alsWat: "contactpersoon")
            lid.telefoon = telefoon
            leden.append(lid)
        }
        return leden
    }
}

/// Hoe uit een aanmelding of leerling een dossier van een gezin komt: een nieuw, of een dat er al is.
public struct Vervolgdossier: Sendable {
    /// The file of the same child that is there already; nil opens a new one.
    public var bij: ID<Dossier>?
    public var naam: String
    public var wijk: String
    public var team: ID<Team>?
    /// Who consented, and how. Without it nothing is opened.
    public var toestemming: String

    public init(
        bij: ID<Dossier>? = nil, naam: String = "", wijk: String = "", team: ID<Team>? = nil, toestemming: String
    ) {
        (self.bij, self.naam, self.wijk, self.team, self.toestemming) = (bij, naam, wijk, team, toestemming)
    }
}
