/// Een code op papier waarmee iemand zonder account één ding doet, tot en met een dag.
public struct Toegangscode: Sendable, Equatable {
    /// Waar een code voor is.
    public enum Soort: String, Sendable, CaseIterable {
        /// Answers one thing that a table asks about one question.
        case antwoord
        /// Brings in one case at one table.
        case aanmelden
    }

    /// Hoe een code ophield voor zijn tijd.
    public enum Einde: String, Sendable, CaseIterable { case gebruikt, ingetrokken }

    /// The one sentence for a code that does not work: mistyped, lapsed, withdrawn or used up all read the same.
    public static let werktNiet = Refusal(
        .invalid, "Deze code werkt niet, of niet meer. Kijk of u hem goed overtypte, of bel wie u de code gaf.",
        field: "code")

    /// For how many days a code can be made.
    public static let dagen = [3, 7, 14, 30]

    public let id: ID<Toegangscode>
    public let soort: Soort
    /// Who has it: a name, as it may be read by who reads this.
    public let voor: String
    public let uiterlijk: Dag
    public let door: ID<Medewerker>
    public let einde: Einde?

    public init(
        id: ID<Toegangscode>, soort: Soort, voor: String, uiterlijk: Dag, door: ID<Medewerker>, einde: Einde?
    ) {
        self.id = id
        self.soort = soort
        self.voor = voor
        self.uiterlijk = uiterlijk
        self.door = door
        self.einde = einde
    }

    /// Whether it can still be used on a day.
    public func werkt(op dag: Dag) -> Bool { einde == nil && uiterlijk >= dag }

    /// De laatste dag van een code die vandaag gemaakt wordt.
    public static func uiterlijk(na dagen: Int?, vanaf dag: Dag) throws(Refusal) -> Dag {
        guard let dagen, Self.dagen.contains(dagen) else {
            throw Refusal(.invalid, "Kies hoe lang de code werkt.", field: "dagen")
        }
        return dag.plus(dagen: dagen)
    }
}

/// De letters van een code, zoals zij op papier staat en zoals iemand haar overtypt.
///
/// Sixteen of thirty-two signs without look-alikes: 80 bits.
public struct Codeschrift: Sendable, Equatable {
    private static let tekens = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
    private static let lengte = 16

    /// Without spaces: what the digest is made of.
    public let plat: String

    /// On paper: four groups of four.
    public var opPapier: String {
        stride(from: 0, to: plat.count, by: 4).map { String(plat.dropFirst($0).prefix(4)) }.joined(separator: "-")
    }

    /// A new one, by chance.
    public static func nieuw() -> Codeschrift {
        var toeval = SystemRandomNumberGenerator()
        return Codeschrift(
            plat: String((0..<lengte).map { _ in tekens[Int(toeval.next(upperBound: UInt32(tekens.count)))] }))
    }

    /// What somebody typed, in whatever capitals and groups; O reads as nought, I and L as one. Nil when it is no code.
    public init?(getypt: String) {
        guard getypt.utf8.count <= 200 else { return nil }
        let gelezen = getypt.uppercased().filter { !$0.isWhitespace && $0 != "-" }.map { teken -> Character in
            switch teken {
            case "O": "0"
            case "I", "L": "1"
            case "U": "V"
            default: teken
            }
        }
        guard gelezen.count == Self.lengte, gelezen.allSatisfy(Self.tekens.contains) else { return nil }
        plat = String(gelezen)
    }

    private init(plat: String) { self.plat = plat }
}

/// Wat iemand zonder account met een code antwoordde.
public struct Codeantwoord: Sendable, Equatable {
    public let id: ID<Codeantwoord>
    public let deelname: ID<Deelname>
    /// What was asked.
    public let gevraagd: String
    public let keuze: Kenmerk<Uitkomst>?
    public let tekst: String
    public let op: Dag

    public init(
        id: ID<Codeantwoord>, deelname: ID<Deelname>, gevraagd: String, keuze: Kenmerk<Uitkomst>?, tekst: String,
        op: Dag
    ) {
        self.id = id
        self.deelname = deelname
        self.gevraagd = gevraagd
        self.keuze = keuze
        self.tekst = tekst
        self.op = op
    }

    /// Leest een antwoord, of weigert met wat er ontbreekt.
    public static func geef(_ tekst: String, keuze: String, bij stap: Stap?) throws(Refusal)
        -> (tekst: String, keuze: Kenmerk<Uitkomst>?)
    {
        let keuzes = stap?.codekeuzes ?? []
        let gekozen = keuzes.first { $0.id.tekst == keuze }
        if !keuzes.isEmpty, gekozen == nil {
            throw Refusal(.invalid, "Kies een antwoord.", field: "keuze")
        }
        return (
            try Tekst.verplicht(tekst, veld: "tekst", noem: "wat u wilt antwoorden", meest: 4000), gekozen?.id
        )
    }
}

extension Stap {
    /// What somebody with a code chooses from, where the step asks others than the table: empty where it asks words only.
    public var codekeuzes: [Uitkomst] {
        switch soort {
        case .advies, .instemming, .uitvraag: uitkomsten
        default: []
        }
    }
}
