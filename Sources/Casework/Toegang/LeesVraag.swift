import Domain
import Storage

extension Casework {
    /// Reads one question through its own door, and writes who looked: about the owner of the goal that it belongs to.
    func lees<T: Sendable>(
        _ vraag: ID<Meedenkvraag>, voor kijker: Kijker,
        _ body: @escaping @Sendable (Tx, Toegang) throws -> (T, over: ID<Persoon>?)
    ) async throws -> T {
        let moment = klok()
        let (result, over, toegang) = try await read(op: moment) { tx in
            let toegang = try tx.deur(vraag, voor: kijker.medewerker)
            let (result, over) = try body(tx, toegang)
            return (result, over, toegang)
        }
        try await schrijfInzage(
            [
                Inzageregel(
                    dossier: toegang.dossier, persoon: over, deel: "vraag", medewerker: kijker.medewerker.id,
                    grond: toegang.grond.code, sessie: kijker.sessie, tijdvak: String(moment.description.prefix(15)))
            ], op: moment)
        return result
    }
}
