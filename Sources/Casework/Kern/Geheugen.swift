import Domain
import Storage

/// What a series knows of the files that it writes in: right for as long as nobody else writes and time goes on.
///
/// Each drawer is emptied by a write to a table that it was read from; who writes such a row may say how what is known
/// goes on (`Lade.verder`). In a debug build whatever is taken out is read as well, and must be the same.
final class Geheugen {
    let gezinnen = Lade<Gezin>()
    let plannen = Lade<Plantoestand>()
    let gronden = Lade<Deurgronden>()
    let telbegin = Lade<Telbegin>()
    let openheid = Lade<Openheid>()

    /// Which drawers a table fills.
    private struct Laden: OptionSet {
        let rawValue: Int
        static let gezin = Laden(rawValue: 1)
        static let plan = Laden(rawValue: 2)
        static let grond = Laden(rawValue: 4)
        static let telbegin = Laden(rawValue: 8)
        static let openheid = Laden(rawValue: 16)
    }

    private static let bronnen: [String: Laden] = [
        "dossier": .telbegin, "dossiergegeven": [.gezin, .telbegin], "openstelling": [.gezin, .openheid],
        "planversie": .gezin,
        "gezinslid": .gezin, "persoonsgegeven": .gezin, "samenvoeging": .gezin, "team": .gezin,
        "werkrelatie": [.gezin, .grond], "maatje": [.gezin, .grond], "noodtoegang": .grond,
        "bijvoeging": [.grond, .openheid],
        "doel": .plan, "doeleinde": .plan, "afspraak": .plan, "afspraakuitslag": .plan, "score": .plan,
        "afweging": .plan, "afwegingbespreking": .plan,
    ]

    /// A row of this table was written or ended.
    func vergeet(_ tabel: String) {
        guard let laden = Self.bronnen[tabel] else { return }
        if laden.contains(.gezin) { gezinnen.leeg() }
        if laden.contains(.plan) { plannen.leeg() }
        if laden.contains(.grond) { gronden.leeg() }
        if laden.contains(.telbegin) { telbegin.leeg() }
        if laden.contains(.openheid) { openheid.leeg() }
    }
}

/// What is known of one kind, under the name of what it is about.
final class Lade<Inhoud: Equatable> {
    private var bekend: [String: Inhoud] = [:]

    /// What is known, or else what is read now.
    func pak(_ naam: String, _ lees: () throws -> Inhoud) throws -> Inhoud {
        if let inhoud = bekend[naam] {
            #if DEBUG
                let gelezen = try lees()
                precondition(inhoud == gelezen, "remembered: \(inhoud), but read: \(gelezen)")
            #endif
            return inhoud
        }
        let inhoud = try lees()
        bekend[naam] = inhoud
        return inhoud
    }

    /// Writes a row of which it is known how it changes what is known.
    func verder(_ naam: String, _ wijzig: (inout Inhoud) -> Void, _ schrijf: () throws -> Void) rethrows {
        var inhoud = bekend.removeValue(forKey: naam)
        try schrijf()
        if inhoud != nil { wijzig(&inhoud!) }
        bekend[naam] = inhoud
    }

    func leeg() { bekend.removeAll(keepingCapacity: true) }
}

extension Tx {
    /// Writes a fact of a plan; what a series knows of the plan goes on with it.
    func schrijf(
        in toegang: Toegang, _ wijzig: (inout Plantoestand) -> Void, _ schrijf: () throws -> Void
    ) rethrows {
        guard let geheugen else { return try schrijf() }
        try geheugen.plannen.verder(toegang.dossier.rawValue, wijzig, schrijf)
    }
}
