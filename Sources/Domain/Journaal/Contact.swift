/// Eén regel in het journaal: wat er gezegd of gedaan is, met wie en wanneer.
public struct Contact: Sendable, Equatable {
    public let id: ID<Contact>
    /// The first wording; what is said of the line later is said of this one.
    public let lijn: ID<Contact>
    /// Code of the list `contactsoorten`.
    public let soort: String
    public let tekst: String
    public let metWie: [ID<Persoon>]
    public let overWie: [ID<Persoon>]
    public let zichtbaar: Zichtbaarheid
    public let grond: Afschermgrond?
    public let gebeurdOp: Dag
    public let vervangt: ID<Contact>?

    public init(
        id: ID<Contact>, lijn: ID<Contact>, soort: String, tekst: String, metWie: [ID<Persoon>], overWie: [ID<Persoon>],
        zichtbaar: Zichtbaarheid, grond: Afschermgrond?, gebeurdOp: Dag, vervangt: ID<Contact>?
    ) {
        self.id = id
        self.lijn = lijn
        self.soort = soort
        self.tekst = tekst
        self.metWie = metWie
        self.overWie = overWie
        self.zichtbaar = zichtbaar
        self.grond = grond
        self.gebeurdOp = gebeurdOp
        self.vervangt = vervangt
    }

    /// By when a talk with a child alone is shown to the parents, or shielded for good.
    public var vrijgevenVoor: Dag? { zichtbaar == .kindAlleen ? gebeurdOp.plus(dagen: 30) : nil }

    /// Schrijft een regel op, of weigert met wat er nog moet.
    public static func schrijf(
        _ voorstel: Contactvoorstel, in gezin: Gezin, soorten: [String], op dag: Dag
    ) throws(Refusal) -> Contact {
        try Contact.gelezen(voorstel, in: gezin, soorten: soorten, op: dag, vervangt: nil)
    }

    /// Verbetert de regel; de oude blijft leesbaar. Wie een oudere tekst voor zich had, ziet eerst de nieuwe.
    public func verbeter(
        _ voorstel: Contactvoorstel, gezien: ID<Contact>, in gezin: Gezin, soorten: [String], op dag: Dag
    ) throws(Refusal) -> Contact {
        guard gezien == id else {
            throw Refusal(
                .conflict, "Iemand anders verbeterde deze regel intussen. Nu staat er: “\(tekst)”", field: "tekst")
        }
        var nieuw = voorstel
        nieuw.zichtbaar = zichtbaar
        nieuw.grond = grond
        // Persons who have left the family may stay in a line that was about them.
        nieuw.overWie = voorstel.overWie.isEmpty ? overWie : voorstel.overWie
        return try Contact.gelezen(nieuw, in: gezin, soorten: soorten, op: dag, vervangt: self)
    }

    /// De regel zoals hij in het goede dossier komt: dezelfde woorden, dag en zichtbaarheid.
    ///
    /// Who is not of that family is left out; what was kept from a family there is kept from this one.
    public func verplaatst(naar gezin: Gezin) -> Contact {
        let id = ID<Contact>.new()
        let over = overWie.filter { gezin.lid($0) != nil }
        let kinderen = gezin.leden.filter { $0.rol == .kind }.map(\.persoon)
        return Contact(
            id: id, lijn: id, soort: soort, tekst: tekst, metWie: metWie.filter { gezin.lid($0) != nil },
            overWie: over.isEmpty ? (kinderen.isEmpty ? gezin.leden.map(\.persoon) : kinderen) : over,
            zichtbaar: zichtbaar, grond: grond, gebeurdOp: gebeurdOp, vervangt: nil)
    }

    /// Toont de regel aan het gezin of juist niet, met de reden.
    public func toon(
        _ zichtbaar: Zichtbaarheid, grond: Afschermgrond?, gronden: String, in gezin: Gezin
    ) throws(Refusal) -> String {
        guard zichtbaar != self.zichtbaar || grond != self.grond else {
            throw Refusal(.invalid, "Dat is al zo: \(zichtbaar.naam).", field: "zichtbaar")
        }
        try Contact.eisZichtbaarheid(zichtbaar, grond, metWie: metWie, in: gezin)
        return try Tekst.verplicht(gronden, veld: "gronden", noem: "waarom u dit verandert")
    }

