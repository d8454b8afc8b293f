/// Wat een casus geleerd heeft: wat er gebeurde, wat dat leerde en voor wie, zonder dat iemand te herkennen is.
public struct Les: Sendable, Equatable {
    public let id: ID<Les>
    public let inhoud: Lesinhoud
    public let sinds: Dag
    public let hielp: Hulptelling

    public init(id: ID<Les>, inhoud: Lesinhoud, sinds: Dag, hielp: Hulptelling) {
        self.id = id
        self.inhoud = inhoud
        self.sinds = sinds
        self.hielp = hielp
    }
}

/// De tekst van een les, met de codes waaronder zij te vinden is.
public struct Lesinhoud: Sendable, Equatable {
    public var titel: String
    /// What happened.
    public var gebeurd: String
    /// What it taught.
    public var geleerd: String
    public var voorWie: String
    public var codes: [Code]

    public init(titel: String, gebeurd: String, geleerd: String, voorWie: String, codes: [Code] = []) {
        self.titel = titel
        self.gebeurd = gebeurd
        self.geleerd = geleerd
        self.voorWie = voorWie
        self.codes = codes
    }

    /// Every text of the lesson, with the field it stands in.
    public var teksten: [(veld: String, tekst: String)] {
        [("titel", titel), ("gebeurd", gebeurd), ("geleerd", geleerd), ("voorWie", voorWie)]
    }

    /// The same, read and found complete, or refused with what is missing.
    public func gecontroleerd() throws(Refusal) -> Lesinhoud {
        Lesinhoud(
            titel: try Tekst.verplicht(titel, veld: "titel", noem: "de les in één zin", meest: 150),
            gebeurd: try Tekst.verplicht(gebeurd, veld: "gebeurd", noem: "wat er gebeurde", meest: 4000),
            geleerd: try Tekst.verplicht(geleerd, veld: "geleerd", noem: "wat dit leerde", meest: 4000),
            voorWie: try Tekst.verplicht(voorWie, veld: "voorWie", noem: "voor wie deze les is", meest: 200),
            codes: codes.sorted { $0.adres < $1.adres })
    }
}

/// Hoe vaak een les in een andere casus hielp. Onder de drempel staat er geen getal.
public enum Hulptelling: Sendable, Equatable {
    /// Fewer than the threshold, none included: a smaller number could point to a family.
    case minderDan(Int)
    case aantal(Int)

    /// The least number that is shown (design/methods.md: suppression of small cells).
    public static let drempel = 5

    public init(_ aantal: Int) { self = aantal < Self.drempel ? .minderDan(Self.drempel) : .aantal(aantal) }

    /// As it is said on screen.
    public var zin: String {
        switch self {
        case .minderDan(let drempel): "Hielp in minder dan \(drempel) andere casussen"
        case .aantal(let aantal): "Hielp in \(aantal) andere casussen"
        }
    }
}
