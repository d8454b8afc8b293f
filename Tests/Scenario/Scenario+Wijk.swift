import Casework
import Domain
import Storage

/// Een buurtteam met zijn mensen. Sam werkt met het gezin, Noor niet; Lou leidt het team, Joost is Sams maatje.
public struct Wijk: Sendable {
    public let bea: Medewerker
    public let lokalis: ID<Organisatie>
    public let zuilen: ID<Team>
    public let sam: Medewerker
    public let noor: Medewerker
    public let joost: Medewerker
    public let lou: Medewerker
}

extension Scenario {
    /// Sets up an installation with one team, and the first codes of the lists.
    public func wijk(demonstratie: Bool = false) async throws -> Wijk {
        let bea = try await casework.richtIn("Utrecht", demonstratie: demonstratie, beheerder: "Bea de Beheerder")
        let lokalis = try await casework.voegOrganisatieToe(
            "Lokalis", soort: "buurtteamorganisatie", door: bea, sleutel: .nieuw())
        let zuilen = try await casework.voegTeamToe(
            "Zuilen", soort: "buurtteam", wijk: "Zuilen", aan: lokalis, door: bea, sleutel: .nieuw())
        func werkt(_ naam: String, als rol: Rol = .gezinswerker) async throws -> Medewerker {
            let id = try await casework.voegMedewerkerToe(
                naam, van: lokalis, team: zuilen, als: rol, door: bea, sleutel: .nieuw())
            guard let medewerker = try await casework.medewerker(id) else { throw Ontbreekt() }
            return medewerker
        }
        let wijk = Wijk(
            bea: bea, lokalis: lokalis, zuilen: zuilen, sam: try await werkt("Sam Jansen"),
            noor: try await werkt("Noor Visser"), joost: try await werkt("Joost Prins"),
            lou: try await werkt("Lou Meijer", als: .teamleider))
        _ = try await casework.kiesMaatje(wijk.joost.id, voor: wijk.sam.id, door: bea, sleutel: .nieuw())
        let soorten = ["huisbezoek", "telefoon", "bericht", "school", "overleg"]
        try await casework.leesCodelijsten([
            Codelijst(
                naam: "contactsoorten", versie: 0,
                codes: soorten.map { Code(lijst: "contactsoorten", code: $0, naam: $0) })
        ])
        return wijk
    }

    /// A family with a mother and two children, opened by whoever is named.
    public func gezin(
        _ naam: String = "Gezin Terpstra-Yıldız", in wijk: Wijk, door medewerker: Medewerker? = nil,
        leden: [Aanmelding.Lid]? = nil
    ) async throws -> ID<Dossier> {
        try await casework.openDossier(
            Aanmelding(
                naam: naam, wijk: "Zuilen", team: wijk.zuilen, aanleiding: "Het loopt vast op school.",
                leden: leden ?? [
                    .init(
                        naam: "Esra Terpstra", roepnaam: "Esra", rol: .kind, alsWat: "dochter",
                        geboren: Dag("2013-03-04")),
                    .init(
                        naam: "Can Terpstra", roepnaam: "Can", rol: .kind, alsWat: "zoon", geboren: Dag("2016-07-01")),
                    .init(
                        naam: "Aylin Yıldız", roepnaam: "Aylin", rol: .ouder, alsWat: "moeder", gezag: .ja,
                        geboren: Dag("1985-01-09")),
                ]), door: medewerker ?? wijk.sam, sleutel: .nieuw())
    }

    private struct Ontbreekt: Error {}
}

extension Medewerker {
    /// In one session of a test.
    public var kijkt: Kijker { Kijker(medewerker: self, sessie: "proef") }
}

extension Gezin {
    /// Somebody of the family, by first name.
    public func wie(_ roepnaam: String) -> ID<Persoon> {
        (leden + vroeger).first { $0.roepnaam == roepnaam }?.persoon ?? ID("00000000-0000-7000-8000-000000000000")!
    }
}
