import Domain
import Storage

extension Casework {
    /// Laat met het gezin werken wie de tafel daarvoor koos, of laat dat eindigen, en handelt het gevolg daarmee af.
    ///
    /// - Parameter wie: who begins, or whose work with the family ends.
    public func voerWerkrelatieUit(
        _ gevolg: ID<OpenGevolg>, wie: ID<Medewerker>?, op inbreng: ID<Inbreng>, door medewerker: Medewerker,
        sleutel: Sleutel
    ) async throws -> ID<OpenGevolg> {
        try await act(sleutel, op: inbreng, door: medewerker) { tx, toegang in
            let open = try tx.openGevolg(gevolg, toegang, door: medewerker)
            guard let (overgang, rol) = toegang.arrangement.werkrelatie(bij: open) else { throw Tx.nietGevonden }
            guard try tx.gezin(toegang.dossier).soort == .gezin else {
                throw Refusal(.conflict, "Open eerst een dossier. Daarna kan iemand met het gezin werken.")
            }
            guard let wie, let naam = try tx.medewerker(wie)?.naam else {
                throw Refusal(.invalid, "Kies een collega.", field: "medewerker")
            }
            switch overgang {
            case .begint:
                try tx.begint(.bij(rol), wie, naBesluitVan: toegang, door: medewerker)
            case .eindigt:
                let gezin = try tx.gezin(tx.werkdeur(toegang.dossier, voor: medewerker))
                guard let nu = gezin.kunnenEindigen(als: rol).first(where: { $0.medewerker == wie }) else {
                    throw Refusal(.invalid, "Kies iemand die nu zo met het gezin werkt.", field: "medewerker")
                }
                try tx.beeindig(
                    .werkrelatieBeeindigd, nu.id, in: toegang.stroom, door: medewerker.id, ["tot": tx.vandaag])
            }
            try tx.handelAf(
                gevolg, toelichting: "\(naam) \(overgang == .begint ? "werkt nu" : "werkt niet meer") met het gezin.",
                toegang, door: medewerker.id)
            return gevolg
        }
    }
}

extension Tx {
    fileprivate func begint(
        _ rol: Werkrelatie.Rol, _ wie: ID<Medewerker>, naBesluitVan toegang: Tafeltoegang, door medewerker: Medewerker
    ) throws {
        let gezin = try gezin(schrijfdeur(toegang.dossier, voor: medewerker))
        guard try self.medewerker(wie)?.magMeewerken == true else {
            throw Refusal(.invalid, "Kies een collega die met gezinnen werkt.", field: "medewerker")
        }
        guard !gezin.betrokkenen.contains(where: { $0.medewerker == wie && $0.rol == rol }) else {
            throw Refusal(.conflict, "Deze collega werkt al zo met het gezin.", field: "medewerker")
        }
        try begint(
            rol, wie, bij: toegang.dossier, grond: "besluit van \(try tafel(toegang.tafel).naam)", door: medewerker)
    }
}
