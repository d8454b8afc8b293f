/// Wat in een plan hoort en geen doel of afspraak is: een wens, wie er om het gezin heen staan, hoe veilig het is, welke hulp er was.
public struct Plangegeven: Sendable, Equatable {
    /// Waar een plangegeven over gaat.
    public enum Soort: String, Sendable, CaseIterable {
        case hulp, netwerk
        case wensKind = "wens-kind"
        case wensOuder = "wens-ouder"
        case veiligheid

        /// Whose words it holds: a wish is somebody's own.
        public var rol: Gezinslid.Rol? {
            switch self {
            case .wensKind: .kind
            case .wensOuder: .ouder
            case .hulp, .netwerk, .veiligheid: nil
            }
        }

        var noem: String {
            switch self {
            case .hulp: "welke hulp er was en wat die bracht"
            case .netwerk: "wie er om het gezin heen staan"
            case .wensKind: "wat het kind wil"
            case .wensOuder: "wat de ouder wil"
            case .veiligheid: "hoe veilig het is, en waaruit dat blijkt"
            }
        }
    }

    public let id: ID<Plangegeven>
    public let soort: Soort
    public let van: ID<Persoon>?
    public let tekst: String
    public let vervangt: ID<Plangegeven>?
    public let gebeurdOp: Dag
    public let door: ID<Medewerker>

    public init(
        id: ID<Plangegeven>, soort: Soort, van: ID<Persoon>?, tekst: String, vervangt: ID<Plangegeven>?, gebeurdOp: Dag,
        door: ID<Medewerker>
    ) {
        self.id = id
        self.soort = soort
        self.van = van
        self.tekst = tekst
        self.vervangt = vervangt
        self.gebeurdOp = gebeurdOp
        self.door = door
    }

    /// Hoogstens zoveel tegelijk: wie aan het werk is, vult geen lange formulieren in.
    public static let hoogstens = 3

    /// Leest wat is ingevuld; lege velden tellen niet. Wat er al stond van dezelfde soort en persoon wordt vervangen.
    public static func lees(
        _ voorstellen: [Plangegevenvoorstel], bij al: [Plangegeven], in gezin: Gezin, door wie: ID<Medewerker>,
        op dag: Dag
    ) throws(Refusal) -> [Plangegeven] {
        guard voorstellen.count <= hoogstens else {
            throw Refusal(.invalid, "Vul hoogstens drie dingen tegelijk in.")
        }
        var nieuw: [Plangegeven] = []
        for voorstel in voorstellen {
            let veld = voorstel.soort.rawValue
            guard let tekst = try Tekst.facultatief(voorstel.tekst, veld: veld, meest: 4000) else { continue }
            var persoon: ID<Persoon>?
            if let rol = voorstel.soort.rol {
                let lid = try gezin.requireLid(voorstel.van, veld: "\(veld)-van")
                guard lid.rol == rol else {
                    throw Refusal(.invalid, "Kies wiens wens dit is.", field: "\(veld)-van")
                }
                persoon = lid.persoon
            }
            let eerder = al.first { $0.soort == voorstel.soort && $0.van == persoon }
            if eerder?.tekst == tekst { continue }
            nieuw.append(
                Plangegeven(
                    id: .new(), soort: voorstel.soort, van: persoon, tekst: tekst, vervangt: eerder?.id, gebeurdOp: dag,
                    door: wie))
        }
        guard !nieuw.isEmpty else {
            throw Refusal(
                .invalid, "Schrijf op \(voorstellen.first?.soort.noem ?? "wat u weet"), of ga terug.",
                field: voorstellen.first?.soort.rawValue)
        }
        return nieuw
    }
}

/// Wat iemand invult voor een plangegeven.
public struct Plangegevenvoorstel: Sendable {
    public var soort: Plangegeven.Soort
    public var van: ID<Persoon>?
    public var tekst: String

    public init(_ soort: Plangegeven.Soort, van: ID<Persoon>? = nil, tekst: String) {
        self.soort = soort
        self.van = van
        self.tekst = tekst
    }
}
