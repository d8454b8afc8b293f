import Domain
import Storage

/// Wat nodig is om het plan op één A4 te zetten.
public struct Planblad: Sendable {
    /// Een bijeenkomst waar het gezin op de agenda staat.
    public struct Bijeenkomst: Sendable {
        public let begint: Moment
        public let plaats: String
    }

    public let plan: Gezinsplan
    /// The first meeting to come.
    public let volgende: Bijeenkomst?
}

extension Casework {
    /// The plan of now, for paper.
    public func planblad(_ dossier: ID<Dossier>, voor kijker: Kijker) async throws -> Planblad {
        try await lees("plan", van: dossier, voor: kijker) { tx, toegang, gezin in
            let row = try tx.row(
                """
                SELECT b.id, b.begint_op, b.plaats FROM agendapunt a JOIN bijeenkomst b ON b.id = a.bijeenkomst_id
                WHERE a.dossier_id = \(toegang.dossier) AND a.tot IS NULL AND b.begint_op >= \(tx.moment)
                    AND NOT EXISTS (SELECT 1 FROM bijeenkomst n WHERE n.vervangt_id = b.id)
                    AND NOT EXISTS (SELECT 1 FROM afgelasting g WHERE g.bijeenkomst_id = b.id)
                ORDER BY b.begint_op, b.id LIMIT 1
                """)
            return Planblad(
                plan: try tx.gezinsplan(toegang, gezin),
                volgende: try row.map {
                    .init(begint: try $0.get("begint_op"), plaats: try tx.open("bijeenkomst", "plaats", $0) ?? "")
                })
        }
    }
}
