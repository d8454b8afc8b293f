extension Ritme {
    /// How often people meet, as a sentence without a full stop.
    public var zin: String {
        var zin = elke.zin
        if !data.isEmpty { zin += ", op " + data.map(\.voluit).opsomming }
        if let druk { zin += ", en van \(druk.van.alsDatum) tot en met \(druk.tot.alsDatum) \(druk.elke.alsElke)" }
        if let richtlijn { zin += "; het streven is binnen \(richtlijn)" }
        return zin
    }
}

extension Ritme.Elke {
    /// How often, in words.
    public var zin: String {
        switch self {
        case .termijn(let termijn): termijn.alsElke
        case .opVraag: "als er een vraag is"
        case .eenmalig: "één keer"
        }
    }
}

extension Termijn {
    /// `elke week`, `elke 2 weken`.
    public var alsElke: String {
        aantal == 1 ? "\(eenheid == .jaar ? "elk" : "elke") \(eenheid.rawValue)" : "elke \(description)"
    }
}

extension Jaardag {
    /// `1 november`
    public var alsDatum: String { "\(dag) \(Dag.maanden[maand - 1])" }
}

extension [String] {
    /// `a`, `a en b`, `a, b en c`.
    public var opsomming: String {
        guard let laatste = last, count > 1 else { return first ?? "" }
        return dropLast().joined(separator: ", ") + " en " + laatste
    }
}

extension Gebied {
    /// Where, from when to when, and how often where that differs; without a full stop.
    public var zin: String {
        var delen = [soort == .wijk || rest || naam == nil ? opschrift : "\(opschrift) (\(soort.rawValue))"]
        if let eerder { delen.append("heette eerder \(eerder)") }
        if let van { delen.append("vanaf \(van.voluit)") }
        if let tot { delen.append("tot \(tot.voluit)") }
        if let ritme { delen.append(ritme.zin) }
        if let plaats { delen.append("in \(plaats)") }
        return delen.joined(separator: ", ")
    }
}
