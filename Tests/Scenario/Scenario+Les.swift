import Casework
import Domain

/// One family with Sam as its regisseur, Noor of another team, and Kees who guards quality and works with nobody.
public struct Lesscene: Sendable {
    public let s: Scenario
    public let beheer: Medewerker
    public let sam: Medewerker
    public let noor: Medewerker
    public let kees: Medewerker
    public let team: ID<Team>
    public let dossier: ID<Dossier>

    public var casework: Casework { s.casework }

    public init(_ engine: Engine) async throws {
        s = try await Scenario(engine)
        let casework = s.casework
        let beheer = try await casework.richtIn("Gemeente Voorbeeld", demonstratie: false, beheerder: "Bea Beheer")
        self.beheer = beheer
        let team = try await casework.voegTeamToe(
            "Buurtteam Zuilen", soort: "buurtteam", wijk: "Zuilen", aan: beheer.organisatie, door: beheer,
            sleutel: .nieuw())
        self.team = team
        func medewerker(_ naam: String, _ rol: Rol) async throws -> Medewerker {
            let id = try await casework.voegMedewerkerToe(
                naam, van: beheer.organisatie, team: team, als: rol, door: beheer, sleutel: .nieuw())
            guard let medewerker = try await casework.medewerker(id) else { throw CancellationError() }
            return medewerker
        }
        sam = try await medewerker("Sam de Wit", .gezinswerker)
        noor = try await medewerker("Noor Bakker", .gezinswerker)
        kees = try await medewerker("Kees Blom", .kwaliteitsadviseur)
        dossier = try await Self.dossier("Gezin Terpstra-Yıldız", kind: "Esra Terpstra", sam, team, casework)
    }

    /// Another family, with its own director.
    public func dossier(_ naam: String, kind: String, van medewerker: Medewerker) async throws -> ID<Dossier> {
        try await Self.dossier(naam, kind: kind, medewerker, team, casework)
    }

    private static func dossier(
        _ naam: String, kind: String, _ medewerker: Medewerker, _ team: ID<Team>, _ casework: Casework
    ) async throws -> ID<Dossier> {
        let aanmelding = Aanmelding(
            naam: naam, wijk: "Zuilen", team: team, aanleiding: "School belde.",
            leden: [
                .init(naam: kind, roepnaam: String(kind.prefix { $0 != " " }), rol: .kind, alsWat: "dochter")
            ])
        return try await casework.openDossier(aanmelding, door: medewerker, sleutel: .nieuw())
    }

    /// A lesson in which nobody can be recognised.
    public static let inhoud = Lesinhoud(
        titel: "Vraag eerst of het vervoer blijft als een gezin tijdelijk weg moet",
        gebeurd: "Een meisje kon weer halve dagen naar school. Toen verhuisde het gezin en stopte het vervoer.",
        geleerd: "De regel laat ruimte: vervoer mag doorlopen als school de vaste plek is.",
        voorWie: "gezinswerkers")

    /// A lesson that Sam wrote and Kees confirmed.
    public func les(_ inhoud: Lesinhoud = Lesscene.inhoud) async throws -> ID<Les> {
        let voorstel = try await casework.stelLesVoor(inhoud, bij: dossier, door: sam, sleutel: .nieuw())
        return try await casework.bevestigLes(voorstel, gelezen: true, door: kees, sleutel: .nieuw())
    }

    public func kijker(_ medewerker: Medewerker) -> Kijker { Kijker(medewerker: medewerker, sessie: "proef") }
}
