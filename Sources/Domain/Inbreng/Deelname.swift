/// Wie bij een inbreng aan tafel hoort, in welke rol.
public struct Deelname: Sendable, Equatable {
    /// Wie een deelnemer is: een medewerker, iemand van het gezin, of iemand van buiten met een naam.
    public enum Wie: Hashable, Sendable {
        case medewerker(ID<Medewerker>)
        case persoon(ID<Persoon>)
        case buiten(naam: String, organisatie: String?)
    }

    public let id: ID<Deelname>
    public let wie: Wie
    public let rol: Rolnaam
    public let mandaat: Mandaat

    public init(id: ID<Deelname>, wie: Wie, rol: Rolnaam, mandaat: Mandaat) {
        self.id = id
        self.wie = wie
        self.rol = rol
        self.mandaat = mandaat
    }

    public var isGezin: Bool { if case .persoon = wie { true } else { rol == .gezin } }

    public var medewerker: ID<Medewerker>? { if case .medewerker(let id) = wie { id } else { nil } }

    /// Voegt iemand toe aan wie er al is. Wie er twee keer staat, staat er één keer.
    public static func vraag(
        _ voorstellen: [Deelnemervoorstel], bij al: [Deelname], in arrangement: Arrangement, gezin: Gezin
    ) throws(Refusal) -> [Deelname] {
        var alle = al
        for voorstel in voorstellen {
            guard let wie = try voorstel.gelezen(in: gezin), !alle.contains(where: { $0.wie == wie }) else { continue }
            let plek = arrangement.rol(voorstel.rol)
            if let tot = plek?.tot, alle.filter({ $0.rol == voorstel.rol }).count >= tot {
                throw Refusal(
                    .invalid, "Er kunnen hoogstens \(tot) mensen mee als \(voorstel.rol.opschrift.lowercased()).",
                    field: "erbij")
            }
            alle.append(Deelname(id: .new(), wie: wie, rol: voorstel.rol, mandaat: voorstel.mandaat))
        }
        return Array(alle.dropFirst(al.count))
    }
}

/// Iemand die erbij zou moeten zijn.
public struct Deelnemervoorstel: Sendable, Equatable {
    public var medewerker: ID<Medewerker>?
    public var persoon: ID<Persoon>?
    /// Of somebody from outside, or whom the family brings.
    public var naam = ""
    public var organisatie = ""
    public var rol: Rolnaam
    public var mandaat: Mandaat = .onbekend

    public init(_ medewerker: ID<Medewerker>, als rol: Rolnaam, mandaat: Mandaat = .onbekend) {
        (self.medewerker, self.rol, self.mandaat) = (medewerker, rol, mandaat)
    }

    /// Somebody of the family.
    public init(gezin persoon: ID<Persoon>) { (self.persoon, rol, mandaat) = (persoon, .gezin, .geen) }

    /// Somebody without an account; also whom the family brings: `vertrouwenspersoon`, `tolk`, `naaste`.
    public init(naam: String, van organisatie: String = "", als rol: Rolnaam, mandaat: Mandaat = .onbekend) {
        (self.naam, self.organisatie, self.rol, self.mandaat) = (naam, organisatie, rol, mandaat)
    }

    func gelezen(in gezin: Gezin) throws(Refusal) -> Deelname.Wie? {
        if let medewerker { return .medewerker(medewerker) }
        if let persoon { return .persoon(try gezin.requireLid(persoon, veld: "erbij").persoon) }
        let organisatie = try Tekst.facultatief(organisatie, veld: "erbij", meest: 200)
        guard let naam = try Tekst.facultatief(naam, veld: "erbij", meest: 200) else {
            if organisatie == nil { return nil }
            throw Refusal(.invalid, "Schrijf ook op hoe deze persoon heet.", field: "erbij")
        }
        return .buiten(naam: naam, organisatie: organisatie)
    }
}

/// Op welke grond een deelnemer namen mag weten en delen van het dossier mag zien. Zonder grond: de vraag zonder namen.
public struct Deelgrond: Sendable, Equatable {
    public static let toestemming = "toestemming"
    /// Grounds that always exist; an arrangement may name others.
    public static let algemeen = [toestemming, "wettelijke-taak", "veiligheid"]

    public let id: ID<Deelgrond>
    public let deelname: ID<Deelname>
    public let grond: String
    public let delen: Set<Gegeven>
    public let toelichting: String?
    public let van: Dag

    public init(
        id: ID<Deelgrond>, deelname: ID<Deelname>, grond: String, delen: Set<Gegeven>, toelichting: String?, van: Dag
    ) {
        self.id = id
        self.deelname = deelname
        self.grond = grond
        self.delen = delen
        self.toelichting = toelichting
        self.van = van
    }

    /// Legt een grond vast voor wat het arrangement deze rol laat zien; nooit meer dan dat.
    public static func geef(
        _ grond: String, delen: Set<Gegeven>?, toelichting: String, aan deelname: Deelname, in arrangement: Arrangement,
        op dag: Dag
    ) throws(Refusal) -> Deelgrond {
        let regels = arrangement.gegevens.filter { $0.rol == deelname.rol }
        guard (algemeen + regels.map(\.grond)).contains(grond) else {
            throw Refusal(.invalid, "Kies op welke grond deze persoon mag meekijken.", field: "grond")
        }
        let mag = arrangement.gegevens(voor: deelname.rol).wat
        guard (delen ?? mag).isSubset(of: mag) else {
            throw Refusal(
                .invalid, "In de rol van \(deelname.rol.opschrift.lowercased()) mag iemand dit deel niet zien.",
                field: "delen")
        }
        let toelichting = try Tekst.facultatief(toelichting, veld: "toelichting", meest: 1000)
        if grond != toestemming, toelichting == nil {
            throw Refusal(
                .invalid, "Schrijf op waarom deze persoon zonder toestemming mag meekijken.", field: "toelichting")
        }
        return Deelgrond(
            id: .new(), deelname: deelname.id, grond: grond, delen: (delen ?? mag).union([.vraag]),
            toelichting: toelichting, van: dag)
    }
}
