import Domain
import Storage

/// Het plan van een gezin, zoals het op een moment bekend was.
public struct Gezinsplan: Sendable {
    public let gezin: Gezin
    public let doelen: [Doel]
}

extension Casework {
    /// Het plan van een gezin; met `peil` zoals het toen bekend was.
    public func gezinsplan(_ dossier: ID<Dossier>, voor kijker: Kijker, peil: Moment? = nil) async throws -> Gezinsplan
    {
        try await lees("plan", van: dossier, voor: kijker, peil: peil) { tx, toegang, gezin in
            Gezinsplan(gezin: gezin, doelen: try tx.doelen(toegang))
        }
    }
}
