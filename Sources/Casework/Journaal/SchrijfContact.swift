import Domain
import Storage

extension Casework {
    /// Schrijft een regel in het journaal van een gezin.
    public func schrijfContact(
        _ voorstel: Contactvoorstel, in dossier: ID<Dossier>, door medewerker: Medewerker, sleutel: Sleutel
    ) async throws -> ID<Contact> {
        try await act(sleutel, door: medewerker.id, in: .dossier(dossier)) { tx in
            let toegang = try tx.schrijfdeur(dossier, voor: medewerker)
            return try tx.schrijfContact(voorstel, in: tx.gezin(toegang), toegang, door: medewerker)
        }
    }

    /// Verbetert een regel; de oude blijft leesbaar.
    ///
    /// - Parameter gezien: the wording that the writer had before them.
    public func verbeterContact(
        _ gezien: ID<Contact>, _ voorstel: Contactvoorstel, in dossier: ID<Dossier>, door medewerker: Medewerker,
        sleutel: Sleutel
    ) async throws -> ID<Contact> {
        try await act(sleutel, door: medewerker.id, in: .dossier(dossier)) { tx in
            let toegang = try tx.werkdeur(dossier, voor: medewerker)
            let contact = try tx.huidigContact(van: gezien, toegang)
            let nieuw = try contact.verbeter(
                voorstel, gezien: gezien, in: tx.gezin(toegang), soorten: tx.contactsoorten().map(\.code),
                op: tx.vandaag)
            try tx.legVast(.contactVerbeterd, nieuw, in: toegang, door: medewerker)
            return nieuw.id
        }
    }
}

extension Tx {
    /// Writes a line and counts it.
    func schrijfContact(
        _ voorstel: Contactvoorstel, in gezin: Gezin, _ toegang: Toegang, door medewerker: Medewerker
    ) throws -> ID<Contact> {
        let contact = try Contact.schrijf(
            voorstel, in: gezin, soorten: contactsoorten().map(\.code), op: vandaag)
        try legVast(.contactOpgeschreven, contact, in: toegang, door: medewerker)
        try tel(.contact, in: toegang.dossier, op: contact.gebeurdOp, ["vorm": contact.soort])
        return contact.id
    }

    func legVast(_ soort: Gebeurtenissoort, _ contact: Contact, in toegang: Toegang, door medewerker: Medewerker) throws
    {
        try legVast(
            soort, contact.id, in: .dossier(toegang.dossier), door: medewerker.id,
            gebeurdOp: contact.gebeurdOp.description,
            [
                "lijn_id": contact.lijn, "soort": contact.soort, "tekst": contact.tekst,
                "met_wie": Personen(contact.metWie), "over_wie": Personen(contact.overWie),
                "voor_wie": Personen(contact.overWie), "organisatie_id": medewerker.organisatie,
                "zichtbaar": contact.zichtbaar.rawValue, "grond": contact.grond?.rawValue,
                "vrijgeven_voor": contact.vrijgevenVoor, "vervangt_id": contact.vervangt,
            ])
    }
}
