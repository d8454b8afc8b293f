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
            let goed = try regel.verplaatst(naar: tx.gezin(daar))
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

    /// Wist wat in het verkeerde dossier stond en daar nog te lezen is, na een storing tussen rechtzetten en wissen.
    ///
    /// Run when `serve` begins: nothing else repeats what comes after the act. May run again at any time.
    /// - Returns: how many texts could still be read.
    @discardableResult
    public func wisMisplaatst(in dossier: ID<Dossier>? = nil) async throws -> Int {
        let eigenaars = try await read { tx in try tx.leesbaarMisplaatst(in: dossier) }
        for eigenaar in eigenaars { try kluis.destroy(owner: eigenaar) }
        return eigenaars.count
    }
}

extension Tx {
    /// Every wording of the lines that were written in the wrong file and of which the key is still there.
    func leesbaarMisplaatst(in dossier: ID<Dossier>? = nil) throws -> [String] {
        var (vorige, tekst, leesbaar) = ("", "", [String]())
        while true {
            let hier: SQL = dossier.map { "AND m.dossier_id = \($0)" } ?? ""
            let ids = try rows(
                """
                SELECT m.id, c.id AS contact_id FROM misplaatsing m JOIN contact c ON c.lijn_id = m.contact_id
                WHERE m.id >= \(vorige) AND (m.id > \(vorige) OR c.id > \(tekst)) \(hier)
                ORDER BY m.id, c.id LIMIT \(Controle.bladzijde)
                """)
            let sleutels = try kluis.keys(of: Set(ids.compactMap { $0["contact_id"].text }))
            leesbaar += sleutels.keys.sorted()
            guard ids.count == Controle.bladzijde, let last = ids.last else { return leesbaar }
            (vorige, tekst) = (try last.get("id"), try last.get("contact_id"))
        }
    }

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
