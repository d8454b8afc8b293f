import Domain
import Storage

/// Een tafel in de lijst, met haar volgende bijeenkomst.
public struct Tafelregel: Sendable {
    public let id: ID<Tafel>
    public let naam: String
    public let arrangement: Kenmerk<Arrangement>
    public let doel: String
    public let soort: Arrangement.Soort
    /// This person has a fixed seat here.
    public let isMijn: Bool
    /// Also the one of today that has begun.
    public let volgende: Bijeenkomst?
    public let wachtenden: Int
    /// Whether it takes new questions today.
    public let neemtAan: Bool
}

extension Casework {
    /// Alle tafels die er nu zijn, de eigen eerst.
    public func tafels(voor medewerker: Medewerker) async throws -> [Tafelregel] {
        try await read { tx in
            let wachtenden = try tx.rows(
                """
                SELECT i.tafel_id, COUNT(*) AS aantal FROM staptocht s JOIN inbreng i ON i.id = s.inbreng_id
                WHERE s.tot IS NULL AND \(Tx.voorBesluit) GROUP BY i.tafel_id ORDER BY i.tafel_id
                """)
            let komend = try tx.rows(
                """
                SELECT b.id, b.tafel_id, b.begint_op, b.plaats, b.vervangt_id FROM bijeenkomst b
                WHERE b.begint_op >= \(tx.beginVanVandaag)
                    AND NOT EXISTS (SELECT 1 FROM bijeenkomst n WHERE n.vervangt_id = b.id)
                    AND NOT EXISTS (SELECT 1 FROM afgelasting g WHERE g.bijeenkomst_id = b.id)
                ORDER BY b.begint_op, b.id LIMIT 500
                """
            ).map(tx.bijeenkomst)
            return try tx.tafels().map { tafel in
                let (_, arrangement) = try tx.nieuwsteVersie(van: tafel.arrangement)
                return Tafelregel(
                    id: tafel.id, naam: tafel.naam, arrangement: tafel.arrangement, doel: arrangement.doel,
                    soort: arrangement.soort,
                    isMijn: !tafel.rollen(van: medewerker.id).isEmpty,
                    volgende: komend.first { $0.tafel == tafel.id },
                    wachtenden: wachtenden.first { $0["tafel_id"].text == tafel.id.rawValue }?["aantal"].int ?? 0,
                    neemtAan: arrangement.werkt(in: tafel.gebied, op: tx.vandaag))
            }.sorted { ($0.isMijn ? 0 : 1, $0.naam) < ($1.isMijn ? 0 : 1, $1.naam) }
        }
    }
}
