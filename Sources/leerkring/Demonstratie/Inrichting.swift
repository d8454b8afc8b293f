import Casework
import Demonstratie
import Domain

/// The city of the demonstration as it stands in the database: its teams and people under the keys of the stories.
struct Inrichting {
    private(set) var organisaties: [String: ID<Organisatie>] = [:]
    private(set) var teams: [String: ID<Team>] = [:]
    private(set) var mensen: [String: Medewerker] = [:]
    let beheerder: Medewerker

    /// Makes organisations, teams, people and maatjes through the acts.
    init(_ stad: Stad, _ casework: Casework) async throws {
        let beheer = stad.medewerkers(.beheerder).first
        beheerder = try await casework.richtIn(
            "Gemeente Utrecht (demonstratie)", demonstratie: true, beheerder: beheer?.naam ?? "Beheerder")
        if let beheer { mensen[beheer.sleutel] = beheerder }
        organisaties["gemeente"] = beheerder.organisatie
        for organisatie in stad.organisaties where organisaties[organisatie.sleutel] == nil {
            organisaties[organisatie.sleutel] = try await casework.voegOrganisatieToe(
                organisatie.naam, soort: organisatie.soort.rawValue, door: beheerder, sleutel: .nieuw())
        }
        for team in stad.teams {
            guard let organisatie = organisaties[team.organisatie] else { continue }
            teams[team.sleutel] = try await casework.voegTeamToe(
                team.naam, soort: team.soort.rawValue, wijk: team.wijk, aan: organisatie, door: beheerder,
                sleutel: .nieuw())
        }
        for mens in stad.medewerkers where mensen[mens.sleutel] == nil { try await voegToe(mens, casework) }
        for mens in stad.medewerkers {
            guard let maatje = mens.maatje.flatMap({ mensen[$0] }), let wie = mensen[mens.sleutel] else { continue }
            _ = try await casework.kiesMaatje(maatje.id, voor: wie.id, door: beheerder, sleutel: .nieuw())
        }
    }

    private mutating func voegToe(_ mens: Stad.Medewerker, _ casework: Casework) async throws {
        guard let organisatie = organisaties[mens.organisatie], let eerste = mens.rollen.first else { return }
        let team = try await team(van: mens, organisatie, casework)
        let id = try await casework.voegMedewerkerToe(
            mens.naam, van: organisatie, team: team, als: eerste.rol, door: beheerder, sleutel: .nieuw())
        var rollen: Set<Rol> = [eerste.rol]
        for rol in mens.rollen.dropFirst().map(\.rol) where rollen.insert(rol).inserted {
            _ = try await casework.maakLid(id, van: team, als: rol, door: beheerder, sleutel: .nieuw())
        }
        mensen[mens.sleutel] = try await casework.medewerker(id)
    }

    /// The team of somebody; who has none works for a team that is called like the organisation.
    private mutating func team(
        van mens: Stad.Medewerker, _ organisatie: ID<Organisatie>, _ casework: Casework
    ) async throws -> ID<Team> {
        let sleutel = mens.team ?? "organisatie-\(mens.organisatie)"
        if let team = teams[sleutel] { return team }
        let team = try await casework.voegTeamToe(
            mens.organisatie, soort: "organisatie", wijk: nil, aan: organisatie, door: beheerder, sleutel: .nieuw())
        teams[sleutel] = team
        return team
    }
}

extension Stad.Rol {
    /// The role with which somebody signs in; who only comes to tables is a tafellid.
    var rol: Rol {
        switch self {
        case .gezinswerker: .gezinswerker
        case .teamleider: .teamleider
        case .contactpersoonSjh: .contactpersoon
        case .voorzitter: .voorzitter
        case .notulist: .notulist
        case .specialist: .specialist
        case .gedragswetenschapper: .gedragswetenschapper
        case .saveMedewerker: .saveWerker
        case .jeugdarts: .jeugdarts
        case .aanbieder: .aanbieder
        case .reviewer: .reviewer
        case .kwaliteitsadviseur: .kwaliteitsadviseur
        case .beleidsadviseur: .beleidsadviseur
        case .accounthouder: .accounthouder
        case .fg: .functionaris
        case .beheerder: .beheerder
        case .tafellid, .woonconsulent, .werkEnInkomen, .leerplicht, .school, .corporatie, .schuldhulpverlener,
            .wmoTeam,
            .jongerenwerk, .wijkagent:
            .tafellid
        }
    }
}
