import Domain
import Storage

extension Casework {
    /// Schrijft op hoe iemand naar een doel of naar het hele plan kijkt, los of als antwoord.
    public func geefAfweging(
        _ voorstel: Afwegingvoorstel, bij doel: ID<Doel>?, opAntwoord: ID<Afweging>? = nil, in dossier: ID<Dossier>,
        door medewerker: Medewerker, sleutel: Sleutel
    ) async throws -> ID<Afweging> {
        try await act(sleutel, door: medewerker.id, in: .dossier(dossier)) { tx in
            let toegang = try tx.schrijfdeur(dossier, voor: medewerker)
            let stand = try tx.plantoestand(toegang)
            let doel = try doel.map { try tx.huidigDoel(van: $0, in: stand, toegang) }
            let eerder = try opAntwoord.map { try Self.afweging($0, in: stand) }
            let afweging = try Afweging.geef(
                voorstel, bij: doel, opAntwoord: eerder, in: tx.gezin(toegang), door: medewerker.id, op: tx.vandaag)
            try tx.legVast(afweging, in: toegang, door: medewerker)
            return afweging.id
        }
    }

    /// Beslist over een afweging die nog besproken moest worden: besproken en gedeeld, of afgeschermd.
    public func bespreekAfweging(
        _ afweging: ID<Afweging>, hoe: Afwegingbespreking.Vorm?, grond: Afschermgrond? = nil, gronden: String = "",
        in dossier: ID<Dossier>, door medewerker: Medewerker, sleutel: Sleutel
    ) async throws -> ID<Afwegingbespreking> {
        try await act(sleutel, door: medewerker.id, in: .dossier(dossier)) { tx in
            let toegang = try tx.werkdeur(dossier, voor: medewerker)
            let gevonden = try Self.afweging(afweging, in: tx.plantoestand(toegang))
            let bespreking = try gevonden.bespreek(
                hoe, grond: grond, gronden: gronden, in: tx.gezin(toegang), door: medewerker.id, op: tx.vandaag)
            try tx.legVast(
                .afwegingBesproken, bespreking.id, in: .dossier(dossier), door: medewerker.id,
                gebeurdOp: bespreking.gebeurdOp.description,
                [
                    "afweging_id": afweging, "hoe": bespreking.hoe.rawValue, "grond": bespreking.grond?.rawValue,
                    "gronden": bespreking.gronden,
                ])
            return bespreking.id
        }
    }

    private static func afweging(_ id: ID<Afweging>, in stand: Plantoestand) throws -> Afweging {
        guard let afweging = stand.afwegingen.first(where: { $0.id == id }) else { throw Tx.nietGevonden }
        return afweging
    }
}

extension Tx {
    fileprivate func legVast(_ afweging: Afweging, in toegang: Toegang, door medewerker: Medewerker) throws {
        try schrijf(in: toegang) {
            $0.neemOp(afweging)
        } _: {
            try legVast(
                .afwegingOpgeschreven, afweging.id, in: .dossier(toegang.dossier), door: medewerker.id,
                gebeurdOp: afweging.gebeurdOp.description,
                [
                    "doel_id": afweging.doel, "persoon_id": afweging.van.persoon,
                    "medewerker_id": afweging.van.medewerker, "tekst": afweging.tekst,
                    "antwoord_op_id": afweging.antwoordOp, "bespreken_voor": afweging.besprekenVoor,
                    "over_wie": Personen(afweging.overWie), "voor_wie": Personen(afweging.voorWie),
                    "organisatie_id": medewerker.organisatie,
                ])
        }
    }
}
