import ArgumentParser
import Casework
import Domain
import Foundation
import Web

/// People who sign in.
struct UserCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "user", abstract: "Medewerkers: voeg er een toe, of toon ze.", subcommands: [Add.self, List.self])

    /// Makes what is missing: the installation, the organisation, the team, the worker with a role and an account.
    struct Add: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Voeg een medewerker toe; organisatie en team worden gemaakt als ze er niet zijn.")

        @OptionGroup var opties: Opties

        @Option(help: ArgumentHelp("Hoe de medewerker heet.", valueName: "naam"))
        var naam: String

        @Option(help: ArgumentHelp("De naam waarmee iemand inlogt.", valueName: "naam"))
        var gebruikersnaam: String

        @Option(help: ArgumentHelp("De organisatie.", valueName: "naam"))
        var organisatie: String

        @Option(help: ArgumentHelp("De soort organisatie, als zij nieuw is.", valueName: "soort"))
        var organisatiesoort = "gemeente"

        @Option(help: ArgumentHelp("Het team.", valueName: "naam"))
        var team: String

        @Option(help: ArgumentHelp("De soort team, als het nieuw is.", valueName: "soort"))
        var teamsoort = "buurtteam"

        @Option(help: ArgumentHelp("De wijk van het team, als het nieuw is.", valueName: "wijk"))
        var wijk: String?

        @Option(help: ArgumentHelp(valueName: "rol"))
        var rol: String

        func run() async throws {
            guard let rol = Rol(rawValue: rol) else {
                throw ValidationError(
                    "Er is geen rol '\(self.rol)'; kies uit \(Rol.allCases.map(\.rawValue).joined(separator: ", ")).")
            }
            let gebruikersnaam = try Account.gebruikersnaam(gebruikersnaam)
            let geopend = try await opent(opties, .maakZonodig)
            let casework = geopend.casework
            let wachtwoord = Wachtwoord.eenmalig()
            let account = Accountvoorstel(
                naam: gebruikersnaam, wachtwoordHash: try await Wachtwoord.hash(wachtwoord))
            if try await casework.installatie() == nil {
                guard rol == .beheerder else {
                    throw Melding("De eerste medewerker van een nieuwe database is een beheerder.")
                }
                _ = try await casework.richtIn(organisatie, demonstratie: false, beheerder: naam, account: account)
                try await casework.leesStandaardcodes()
            } else {
                // Before an organisation or a team is made for somebody who then cannot be added.
                guard try await casework.geheimen(vanNaam: gebruikersnaam) == nil else {
                    throw Melding("De gebruikersnaam \(gebruikersnaam) is al van iemand. Kies een andere.")
                }
                let (organisatie, team) = try await plek(casework)
                _ = try await casework.voegMedewerkerToe(
                    naam, van: organisatie, team: team, als: rol, account: account, door: .programma, sleutel: .nieuw())
            }
            await geopend.database.close()
            print("\(naam) is toegevoegd als \(rol.naam). Geef dit door; het wachtwoord ziet u maar één keer.")
            print("gebruikersnaam\t\(gebruikersnaam)")
            print("eenmalig wachtwoord\t\(wachtwoord)")
        }

        /// The organisation and the team by name, made when they are not there.
        private func plek(_ casework: Casework) async throws -> (ID<Organisatie>, ID<Team>) {
            let known = try await casework.organisaties().first { $0.naam == self.organisatie }
            let organisatie: ID<Organisatie>
            if let known {
                organisatie = known.id
            } else {
                organisatie = try await casework.voegOrganisatieToe(
                    self.organisatie, soort: organisatiesoort, door: .programma, sleutel: .nieuw())
            }
            if let team = known?.teams.first(where: { $0.naam == self.team }) { return (organisatie, team.id) }
            let team = try await casework.voegTeamToe(
                self.team, soort: teamsoort, wijk: wijk, aan: organisatie, door: .programma, sleutel: .nieuw())
            return (organisatie, team)
        }
    }

    /// One line per worker: user name, name, roles with their teams, between tabs.
    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Toon wie hier werkt, met gebruikersnaam en rollen.")

        @OptionGroup var opties: Opties

        func run() async throws {
            let geopend = try await opent(opties)
            for regel in try await geopend.casework.medewerkerregels(voor: .programma) {
                let rollen = regel.medewerker.lidmaatschappen.map { "\($0.rol.naam) (\($0.teamnaam))" }.joined(
                    separator: ", ")
                print("\(regel.gebruikersnaam ?? "-")\t\(regel.medewerker.naam)\t\(rollen)")
            }
            await geopend.database.close()
        }
    }
}
