/// De verklarende analyse van een gezin: wat er speelt, hoe het kwam, wat het in stand houdt, wat beschermt en wat eerst komt.
public struct Analyse: Sendable, Equatable {
    /// Every line as it reads now, in the order in which they were first written.
    public var regels: [Analyseregel] = []
    /// Those that hold now.
    public var verbanden: [Analyseverband] = []
    public var volgorde: Analysevolgorde?

    public init() {}

    public var isLeeg: Bool { regels.isEmpty }

    /// The line, by its first wording.
    public func regel(_ lijn: ID<Analyseregel>) -> Analyseregel? { regels.first { $0.lijn == lijn } }

    /// Lines that stand by themselves at a factor; other views on them stand beside.
    public func regels(bij factor: String) -> [Analyseregel] {
        regels.filter { $0.factor == factor && $0.antwoordOp == nil }
    }

    /// Other views on a line.
    public func antwoorden(op regel: Analyseregel) -> [Analyseregel] { regels.filter { $0.antwoordOp == regel.lijn } }

    /// What an analysis needs before others can go on from it and do not begin anew. Empty when it is complete.
    ///
    /// Source: Richtlijn Uithuisplaatsing, a shared explanatory analysis: what is going on, what causes it, what protects,
    /// origin and continuation, shared with the family.
    public var mist: [String] {
        let soorten = Set(regels.map(\.soort))
        var mist: [String] = []
        for (soort, wat) in [
            (Analyseregel.Soort.feit, "wat er aan de hand is"), (.ontstaan, "hoe het is ontstaan"),
            (.inStand, "wat het in stand houdt"), (.beschermt, "wat beschermt"),
            (.hypothese, "wat u samen denkt dat er speelt"),
        ] where !soorten.contains(soort) { mist.append(wat) }
        if !regels.contains(where: { $0.van.persoon != nil }) { mist.append("hoe iemand van het gezin het ziet") }
        if verbanden.isEmpty { mist.append("wat waarmee te maken heeft") }
        if volgorde == nil { mist.append("wat eerst komt, en waarom") }
        return mist
    }

    public var isCompleet: Bool { !isLeeg && mist.isEmpty }

    /// How far it is, as it is counted.
    public var staat: Ondersteuningsplan.Staat { isCompleet ? .compleet : isLeeg ? .ontbreekt : .deels }
}
