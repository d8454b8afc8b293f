import Domain
import Storage

/// Toestemming van de deur voor wie bij een overleg hoort. Alleen deze deur maakt er een.
struct Overlegtoegang {
    let bijeenkomst: Bijeenkomst
    let tafel: Tafel
    let arrangement: Arrangement
    let medewerker: ID<Medewerker>
    /// Leads or writes there.
    let magSchrijven: Bool

    fileprivate init(_ bijeenkomst: Bijeenkomst, _ tafel: Tafel, _ arrangement: Arrangement, _ wie: Medewerker) {
        (self.bijeenkomst, self.tafel, self.arrangement, medewerker) = (bijeenkomst, tafel, arrangement, wie.id)
        magSchrijven = !tafel.rollen(van: wie.id).isDisjoint(with: arrangement.schrijvers)
    }

    /// Refuses who only takes part.
    func eisSchrijver() throws(Refusal) {
        guard magSchrijven else {
            throw Refusal(.forbidden, "Dit doet de voorzitter of de notulist van dit overleg.")
        }
    }
}

extension Tx {
    /// The door of a meeting over a selection or a theme: who has a seat at its table, and who was asked to it. There is no
    /// case behind it.
    func overlegdeur(_ bijeenkomst: ID<Bijeenkomst>, voor medewerker: Medewerker) throws -> Overlegtoegang {
        let rij = try row(
            "SELECT id, tafel_id, begint_op, plaats, vervangt_id FROM bijeenkomst WHERE id = \(bijeenkomst)")
        guard let rij else { throw Self.nietGevonden }
        let deze = try self.bijeenkomst(rij)
        let tafel = try self.tafel(deze.tafel)
        let (_, arrangement) = try nieuwsteVersie(van: tafel.arrangement)
        let toegang = Overlegtoegang(deze, tafel, arrangement, medewerker)
        let gevraagd = try row(
            """
            SELECT id FROM overlegdeelname WHERE bijeenkomst_id = \(bijeenkomst) AND medewerker_id = \(medewerker.id)
                AND (hoe IS NULL OR hoe = \(Overlegdeelnemer.Hoe.wasEr.rawValue)) ORDER BY id LIMIT 1
            """)
        guard arrangement.isOverleg, gevraagd != nil || !tafel.rollen(van: medewerker.id).isEmpty else {
            throw Self.nietGevonden
        }
        return toegang
    }
}

extension Casework {
    /// An act of a meeting, in the streams of its table and of the installation, by who takes part.
    func act<T>(
        _ sleutel: Sleutel, bij bijeenkomst: ID<Bijeenkomst>, door medewerker: Medewerker,
        _ body: @escaping @Sendable (Tx, Overlegtoegang) throws -> ID<T>
    ) async throws -> ID<T> {
        try await act(
            sleutel, door: medewerker.id,
            in: { tx in
                let rij = try tx.row("SELECT tafel_id FROM bijeenkomst WHERE id = \(bijeenkomst)")
                guard let tafel: ID<Tafel> = try rij?.get("tafel_id") else { throw Tx.nietGevonden }
                return [.tafel(tafel), .installatie]
            }
        ) { tx in try body(tx, tx.overlegdeur(bijeenkomst, voor: medewerker)) }
    }
}
