import Domain
import Storage

extension Casework {
    /// Geeft een gesprek met een kind vrij, schermt een regel af op een grond uit de wet, of toont haar weer.
    public func toonContact(
        _ contact: ID<Contact>, _ zichtbaar: Zichtbaarheid, grond: Afschermgrond? = nil, gronden: String,
        in dossier: ID<Dossier>, door medewerker: Medewerker, sleutel: Sleutel
    ) async throws -> ID<Contact> {
        try await act(sleutel, door: medewerker.id, in: .dossier(dossier)) { tx in
            let toegang = try tx.werkdeur(dossier, voor: medewerker)
            let regel = try tx.huidigContact(van: contact, toegang)
            let grond = zichtbaar == .afgeschermd ? grond : nil
            let waarom = try regel.toon(zichtbaar, grond: grond, gronden: gronden, in: tx.gezin(toegang))
            let vorige: ID<Contact>? = try tx.row(
                """
                SELECT z.id FROM contactzichtbaarheid z WHERE z.contact_id = \(regel.lijn)
                    AND NOT EXISTS (SELECT 1 FROM contactzichtbaarheid n WHERE n.vervangt_id = z.id)
                """)?.get("id")
            try tx.legVast(
                .zichtbaarheidGewijzigd, ID<Contact>.new(), in: .dossier(dossier), door: medewerker.id,
                [
                    "contact_id": regel.lijn, "zichtbaar": zichtbaar.rawValue, "grond": grond?.rawValue,
                    "gronden": waarom, "vervangt_id": vorige,
                ])
            return regel.lijn
        }
    }
}
