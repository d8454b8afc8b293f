import Domain
import Storage

extension Casework {
    /// Beëindigt een doel, met de reden. Wat nog was afgesproken, vervalt daarmee.
    public func beeindigDoel(
        _ doel: ID<Doel>, hoe: Doeleinde.Afloop?, gronden: String, gebeurdOp: Dag? = nil, in dossier: ID<Dossier>,
        door medewerker: Medewerker, sleutel: Sleutel
    ) async throws -> ID<Doeleinde> {
        try await act(sleutel, door: medewerker.id, in: .dossier(dossier)) { tx in
            let toegang = try tx.schrijfdeur(dossier, voor: medewerker)
            let stand = try tx.plantoestand(toegang)
            let doel = try tx.huidigDoel(van: doel, in: stand, toegang)
            let einde = try doel.beeindig(
                hoe, gronden: gronden, eerder: stand.einde(van: doel), gebeurdOp: gebeurdOp, op: tx.vandaag)
            try tx.legVast(
                .doelBeeindigd, einde.id, in: .dossier(dossier), door: medewerker.id,
                gebeurdOp: einde.gebeurdOp.description,
                ["doel_id": einde.doel, "hoe": einde.hoe.rawValue, "gronden": einde.gronden])
            for afspraak in stand.afspraken(bij: doel) where afspraak.isOpen {
                let uitslag = try afspraak.krijgt(
                    .vervallen, toelichting: "Het doel is \(einde.hoe.naam).", op: einde.gebeurdOp)
                try tx.legVast(uitslag, in: toegang, door: medewerker)
            }
            let begin = try tx.row("SELECT gebeurd_op FROM doel WHERE id = \(doel.lijn)")?.get(
                "gebeurd_op", as: Dag.self)
            try tx.tel(
                .doelBeeindigd, in: dossier, op: einde.gebeurdOp,
                [
                    "leefgebieden": doel.leefgebied, "uitkomst": einde.hoe.rawValue,
                    "duur": begin.map { einde.gebeurdOp.nummer - $0.nummer },
                ])
            return einde.id
        }
    }
}
