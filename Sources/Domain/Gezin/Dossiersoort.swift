/// Waarvan een dossier is: van een gezin, of van een zaak die (nog) geen gezin is.
///
/// Fixed when a file is opened. Of all but `gezin` it is only the container of a question at a table: its key, stream,
/// doors, inzage and destruction; no plan, no journal, and in no list of families.
public enum Dossiersoort: String, Sendable, CaseIterable {
    case gezin
    /// A person who has no file yet.
    case aanmelding
    /// A child who stays home from school; opens no youth-care file.
    case leerling
    /// Nobody is named.
    case casus

    /// The subject of an arrangement of which this is the file; nil for a subject that has none.
    public init?(_ onderwerp: Onderwerp) {
        switch onderwerp {
        case .dossier: self = .gezin
        case .aanmelding: self = .aanmelding
        case .leerling: self = .leerling
        case .casusZonderNamen: self = .casus
        case .selectie, .thema: return nil
        }
    }

    /// There is one child in it, by name.
    public var heeftKind: Bool { self == .aanmelding || self == .leerling }

    /// What it is called on screen, given the name that was kept: of a family its own, of a case that of the child.
    public func noem(_ naam: String) -> String {
        switch self {
        case .gezin: naam
        case .aanmelding: "Aanmelding \(naam)"
        case .leerling: "Leerling \(naam)"
        case .casus: "Casus zonder namen"
        }
    }

    /// What somebody does who brings in such a question, as a link says it.
    public var handeling: String {
        switch self {
        case .gezin: "Breng een vraag in"
        case .aanmelding: "Meld iemand aan"
        case .leerling: "Meld een leerling aan"
        case .casus: "Breng een casus zonder namen in"
        }
    }
}

extension Arrangement {
    /// The cases other than a family's that can be brought in here, in the order of the arrangement.
    public var zaken: [Dossiersoort] { onderwerp.compactMap { Dossiersoort($0) }.filter { $0 != .gezin } }

    /// Codes of the grounds on which somebody may be brought in or looked at here: those that always exist, and its own.
    public var gronden: [String] {
        let eigen = Set(gegevens.map(\.grond)).subtracting(Deelgrond.algemeen)
        return Deelgrond.algemeen + eigen.sorted()
    }
}
