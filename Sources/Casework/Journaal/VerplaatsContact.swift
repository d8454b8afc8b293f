import Domain
import Storage

extension Casework {
    /// Zet recht dat een regel in het verkeerde dossier stond: de tekst gaat naar het goede, en is hier niet meer te lezen.
    ///
    /// - Returns: the line in the right file.
    public func verplaatsContact(
        _ contact: ID<Contact>, van dossier: ID<Dossier>, naar goede: ID<Dossier>?, gronden: String,
        door medewerker: Medewerker, sleutel: Sleutel
    ) async throws -> ID<Contact> {
        guard let goede, goede != dossier else {
            throw Refusal(.invalid, "Kies het gezin waar deze regel bij hoort.", field: "naar")
        }
        let nieuw = try await act(
            sleutel, door: medewerker.id, in: { _ in [.dossier(dossier), .dossier(goede)] }
        ) { tx in
            // What was typed in the right file's name is sealed with the key of the wrong one nowhere.
            tx.dossier = goede.rawValue
            let (hier, daar) = (try tx.werkdeur(dossier, voor: medewerker), try tx.schrijfdeur(goede, voor: medewerker))
            let regel = try tx.huidigContact(van: contact, hier)
            let waarom = try Tekst.verplicht(gronden, veld: "gronden", noem: "wat er misging")
            let voorstel = Contactvoorstel(soort: regel.soort, tekst: regel.tekst, gebeurdOp: regel.gebeurdOp)
            let goed = try Contact.schrijf(voorstel, in: tx.gezin(daar), soorten: [regel.soort], op: tx.vandaag)
            try tx.legVast(.contactOpgeschreven, goed, in: daar, door: medewerker)
            try tx.legVast(
                .contactMisplaatst, ID<Contact>.new(), in: .dossier(dossier), door: medewerker.id,
                ["contact_id": regel.lijn, "gronden": waarom])
            try tx.leegFormulieren(over: regel.lijn, in: dossier)
            return goed.id
        }
        try await wisMisplaatst(in: dossier)
        return nieuw
    }

    /// Destroys the keys of every wording of the lines that were written in the wrong file. May run again at any time.
    func wisMisplaatst(in dossier: ID<Dossier>) async throws {
        let sleutels = try await read { tx in
            try tx.rows(
                """
                SELECT c.id FROM contact c JOIN misplaatsing m ON m.contact_id = c.lijn_id
                WHERE m.dossier_id = \(dossier) ORDER BY c.id
                """
            ).map { try $0.get("id", as: String.self) }
        }
        for eigenaar in sleutels where try kluis.key(of: eigenaar) != nil { try kluis.destroy(owner: eigenaar) }
    }
}

extension Tx {
    /// The forms that wrote a line keep what was typed: that goes too.
    fileprivate func leegFormulieren(over lijn: ID<Contact>, in dossier: ID<Dossier>) throws {
        let rows = try rows(
            """
            SELECT e.sleutel FROM eenmalig e JOIN contact c ON c.id = e.antwoord_id
            WHERE e.eigenaar = \(dossier) AND c.lijn_id = \(lijn) ORDER BY e.sleutel
            """)
        for row in rows {
            let sleutel: String = try row.get("sleutel")
            let leeg = try seal("", "eenmalig", "inhoud", row: sleutel, owner: dossier.rawValue)
            try execute("UPDATE eenmalig SET inhoud = \(leeg) WHERE sleutel = \(sleutel)")
        }
    }
}
