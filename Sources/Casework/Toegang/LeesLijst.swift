import Domain
import Storage

extension Casework {
    /// Reads a list over the families that somebody sees whole, and writes which of them were shown.
    ///
    /// - Parameters:
    ///   - deel: the list, as the family reads it on its inzage page.
    ///   - body: gives the list, and which files it shows.
    func leesLijst<T: Sendable>(
        _ deel: String, voor kijker: Kijker,
        _ body: @escaping @Sendable (Tx, [ID<Dossier>: Toegang]) throws -> (T, getoond: [ID<Dossier>])
    ) async throws -> T {
        let moment = klok()
        let (result, getoond) = try await read(op: moment) { tx in
            let deuren = try tx.gezinsdeuren(voor: kijker.medewerker)
            let (result, getoond) = try body(tx, deuren)
            return (result, getoond.compactMap { deuren[$0] })
        }
        let tijdvak = String(moment.description.prefix(15))
        try await schrijfInzage(
            getoond.map { toegang in
                Inzageregel(
                    dossier: toegang.dossier, persoon: nil, deel: deel, medewerker: kijker.medewerker.id,
                    grond: toegang.grond.code, sessie: kijker.sessie, tijdvak: tijdvak)
            }, op: moment)
        return result
    }
}
