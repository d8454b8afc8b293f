import Casework
import Domain
import Scenario
import Testing

/// Nobody is handed a family whose work it is not to know one.
@Suite struct WieMagMeewerkenTests {
    @Test(arguments: Scenario.engines)
    func `wie de installatie beheert of het geheel bekijkt krijgt geen gezin, ook niet als maatje`(engine: Engine)
        async throws
    {
        let s = try await Scenario(engine)
        let wijk = try await s.wijk()
        let (dossier, sam, bea) = (try await s.gezin(in: wijk), wijk.sam, wijk.bea)
        await #expect(throws: Refusal(.invalid, "Kies wie de nieuwe regisseur wordt.", field: "medewerker")) {
            try await s.casework.draagOver(dossier, aan: bea.id, afgesproken: "Bea.", door: sam, sleutel: .nieuw())
        }
        await #expect(throws: Refusal(.invalid, "Kies een collega die met gezinnen werkt.", field: "medewerker")) {
            try await s.casework.laatMeewerken(
                bea.id, als: .gezinswerker, grond: "x", bij: dossier, door: sam, sleutel: .nieuw())
        }
        await #expect(throws: Refusal(.invalid, "Kies een collega die met gezinnen werkt.", field: "maatje")) {
            try await s.casework.kiesMaatje(bea.id, voor: sam.id, door: bea, sleutel: .nieuw())
        }
        #expect(try await s.casework.gezin(dossier, voor: sam.kijkt).regisseur?.medewerker == sam.id)
    }

    @Test(arguments: Scenario.engines)
    func `een teamleider die ook met gezinnen werkt geeft een gezin niet aan zichzelf`(engine: Engine) async throws {
        let s = try await Scenario(engine)
        let wijk = try await s.wijk()
        let dossier = try await s.gezin(in: wijk)
        func werkt(_ rol: Rol, _ id: ID<Medewerker>? = nil) async throws -> Medewerker {
            let wie: ID<Medewerker>
            if let id {
                _ = try await s.casework.maakLid(id, van: wijk.zuilen, als: rol, door: wijk.bea, sleutel: .nieuw())
                wie = id
            } else {
                wie = try await s.casework.voegMedewerkerToe(
                    "Farida Amrani", van: wijk.lokalis, team: wijk.zuilen, als: rol, door: wijk.bea, sleutel: .nieuw())
            }
            return try #require(try await s.casework.medewerker(wie))
        }
        let farida = try await werkt(.gezinswerker, werkt(.teamleider).id)
        _ = try await s.casework.meldAfwezig(wijk.sam.id, door: farida, sleutel: .nieuw())

        await #expect(
            throws: Refusal(.invalid, "Kies een ander: u geeft een gezin niet aan uzelf.", field: "medewerker")
        ) {
            try await s.casework.draagOver(
                dossier, aan: farida.id, afgesproken: "Ik.", door: farida, sleutel: .nieuw())
        }
        await #expect(throws: Refusal.self) { try await s.casework.journaal(dossier, voor: farida.kijkt) }
        _ = try await s.casework.draagOver(
            dossier, aan: wijk.noor.id, afgesproken: "Noor neemt het over.", door: farida, sleutel: .nieuw())
    }
}
