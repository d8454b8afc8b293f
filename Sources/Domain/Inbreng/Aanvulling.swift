/// Wat wie inbracht nog aanvult, of hoe de vraag luidt nu een deel naar een andere tafel ging.
public struct Aanvulling: Sendable, Equatable {
    /// Waarom er is aangevuld.
    public enum Aanleiding: String, Sendable { case aangevuld, gesplitst }

    public let id: ID<Aanvulling>
    public let aanleiding: Aanleiding
    /// The question as it reads from now on; nil leaves it.
    public let vraag: String?
    public let tekst: String?
    public let gebeurdOp: Dag

    public init(id: ID<Aanvulling>, aanleiding: Aanleiding, vraag: String?, tekst: String?, gebeurdOp: Dag) {
        self.id = id
        self.aanleiding = aanleiding
        self.vraag = vraag
        self.tekst = tekst
        self.gebeurdOp = gebeurdOp
    }

    /// Vult aan: een andere vraag, meer uitleg, of allebei.
    public static func vulAan(
        _ aanleiding: Aanleiding, vraag: String, tekst: String, op dag: Dag
    ) throws(Refusal) -> Aanvulling {
        let vraag = try Tekst.facultatief(vraag, veld: "vraag", meest: 2000)
        let tekst = try Tekst.facultatief(tekst, veld: "tekst")
        guard vraag != nil || tekst != nil else {
            throw Refusal(.invalid, "Schrijf op wat de vraag nu is, of wat de tafel nog moet weten.", field: "tekst")
        }
        return Aanvulling(id: .new(), aanleiding: aanleiding, vraag: vraag, tekst: tekst, gebeurdOp: dag)
    }
}

/// Wat iemand invult om een vraag door te geven, of een deel ervan.
public struct Doorgeefvoorstel: Sendable {
    public var naar: ID<Tafel>
    /// The question there; empty takes the question as it is.
    public var vraag: String
    public var gronden: String
    /// Lines of goals and agreements that go along; nil: all of the bundle.
    public var doelen: [ID<Doel>]?
    public var afspraken: [ID<Afspraak>]?
    /// When a part is split off: what the question here is from now on.
    public var vraagHier: String
    /// When a part is split off: lines of goals and agreements that stay in the bundle here; nil: all of them.
    public var doelenHier: [ID<Doel>]?
    public var afsprakenHier: [ID<Afspraak>]?
    /// The open gevolg that this carries out.
    public var gevolg: ID<OpenGevolg>?

    public init(
        naar: ID<Tafel>, vraag: String = "", gronden: String, doelen: [ID<Doel>]? = nil,
        afspraken: [ID<Afspraak>]? = nil, vraagHier: String = "", gevolg: ID<OpenGevolg>? = nil
    ) {
        (self.naar, self.vraag, self.gronden, self.doelen) = (naar, vraag, gronden, doelen)
        (self.afspraken, self.vraagHier, self.gevolg) = (afspraken, vraagHier, gevolg)
    }
}
