import Domain
import Storage

extension Casework {
    /// Reads of one inbreng through the door of its table, and writes who looked: one line per person of the family.
    func lees<T: Sendable>(
        _ deel: String, van inbreng: ID<Inbreng>, voor kijker: Kijker,
        _ body: @escaping @Sendable (Tx, Tafeltoegang, Gezin) throws -> T
    ) async throws -> T {
        let moment = klok()
        let (result, toegang, personen) = try await read(op: moment) { tx in
            let toegang = try tx.deur(inbreng, voor: kijker.medewerker)
            try kluis.warm(groups: [toegang.dossier.rawValue])
            let gezin = try tx.gezin(toegang.dossier)
            return (try body(tx, toegang, gezin), toegang, gezin.leden.map(\.persoon))
        }
        let over: [ID<Persoon>?] = personen.isEmpty ? [nil] : personen
        try await schrijfInzage(over.map { ($0, toegang.dossier, toegang.grond) }, deel, kijker, moment)
        return result
    }

    /// Writes lines of inzage for what was read at one moment.
    func schrijfInzage(
        _ regels: [(ID<Persoon>?, ID<Dossier>, Grond)], _ deel: String, _ kijker: Kijker, _ moment: Moment
    ) async throws {
        let tijdvak = String(moment.description.prefix(15))
        try await schrijfInzage(
            regels.map { persoon, dossier, grond in
                Inzageregel(
                    dossier: dossier, persoon: persoon, deel: deel, medewerker: kijker.medewerker.id,
                    grond: grond.code, sessie: kijker.sessie, tijdvak: tijdvak)
            }, op: moment)
    }

    /// An act on one inbreng, through the door of its table, with the head of its file locked. Who looks in need reads only.
    func act<T>(
        _ sleutel: Sleutel, op inbreng: ID<Inbreng>, door medewerker: Medewerker,
        _ body: @escaping @Sendable (Tx, Tafeltoegang) throws -> ID<T>
    ) async throws -> ID<T> {
        try await act(sleutel, door: medewerker.id, in: { [.dossier(try $0.dossier(van: inbreng))] }) { tx in
            let toegang = try tx.deur(inbreng, voor: medewerker)
            guard toegang.grond != .noodtoegang || !toegang.rollen.isEmpty else {
                throw Refusal(.forbidden, "U kunt in dit dossier alleen lezen. Bel wie met het gezin werkt.")
            }
            return try body(tx, toegang)
        }
    }
}
