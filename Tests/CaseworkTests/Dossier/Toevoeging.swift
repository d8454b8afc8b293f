import Casework
import Domain
import Scenario

/// What adds to a file, each through its act: for tests of who may write, and when.
enum Toevoeging: String, CaseIterable, Sendable {
    case doel, contact, score, kijk, versie, vraag, lid, collega, toestemming

    func doe(
        _ gezin: Gezin, _ doel: ID<Doel>, door sam: Medewerker, _ wijk: Wijk, _ s: Scenario
    ) async throws {
        let (dossier, sleutel) = (gezin.dossier, Sleutel.nieuw())
        let esra = gezin.wie("Esra")
        switch self {
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
