/// Wat een regionale tafel over een gezin nodig heeft, samengesteld uit het plan; van elk veld is bekend of het er is.
public struct Ondersteuningsplan: Sendable, Equatable {
    /// Of een veld gevuld is.
    public enum Staat: String, Sendable, CaseIterable { case compleet, deels, ontbreekt }

    /// De velden, in de volgorde waarin de tafel ze leest.
    public enum Veld: String, Sendable, CaseIterable {
        case vraag, gezin, doelen, afspraken, hulp, analyse, netwerk
        case wensKind = "wens-kind"
        case wensOuder = "wens-ouder"
        case veiligheid
    }

    /// Eén veld: hoe het staat, waaruit het gevuld is, en wat er staat.
    public struct Vak: Sendable, Equatable {
        public let veld: Veld
        public let staat: Staat
        /// `uit het plan`, `uit Mensen`; nil when nothing is there.
        public let uit: String?
        public let regels: [String]
    }

    public let vakken: [Vak]

    public var compleet: Int { vakken.filter { $0.staat == .compleet }.count }
    public var isCompleet: Bool { compleet == vakken.count }
    /// Fields that could still be filled, what is wholly missing first.
    public var mist: [Vak] {
        vakken.filter { $0.staat == .ontbreekt } + vakken.filter { $0.staat == .deels }
    }
    /// What is not there, or not of everybody, and only people can tell.
    public var teTypen: [Plangegeven.Soort] {
        vakken.filter { $0.staat != .compleet }.compactMap { Plangegeven.Soort(rawValue: $0.veld.rawValue) }
    }

    /// How one field stands; nil when it does not count for this family.
    public func staat(_ veld: Veld) -> Staat? { vakken.first { $0.veld == veld }?.staat }

    /// The same, with each text as its reader may see it.
    public func met(_ tekst: (String) -> String) -> Ondersteuningsplan {
        Ondersteuningsplan(
            vakken: vakken.map { Vak(veld: $0.veld, staat: $0.staat, uit: $0.uit, regels: $0.regels.map(tekst)) })
    }

    /// Wat het dossier weet.
    public struct Feiten: Sendable {
        public var gezin: Gezin
        public var plan: Plantoestand
        public var analyse: Analyse
        /// The team tries the analysis out: else its field counts only when there is one.
        public var doetMee: Bool
        public var gegevens: [Plangegeven]
        /// The question of the table as it was last brought in, and why the file was opened.
        public var vraag: String?
        public var aanleiding: String?
        /// What was tried according to earlier questions, and referrals that left.
        public var geprobeerd: [String]

        public init(
            gezin: Gezin, plan: Plantoestand, analyse: Analyse, doetMee: Bool, gegevens: [Plangegeven], vraag: String?,
            aanleiding: String?, geprobeerd: [String]
        ) {
            self.gezin = gezin
            self.plan = plan
            self.analyse = analyse
            self.doetMee = doetMee
            self.gegevens = gegevens
            self.vraag = vraag
            self.aanleiding = aanleiding
            self.geprobeerd = geprobeerd
        }
    }

    /// Stelt het samen uit wat het dossier weet.
    public static func stel(_ feiten: Feiten, op dag: Dag) -> Ondersteuningsplan {
        Ondersteuningsplan(
            vakken: Veld.allCases.compactMap { veld in
                if veld == .analyse, !feiten.doetMee, feiten.analyse.isLeeg { return nil }
                return feiten.vak(veld, op: dag)
            })
    }
}

extension Ondersteuningsplan.Feiten {
    fileprivate typealias Vak = Ondersteuningsplan.Vak

    fileprivate func vak(_ veld: Ondersteuningsplan.Veld, op dag: Dag) -> Vak {
        switch veld {
        case .vraag:
            if let vraag { return Vak(veld: veld, staat: .compleet, uit: "de vraag aan de tafel", regels: [vraag]) }
            return een(veld, aanleiding, uit: "waarom het dossier begon", staat: .deels)
        case .gezin: return gezinsvak(op: dag)
        case .doelen: return doelenvak
        case .afspraken:
            let open = plan.afspraken.filter(\.isOpen)
            return lijst(veld, open.map(\.wat), uit: "het plan")
        case .hulp:
            let gedaan = gegeven(.hulp)
            return lijst(veld, gedaan + geprobeerd, uit: gedaan.isEmpty ? "eerdere vragen en verwijzingen" : "het plan")
        case .analyse:
            return Vak(
                veld: veld, staat: analyse.staat, uit: analyse.isLeeg ? nil : "de verklarende analyse",
                regels: analyse.isCompleet ? [] : analyse.mist.map { "Nog niet: \($0)" })
        case .netwerk:
            let naasten = gezin.leden.filter { $0.rol == .naaste }.map { "\($0.roepnaam), \($0.alsWat)" }
            let extra = gegeven(.netwerk)
            return lijst(veld, naasten + extra, uit: extra.isEmpty ? "wie bij het gezin horen" : "het plan")
        case .wensKind: return wensen(veld, .wensKind, .kind)
        case .wensOuder: return wensen(veld, .wensOuder, .ouder)
        case .veiligheid: return lijst(veld, gegeven(.veiligheid), uit: "het plan")
        }
    }

