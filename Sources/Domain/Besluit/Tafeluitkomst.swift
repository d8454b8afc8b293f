/// Wat een tafel koos, meteen. Het wordt een besluit als de gronden erbij staan.
public struct Tafeluitkomst: Sendable, Equatable {
    /// In de bijeenkomst, met spoed erbuiten, of overgenomen uit een eerder systeem.
    public enum Wijze: String, Sendable, CaseIterable { case bijeenkomst, spoed, invoer }

    public let id: ID<Tafeluitkomst>
    public let stap: Kenmerk<Stap>
    public let wijze: Wijze
    public let keuzes: [Kenmerk<Uitkomst>]
    public let wat: String
    /// By the name of the question, as it was typed or the id of what was chosen.
    public let antwoorden: [String: String]
    /// One working day after the outcome; nil when the step needs no besluit.
    public let grondenVoor: Dag?
    public let vervangt: ID<Tafeluitkomst>?
    public let gebeurdOp: Dag

    public init(
        id: ID<Tafeluitkomst>, stap: Kenmerk<Stap>, wijze: Wijze, keuzes: [Kenmerk<Uitkomst>], wat: String,
        antwoorden: [String: String], grondenVoor: Dag?, vervangt: ID<Tafeluitkomst>?, gebeurdOp: Dag
    ) {
        self.id = id
        self.stap = stap
        self.wijze = wijze
        self.keuzes = keuzes
        self.wat = wat
        self.antwoorden = antwoorden
        self.grondenVoor = grondenVoor
        self.vervangt = vervangt
        self.gebeurdOp = gebeurdOp
    }

    /// Legt vast wat er gekozen is, met de antwoorden die het arrangement daarbij vraagt.
    public static func leg(
        _ voorstel: Uitkomstvoorstel, op stap: Stap, vervangt: Tafeluitkomst?, op dag: Dag
    ) throws(Refusal) -> Tafeluitkomst {
        let gekozen = stap.uitkomsten.filter { voorstel.keuzes.contains($0.id) }
        guard !gekozen.isEmpty, gekozen.count == Set(voorstel.keuzes).count else {
            throw Refusal(.invalid, "Kies wat de uitkomst is.", field: "uitkomst")
        }
        guard gekozen.count == 1 || stap.kiesMeer else {
            throw Refusal(.invalid, "Kies één uitkomst.", field: "uitkomst")
        }
        var antwoorden: [String: String] = [:]
        var fouten: [Refusal] = []
        for vraag in stap.vragen + gekozen.flatMap(\.alleVragen) where antwoorden[vraag.id.tekst] == nil {
            do {
                antwoorden[vraag.id.tekst] = try vraag.gelezen(voorstel.antwoorden[vraag.id.tekst] ?? "", op: dag)
            } catch {
                fouten.append(error)
            }
        }
        if let alles = Refusal.samen(fouten) { throw alles }
        // An oordeel asks for nothing but its outcome: that says what it is.
        let wat =
            try Tekst.facultatief(voorstel.wat, veld: "wat", meest: 4000)
            ?? gekozen.map(\.opschrift).joined(separator: "; ")
        return Tafeluitkomst(
            id: .new(), stap: stap.id, wijze: voorstel.wijze, keuzes: gekozen.map(\.id), wat: wat,
            antwoorden: antwoorden,
            grondenVoor: stap.soort == .besluit && !gekozen.allSatisfy(\.gaatTerug)
                ? Termijn(1, .werkdag).einde(vanaf: dag) : nil,
            vervangt: vervangt?.id, gebeurdOp: dag)
    }
}

/// Wat iemand invult als de tafel gekozen heeft.
public struct Uitkomstvoorstel: Sendable {
    public var keuzes: [Kenmerk<Uitkomst>]
    /// What exactly; may follow with the besluit.
    public var wat: String
    public var antwoorden: [String: String]
    public var wijze: Tafeluitkomst.Wijze = .bijeenkomst

    public init(keuzes: [Kenmerk<Uitkomst>], wat: String = "", antwoorden: [String: String] = [:]) {
        self.keuzes = keuzes
        self.wat = wat
        self.antwoorden = antwoorden
    }
}

extension Uitkomst {
    /// It goes back to an earlier step or to who brought it in: nothing is decided yet.
    public var gaatTerug: Bool {
        switch vervolg {
        case .terug, .terugNaarInbreng: true
        case .volgende, .verder, .einde: false
        }
    }
}

extension Tafeluitkomst {
    /// What it costs, where the arrangement asked that.
    public var bedrag: Bedrag? { antwoorden["bedrag"].flatMap { Int($0) }.map(Bedrag.init(centen:)) }
}

extension Vraag {
    /// The name of the form field.
    public var veld: String { "antwoord-\(id)" }

    /// The answer, or a refusal in a sentence for the field; nil when it may stay empty and is.
    func gelezen(_ tekst: String, op dag: Dag) throws(Refusal) -> String? {
        guard let antwoord = try Tekst.facultatief(tekst, veld: veld, meest: 4000) else {
            if magLeeg { return nil }
            throw Refusal(.invalid, "Vul in: \(opschrift.prefix(1).lowercased() + opschrift.dropFirst()).", field: veld)
        }
        switch soort {
        case .bedrag:
            return String(try Bedrag(getypt: antwoord, veld: veld).centen)
        case .datum:
            guard let datum = Dag(getypt: antwoord, nu: dag) else {
                throw Refusal(.invalid, "Schrijf de datum als dag-maand-jaar.", field: veld)
            }
            return datum.description
        case .persoon:
            guard ID<Medewerker>(antwoord) != nil else { throw Refusal(.invalid, "Kies wie dit is.", field: veld) }
            return antwoord
        case .regel:
            guard ID<Regel>(antwoord) != nil else {
                throw Refusal(.invalid, "Kies de regel en het artikel.", field: veld)
            }
            return antwoord
        case .tekst, .keuze: return antwoord
        }
    }
}
