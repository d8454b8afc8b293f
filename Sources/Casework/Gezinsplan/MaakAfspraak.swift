import Domain
import Storage

extension Casework {
    /// Maakt een afspraak bij een doel.
    public func maakAfspraak(
        _ voorstel: Afspraakvoorstel, bij doel: ID<Doel>, in dossier: ID<Dossier>, door medewerker: Medewerker,
        sleutel: Sleutel
    ) async throws -> ID<Afspraak> {
        try await act(sleutel, door: medewerker.id, in: .dossier(dossier)) { tx in
            let toegang = try tx.schrijfdeur(dossier, voor: medewerker)
            let stand = try tx.plantoestand(toegang)
            let doel = try tx.huidigDoel(van: doel, in: stand, toegang)
            let afspraak = try Afspraak.maak(
                voorstel, bij: doel, einde: stand.einde(van: doel), in: tx.gezin(toegang), door: medewerker.id,
                op: tx.vandaag)
            try tx.legVast(.afspraakGemaakt, afspraak, in: toegang, door: medewerker)
            return afspraak.id
        }
    }

    /// Zet een andere afspraak in de plaats; de oude blijft leesbaar.
    public func wijzigAfspraak(
        _ gezien: ID<Afspraak>, _ voorstel: Afspraakvoorstel, in dossier: ID<Dossier>, door medewerker: Medewerker,
        sleutel: Sleutel
    ) async throws -> ID<Afspraak> {
        try await act(sleutel, door: medewerker.id, in: .dossier(dossier)) { tx in
            let toegang = try tx.schrijfdeur(dossier, voor: medewerker)
            let afspraak = try tx.huidigeAfspraak(van: gezien, in: tx.plantoestand(toegang), toegang)
            let nieuw = try afspraak.wijzig(
                voorstel, gezien: gezien, in: tx.gezin(toegang), door: medewerker.id, op: tx.vandaag)
            try tx.legVast(.afspraakGewijzigd, nieuw, in: toegang, door: medewerker)
            return nieuw.id
        }
    }

    /// Schrijft op wat er van een afspraak kwam; toch niet gedaan zet haar terug.
    public func rondAfspraakAf(
        _ afspraak: ID<Afspraak>, hoe: Afspraakuitslag.Hoe?, toelichting: String = "", in dossier: ID<Dossier>,
        door medewerker: Medewerker, sleutel: Sleutel
    ) async throws -> ID<Afspraakuitslag> {
        try await act(sleutel, door: medewerker.id, in: .dossier(dossier)) { tx in
            let toegang = try tx.werkdeur(dossier, voor: medewerker)
            let stand = try tx.plantoestand(toegang)
            let afspraak = try tx.huidigeAfspraak(van: afspraak, in: stand, toegang)
            let uitslag = try afspraak.krijgt(hoe, toelichting: toelichting, op: tx.vandaag)
            if hoe == .tochNietGedaan, stand.einden.contains(where: { $0.doel == afspraak.doel }) {
                throw Refusal(
                    .conflict, "Het doel van deze afspraak is beëindigd. Maak een nieuwe afspraak bij een ander doel.")
            }
            try tx.legVast(uitslag, in: toegang, door: medewerker)
            return uitslag.id
        }
    }
}

extension Tx {
    /// The agreement as it reads now, whichever of its wordings is named.
    func huidigeAfspraak(van id: ID<Afspraak>, in stand: Plantoestand, _ toegang: Toegang) throws -> Afspraak {
        if let afspraak = stand.afspraken.first(where: { $0.id == id }) { return afspraak }
        var gezocht = id
        while let next = try row(
            "SELECT id FROM afspraak WHERE vervangt_id = \(gezocht) AND dossier_id = \(toegang.dossier)")
        {
            gezocht = try next.get("id")
            if let afspraak = stand.afspraken.first(where: { $0.id == gezocht }) { return afspraak }
        }
        throw Self.nietGevonden
    }
}
