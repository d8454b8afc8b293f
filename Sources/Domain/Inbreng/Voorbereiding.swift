/// Wat er klaar ligt en wat er nog ontbreekt voor een vraag naar een tafel gaat. Het houdt niets tegen.
public struct Voorbereiding: Sendable, Equatable {
    /// Hoe het met één ding staat dat vooraf nodig is.
    public enum Staat: String, Sendable {
        case klaar, ontbreekt
        case zelfNagaan = "zelf-nagaan"
    }

    /// Eén ding dat vooraf nodig is.
    public struct Punt: Sendable, Equatable {
        public let wat: String
        public let staat: Staat
        /// What is there, or what could still be done.
        public let zin: String
        /// When it is asked, in the words of the arrangement.
        public let als: String?
    }

    /// Wat het dossier weet over wat vooraf nodig kan zijn.
    public struct Feiten: Sendable {
        public var planOp: Dag?
        public var doelen = 0
        /// The last talk in which a child took part.
        public var kindGesprokenOp: Dag?
        public var heeftKinderen = true
        public var deelnemers = 0
        public var deelnemersMetGrond = 0
        public var vraag = ""
        public var geprobeerd = ""
        public var heeftRegel = false
        public var heeftAnalyse = false
        /// The team of the family tries the analysis out: nobody else can make one.
        public var maaktAnalyse = false
        /// What a begun analysis still lacks.
        public var analyseMist: [String] = []
        /// How many fields of the plan that a regional table needs are there, of how many; nil when nobody looked.
        public var informatie: (compleet: Int, van: Int)?
        /// Arrangements that this family was at before, by name.
        public var eerder: Set<String> = []

        public init() {}
    }

    /// A child was spoken when it was not longer ago than this.
    public static let kindGesprokenBinnen = Termijn(60, .dag)

    public let punten: [Punt]
    /// Tables that are usually tried first, and were not.
    public let nietEerstGeprobeerd: [String]

    public init(punten: [Punt], nietEerstGeprobeerd: [String] = []) {
        self.punten = punten
        self.nietEerstGeprobeerd = nietEerstGeprobeerd
    }

    public var ontbreekt: [Punt] { punten.filter { $0.staat == .ontbreekt } }

    var vraagtReden: String {
        "Er ontbreekt nog iets: \(ontbreekt.map(\.wat).joined(separator: ", ")). Schrijf in één zin waarom het toch naar de tafel gaat."
    }

    /// Kijkt na wat het arrangement vooraf vraagt.
    public static func bereken(_ arrangement: Arrangement, _ feiten: Feiten, op dag: Dag) -> Voorbereiding {
        Voorbereiding(
            punten: arrangement.voorafNodig.filter { !geldtNiet($0, feiten) }.map { punt($0, feiten, op: dag) },
            nietEerstGeprobeerd: arrangement.eerstGeprobeerd.filter { !feiten.eerder.contains($0) })
    }

    private static let analyse: Set = ["verklarende analyse", "verklarende-analyse"]

    /// An analysis is only asked of who can make one.
    private static func geldtNiet(_ nodig: VoorafNodig, _ feiten: Feiten) -> Bool {
        analyse.contains(nodig.wat.lowercased()) && !feiten.maaktAnalyse && !feiten.heeftAnalyse
    }

    private static func punt(_ nodig: VoorafNodig, _ feiten: Feiten, op dag: Dag) -> Punt {
        let (staat, zin) = oordeel(nodig.wat.lowercased(), feiten, op: dag)
        return Punt(wat: nodig.wat, staat: staat, zin: zin, als: nodig.als)
    }

    private static func oordeel(_ wat: String, _ f: Feiten, op dag: Dag) -> (Staat, String) {
        func als(_ er: Bool, _ ja: String, _ nee: String) -> (Staat, String) { er ? (.klaar, ja) : (.ontbreekt, nee) }
        switch wat {
        case "ondersteuningsplan":
            guard let informatie = f.informatie else { return oordeel("plan", f, op: dag) }
            return als(
                informatie.compleet == informatie.van, "Het ondersteuningsplan is compleet",
                "Het ondersteuningsplan is voor \(informatie.compleet) van \(informatie.van) onderdelen compleet.")
        case "plan":
            return als(
                f.planOp != nil || f.doelen > 0, f.planOp.map { "Plan van \($0.voluit)" } ?? "Er is een plan",
                "Er is nog geen plan. Zonder plan gaat het gesprek vooral over de vraag zelf.")
        case "doelen":
            return als(
                f.doelen > 0, "\(f.doelen) \(f.doelen == 1 ? "doel" : "doelen")", "Er staat nog geen doel in het plan.")
        case "kind gesproken":
            if !f.heeftKinderen { return (.klaar, "Er zijn geen kinderen in dit gezin") }
            let recent = f.kindGesprokenOp.map { kindGesprokenBinnen.einde(vanaf: $0) >= dag } ?? false
            let eerder = f.kindGesprokenOp.map { "Het laatste gesprek met een kind was op \($0.voluit)." }
            return als(
                recent, f.kindGesprokenOp.map { "Gesproken op \($0.voluit)" } ?? "",
                eerder ?? "Er staat nog geen gesprek met een kind in het journaal.")
        case "toestemming":
            return als(
                f.deelnemers > 0 && f.deelnemersMetGrond == f.deelnemers, "Van iedereen aan tafel is de grond bekend",
                "Van \(f.deelnemers - f.deelnemersMetGrond) aan tafel is nog geen toestemming of andere grond vastgelegd. Zij zien de vraag zonder namen."
            )
        case "vraag", "hulpvraag": return als(!f.vraag.isEmpty, "De vraag staat er", "De vraag is nog leeg.")
        case "wat geprobeerd is":
            return als(!f.geprobeerd.isEmpty, "Staat erbij", "Schrijf op wat er al geprobeerd is.")
        case "welke regel":
            return als(f.heeftRegel, "Staat erbij", "Het is nog niet duidelijk op welke regel het vastloopt.")
        case _ where analyse.contains(wat):
            return als(
                f.heeftAnalyse, "Er is een analyse",
                f.analyseMist.isEmpty
                    ? "Er is nog geen verklarende analyse."
                    : "De verklarende analyse is nog niet compleet. Nog niet: \(f.analyseMist.joined(separator: ", "))."
            )
        default: return (.zelfNagaan, "Ga dit zelf na.")
        }
    }
}
