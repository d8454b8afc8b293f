/// Een verwijzing naar specialistische hulp. Een collega kijkt mee voor zij weggaat: dat geeft ruimte, geen toestemming.
public struct Verwijzing: Sendable, Equatable {
    /// Hoe een verwijzing afloopt.
    public enum Afloop: String, Sendable, CaseIterable { case verstuurd, ingetrokken }

    public let id: ID<Verwijzing>
    /// The line of the goal; nil for the family as a whole.
    public let doel: ID<Doel>?
    /// The question to the colleague who looks along.
    public let toets: ID<Meedenkvraag>
    /// A code of the list `zorgcategorieen`.
    public let zorgcategorie: String
    /// To whom, when that is known.
    public let naar: String?
    /// What the family itself wants.
    public let wens: String
    public let overWie: [ID<Persoon>]
    public let van: Dag
    public let afloop: Afloop?
    public let toelichting: String?
    public let tot: Dag?

    public init(
        id: ID<Verwijzing>, doel: ID<Doel>?, toets: ID<Meedenkvraag>, zorgcategorie: String, naar: String?,
        wens: String,
        overWie: [ID<Persoon>], van: Dag, afloop: Afloop? = nil, toelichting: String? = nil, tot: Dag? = nil
    ) {
        (self.id, self.doel, self.toets, self.zorgcategorie) = (id, doel, toets, zorgcategorie)
        (self.naar, self.wens, self.overWie, self.van) = (naar, wens, overWie, van)
        (self.afloop, self.toelichting, self.tot) = (afloop, toelichting, tot)
    }

    /// Stelt een verwijzing op, met de vraag aan een collega om mee te kijken.
    ///
    /// - Parameter toets: the question that goes to the colleague.
    public static func stelOp(
        _ voorstel: Verwijsvoorstel, toets: Meedenkvraag, overWie: [ID<Persoon>]
    ) throws(Refusal) -> Verwijzing {
        Verwijzing(
            id: .new(), doel: toets.doel, toets: toets.id, zorgcategorie: voorstel.zorgcategorie,
            naar: try Tekst.facultatief(voorstel.naar, veld: "naar", meest: 200),
            wens: try Tekst.verplicht(voorstel.wens, veld: "wens", noem: "wat het gezin zelf wil", meest: 1000),
            overWie: overWie, van: toets.gebeurdOp)
    }

    /// Kijkt of de verwijzing zo kan aflopen, en geeft wat erbij komt te staan.
    ///
    /// - Parameter isBekeken: the colleague has answered. Without an answer it may leave too, with a reason.
    public func rondAf(_ afloop: Afloop?, toelichting: String, isBekeken: Bool) throws(Refusal) -> String? {
        guard self.afloop == nil else {
            throw Refusal(
                .conflict,
                self.afloop == .verstuurd ? "Deze verwijzing is al weg." : "Deze verwijzing is al ingetrokken.")
        }
        guard let afloop else { throw Refusal(.invalid, "Kies of de verwijzing weggaat.", field: "afloop") }
        let tekst = try Tekst.facultatief(toelichting, veld: "toelichting", meest: 1000)
        if afloop == .verstuurd, !isBekeken, tekst == nil {
            throw Refusal(
                .invalid, "Uw collega keek nog niet mee. Schrijf in één zin waarom het niet kan wachten.",
                field: "toelichting")
        }
        return tekst
    }
}

/// Wat iemand invult om naar specialistische hulp te verwijzen.
public struct Verwijsvoorstel: Sendable {
    public var zorgcategorie: String
    public var waarom: String
    public var wens: String
    public var naar: String
    public var collega: ID<Medewerker>?

    public init(zorgcategorie: String, waarom: String, wens: String, naar: String = "", collega: ID<Medewerker>?) {
        (self.zorgcategorie, self.waarom, self.wens) = (zorgcategorie, waarom, wens)
        (self.naar, self.collega) = (naar, collega)
    }
}
