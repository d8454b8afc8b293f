import Domain
import Storage

/// Wat de tafel deed met een leerling van de verzuimlijst.
public struct Verzuimgevolg: Sendable, Equatable {
    public let inbreng: ID<Inbreng>
    public let ingebracht: Dag
    public let besloten: Dag?
    /// What the table decided, in the words of its arrangement.
    public let uitkomsten: [String]
    /// When was looked back, and whether it helped.
    public let terug: Dag?
    public let hielp: Terugblik.Hielp?
}

extension Tx {
    /// Pupils about whom a question runs at the table.
    func lopendVerzuim(_ leerlingen: [ID<Verzuimleerling>]) throws -> Set<ID<Verzuimleerling>> {
        Set(
            try rows(
                """
                SELECT v.leerling_id FROM verzuiminbreng v JOIN staptocht s ON s.inbreng_id = v.inbreng_id AND s.tot IS NULL
                WHERE v.leerling_id IN (\(list: leerlingen)) ORDER BY v.leerling_id
                """
            ).map { try $0.get("leerling_id") })
    }

    /// What followed on each pupil, of the questions that open for this person; the latest first.
    func verzuimgevolgen(
        van leerlingen: [ID<Verzuimleerling>], voor medewerker: Medewerker
    ) throws -> [ID<Verzuimleerling>: [Verzuimgevolg]] {
        let rijen = try rows(
            """
            SELECT v.leerling_id, v.inbreng_id, v.gebeurd_op FROM verzuiminbreng v
            WHERE v.leerling_id IN (\(list: leerlingen)) ORDER BY v.leerling_id, v.id DESC
            """)
        let open = try tafeldeuren(rijen.map { try $0.get("inbreng_id") }, voor: medewerker)
        if open.isEmpty { return [:] }
        let inbrengen = open.keys.sorted()
        let besluiten = Dictionary(
            grouping: try rows(
                """
                SELECT b.inbreng_id, b.keuzes, b.gebeurd_op FROM besluit b WHERE b.inbreng_id IN (\(list: inbrengen))
                    AND NOT EXISTS (SELECT 1 FROM besluit n WHERE n.vervangt_id = b.id) ORDER BY b.id DESC
                """)
        ) { $0["inbreng_id"].text ?? "" }
        let terug = Dictionary(
            grouping: try rows(
                """
                SELECT inbreng_id, hielp, gebeurd_op FROM terugblik WHERE inbreng_id IN (\(list: inbrengen)) ORDER BY id DESC
                """)
        ) { $0["inbreng_id"].text ?? "" }
        return try rijen.reduce(into: [:]) { per, rij in
            let inbreng: ID<Inbreng> = try rij.get("inbreng_id")
            guard let toegang = open[inbreng] else { return }
            let (besluit, keek) = (besluiten[inbreng.rawValue]?.first, terug[inbreng.rawValue]?.first)
            let keuzes = (besluit?["keuzes"].text ?? "").split(separator: " ").map { Kenmerk<Uitkomst>(String($0)) }
            per[try rij.get("leerling_id"), default: []].append(
                Verzuimgevolg(
                    inbreng: inbreng, ingebracht: try rij.get("gebeurd_op"), besloten: try besluit?.get("gebeurd_op"),
                    uitkomsten: keuzes.map { keuze in
                        toegang.arrangement.stappen.lazy.compactMap { $0.uitkomst(keuze)?.naam }.first
                            ?? keuze.opschrift
                    }, terug: try keek?.get("gebeurd_op"), hielp: try keek.map { try Self.code($0, "hielp") }))
        }
    }
}
