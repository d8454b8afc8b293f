import Domain
import Storage

extension Casework {
    /// Stelt een doel van iemand van het gezin.
    public func stelDoel(
        _ voorstel: Doelvoorstel, in dossier: ID<Dossier>, door medewerker: Medewerker, sleutel: Sleutel
    ) async throws -> ID<Doel> {
        try await act(sleutel, door: medewerker.id, in: .dossier(dossier)) { tx in
            let toegang = try tx.schrijfdeur(dossier, voor: medewerker)
            try tx.eisCode(voorstel.leefgebied, uit: "leefgebieden", veld: "leefgebied")
            let doel = try Doel.stel(voorstel, in: tx.gezin(toegang), op: tx.vandaag)
            try tx.legVast(.doelGesteld, doel, in: toegang, door: medewerker)
            try tx.tel(.doelGesteld, in: dossier, op: doel.gebeurdOp, ["leefgebieden": doel.leefgebied])
            return doel.id
        }
    }

    /// Geeft een doel andere woorden, met de reden; het oude blijft leesbaar.
    public func herschrijfDoel(
        _ gezien: ID<Doel>, woorden: String, gronden: String, in dossier: ID<Dossier>, door medewerker: Medewerker,
        sleutel: Sleutel
    ) async throws -> ID<Doel> {
        try await act(sleutel, door: medewerker.id, in: .dossier(dossier)) { tx in
            let toegang = try tx.schrijfdeur(dossier, voor: medewerker)
            let stand = try tx.plantoestand(toegang)
            let doel = try tx.huidigDoel(van: gezien, in: stand, toegang)
            let nieuw = try doel.herschrijf(
                woorden, gronden: gronden, gezien: gezien, einde: stand.einde(van: doel), op: tx.vandaag)
            try tx.legVast(.doelHerschreven, nieuw, in: toegang, door: medewerker)
            return nieuw.id
        }
    }
}

extension Tx {
    fileprivate func legVast(
        _ soort: Gebeurtenissoort, _ doel: Doel, in toegang: Toegang, door medewerker: Medewerker
    ) throws {
        try schrijf(in: toegang) {
            $0.neemOp(doel)
        } _: {
            try legVast(
                soort, doel.id, in: .dossier(toegang.dossier), door: medewerker.id,
                gebeurdOp: doel.gebeurdOp.description,
                [
                    "lijn_id": doel.lijn, "eigenaar_id": doel.eigenaar, "woorden": doel.woorden,
                    "leefgebied": doel.leefgebied, "over_wie": Personen(doel.overWie),
                    "voor_wie": Personen(doel.voorWie), "organisatie_id": medewerker.organisatie,
                    "vervangt_id": doel.vervangt, "gronden": doel.gronden,
                ])
        }
    }
}
