/// Wat iemand bij een factor ziet: wat er is, hoe het ontstond, wat het in stand houdt of wat beschermt.
public struct Analyseregel: Sendable, Equatable {
    /// Wat een regel over een factor zegt.
    public enum Soort: String, Sendable, CaseIterable {
        case feit, ontstaan
        case inStand = "in-stand"
        case beschermt, hypothese
    }

    /// Waar een regel in het plan op steunt: een doel, een kijk of een cijfer.
    public enum Bron: Hashable, Sendable {
        case doel(ID<Doel>)
        case afweging(ID<Afweging>)
        case score(ID<Score>)
    }

    public let id: ID<Analyseregel>
    /// The first wording of this line: what links and answers point at.
    public let lijn: ID<Analyseregel>
    /// Code of the list `factorschema`.
    public let factor: String
    /// The version of the scheme when it was written.
    public let schemaversie: Int
    public let soort: Soort
    public let van: Spreker
    public let tekst: String
    /// Where it comes from, in somebody's words.
    public let bron: String?
    public let steunt: Bron?
    public let antwoordOp: ID<Analyseregel>?
    public let overWie: [ID<Persoon>]
    public let voorWie: [ID<Persoon>]
    public let vervangt: ID<Analyseregel>?
    public let gronden: String?
    public let gebeurdOp: Dag
    public let opgeschrevenDoor: ID<Medewerker>

    public init(
        id: ID<Analyseregel>, lijn: ID<Analyseregel>, factor: String, schemaversie: Int, soort: Soort, van: Spreker,
        tekst: String, bron: String?, steunt: Bron?, antwoordOp: ID<Analyseregel>?, overWie: [ID<Persoon>],
        voorWie: [ID<Persoon>], vervangt: ID<Analyseregel>?, gronden: String?, gebeurdOp: Dag,
        opgeschrevenDoor: ID<Medewerker>
    ) {
        self.id = id
        self.lijn = lijn
        self.factor = factor
        self.schemaversie = schemaversie
        self.soort = soort
        self.van = van
        self.tekst = tekst
        self.bron = bron
        self.steunt = steunt
        self.antwoordOp = antwoordOp
        self.overWie = overWie
        self.voorWie = voorWie
        self.vervangt = vervangt
        self.gronden = gronden
        self.gebeurdOp = gebeurdOp
        self.opgeschrevenDoor = opgeschrevenDoor
    }

    /// Schrijft een regel op, los of als andere kijk naast een regel die er al staat.
    public static func schrijf(
        _ voorstel: Analyseregelvoorstel, naast eerder: Analyseregel?, schemaversie: Int, in gezin: Gezin,
        door schrijver: ID<Medewerker>, op dag: Dag
    ) throws(Refusal) -> Analyseregel {
        guard eerder != nil || !voorstel.factor.isEmpty else {
            throw Refusal(.invalid, "Kies waar dit over gaat.", field: "factor")
        }
        guard let soort = eerder?.soort ?? voorstel.soort else {
            throw Refusal(.invalid, "Kies wat deze regel zegt.", field: "soort")
        }
        guard let van = voorstel.van else { throw Refusal(.invalid, "Kies van wie deze kijk is.", field: "van") }
        try van.gecontroleerd(in: gezin, door: schrijver, veld: "van")
        let tekst = try Tekst.verplicht(voorstel.tekst, veld: "tekst", noem: "wat diegene ziet", meest: 4000)
        let id = ID<Analyseregel>.new()
        let personen = gezin.leden.map(\.persoon)
        return Analyseregel(
            id: id, lijn: id, factor: eerder?.factor ?? voorstel.factor,
            schemaversie: eerder?.schemaversie ?? schemaversie, soort: soort, van: van, tekst: tekst,
            bron: try Tekst.facultatief(voorstel.bron, veld: "bron", meest: 500), steunt: voorstel.steunt,
            antwoordOp: eerder?.lijn, overWie: eerder?.overWie ?? personen, voorWie: eerder?.voorWie ?? personen,
            vervangt: nil, gronden: nil, gebeurdOp: dag, opgeschrevenDoor: schrijver)
    }

    /// Nobody puts right what another worker sees.
    public func magVerbeteren(_ wie: ID<Medewerker>) -> Bool { van.medewerker.map { $0 == wie } ?? true }

    /// Verbetert de woorden van een regel; de oude woorden blijven te lezen.
    public func verbeter(
        tekst nieuw: String, gronden: String, door schrijver: ID<Medewerker>, op dag: Dag
    ) throws(Refusal) -> Analyseregel {
        guard magVerbeteren(schrijver) else {
            throw Refusal(.forbidden, "Wat een collega ziet, verbetert die zelf. Zet er uw eigen kijk naast.")
        }
        let nieuw = try Tekst.verplicht(nieuw, veld: "tekst", noem: "hoe de regel nu luidt", meest: 4000)
        guard nieuw != tekst else {
            throw Refusal(.invalid, "De woorden zijn nog hetzelfde. Verander ze, of ga terug.", field: "tekst")
        }
        let gronden = try Tekst.verplicht(gronden, veld: "gronden", noem: "waarom de regel verandert", meest: 1000)
        return Analyseregel(
            id: .new(), lijn: lijn, factor: factor, schemaversie: schemaversie, soort: soort, van: van, tekst: nieuw,
            bron: bron, steunt: steunt, antwoordOp: antwoordOp, overWie: overWie, voorWie: voorWie, vervangt: id,
            gronden: gronden, gebeurdOp: dag, opgeschrevenDoor: schrijver)
    }
}

/// Wat iemand invult voor een regel van een analyse.
public struct Analyseregelvoorstel: Sendable {
    public var factor: String
    public var soort: Analyseregel.Soort?
    public var van: Spreker?
    public var tekst: String
    public var bron: String
    public var steunt: Analyseregel.Bron?

    public init(
        factor: String = "", soort: Analyseregel.Soort? = nil, van: Spreker?, tekst: String, bron: String = "",
        steunt: Analyseregel.Bron? = nil
    ) {
        self.factor = factor
        self.soort = soort
        self.van = van
        self.tekst = tekst
        self.bron = bron
        self.steunt = steunt
    }
}
