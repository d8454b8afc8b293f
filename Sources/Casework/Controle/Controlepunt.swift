import Domain
import Storage

extension Controlepunt {
    /// Before the name of a process that writes inzage, to tell its head from that of a stream.
    static let inzage = "inzage:"

    var isInzage: Bool { stroom.hasPrefix(Self.inzage) }
    var isTelling: Bool { stroom.hasPrefix(Telbewijs.punt) }
    var schrijver: String { String(stroom.dropFirst(Self.inzage.count)) }
}

/// Wat er van het vastleggen van een controlepunt kwam.
public struct Controlestand: Sendable, Equatable {
    /// How many heads were new or had moved.
    public var verzet = 0
    /// Streams that no longer hold the link of their point: something was cut off or replaced. Their point stays.
    public var verdacht: [String] = []
}

extension Casework {
    /// Legt het controlepunt vast: van elke stroom de laatste schakel, in de kluis, los van de gegevens.
    ///
    /// Only what changed is written. A point moves only when the verloop still holds the link of the old point: else the
    /// point stays, so that `verify` finds what was cut off or replaced, however much was written since. Called daily by
    /// `serve` and by `verify` when all is well.
    @discardableResult
    public func legControlepuntVast() async throws -> Controlestand {
        let dag = nu.dag.description
        var stand = Controlestand()
        try await bladzijden("stroom", "id", "") { try bewaar($0, $1, $2, dag, &stand) }
        try await bladzijden("inzagekop", "schrijver", Controlepunt.inzage) { try bewaar($0, $1, $2, dag, &stand) }
        try await bewaarTellingen(dag, &stand)
        return stand
    }

    /// The heads of a table in pages, each page read in a transaction of its own, with the links where the points stand.
    private func bladzijden(
        _ tabel: String, _ sleutel: String, _ voor: String,
        _ body: ([Controlepunt], _ bekend: [String: Controlepunt], _ schakels: [String: String]) throws -> Void
    ) async throws {
        var vorige = ""
        while true {
            let after = vorige
            let (punten, bekend, schakels) = try await database.read { sql in
                let punten = try sql.rows(
                    """
                    SELECT \(.name(sleutel)) AS id, volgnummer, keten FROM \(.name(tabel)) WHERE \(.name(sleutel)) > \(after)
                    ORDER BY \(.name(sleutel)) LIMIT \(Controle.bladzijde)
                    """
                ).map {
                    Controlepunt(
                        stroom: voor + (try $0.get("id", as: String.self)), volgnummer: try $0.get("volgnummer"),
                        keten: try $0.get("keten"))
                }
                let bekend = try kluis.points(of: punten.map(\.stroom))
                let verder = punten.filter { $0.volgnummer > bekend[$0.stroom]?.volgnummer ?? .max }
                return (punten, bekend, try Self.schakels(verder.compactMap { bekend[$0.stroom] }, sql))
            }
            try body(punten, bekend, schakels)
            guard punten.count == Controle.bladzijde, let last = punten.last else { return }
            vorige = String(last.stroom.dropFirst(voor.count))
        }
    }

    /// The link that stands at the number of each point, by stream.
    private static func schakels(_ punten: [Controlepunt], _ sql: any Transaction) throws -> [String: String] {
        if punten.isEmpty { return [:] }
        let isInzage = punten[0].isInzage
        let paren = punten.map { punt -> SQL in
            "(\(isInzage ? punt.schrijver : punt.stroom), CAST(\(punt.volgnummer) AS BIGINT))"
        }
        let lijst: SQL = "(VALUES \(.list(paren)))"
        let rows = try sql.rows(
            isInzage
                ? """
                SELECT schrijver AS id, keten FROM inzage WHERE (schrijver, volgnummer) IN \(lijst)
                UNION ALL SELECT schrijver, keten FROM inzagegat WHERE (schrijver, volgnummer) IN \(lijst) ORDER BY 1
                """
                : "SELECT stroom_id AS id, keten FROM gebeurtenis WHERE (stroom_id, volgnummer) IN \(lijst) ORDER BY 1")
        return Dictionary(
            try rows.map {
                ((isInzage ? Controlepunt.inzage : "") + (try $0.get("id", as: String.self)), try $0.get("keten"))
            }, uniquingKeysWith: { _, last in last })
    }

    private func bewaar(
        _ punten: [Controlepunt], _ bekend: [String: Controlepunt], _ schakels: [String: String], _ dag: String,
        _ stand: inout Controlestand
    ) throws {
        let verder = punten.filter { $0.volgnummer > bekend[$0.stroom]?.volgnummer ?? 0 }
        let goed = verder.filter { bekend[$0.stroom].map { $0.keten == schakels[$0.stroom] } ?? true }
        stand.verzet += goed.count
        stand.verdacht += punten.filter { punt in
            guard let oud = bekend[punt.stroom] else { return false }
            return punt.volgnummer < oud.volgnummer
                || (punt.volgnummer == oud.volgnummer && punt.keten != oud.keten)
                || (punt.volgnummer > oud.volgnummer && oud.keten != schakels[punt.stroom])
        }.map(\.stroom)
        try kluis.keep(goed, day: dag)
    }

    /// The heads of what is counted. They have no links: a point moves when the head is one that was written here.
    private func bewaarTellingen(_ dag: String, _ stand: inout Controlestand) async throws {
        let (punten, echt) = try await database.read { sql in
            let rows = try sql.rows("SELECT id, aantal, som, bewijs FROM telkop ORDER BY id")
            let key = try kluis.key(.keten)
            let punten = try rows.map {
                Controlepunt(
                    stroom: Telbewijs.punt + (try $0.get("id", as: String.self)), volgnummer: try $0.get("aantal"),
                    keten: try $0.get("bewijs"))
            }
            let echt = try zip(punten, rows).filter { punt, row in
                punt.keten
                    == Telbewijs.vanKop(try row.get("id"), punt.volgnummer, try row.get("som"), key: key)
            }
            return (punten, Set(echt.map(\.0.stroom)))
        }
        let bekend = try kluis.points(of: punten.map(\.stroom))
        let goed = punten.filter { echt.contains($0.stroom) && $0.volgnummer > bekend[$0.stroom]?.volgnummer ?? 0 }
        stand.verzet += goed.count
        stand.verdacht += punten.filter { punt in
            !echt.contains(punt.stroom)
                || bekend[punt.stroom].map { punt.volgnummer <= $0.volgnummer && punt.keten != $0.keten } ?? false
        }.map(\.stroom)
        try kluis.keep(goed, day: dag)
    }
}
