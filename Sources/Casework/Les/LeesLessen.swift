import Domain
import Storage

/// Een les in een lijst.
public struct Lesregel: Sendable, Equatable {
    public let id: ID<Les>
    public let titel: String
    public let geleerd: String
    public let voorWie: String
    public let sinds: Dag
    /// Where the next page begins.
    public let plaats: String
}

/// Waarop lessen gezocht worden.
public struct Lesvraag: Sendable, Equatable {
    public var woorden: String
    /// `list.code`; empty for all.
    public var code: String
    /// The `plaats` of the last lesson of the page before; empty for the first page.
    public var na: String

    public init(woorden: String = "", code: String = "", na: String = "") {
        self.woorden = woorden
        self.code = code
        self.na = na
    }

    /// How many lessons stand on a page.
    public static let perBladzijde = 20
}

extension Casework {
    /// De lessen die bij een vraag horen; één meer dan op een bladzijde past als er nog zijn. Waar de meeste woorden in
    /// staan komt eerst, dan waar zij in de titel staan, dan de nieuwste.
    public func lessen(_ vraag: Lesvraag = Lesvraag()) async throws -> [Lesregel] {
        try await read { tx in
            let woorden = Array(Leszoeker.woorden(vraag.woorden).prefix(8))
            var voorwaarden = Leszoeker.een(van: woorden, in: tx.sql.dialect)
            let code = vraag.code.split(separator: ".", maxSplits: 1).map(String.init)
            if code.count == 2 {
                voorwaarden =
                    voorwaarden
                    + " AND EXISTS (SELECT 1 FROM lescode c WHERE c.les_id = l.id AND c.lijst = \(code[0]) AND c.code = \(code[1]))"
            }
            let na = vraag.na.split(separator: "_").map(String.init)
            if !woorden.isEmpty {
                return try tx.lesregels(
                    met: woorden, voorwaarden, na: na, meest: Lesvraag.perBladzijde + 1)
            }
            if na.count == 2 { voorwaarden = voorwaarden + " AND (l.vastgelegd_op, l.id) < (\(na[0]), \(na[1]))" }
            return try tx.lesregels(voorwaarden, meest: Lesvraag.perBladzijde + 1)
        }
    }

    /// Hooguit vijf lessen die lijken op waar iemand mee zit: eerst op de codes, dan op de woorden.
    public func lessenDieLijkenOp(_ codes: [Code], woorden: String) async throws -> [Lesregel] {
        try await read { tx in
            var gevonden: [Lesregel] = []
            if !codes.isEmpty {
                let paren = codes.prefix(12).map { code -> SQL in "(c.lijst = \(code.lijst) AND c.code = \(code.code))"
                }
                let eerste = paren[0]
                let som = paren.dropFirst().reduce(eerste) { $0 + " OR " + $1 }
                gevonden = try tx.rows(
                    """
                    SELECT l.id, l.titel, l.geleerd, l.voor_wie, l.vastgelegd_op
                    FROM (SELECT c.les_id, COUNT(*) AS raak FROM lescode c WHERE \(som) GROUP BY c.les_id) r
                    JOIN les l ON l.id = r.les_id
                    WHERE NOT EXISTS (SELECT 1 FROM les n WHERE n.vervangt_id = l.id)
                    ORDER BY r.raak DESC, l.vastgelegd_op DESC, l.id DESC LIMIT 5
                    """
                ).map(tx.lesregel)
            }
            // Short words are in every lesson and say nothing.
            let lang = Leszoeker.woorden(woorden).filter { $0.count > 4 }
            if gevonden.count < 5, !lang.isEmpty {
                let meer = try tx.lesregels(Leszoeker.een(van: lang, in: tx.sql.dialect), meest: 5)
                gevonden += meer.filter { nieuw in !gevonden.contains { $0.id == nieuw.id } }
            }
            return Array(gevonden.prefix(5))
        }
    }
}

extension Tx {
    /// - Parameter voorwaarden: fragments that begin with ` AND`, about the lesson `l`.
    func lesregels(_ voorwaarden: SQL, meest: Int) throws -> [Lesregel] {
        try rows(
            """
            SELECT l.id, l.titel, l.geleerd, l.voor_wie, l.vastgelegd_op FROM les l
            WHERE NOT EXISTS (SELECT 1 FROM les n WHERE n.vervangt_id = l.id)\(voorwaarden)
            ORDER BY l.vastgelegd_op DESC, l.id DESC LIMIT \(meest)
            """
        ).map(lesregel)
    }

    /// Lessons in which at least one of the words is, the most of them first.
    ///
    /// - Parameter na: the four parts of the `plaats` of the last lesson of the page before.
    fileprivate func lesregels(met woorden: [String], _ voorwaarden: SQL, na: [String], meest: Int) throws -> [Lesregel]
    {
        let rang = Leszoeker.rang(woorden, in: sql.dialect)
        var verder: SQL = ""
        if na.count == 4, let raak = Int(na[2]), let titel = Int(na[3]) {
            verder = "WHERE (r.raak, r.in_titel, r.vastgelegd_op, r.id) < (\(raak), \(titel), \(na[0]), \(na[1]))"
        }
        return try rows(
            """
            SELECT r.id, r.titel, r.geleerd, r.voor_wie, r.vastgelegd_op, r.raak, r.in_titel FROM (
                SELECT l.id, l.titel, l.geleerd, l.voor_wie, l.vastgelegd_op, \(rang.raak) AS raak,
                    \(rang.titel) AS in_titel
                FROM les l WHERE NOT EXISTS (SELECT 1 FROM les n WHERE n.vervangt_id = l.id)\(voorwaarden)) r \(verder)
            ORDER BY r.raak DESC, r.in_titel DESC, r.vastgelegd_op DESC, r.id DESC LIMIT \(meest)
            """
        ).map { try lesregel($0, rang: "_\(try $0.get("raak", as: Int.self))_\(try $0.get("in_titel", as: Int.self))") }
    }

    func lesregel(_ row: Row) throws -> Lesregel { try lesregel(row, rang: "") }

    private func lesregel(_ row: Row, rang: String) throws -> Lesregel {
        let op: Moment = try row.get("vastgelegd_op")
        let id: ID<Les> = try row.get("id")
        return Lesregel(
            id: id, titel: try row.get("titel"), geleerd: try row.get("geleerd"), voorWie: try row.get("voor_wie"),
            sinds: op.dag, plaats: "\(op)_\(id)\(rang)")
    }
}
