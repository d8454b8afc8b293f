import Domain
import Storage

extension Tx {
    /// Keeps until when a name with a key of its own may be read, and the digest by which it is found.
    func bewaarNaam(_ rij: String, van tabel: String, tot uiterlijk: Dag, afdruk: String? = nil) throws {
        try execute(
            """
            INSERT INTO bewaring (id, tabel, uiterlijk, afdruk) VALUES (\(rij), \(tabel), \(uiterlijk), \(afdruk))
            ON CONFLICT (id) DO UPDATE SET uiterlijk = excluded.uiterlijk
            """)
    }

    /// Notes that a name was erased. Its key goes when this is committed: `wisGewiste` does that, also after a crash.
    ///
    /// The form that brought it in goes now: it kept what was typed, under the same key.
    func wisNaam(
        _ rij: String, van tabel: String, reden: Wissing.Reden, in stroom: Stroom, door medewerker: ID<Medewerker>
    ) throws {
        try legVast(
            .naamGewist, ID<Wissing>.new(at: moment), in: stroom, door: medewerker,
            ["tabel": tabel, "rij_id": rij, "reden": reden.rawValue])
        try execute("DELETE FROM bewaring WHERE id = \(rij)")
        try execute("DELETE FROM eenmalig WHERE eigenaar = \(rij)")
        try kluis.plan([rij], with: rij)
    }

    /// The key of this row was destroyed in the open.
    func isGewist(_ rij: String) throws -> Bool {
        try row("SELECT id FROM wissing WHERE rij_id = \(rij)") != nil
    }

    /// Names that were erased and of which the vault still has to destroy the key.
    func ongewist() throws -> [String] {
        try rows("SELECT rij_id FROM wissing WHERE rij_id IN (\(list: try kluis.planned())) ORDER BY rij_id")
            .map { try $0.get("rij_id") }
    }
}

extension Casework {
    /// Vernietigt de sleutels van namen die gewist zijn, ook na een storing daartussen.
    @discardableResult
    public func wisGewiste() async throws -> Int {
        let rijen = try await read { try $0.ongewist() }
        for rij in rijen { try kluis.destroyPlanned(with: rij) }
        return rijen.count
    }

    /// Wist elke naam die haar tijd gehad heeft: van een politiecontact na vier weken, van de verzuimlijst na een jaar.
    @discardableResult
    public func wisVerlopenNamen() async throws -> Int {
        var aantal = 0
        while true {
            let rijen = try await read { tx in
                try tx.rows(
                    """
                    SELECT b.id, b.tabel, l.tafel_id FROM bewaring b LEFT JOIN verzuimleerling l ON l.id = b.id
                    WHERE b.uiterlijk <= \(tx.vandaag) ORDER BY b.uiterlijk, b.id LIMIT 200
                    """
                ).map { rij in
                    (
                        id: try rij.get("id", as: String.self), tabel: try rij.get("tabel", as: String.self),
                        tafel: try rij.optional("tafel_id", as: ID<Tafel>.self)
                    )
                }
            }
            for rij in rijen {
                let stroom = rij.tafel.map(Stroom.tafel) ?? .installatie
                try await transactie(in: [stroom]) { tx in
                    guard try !tx.isGewist(rij.id) else { return }
                    try tx.wisNaam(rij.id, van: rij.tabel, reden: .termijn, in: stroom, door: Medewerker.programma.id)
                }
            }
            try await wisGewiste()
            aantal += rijen.count
            if rijen.count < 200 { return aantal }
        }
    }
}
