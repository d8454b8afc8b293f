/// De waardendriehoek van één mogelijkheid. Vakken mogen leeg blijven.
public struct Weging: Sendable, Equatable {
    public let id: ID<Weging>
    /// The first text about this option.
    public let lijn: ID<Weging>
    public let optie: String
    public let legitimiteit: String?
    public let betrokkenheid: String?
    public let rendement: String?
    public let vervangt: ID<Weging>?
    public let door: ID<Medewerker>

    public init(
        id: ID<Weging>, lijn: ID<Weging>, optie: String, legitimiteit: String?, betrokkenheid: String?,
        rendement: String?, vervangt: ID<Weging>?, door: ID<Medewerker>
    ) {
        self.id = id
        self.lijn = lijn
        self.optie = optie
        self.legitimiteit = legitimiteit
        self.betrokkenheid = betrokkenheid
        self.rendement = rendement
        self.vervangt = vervangt
        self.door = door
    }

    /// Schrijft een nieuwe mogelijkheid op.
    public static func schrijf(_ voorstel: Wegingvoorstel, door medewerker: ID<Medewerker>) throws(Refusal) -> Weging {
        let id = ID<Weging>.new()
        return try gelezen(voorstel, id: id, lijn: id, vervangt: nil, door: medewerker)
    }

    /// Schrijft verder. Wie een oudere tekst voor zich had, ziet eerst wat de ander intussen schreef.
    public func verander(
        _ voorstel: Wegingvoorstel, gezien: ID<Weging>, door medewerker: ID<Medewerker>, naamVanAnder: String
    ) throws(Refusal) -> Weging {
        guard gezien == id else {
            throw Refusal(
                .conflict,
                "\(naamVanAnder) schreef hier intussen ook. Nu staat er: \(tekst) Uw eigen tekst staat er nog; voeg ze samen.",
                field: "optie")
        }
        return try Weging.gelezen(voorstel, id: .new(), lijn: lijn, vervangt: id, door: medewerker)
    }

    /// All that is written, as one text.
    public var tekst: String {
        [optie, legitimiteit, betrokkenheid, rendement].compactMap { $0.map { "“\($0)”" } }.joined(separator: " ")
    }

    private static func gelezen(
        _ v: Wegingvoorstel, id: ID<Weging>, lijn: ID<Weging>, vervangt: ID<Weging>?, door: ID<Medewerker>
    ) throws(Refusal) -> Weging {
        Weging(
            id: id, lijn: lijn,
            optie: try Tekst.verplicht(v.optie, veld: "optie", noem: "welke mogelijkheid u weegt", meest: 1000),
            legitimiteit: try Tekst.facultatief(v.legitimiteit, veld: "legitimiteit", meest: 4000),
            betrokkenheid: try Tekst.facultatief(v.betrokkenheid, veld: "betrokkenheid", meest: 4000),
            rendement: try Tekst.facultatief(v.rendement, veld: "rendement", meest: 4000), vervangt: vervangt,
            door: door)
    }
}

/// Wat iemand invult om een mogelijkheid te wegen.
public struct Wegingvoorstel: Sendable, Equatable {
    public var optie: String
    public var legitimiteit: String
    public var betrokkenheid: String
    public var rendement: String

    public init(optie: String, legitimiteit: String = "", betrokkenheid: String = "", rendement: String = "") {
        self.optie = optie
        self.legitimiteit = legitimiteit
        self.betrokkenheid = betrokkenheid
        self.rendement = rendement
    }
}
