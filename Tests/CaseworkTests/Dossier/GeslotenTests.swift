import Casework
import Domain
import Scenario
import Testing

@Suite struct GeslotenTests {
    @Test(arguments: Scenario.engines)
    func `in een gesloten dossier komt niets nieuws, tot het weer open is`(engine: Engine) async throws {
        let s = try await Scenario(engine)
        let wijk = try await s.wijk()
        let dossier = try await s.gezin(in: wijk)
        let gezin = try await s.casework.journaal(dossier, voor: wijk.sam.kijkt).gezin
        let doel = try await s.casework.stelDoel(
            Doelvoorstel(woorden: "Samen eten", eigenaar: gezin.wie("Esra")), in: dossier, door: wijk.sam,
            sleutel: .nieuw())
        _ = try await s.casework.sluitDossier(
            dossier, Afsluiting(watHielp: "Rust.", alsHetTerugkomt: "Bellen.", metWie: [gezin.wie("Aylin")]),
            door: wijk.sam, sleutel: .nieuw())
        let voor = try await s.casework.verloop(dossier, voor: wijk.sam.kijkt).handelingen.count

        for toevoeging in Toevoeging.allCases {
            await #expect(
                throws: Refusal(.conflict, "Dit dossier is gesloten. Open het eerst weer: dat kan onder Mensen."),
                "\(toevoeging)"
            ) { try await toevoeging.doe(gezin, doel, door: wijk.sam, wijk, s) }
        }

        #expect(try await s.casework.verloop(dossier, voor: wijk.sam.kijkt).handelingen.count == voor)
        _ = try await s.casework.heropenDossier(
            dossier, aanleiding: "Het gaat weer mis.", door: wijk.sam, sleutel: .nieuw())
        for toevoeging in Toevoeging.allCases { try await toevoeging.doe(gezin, doel, door: wijk.sam, wijk, s) }
    }

    @Test(arguments: Scenario.engines)
    func `in een bijgevoegd dossier schrijft niemand verder`(engine: Engine) async throws {
        let s = try await Scenario(engine)
        let wijk = try await s.wijk()
        let (oud, nieuw) = (try await s.gezin(in: wijk), try await s.gezin(in: wijk))
        _ = try await s.casework.voegBij(
            oud, in: nieuw, gronden: "Zelfde gezin.", door: wijk.sam, sleutel: .nieuw())

        await #expect(
            throws: Refusal(.conflict, "Dit dossier is bij een ander dossier gevoegd. Schrijf daar verder.")
        ) {
            try await s.casework.schrijfContact(
                Contactvoorstel(soort: "telefoon", tekst: "Gebeld."), in: oud, door: wijk.sam, sleutel: .nieuw())
        }
    }
}
