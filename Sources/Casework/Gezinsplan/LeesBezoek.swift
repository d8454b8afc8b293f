import Domain
import Storage

/// Wat iemand wil weten voor een bezoek: het plan, wat er het laatst was, wat er aan tafel loopt en wie een tolk nodig heeft.
public struct Bezoekblad: Sendable {
    public let plan: Gezinsplan
    /// The last lines of the journal, newest first; none that is shielded.
    public let laatste: [Contactregel]
    public let soorten: [Code]
    /// Questions at a table that still run.
    public let vragen: [Dossiertafels.Regel]
    public let gegevens: [ID<Persoon>: Mensenblad.Gegevens]
}

extension Casework {
    /// What a visit to a family asks for, on one page.
    public func bezoekblad(_ dossier: ID<Dossier>, voor kijker: Kijker) async throws -> Bezoekblad {
        try await lees("bezoek", van: dossier, voor: kijker) { tx, toegang, gezin in
            Bezoekblad(
                plan: try tx.gezinsplan(toegang, gezin), laatste: try tx.laatsteRegels(toegang),
                soorten: try tx.contactsoorten(), vragen: try tx.dossierregels(toegang).filter { $0.plek != nil },
                gegevens: try tx.gegevens(van: gezin))
        }
    }
}

extension Tx {
    /// Of the last ten lines, the five newest whose text may be read without asking for it.
    fileprivate func laatsteRegels(_ toegang: Toegang) throws -> [Contactregel] {
        let rijen = try rows(
            """
            SELECT \(Self.contactkolommen) FROM contact c
            WHERE c.dossier_id = \(toegang.dossier) AND c.vastgelegd_op <= \(moment)
                AND NOT EXISTS (SELECT 1 FROM contact n WHERE n.vervangt_id = c.id AND n.vastgelegd_op <= \(moment))
            ORDER BY c.gebeurd_op DESC, c.id DESC LIMIT 10
            """)
        let leesbaar = try contactregels(rijen, toegang).filter { $0.misplaatst == nil && !$0.contact.tekst.isEmpty }
        return Array(leesbaar.prefix(5))
    }
}
