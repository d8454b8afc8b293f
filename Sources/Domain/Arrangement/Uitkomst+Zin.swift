extension Arrangement {
    /// Where a case goes after a step with this outcome (nil: without one); a sentence without a full stop.
    public func wegzin(na stap: Stap, _ uitkomst: Uitkomst? = nil) -> String {
        switch vervolg(na: stap.id, met: uitkomst.map { [$0.id] } ?? []) {
        case .inbrenger: return "terug naar wie de vraag inbracht"
        case .klaar: return "daarmee is het klaar"
        case .stap(let id):
            let naam = self.stap(id)?.opschrift ?? id.opschrift
            let hier = stappen.firstIndex { $0.id == stap.id } ?? 0
            let daar = stappen.firstIndex { $0.id == id } ?? 0
            return daar > hier ? "daarna: \(naam)" : daar == hier ? "nog een keer: \(naam)" : "terug naar: \(naam)"
        }
    }

    /// The name of an arrangement that this one points to.
    public static func naam(
        _ verwijzing: ArrangementVerwijzing, _ namen: [Kenmerk<Arrangement>: String]
    ) -> String {
        let naam = namen[verwijzing.naar] ?? verwijzing.naar.opschrift
        return verwijzing.extern ? "\(naam) (elders)" : naam
    }
}

extension Uitkomst {
    /// What this outcome asks and sets in motion; sentences without a full stop.
    public func zinnen(_ namen: [Kenmerk<Arrangement>: String]) -> [String] {
        (vraagt.isEmpty ? [] : ["vraagt: \(vraagt.map(\.inZin).opsomming)"]) + gevolgen.map { $0.zin(namen) }
    }
}

extension Gevolg {
    /// What follows, in words; without a full stop.
    public func zin(_ namen: [Kenmerk<Arrangement>: String]) -> String {
        soort.zin(namen) + (vraagt.isEmpty ? "" : " (vraagt: \(vraagt.map(\.inZin).opsomming))")
    }
}

extension Gevolg.Soort {
    fileprivate func zin(_ namen: [Kenmerk<Arrangement>: String]) -> String {
        switch self {
        case .budget(let pot, let meer):
            return "een regel in het budget ‘\(pot)’" + (meer ? ", het mogen er meer zijn" : "")
        case .actie: return "er komen acties"
        case .plan(let deel): return "er komen \(deel.rawValue) in het plan"
        case .inbreng(let naar): return "de vraag gaat naar \(Arrangement.naam(naar, namen))"
        case .splits(let deel):
            var zin = "een deel\(deel.wat.map { " (\($0))" } ?? "") gaat"
            if !deel.naar.isEmpty { zin += " naar \(deel.naar.map { Arrangement.naam($0, namen) }.opsomming)" }
            if let wie = deel.wie { zin += " naar \(wie)" }
            return zin + (deel.kiestDoelen ? ", met gekozen doelen" : "")
        case .werkrelatie(let overgang, let wie):
            return "het werk met het gezin \(overgang.rawValue)\(wie.map { " voor \($0.inZin)" } ?? "")"
        case .traject(let overgang): return "een traject \(overgang.rawValue)"
        case .advies(let rol): return rol == .extern ? "een advies van buiten" : "een advies van \(rol.inZin)"
        case .brief(let naam): return "de brief ‘\(naam)’"
        case .signaal(let naam): return "een signaal over ‘\(naam)’"
        case .les: return "er kan een les uit komen"
        case .dossier(let handeling): return "een dossier \(handeling.rawValue)"
        case .bekrachtiging(let vraag):
            return "\(Rolnaam(vraag.door).inZin) bekrachtigt het als \(vraag.aard.rawValue)"
                + (vraag.binnen.map { ", \($0.zin)" } ?? "")
        case .uitvraag(let vraag):
            return "een vraag naar buiten, aan \(vraag.aan.opsomming)\(vraag.binnen.map { ", \($0.zin)" } ?? "")"
                + (vraag.herinner.isEmpty ? "" : ", herinnering na \(vraag.herinner.map(\.description).opsomming)")
        }
    }
}
