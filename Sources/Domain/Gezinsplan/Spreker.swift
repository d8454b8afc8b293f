/// Wie iets vindt of zegt: iemand van het gezin of een medewerker.
public enum Spreker: Hashable, Sendable {
    case persoon(ID<Persoon>)
    case medewerker(ID<Medewerker>)

    public var persoon: ID<Persoon>? { if case .persoon(let id) = self { id } else { nil } }
    public var medewerker: ID<Medewerker>? { if case .medewerker(let id) = self { id } else { nil } }

    /// As a form sends it: `p:` or `m:` and the identity.
    public var code: String {
        switch self {
        case .persoon(let id): "p:\(id)"
        case .medewerker(let id): "m:\(id)"
        }
    }

    public init?(code: String) {
        let id = String(code.dropFirst(2))
        if code.hasPrefix("p:"), let persoon = ID<Persoon>(id) {
            self = .persoon(persoon)
        } else if code.hasPrefix("m:"), let medewerker = ID<Medewerker>(id) {
            self = .medewerker(medewerker)
        } else {
            return nil
        }
    }

    /// Somebody of the family, or the worker who writes. Nobody speaks for another worker.
    func gecontroleerd(in gezin: Gezin, door schrijver: ID<Medewerker>, veld: String) throws(Refusal) {
        switch self {
        case .persoon(let persoon): _ = try gezin.requireLid(persoon, veld: veld)
        case .medewerker(let id):
            guard id == schrijver else {
                throw Refusal(
                    .invalid, "Een collega schrijft zelf op wat hij of zij vindt. Kies uzelf of iemand van het gezin.",
                    field: veld)
            }
        }
    }
}
