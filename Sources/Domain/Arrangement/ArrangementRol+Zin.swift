extension ArrangementRol {
    /// Who takes this place, without the name of the role and without a full stop.
    public var zin: String {
        var delen: [String] = []
        if let organisatie { delen.append("van \(organisatie)") }
        switch per {
        case .lijst: break
        case .teamVanInbrenger: delen.append("uit het team van wie de vraag inbrengt")
        case .dossier: delen.append(rol == .gezin ? "het gezin zelf" : "wie dat bij het gezin is")
        case .casus: delen.append("gevraagd voor één vraag")
        case .gebied: delen.append("van het gebied")
        case .uitnodiging: delen.append("op uitnodiging")
        }
        if let uit { delen.append("uit \(uit)") }
        if let minstens { delen.append("minstens \(minstens.aantal)\(minstens.van.map { " \($0)" } ?? "")") }
        if let tot { delen.append("hoogstens \(tot)") }
        if let mandaat { delen.append(mandaat.zin) }
        if liaison { delen.append("bereidt voor en houdt contact (liaison)") }
        if !mee.isEmpty { delen.append("brengt mee wie het wil: \(mee.opsomming)") }
        return delen.joined(separator: ", ")
    }
}

extension ArrangementRol.Mandaat {
    /// As it is said on screen.
    public var zin: String {
        switch self {
        case .geen: "beslist niet mee namens een organisatie"
        case .informeel: "met een informeel mandaat"
        case .formeel: "met een formeel mandaat"
        }
    }
}

extension Arrangement.Soort {
    /// What it is, for who never heard the word.
    public var zin: String {
        switch self {
        case .tafel: "een tafel met een agenda"
        case .route: "een route langs mensen die na elkaar kijken"
        case .overleg: "een overleg"
        case .lijn: "een lijn naar iemand die het oppakt"
        }
    }
}

extension VoorafNodig {
    /// What is asked, with when and for whom; without a full stop.
    public var zin: String {
        var zin = wat
        if let voor { zin += ", voor elke \(voor)" }
        if categorieen { zin += ", per soort gegevens" }
        if let als { zin += " (als: \(als))" }
        return zin
    }
}

extension Selectie {
    /// What comes on the agenda by itself; without a full stop.
    public var zin: String {
        var delen = ["zaken uit \(uit.opsomming)"]
        if !waar.isEmpty { delen.append("waar: \(waar.opsomming)") }
        switch sinds {
        case .vorigeBijeenkomst: delen.append("sinds de vorige bijeenkomst")
        case .dag(let dag): delen.append("sinds \(dag.voluit)")
        case .termijn(let termijn): delen.append("van de laatste \(termijn)")
        case nil: break
        }
        switch zonderNamen {
        case .ja: delen.append("zonder namen")
        case .bevestigd: delen.append("zonder namen, en iemand heeft dat bevestigd")
        case .nee: break
        }
        if let grond { delen.append("op grond van \(grond)") }
        if let minstens { delen.append("minstens \(minstens)") }
        return delen.joined(separator: ", ")
    }
}
