extension Stap.Soort {
    /// What happens in a step of this kind; without a full stop.
    public var zin: String {
        switch self {
        case .oordeel: "iemand oordeelt of het verder kan"
        case .advies: "iemand geeft advies"
        case .bespreking: "de vraag wordt besproken"
        case .besluit: "er wordt besloten"
        case .instemming: "er wordt instemming gevraagd"
        case .vertellen: "de uitkomst wordt verteld"
        case .uitvraag: "er gaat een vraag naar buiten"
        case .evaluatie: "wie erbij was kijkt terug op het gesprek"
        case .terugblik: "er wordt gekeken of het hielp"
        }
    }
}

extension Aard {
    /// What a decision of this kind is, for who never heard the word.
    public var zin: String {
        switch self {
        case .afspraak: "een afspraak van de tafel"
        case .advies: "een advies; een ander besluit"
        case .beschikking: "een beschikking, met een brief en bezwaar"
        case .kernbesluit: "een kernbesluit over veiligheid"
        }
    }
}

extension Stap {
    /// Everything that this step says apart from its outcomes and the way on: sentences without a full stop.
    public var zinnen: [String] {
        var alle = [soort.zin]
        if !wie.isEmpty { alle.append("dit doet: \(wie.map(\.inZin).opsomming)") }
        if !niet.isEmpty { alle.append("dit doet niet: \(niet.map(\.inZin).opsomming)") }
        if !aan.isEmpty { alle.append("aan: \(aan.map { Rolnaam($0).inZin }.opsomming)") }
        if let wat { alle.append("het gaat om: \(wat)") }
        if let aard { alle.append("het is \(aard.zin)") }
        switch beslist {
        case .samen: alle.append("wie er zitten beslissen samen")
        case .gedragen: alle.append("niemand houdt het tegen; een tegenstem blijft met zijn reden staan")
        case .rol(let rol): alle.append("\(rol.inZin) beslist")
        case nil: break
        }
        if kiesMeer { alle.append("er mogen meer uitkomsten tegelijk gelden") }
        if let binnen { alle.append(binnen.zin) }
        if let na { alle.append("na \(na)") }
        if let herhaal { alle.append("dit komt terug: \(herhaal)") }
        if !herinner.isEmpty { alle.append("herinnering na \(herinner.map(\.description).opsomming)") }
        if weging != nil { alle.append("elke mogelijkheid wordt gewogen met de waardendriehoek") }
        if bellenMag { alle.append("bellen tijdens het gesprek mag") }
        if !levert.isEmpty { alle.append("dit kan opleveren: \(levert.map(\.rawValue).opsomming)") }
        if !toon.isEmpty { alle.append("vooraf te zien: \(toon.map(\.rawValue).opsomming)") }
        if let teltMeeIn { alle.append("telt mee in \(teltMeeIn)") }
        if !vragen.isEmpty { alle.append("gevraagd wordt: \(vragen.map(\.inZin).opsomming)") }
        return alle
    }
}

extension Tijdslimiet {
    /// `binnen 8 weken; de tijd staat stil zolang er iets ontbreekt`
    public var zin: String { "binnen \(termijn)" + (opschorten ? "; de tijd staat stil zolang er iets ontbreekt" : "") }
}

extension Vraag {
    /// The question in a list of them.
    public var inZin: String { opschrift.metKleineLetter + (magLeeg ? " (mag leeg)" : "") }
}

extension Kenmerk {
    /// The name inside a sentence.
    public var inZin: String { tekst == "professional" ? "elke professional" : opschrift.metKleineLetter }
}

extension String {
    var metKleineLetter: String {
        // An abbreviation keeps its capitals.
        dropFirst().first?.isUppercase == true ? self : prefix(1).lowercased() + dropFirst()
    }
}
