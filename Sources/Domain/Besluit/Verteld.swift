/// Dat een besluit, of een deel zonder het gezin, verteld is: aan wie, hoe, en wat er geantwoord werd.
public struct Verteld: Sendable, Equatable {
    /// Wat iemand antwoordde nadat het verteld was.
    public enum Antwoord: String, Sendable, CaseIterable {
        case klopt
        case kloptNiet = "klopt-niet"
        case belMij = "bel-mij"

        /// Somebody said no, or wants to be called: that asks for a talk before the telling is done.
        public var vraagtGesprek: Bool { self != .klopt }

        /// As it is said on screen.
        public var naam: String {
            switch self {
            case .klopt: "klopt"
            case .kloptNiet: "klopt niet"
            case .belMij: "bel mij"
            }
        }
    }

    /// Hoe het verteld is.
    public enum Hoe: String, Sendable, CaseIterable {
        case gesprek, telefoon, beeldbellen, brief, bericht

        /// As it is said on screen.
        public var naam: String {
            switch self {
            case .gesprek: "in een gesprek"
            case .telefoon: "aan de telefoon"
            case .beeldbellen: "met beeldbellen"
            case .brief: "in een brief"
            case .bericht: "in een bericht"
            }
        }
    }

    public let id: ID<Verteld>
    public let besluit: ID<Besluit>?
    public let bespreking: ID<Bespreking>?
    public let aan: Spreker
    public let hoe: Hoe
    public let voorgelezen: Bool
    public let antwoord: Antwoord?
    public let woorden: String?
    public let gebeurdOp: Dag
    public let door: ID<Medewerker>

    public init(
        id: ID<Verteld>, besluit: ID<Besluit>?, bespreking: ID<Bespreking>?, aan: Spreker, hoe: Hoe, voorgelezen: Bool,
        antwoord: Antwoord?, woorden: String?, gebeurdOp: Dag, door: ID<Medewerker>
    ) {
        self.id = id
        self.besluit = besluit
        self.bespreking = bespreking
        self.aan = aan
        self.hoe = hoe
        self.voorgelezen = voorgelezen
        self.antwoord = antwoord
        self.woorden = woorden
        self.gebeurdOp = gebeurdOp
        self.door = door
    }

    /// Legt vast dat het verteld is.
    public static func vertel(
        _ voorstel: Vertelvoorstel, besluit: ID<Besluit>?, bespreking: ID<Bespreking>?, in gezin: Gezin,
        inbrenger: ID<Medewerker>, door medewerker: ID<Medewerker>, op dag: Dag
    ) throws(Refusal) -> Verteld {
        guard let aan = voorstel.aan else {
            throw Refusal(.invalid, "Kies aan wie het verteld is.", field: "aan")
        }
        switch aan {
        case .persoon(let persoon): _ = try gezin.requireLid(persoon, veld: "aan")
        case .medewerker(let id):
            guard id == inbrenger else {
                throw Refusal(.invalid, "Kies iemand van het gezin, of wie de vraag inbracht.", field: "aan")
            }
        }
        guard let hoe = voorstel.hoe else { throw Refusal(.invalid, "Kies hoe het verteld is.", field: "hoe") }
        let wanneer = try Dag.nietLater(voorstel.gebeurdOp, dan: dag, veld: "gebeurd_op")
        return Verteld(
            id: .new(), besluit: besluit, bespreking: bespreking, aan: aan, hoe: hoe, voorgelezen: voorstel.voorgelezen,
            antwoord: voorstel.antwoord, woorden: try Tekst.facultatief(voorstel.woorden, veld: "woorden", meest: 2000),
            gebeurdOp: wanneer, door: medewerker)
    }
}

/// Wat iemand invult als een besluit verteld is.
public struct Vertelvoorstel: Sendable {
    public var aan: Spreker?
    public var hoe: Verteld.Hoe?
    public var voorgelezen: Bool
    public var antwoord: Verteld.Antwoord?
    /// What they said themselves.
    public var woorden: String
    /// Today when nil.
    public var gebeurdOp: Dag?

    public init(
        aan: Spreker?, hoe: Verteld.Hoe?, voorgelezen: Bool = false, antwoord: Verteld.Antwoord? = nil,
        woorden: String = "", gebeurdOp: Dag? = nil
    ) {
        (self.aan, self.hoe, self.voorgelezen) = (aan, hoe, voorgelezen)
        (self.antwoord, self.woorden, self.gebeurdOp) = (antwoord, woorden, gebeurdOp)
    }
}

/// Aan wie een besluit nog verteld moet worden. Pas als dat niemand meer is, is het af.
public struct Vertelstand: Sendable, Equatable {
    /// From this age on a child is told itself; a younger child may be.
    public static let kindVanaf = 12

    public let nogAan: [Spreker]

    public var isAf: Bool { nogAan.isEmpty }

    /// The parents (not one without authority), the children of twelve and over, and who brought it in. Who brought it
    /// in knows it when he or she told the family, or wrote the decision down. Who answered "klopt niet" or "bel mij" is
    /// spoken to once more: until then the telling is not done.
    public init(
        _ verteld: [Verteld], over besluit: Besluit, in gezin: Gezin, aan: [String], inbrenger: ID<Medewerker>,
        op dag: Dag
    ) {
        let hiervan = verteld.filter { $0.besluit == besluit.id }
        var nodig: [Spreker] = []
        if aan.isEmpty || aan.contains("gezin") {
            nodig += gezin.leden.filter { lid in
                switch lid.rol {
                case .ouder: lid.gezag != .nee
                case .kind: lid.leeftijd(op: dag).map { $0 >= Self.kindVanaf } ?? false
                case .naaste: false
                }
            }.map { .persoon($0.persoon) }
        }
        let weet = besluit.door == inbrenger || hiervan.contains { $0.door == inbrenger }
        if (aan.isEmpty || aan.contains("inbrenger")) && !weet { nodig.append(.medewerker(inbrenger)) }
        nogAan = nodig.filter { wie in
            let keren = hiervan.filter { $0.aan == wie }.map { $0.antwoord?.vraagtGesprek ?? false }
            return keren.isEmpty || (keren.last == true && keren.dropLast().last != true)
        }
    }
}
