/// Wat iemand van het gezin koos, in een stap die de keuze aan het gezin laat.
public struct Gezinskeuze: Sendable, Equatable {
    public let id: ID<Gezinskeuze>
    public let stap: Kenmerk<Stap>
    public let van: ID<Persoon>
    /// False: weet het nog niet; de stap blijft dan open.
    public let isGekozen: Bool
    /// By the name of the question.
    public let antwoorden: [String: String]
    public let woorden: String?
    public let gebeurdOp: Dag

    public init(
        id: ID<Gezinskeuze>, stap: Kenmerk<Stap>, van: ID<Persoon>, isGekozen: Bool, antwoorden: [String: String],
        woorden: String?, gebeurdOp: Dag
    ) {
        self.id = id
        self.stap = stap
        self.van = van
        self.isGekozen = isGekozen
        self.antwoorden = antwoorden
        self.woorden = woorden
        self.gebeurdOp = gebeurdOp
    }

    /// Legt vast wat iemand van het gezin koos, of dat die het nog niet weet.
    public static func kies(
        _ voorstel: Gezinskeuzevoorstel, op stap: Stap, in gezin: Gezin, dag: Dag
    ) throws(Refusal) -> Gezinskeuze {
        guard let persoon = voorstel.van?.persoon else {
            throw Refusal(.invalid, "Kies wie van het gezin dit zei.", field: "van")
        }
        _ = try gezin.requireLid(persoon, veld: "van")
        var antwoorden: [String: String] = [:]
        for vraag in stap.vragen where !voorstel.weetNogNiet {
            antwoorden[vraag.id.tekst] = try vraag.gelezen(voorstel.antwoorden[vraag.id.tekst] ?? "", op: dag)
        }
        return Gezinskeuze(
            id: .new(), stap: stap.id, van: persoon, isGekozen: !voorstel.weetNogNiet, antwoorden: antwoorden,
            woorden: try Tekst.facultatief(voorstel.woorden, veld: "woorden", meest: 2000), gebeurdOp: dag)
    }
}

/// Wat iemand invult over de keuze van het gezin.
public struct Gezinskeuzevoorstel: Sendable {
    public var van: Spreker?
    public var weetNogNiet: Bool
    public var antwoorden: [String: String]
    public var woorden: String

    public init(
        van: Spreker?, weetNogNiet: Bool = false, antwoorden: [String: String] = [:], woorden: String = ""
    ) {
        (self.van, self.weetNogNiet, self.antwoorden, self.woorden) = (van, weetNogNiet, antwoorden, woorden)
    }
}
