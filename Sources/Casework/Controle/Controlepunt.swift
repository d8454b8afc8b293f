import Domain
import Storage

extension Controlepunt {
    /// Before the name of a process that writes inzage, to tell its head from that of a stream.
    static let inzage = "inzage:"

    var isInzage: Bool { stroom.hasPrefix(Self.inzage) }
    var schrijver: String { String(stroom.dropFirst(Self.inzage.count)) }
}

extension Casework {
    /// Legt het controlepunt vast: van elke stroom de laatste schakel, in de kluis, los van de gegevens.
    ///
    /// Only what changed is written. A head that lies before its point stays as it is: `verify` must find it. Called daily by
    /// `serve` and by `verify` when all is well.
    /// - Returns: how many heads were new or had moved.
    @discardableResult
    public func legControlepuntVast() async throws -> Int {
        let dag = nu.dag.description
        return try await bladzijden("stroom", "id", "") { try bewaar($0, dag) }
            + bladzijden("inzagekop", "schrijver", Controlepunt.inzage) { try bewaar($0, dag) }
    }

    /// The heads of a table in pages, each page read in a transaction of its own.
    private func bladzijden(
        _ tabel: String, _ sleutel: String, _ voor: String, _ body: ([Controlepunt]) throws -> Int
    ) async throws -> Int {
        var (vorige, aantal) = ("", 0)
        while true {
            let after = vorige
            let punten = try await database.read { tx in
                try tx.rows(
                    """
                    SELECT \(.name(sleutel)) AS id, volgnummer, keten FROM \(.name(tabel)) WHERE \(.name(sleutel)) > \(after)
                    ORDER BY \(.name(sleutel)) LIMIT \(Controle.bladzijde)
                    """
                ).map {
                    Controlepunt(
                        stroom: voor + (try $0.get("id", as: String.self)), volgnummer: try $0.get("volgnummer"),
                        keten: try $0.get("keten"))
                }
            }
            aantal += try body(punten)
            guard punten.count == Controle.bladzijde, let last = punten.last else { return aantal }
            vorige = String(last.stroom.dropFirst(voor.count))
        }
    }

    private func bewaar(_ punten: [Controlepunt], _ dag: String) throws -> Int {
        let bekend = try kluis.points(of: punten.map(\.stroom))
        let verder = punten.filter { $0.volgnummer > bekend[$0.stroom]?.volgnummer ?? 0 }
        try kluis.keep(verder, day: dag)
        return verder.count
    }
}
