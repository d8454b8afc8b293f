import Domain
import Scenario
import Storage
import Testing

@testable import Casework

/// A small installation with two families and some inzage, made through the acts: for damage and destruction.
struct TweeGezinnen {
    let s: Scenario
    let sam: Medewerker
    let team: ID<Team>
    let dossier: ID<Dossier>
    let buren: ID<Dossier>

    init(_ engine: Engine) async throws { try await self.init(Scenario(engine)) }

    init(_ s: Scenario) async throws {
        self.s = s
        let (c, k) = (s.casework, { Sleutel.nieuw() })
        let bea = try await c.richtIn("Utrecht", demonstratie: false, beheerder: "Bea")
        let lokalis = try await c.voegOrganisatieToe("Lokalis", soort: "buurtteamorganisatie", door: bea, sleutel: k())
        team = try await c.voegTeamToe(
            "Zuilen", soort: "buurtteam", wijk: "Zuilen", aan: lokalis, door: bea, sleutel: k())
        let id = try await c.voegMedewerkerToe(
            "Sam", van: lokalis, team: team, als: .gezinswerker, door: bea, sleutel: k())
        sam = try #require(try await c.medewerker(id))
        let code = Code(lijst: "contactsoorten", code: "telefoon", naam: "Telefoon")
        _ = try await c.leesCodelijsten([Codelijst(naam: "contactsoorten", versie: 0, codes: [code])])
        _ = try await c.maakAccount(
            Accountvoorstel(naam: "sam", wachtwoordHash: "onleesbaar"), voor: id, door: bea, sleutel: k())
        dossier = try await Self.gezin("De Wit", team, sam, s)
        buren = try await Self.gezin("Bakker", team, sam, s)
    }

    /// One more goal of Esra.
    func stelDoel(_ woorden: String, _ casework: Casework) async throws {
        let kind = try await casework.gezinsplan(dossier, voor: sam.kijkt).gezin.leden[0].persoon
        _ = try await casework.stelDoel(
            Doelvoorstel(woorden: woorden, eigenaar: kind), in: dossier, door: sam, sleutel: .nieuw())
    }

    /// A family with three goals, an agreement that is open for Sam, and Sam who looked at the plan.
    static func gezin(_ naam: String, _ team: ID<Team>, _ sam: Medewerker, _ s: Scenario) async throws -> ID<
        Dossier
    > {
        let dossier = try await s.casework.openDossier(
            Aanmelding(
                naam: naam, wijk: "Zuilen", team: team, aanleiding: "Het loopt vast op school.",
                leden: [
                    .init(
                        naam: "Esra \(naam)", roepnaam: "Esra", rol: .kind, alsWat: "dochter",
                        geboren: Dag("2012-03-04")),
                    .init(naam: "Ans \(naam)", roepnaam: "Ans", rol: .ouder, alsWat: "moeder", gezag: .ja),
                ]), door: sam, sleutel: .nieuw())
        let kijker = Kijker(medewerker: sam, sessie: "1")
        let kind = try await s.casework.gezinsplan(dossier, voor: kijker).gezin.leden[0].persoon
        for woorden in ["Weer naar school", "Beter slapen", "Minder ruzie"] {
            let doel = try await s.casework.stelDoel(
                Doelvoorstel(woorden: woorden, eigenaar: kind), in: dossier, door: sam, sleutel: .nieuw())
            let afspraak = ID<Doel>.new()
            _ = try await s.casework.act(.nieuw(), door: sam.id, in: .dossier(dossier)) { tx in
                try tx.legVast(
                    .afspraakGemaakt, afspraak, in: .dossier(dossier), door: sam.id,
                    [
                        "doel_id": doel, "wat": "Bellen", "wie_medewerker_id": sam.id, "over_wie": "", "voor_wie": "",
                        "organisatie_id": sam.organisatie,
                    ])
                return afspraak
            }
        }
        _ = try await s.casework.gezinsplan(dossier, voor: Kijker(medewerker: sam, sessie: "2"))
        return dossier
    }

    /// Changes the stored data behind the program's back: no trigger, no foreign key stands in the way, and afterwards each
    /// stands there again.
    func beschadig(_ schade: @escaping @Sendable (any Transaction) throws -> Void) async throws {
        try await s.database.write { tx in
            guard tx.dialect == .sqlite else {
                try tx.script("SET LOCAL session_replication_role = replica")
                return try schade(tx)
            }
            let triggers = try tx.rows("SELECT name, sql FROM sqlite_master WHERE type = 'trigger' ORDER BY name")
            for row in triggers { try tx.script("DROP TRIGGER \(row["name"].text ?? "")") }
            try schade(tx)
            for row in triggers { try tx.script((row["sql"].text ?? "") + ";") }
        }
    }
}
