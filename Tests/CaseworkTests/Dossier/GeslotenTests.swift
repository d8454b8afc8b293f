import Casework
import Domain
import Scenario
import Testing

@Suite struct GeslotenTests {
    /// What adds to a file.
    enum Toevoeging: String, CaseIterable, Sendable {
        case doel, contact, score, kijk, versie, vraag, lid, collega, toestemming
    }

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
            ) { try await voegToe(toevoeging, gezin, doel, wijk, s) }
        }

        #expect(try await s.casework.verloop(dossier, voor: wijk.sam.kijkt).handelingen.count == voor)
        _ = try await s.casework.heropenDossier(
            dossier, aanleiding: "Het gaat weer mis.", door: wijk.sam, sleutel: .nieuw())
        for toevoeging in Toevoeging.allCases { try await voegToe(toevoeging, gezin, doel, wijk, s) }
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

    private func voegToe(
        _ wat: Toevoeging, _ gezin: Gezin, _ doel: ID<Doel>, _ wijk: Wijk, _ s: Scenario
    ) async throws {
        let (dossier, sam, sleutel) = (gezin.dossier, wijk.sam, Sleutel.nieuw())
        let esra = gezin.wie("Esra")
        switch wat {
        case .doel:
            _ = try await s.casework.stelDoel(
                Doelvoorstel(woorden: "Rust", eigenaar: esra), in: dossier, door: sam, sleutel: sleutel)
        case .contact:
            _ = try await s.casework.schrijfContact(
                Contactvoorstel(soort: "telefoon", tekst: "Gebeld."), in: dossier, door: sam, sleutel: sleutel)
        case .score:
            _ = try await s.casework.geefScores(
                [Scorevoorstel(doel: doel, van: .persoon(esra), cijfer: "4")], in: dossier, door: sam,
                sleutel: sleutel)
        case .kijk:
            _ = try await s.casework.geefAfweging(
                Afwegingvoorstel(van: .medewerker(sam.id), tekst: "Het gaat beter."), bij: doel, in: dossier,
                door: sam, sleutel: sleutel)
        case .versie: _ = try await s.casework.legPlanversieVast(in: dossier, door: sam, sleutel: sleutel)
        case .vraag:
            _ = try await s.casework.stelVraag(
                "Ik loop vast.", soort: .vastgelopen, bij: doel, aan: wijk.joost.id, in: dossier, door: sam,
                sleutel: sleutel)
        case .lid:
            _ = try await s.casework.voegLidToe(
                .init(naam: "Fatma Yıldız", roepnaam: "Fatma", rol: .naaste, alsWat: "oma"), aan: dossier,
                door: sam, sleutel: sleutel)
        case .collega:
            _ = try await s.casework.laatMeewerken(
                wijk.noor.id, als: .gezinswerker, grond: "Op verzoek van het gezin.", bij: dossier, door: sam,
                sleutel: sleutel)
        case .toestemming:
            _ = try await s.casework.geefToestemming(
                door: gezin.wie("Aylin"), aan: "de mentor", doel: "samen optrekken", delen: [.doelen],
                hoe: "aan tafel", in: dossier, door: sam, sleutel: sleutel)
        }
    }
}
