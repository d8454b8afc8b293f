/// De beschrijving van een tafel, route, overleg of lijn: wie erbij zit, waarover, en langs welke stappen.
public struct Arrangement: Hashable, Sendable {
    /// Hoe een arrangement werkt: een tafel met een agenda, een route, een overleg of een lijn.
    public enum Soort: String, Sendable, CaseIterable { case tafel, route, overleg, lijn }

    public var id: Kenmerk<Arrangement>
    public var naam: String
    public var doel: String
    public var soort: Soort
    public var geldig: Geldigheid
    public var gebied: [Gebied] = [.stad]
    public var ritme: Ritme?
    public var plaats: String?
    public var organiseert: Rolnaam?
    /// In minutes.
    public var tijdPerCasus: Int?
    public var leden: [ArrangementRol] = []
    /// Roles, or names of arrangements that pass a case on.
    public var inbrengenDoor: [Rolnaam] = []
    public var onderwerp: [Onderwerp] = [.dossier]
    public var selectie: Selectie?
    public var gegevens: [Gegevensregel] = []
    public var voorafNodig: [VoorafNodig] = []
    public var delen: [Bijeenkomstdeel] = []
    /// Shown with a reason when it was not tried; never a block.
    public var eerstGeprobeerd: [String] = []
    public var spoed: Spoedregel?
    public var register: Registerregel?
    public var stappen: [Stap] = []

    public init(_ id: Kenmerk<Arrangement>, naam: String, doel: String, soort: Soort, geldig: Geldigheid) {
        (self.id, self.naam, self.doel, self.soort, self.geldig) = (id, naam, doel, soort, geldig)
    }

    /// Whether it holds on this day.
    public func geldt(op dag: Dag) -> Bool { geldig.geldt(op: dag) }

    /// All areas that hold on this day, those inside another one too.
    public func gebieden(op dag: Dag) -> [Gebied] {
        geldt(op: dag) ? gebied.flatMap { $0.metOnderliggende(op: dag) } : []
    }

    /// An area's own cadence, else that of the arrangement.
    public func ritme(in gebied: Gebied) -> Ritme? { gebied.ritme ?? ritme }

    /// The member with this role.
    public func rol(_ naam: Rolnaam) -> ArrangementRol? { leden.first { $0.rol == naam } }

    /// What a role may see. Without a line: the question, without names.
    public func gegevens(voor rol: Rolnaam) -> Inzicht {
        let regels = gegevens.filter { $0.rol == rol }
        guard let eerste = regels.first else { return .alleenDeVraag }
        return Inzicht(wat: Set(regels.flatMap(\.wat)), grond: eerste.grond)
    }

    /// Whether this role may bring in a case. `professional` in the list means everybody but the family and who comes with it.
    public func magInbrengen(_ rol: Rolnaam, isProfessional: Bool = true) -> Bool {
        inbrengenDoor.contains(rol) || (isProfessional && rol != .gezin && inbrengenDoor.contains(.professional))
    }
}
