/// De structuur van de stad in de demonstratie: organisaties, teams en verzonnen mensen die er werken.
public struct Stad: Sendable {
    public let organisaties: [Organisatie]
    public let teams: [Team]
    public let medewerkers: [Medewerker]
    public let scholen: [School]

    /// Een organisatie waar mensen werken.
    public struct Organisatie: Sendable, Hashable {
        /// `gemeente`, `buurtteamorganisatie`, `save`, `jgz`, …
        public let sleutel: String
        public let naam: String
        public let soort: Soort

        /// What kind of organisation.
        public enum Soort: String, Sendable {
            case gemeente, buurtteamorganisatie, save, jgz, aanbieder, corporatie, school, partner
        }
    }

    /// Een team, voor een deel van de stad of voor de hele stad.
    public struct Team: Sendable, Hashable {
        public let sleutel: String
        public let naam: String
        public let soort: Soort
        public let organisatie: String
        /// Neighbourhoods; empty for the whole city.
        public let buurten: [String]
        /// The City Deal Overleg for this area; nil is the city-wide one.
        public let cityDeal: String?
        /// First day on which the team existed, where that matters.
        public let sinds: Kalenderdag

        /// The area that this team and its table work for, as it stands in the code list of wijken; nil for the whole city.
        public var wijk: String? {
            if let cityDeal { return cityDeal }
            return soort == .buurtteam ? String(naam.dropFirst("Buurtteam ".count)) : buurten.first
        }

        /// What kind of team.
        public enum Soort: String, Sendable { case buurtteam, vo, mbo, specialist, save, jgz, afdeling, ondersteuning }
    }

    /// Een verzonnen mens die bij een organisatie werkt.
    public struct Medewerker: Sendable, Hashable {
        /// `mira-hoekstra`
        public let sleutel: String
        public let naam: String
        public let rollen: [Rol]
        public let organisatie: String
        public let team: String?
        /// Key of the buddy.
        public internal(set) var maatje: String?
        /// The area whose table this person chairs or notes for, or sits at; nil is the whole city.
        public let tafelgebied: String?
        /// none, informal or formal, as expected at tables.
        public let mandaat: Mandaat

        /// What somebody may decide at a table.
        public enum Mandaat: String, Sendable { case geen, informeel, formeel }
    }

    /// Wat iemand doet; sommigen doen twee dingen.
    public enum Rol: String, Sendable, CaseIterable {
        case gezinswerker, teamleider
        case contactpersoonSjh = "contactpersoon-sjh"
        case voorzitter, notulist, tafellid, specialist, gedragswetenschapper
        case saveMedewerker = "save-medewerker"
        case jeugdarts, woonconsulent
        case werkEnInkomen = "werk-en-inkomen"
        case leerplicht, school, aanbieder, corporatie
        case reviewer, kwaliteitsadviseur, beleidsadviseur, accounthouder, fg, beheerder
        case schuldhulpverlener
        case wmoTeam = "wmo-team"
        case jongerenwerk, wijkagent
    }

    /// Een verzonnen school.
    public struct School: Sendable, Hashable {
        public let naam: String
        public let soort: Soort
        /// What kind of school.
        public enum Soort: String, Sendable { case basis, voortgezet, mbo }
    }

    /// The team with that key.
    public func team(_ sleutel: String) -> Team? { teams.first { $0.sleutel == sleutel } }
    /// The employee with that key.
    public func medewerker(_ sleutel: String) -> Medewerker? { medewerkers.first { $0.sleutel == sleutel } }
    /// Everybody with that role.
    public func medewerkers(_ rol: Rol) -> [Medewerker] { medewerkers.filter { $0.rollen.contains(rol) } }
    public var buurtteams: [Team] { teams.filter { $0.soort == .buurtteam } }

    /// An invented number; mobile numbers that begin with 06-0000 are not given out.
    static func telefoon(_ loting: inout Loting) -> String {
        let n = loting.getal(in: 0...9999)
        return "06-0000" + String(String(10_000 + n).dropFirst())
    }
}
