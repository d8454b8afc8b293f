/// Wie wat doet en wanneer, vanwege een besluit.
public struct Actie: Sendable, Equatable {
    /// Wie een actie doet: een medewerker, of een ander met een naam.
    public enum Wie: Sendable, Equatable {
        case medewerker(ID<Medewerker>)
        case anders(String)
    }

    public let id: ID<Actie>
    public let wat: String
    public let wie: Wie
    public let uiterlijk: Dag
    /// The line of the goal under which it stands in the plan too.
    public let doel: ID<Doel>?
    public let uitslag: Actieuitslag?

    public init(id: ID<Actie>, wat: String, wie: Wie, uiterlijk: Dag, doel: ID<Doel>?, uitslag: Actieuitslag? = nil) {
        self.id = id
        self.wat = wat
        self.wie = wie
        self.uiterlijk = uiterlijk
        self.doel = doel
        self.uitslag = uitslag
    }

    /// Leest wat er is ingevuld; een lege regel telt niet.
    public static func spreekAf(_ voorstellen: [Actievoorstel], op dag: Dag) throws(Refusal) -> [Actie] {
        var acties: [Actie] = []
        for voorstel in voorstellen {
            let wat = try Tekst.facultatief(voorstel.wat, veld: "actie-wat", meest: 1000)
            let anders = try Tekst.facultatief(voorstel.wieAnders, veld: "actie-wie", meest: 200)
            if wat == nil, anders == nil, voorstel.wie == nil, voorstel.uiterlijk == nil { continue }
            guard let wat else {
                throw Refusal(.invalid, "Schrijf bij elke actie op wat er gebeurt.", field: "actie-wat")
            }
            guard let wie = voorstel.wie.map(Wie.medewerker) ?? anders.map(Wie.anders) else {
                throw Refusal(.invalid, "Schrijf bij elke actie op wie het doet.", field: "actie-wie")
            }
            guard let uiterlijk = voorstel.uiterlijk else {
                throw Refusal(.invalid, "Schrijf bij elke actie op wanneer het klaar is.", field: "actie-uiterlijk")
            }
            guard uiterlijk >= dag else {
                throw Refusal(.invalid, "De dag van een actie is al geweest.", field: "actie-uiterlijk")
            }
            acties.append(Actie(id: .new(), wat: wat, wie: wie, uiterlijk: uiterlijk, doel: voorstel.doel))
        }
        return acties
    }
}

/// Wat er van een actie kwam.
public struct Actieuitslag: Sendable, Equatable {
    /// Gedaan, het lukt niet, of het hoeft niet meer.
    public enum Hoe: String, Sendable, CaseIterable {
        case gedaan
        case luktNiet = "lukt-niet"
        case vervallen

        /// As it is said on screen.
        public var naam: String {
            switch self {
            case .gedaan: "gedaan"
            case .luktNiet: "het lukt niet"
            case .vervallen: "hoeft niet meer"
            }
        }
    }

    public let hoe: Hoe
    public let toelichting: String?
    public let gebeurdOp: Dag

    public init(hoe: Hoe, toelichting: String?, gebeurdOp: Dag) {
        (self.hoe, self.toelichting, self.gebeurdOp) = (hoe, toelichting, gebeurdOp)
    }

    /// Meldt wat ervan kwam. Lukt het niet of vervalt het, dan hoort daar een reden bij.
    public static func meld(
        _ hoe: Hoe?, toelichting: String, over actie: Actie, op dag: Dag
    ) throws(Refusal) -> Actieuitslag {
        if let al = actie.uitslag {
            throw Refusal(.conflict, "Bij deze actie staat al: \(al.hoe.naam).")
        }
        guard let hoe else { throw Refusal(.invalid, "Kies wat er van de actie kwam.", field: "hoe") }
        let toelichting = try Tekst.facultatief(toelichting, veld: "toelichting", meest: 2000)
        if hoe != .gedaan, toelichting == nil {
            throw Refusal(.invalid, "Schrijf op waarom: \(hoe.naam).", field: "toelichting")
        }
        return Actieuitslag(hoe: hoe, toelichting: toelichting, gebeurdOp: dag)
    }
}

/// Wat iemand invult voor één actie.
public struct Actievoorstel: Sendable, Equatable {
    public var wat: String
    public var wie: ID<Medewerker>?
    public var wieAnders: String
    public var uiterlijk: Dag?
    /// A goal under which it also becomes an agreement in the plan.
    public var doel: ID<Doel>?

    public init(
        _ wat: String, door wie: ID<Medewerker>? = nil, ofDoor wieAnders: String = "", voor uiterlijk: Dag? = nil,
        bij doel: ID<Doel>? = nil
    ) {
        (self.wat, self.wie, self.wieAnders, self.uiterlijk, self.doel) = (wat, wie, wieAnders, uiterlijk, doel)
    }
}
