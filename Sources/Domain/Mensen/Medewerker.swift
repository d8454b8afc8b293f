/// Iemand die inlogt namens een organisatie.
public struct Medewerker: Sendable, Equatable {
    /// Eén rol in één team.
    public struct Lidmaatschap: Sendable, Equatable {
        public let team: ID<Team>
        public let teamnaam: String
        public let rol: Rol

        public init(team: ID<Team>, teamnaam: String, rol: Rol) {
            self.team = team
            self.teamnaam = teamnaam
            self.rol = rol
        }
    }

    public let id: ID<Medewerker>
    public let naam: String
    public let organisatie: ID<Organisatie>
    public let lidmaatschappen: [Lidmaatschap]

    public init(id: ID<Medewerker>, naam: String, organisatie: ID<Organisatie>, lidmaatschappen: [Lidmaatschap]) {
        self.id = id
        self.naam = naam
        self.organisatie = organisatie
        self.lidmaatschappen = lidmaatschappen
    }

    /// How this person is asked for on the phone: by name, at the first team.
    public var bellen: String { [naam, lidmaatschappen.first?.teamnaam].compactMap(\.self).joined(separator: ", ") }

    /// Whether this person has the role in any team.
    public func heeft(_ rol: Rol) -> Bool { lidmaatschappen.contains { $0.rol == rol } }

    /// Whether this person may be let in with a family, in one of the roles.
    public var magMeewerken: Bool { lidmaatschappen.contains { $0.rol.magMeewerken } }

    /// Whether this person may be a family's regisseur, in one of the roles.
    public var magRegieVoeren: Bool { lidmaatschappen.contains { $0.rol.magRegieVoeren } }

    /// Those of one's own teams first, then by name.
    public static func eigenTeamEerst(_ collegas: [Medewerker], voor wie: Medewerker) -> [Medewerker] {
        let teams = Set(wie.lidmaatschappen.map(\.team))
        func isVer(_ een: Medewerker) -> Int { een.lidmaatschappen.contains { teams.contains($0.team) } ? 0 : 1 }
        return collegas.sorted { (isVer($0), $0.naam) < (isVer($1), $1.naam) }
    }

    /// Whether this person has only roles in which nobody is given a family.
    public var isZonderGezinnen: Bool { !lidmaatschappen.isEmpty && !magMeewerken }

    /// The teams for which this person has a role.
    public func teams(als rol: Rol) -> [ID<Team>] { lidmaatschappen.filter { $0.rol == rol }.map(\.team) }
}
