/// Een bijeenkomst van een tafel, op een moment en een plaats.
public struct Bijeenkomst: Sendable, Equatable {
    public let id: ID<Bijeenkomst>
    public let tafel: ID<Tafel>
    public let begint: Moment
    public let plaats: String
    public let vervangt: ID<Bijeenkomst>?

    public init(id: ID<Bijeenkomst>, tafel: ID<Tafel>, begint: Moment, plaats: String, vervangt: ID<Bijeenkomst>?) {
        self.id = id
        self.tafel = tafel
        self.begint = begint
        self.plaats = plaats
        self.vervangt = vervangt
    }

    /// Plant een bijeenkomst die nog komt.
    public static func plan(
        _ begint: Moment?, plaats: String, van tafel: ID<Tafel>, nu: Moment, vervangt: ID<Bijeenkomst>? = nil
    ) throws(Refusal) -> Bijeenkomst {
        guard let begint else {
            throw Refusal(.invalid, "Kies de dag en de tijd waarop de tafel bij elkaar komt.", field: "begint")
        }
        guard begint > nu else {
            throw Refusal(.invalid, "Dat moment is al geweest. Kies een moment dat nog komt.", field: "begint")
        }
        let plaats = try Tekst.verplicht(plaats, veld: "plaats", noem: "waar de tafel bij elkaar komt", meest: 200)
        return Bijeenkomst(id: .new(), tafel: tafel, begint: begint, plaats: plaats, vervangt: vervangt)
    }
}

/// Een inbreng op de agenda van een bijeenkomst.
public struct Agendapunt: Sendable, Equatable {
    public let id: ID<Agendapunt>
    public let bijeenkomst: ID<Bijeenkomst>
    public let inbreng: ID<Inbreng>
    public let volgorde: Int
    public let minuten: Int

    public init(
        id: ID<Agendapunt>, bijeenkomst: ID<Bijeenkomst>, inbreng: ID<Inbreng>, volgorde: Int, minuten: Int
    ) {
        self.id = id
        self.bijeenkomst = bijeenkomst
        self.inbreng = inbreng
        self.volgorde = volgorde
        self.minuten = minuten
    }
}

/// Een gesprek over één inbreng, of een deel ervan, met of zonder het gezin.
public struct Bespreking: Sendable, Equatable {
    public let id: ID<Bespreking>
    public let deel: Kenmerk<Bijeenkomstdeel>
    /// Why a part goes without the family.
    public let gronden: String?
    /// By when the family is told of a part that went without it.
    public let vertellenVoor: Dag?
    public let begon: Moment
    public let eindigde: Moment?

    public init(
        id: ID<Bespreking>, deel: Kenmerk<Bijeenkomstdeel>, gronden: String?, vertellenVoor: Dag?, begon: Moment,
        eindigde: Moment?
    ) {
        self.id = id
        self.deel = deel
        self.gronden = gronden
        self.vertellenVoor = vertellenVoor
        self.begon = begon
        self.eindigde = eindigde
    }

    /// Begint een deel. Een deel zonder het gezin waar het arrangement een reden bij vraagt, krijgt die.
    public static func begin(
        _ deel: Kenmerk<Bijeenkomstdeel>?, gronden: String, in arrangement: Arrangement, op moment: Moment
    ) throws(Refusal) -> Bespreking {
        let delen = arrangement.delen
        guard delen.isEmpty || delen.contains(where: { $0.id == deel }) else {
            throw Refusal(.invalid, "Kies of u met of zonder het gezin praat.", field: "deel")
        }
        let gekozen = delen.first { $0.id == deel }
        let reden = try Tekst.facultatief(gronden, veld: "gronden", meest: 2000)
        if gekozen?.met == .professionals, gekozen?.vraagt.isEmpty == false, reden == nil {
            throw Refusal(
                .invalid, "Schrijf op waarom dit deel zonder het gezin gaat. Het gezin krijgt dat te horen.",
                field: "gronden")
        }
        let vertellen = gekozen?.met == .professionals && gekozen?.vertellenAan.isEmpty == false
        return Bespreking(
            id: .new(), deel: deel ?? "bespreking", gronden: reden,
            vertellenVoor: vertellen ? gekozen?.binnen?.einde(vanaf: moment.dag) ?? moment.dag.plus(dagen: 7) : nil,
            begon: moment, eindigde: nil)
    }
}
