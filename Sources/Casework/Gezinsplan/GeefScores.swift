import Domain
import Storage

extension Casework {
    /// Schrijft op hoe gezin en werker de doelen op één dag zien; wat het gezin zegt, staat er als van hen.
    ///
    /// - Returns: the first score.
    public func geefScores(
        _ voorstellen: [Scorevoorstel], op gebeurdOp: Dag? = nil, in dossier: ID<Dossier>, door medewerker: Medewerker,
        sleutel: Sleutel
    ) async throws -> ID<Score> {
        try await act(sleutel, door: medewerker.id, in: .dossier(dossier)) { tx in
            let toegang = try tx.schrijfdeur(dossier, voor: medewerker)
            let stand = try tx.plantoestand(toegang)
            let scores = try Score.geef(
                voorstellen, op: gebeurdOp, bij: stand.lopend, eerder: stand.scores, in: tx.gezin(toegang),
                door: medewerker.id, vandaag: tx.vandaag)
            for score in scores {
                try tx.legVast(score, in: toegang, door: medewerker)
                try tx.tel(
                    .scoreGegeven, in: dossier, op: score.gebeurdOp,
                    [
                        "leefgebieden": stand.doelen.first { $0.lijn == score.doel }?.leefgebied,
                        "vorm": score.van.persoon == nil ? "werker" : "gezin", "uitkomst": String(score.waarde),
                    ])
            }
            return scores[0].id
        }
    }
}

extension Tx {
    fileprivate func legVast(_ score: Score, in toegang: Toegang, door medewerker: Medewerker) throws {
        try schrijf(in: toegang) {
            $0.neemOp(score)
        } _: {
            try legVast(
                .scoreGegeven, score.id, in: .dossier(toegang.dossier), door: medewerker.id,
                gebeurdOp: score.gebeurdOp.description,
                [
                    "doel_id": score.doel, "persoon_id": score.van.persoon, "medewerker_id": score.van.medewerker,
                    "waarde": score.waarde, "toelichting": score.toelichting, "vervangt_id": score.vervangt,
                ])
        }
    }
}
