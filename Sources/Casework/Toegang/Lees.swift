import Domain
import Storage

/// Wie er kijkt: een medewerker in een sessie.
public struct Kijker: Sendable {
    public let medewerker: Medewerker
    /// The public number of the session, as it stands in inzage.
    public let sessie: String

    public init(medewerker: Medewerker, sessie: String) {
        self.medewerker = medewerker
        self.sessie = sessie
    }
}

extension Casework {
    /// Reads a part of a file through the door, and writes who looked: one line per person of the family.
    ///
    /// - Parameters:
    ///   - deel: the part, as the family reads it on its inzage page: `plan`, `journaal`, `verloop` …
    ///   - peil: as it was known at this moment; now when nil.
    ///   - ookZaak: this part is also there of a case that is no family.
    func lees<T: Sendable>(
        _ deel: String, van dossier: ID<Dossier>, voor kijker: Kijker, peil: Moment? = nil, ookZaak: Bool = false,
        _ body: @escaping @Sendable (Tx, Toegang, Gezin) throws -> T
    ) async throws -> T {
        let moment = klok()
        let (result, toegang, personen) = try await read(op: moment) { tx in
            let toegang = try tx.deur(dossier, voor: kijker.medewerker, ookZaak: ookZaak)
            // Another process may have recorded with a clock that runs a little ahead of ours.
            let laatst = toegang.laatst ?? moment
            let nu = laatst.scheeltWeinig(met: moment) ? max(moment, laatst) : moment
            (tx.nu, tx.moment) = (nu, min(peil ?? nu, nu))
            let gezin = try tx.gezin(toegang)
            return (try body(tx, toegang, gezin), toegang, gezin.leden.map(\.persoon))
        }
        let tijdvak = String(moment.description.prefix(15))
        let over: [ID<Persoon>?] = personen.isEmpty ? [nil] : personen
        try await schrijfInzage(
            over.map { persoon in
                Inzageregel(
                    dossier: dossier, persoon: persoon, deel: deel, medewerker: kijker.medewerker.id,
                    grond: toegang.grond.code, sessie: kijker.sessie, tijdvak: tijdvak)
            }, op: moment)
        return result
    }
}