    private func gegeven(_ soort: Plangegeven.Soort) -> [String] { gegevens.filter { $0.soort == soort }.map(\.tekst) }

    private func een(_ veld: Ondersteuningsplan.Veld, _ tekst: String?, uit: String, staat: Ondersteuningsplan.Staat)
        -> Vak
    {
        Vak(
            veld: veld, staat: tekst == nil ? .ontbreekt : staat, uit: tekst.map { _ in uit },
            regels: [tekst].compactMap(\.self))
    }

    private func lijst(_ veld: Ondersteuningsplan.Veld, _ regels: [String], uit: String) -> Vak {
        Vak(veld: veld, staat: regels.isEmpty ? .ontbreekt : .compleet, uit: regels.isEmpty ? nil : uit, regels: regels)
    }

    /// The family in coded words: no names, only what somebody is, the age of a child, and the frame.
    private func gezinsvak(op dag: Dag) -> Vak {
        let leden = gezin.leden.filter { $0.rol != .naaste }
        let regels = leden.map { lid in
            switch lid.rol {
            case .kind: "Kind" + (lid.leeftijd(op: dag).map { ", \($0) jaar" } ?? ", leeftijd niet bekend")
            case .ouder, .naaste:
                lid.alsWat.alsEersteHoofdletter
                    + (lid.gezag == .ja ? ", heeft gezag" : lid.gezag == .nee ? ", geen gezag" : ", gezag niet bekend")
            }
        }
        let heel = leden.allSatisfy { $0.rol == .kind ? $0.geboren != nil : $0.gezag != .onbekend }
        return Vak(
            veld: .gezin, staat: leden.isEmpty ? .ontbreekt : heel ? .compleet : .deels,
            uit: leden.isEmpty ? nil : "wie bij het gezin horen", regels: regels + ["Kader: \(gezin.kader.rawValue)"])
    }

    /// Every goal that goes on, with what the family and a worker scored last.
    private var doelenvak: Vak {
        let doelen = plan.lopend
        let regels = doelen.map { doel in
            let scores = plan.scores(bij: doel)
            let gezin = scores.last { $0.van.persoon != nil }.map { "gezin \($0.waarde)" }
            let werker = scores.last { $0.van.persoon == nil }.map { "werker \($0.waarde)" }
            let cijfers = [gezin, werker].compactMap(\.self).joined(separator: ", ")
            return "“\(doel.woorden)” (\(cijfers.isEmpty ? "nog geen cijfers" : cijfers))"
        }
        let heel = doelen.allSatisfy { doel in
            let scores = plan.scores(bij: doel)
            return scores.contains { $0.van.persoon != nil } && scores.contains { $0.van.persoon == nil }
        }
        return Vak(
            veld: .doelen, staat: doelen.isEmpty ? .ontbreekt : heel ? .compleet : .deels,
            uit: doelen.isEmpty ? nil : "het plan", regels: regels)
    }

    /// A wish of each: some but not all is partly. A family without children, or parents, wishes nothing there.
    private func wensen(_ veld: Ondersteuningsplan.Veld, _ soort: Plangegeven.Soort, _ rol: Gezinslid.Rol) -> Vak {
        let wie = gezin.leden.filter { $0.rol == rol }
        let regels = wie.compactMap { lid in
            gegevens.first { $0.soort == soort && $0.van == lid.persoon }.map { "\(lid.roepnaam): \($0.tekst)" }
        }
        let staat: Ondersteuningsplan.Staat =
            regels.count == wie.count ? .compleet : regels.isEmpty ? .ontbreekt : .deels
        return Vak(
            veld: veld, staat: staat, uit: regels.isEmpty ? nil : "het plan",
            regels: wie.isEmpty ? ["Niet van toepassing"] : regels)
    }
}

extension String {
    fileprivate var alsEersteHoofdletter: String { prefix(1).uppercased() + dropFirst() }
}