    private static func gelezen(
        _ voorstel: Contactvoorstel, in gezin: Gezin, soorten: [String], op dag: Dag, vervangt: Contact?
    ) throws(Refusal) -> Contact {
        let tekst = try Tekst.verplicht(voorstel.tekst, veld: "tekst", noem: "wat er gezegd of gedaan is")
        let wanneer = voorstel.gebeurdOp ?? dag
        guard wanneer <= dag else {
            throw Refusal(.invalid, "Deze dag is nog niet geweest. Kies vandaag of eerder.", field: "dag")
        }
        let soort =
            voorstel.soort.isEmpty ? Contact.soort(genoemdIn: tekst, uit: soorten) : voorstel.soort
        guard soorten.contains(soort) else {
            throw Refusal(.invalid, "Kies hoe het contact was, bijvoorbeeld telefoon of huisbezoek.", field: "soort")
        }
        let bekend = Set((vervangt?.metWie ?? []) + (vervangt?.overWie ?? []))
        for wie in voorstel.metWie + voorstel.overWie where !bekend.contains(wie) {
            _ = try gezin.requireLid(wie, veld: "over")
        }
        let overWie =
            voorstel.overWie.isEmpty ? gezin.leden.filter { $0.rol == .kind }.map(\.persoon) : voorstel.overWie
        try eisZichtbaarheid(voorstel.zichtbaar, voorstel.grond, metWie: voorstel.metWie, in: gezin)
        let id = ID<Contact>.new()
        return Contact(
            id: id, lijn: vervangt?.lijn ?? id, soort: soort, tekst: tekst, metWie: voorstel.metWie,
            overWie: overWie.isEmpty ? gezin.leden.map(\.persoon) : overWie, zichtbaar: voorstel.zichtbaar,
            grond: voorstel.zichtbaar == .afgeschermd ? voorstel.grond : nil, gebeurdOp: wanneer, vervangt: vervangt?.id
        )
    }

    /// A shield has its ground in law; a talk with a child alone was with a child, and with no parent.
    static func eisZichtbaarheid(
        _ zichtbaar: Zichtbaarheid, _ grond: Afschermgrond?, metWie: [ID<Persoon>], in gezin: Gezin
    ) throws(Refusal) {
        switch zichtbaar {
        case .gezin: return
        case .afgeschermd:
            guard grond != nil else {
                throw Refusal(
                    .invalid, "Kies waarom het gezin dit niet mag lezen. Zonder reden uit de wet kan het niet.",
                    field: "grond")
            }
        case .kindAlleen:
            let rollen = metWie.compactMap { gezin.lid($0)?.rol }
            guard rollen.contains(.kind), !rollen.contains(.ouder) else {
                throw Refusal(
                    .invalid, "Kies bij “Met wie” het kind met wie u alleen sprak, zonder ouders.", field: "met")
            }
        }
    }
}

/// Wat iemand invult om een regel in het journaal te schrijven.
public struct Contactvoorstel: Sendable {
    /// Read from the words of the text when empty.
    public var soort: String
    public var tekst: String
    public var metWie: [ID<Persoon>]
    /// The children of the family when empty.
    public var overWie: [ID<Persoon>]
    public var zichtbaar: Zichtbaarheid
    public var grond: Afschermgrond?
    /// When it was; today when empty.
    public var gebeurdOp: Dag?

    public init(
        soort: String, tekst: String, metWie: [ID<Persoon>] = [], overWie: [ID<Persoon>] = [],
        zichtbaar: Zichtbaarheid = .gezin, grond: Afschermgrond? = nil, gebeurdOp: Dag? = nil
    ) {
        self.soort = soort
        self.tekst = tekst
        self.metWie = metWie
        self.overWie = overWie
        self.zichtbaar = zichtbaar
        self.grond = grond
        self.gebeurdOp = gebeurdOp
    }
}
