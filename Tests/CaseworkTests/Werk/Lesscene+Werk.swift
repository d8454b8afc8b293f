import Domain
import Scenario
import Storage

@testable import Casework

extension Lesscene {
    /// Sam lets somebody else work with a family too.
    func werkt(_ medewerker: Medewerker, met dossier: ID<Dossier>) async throws -> ID<Dossier> {
        let sam = sam
        return try await casework.act(.nieuw(), door: sam.id, in: .dossier(dossier)) { tx in
            try tx.begint(.gezinswerker, medewerker.id, bij: dossier, grond: "hulpverlening", door: sam)
            return dossier
        }
    }

    /// Somebody else who works with the family and writes along.
    func kees2() async throws -> Medewerker {
        _ = try await werkt(kees, met: dossier)
        return kees
    }

    func meldAfwezig(_ medewerker: Medewerker) async throws {
        let beheer = beheer
        _ = try await casework.inrichting(door: beheer, .nieuw()) { tx in
            let id = ID<Medewerker>.new()
            try tx.legVast(
                .afwezigGemeld, id, in: .installatie, door: beheer.id,
                ["medewerker_id": medewerker.id, "van": tx.vandaag])
            return id
        }
    }
}
