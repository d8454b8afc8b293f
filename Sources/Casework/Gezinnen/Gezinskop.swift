import Domain
import Storage

/// A family as lists know it, before and after its name is opened.
struct Gezinskop {
    let dossier: ID<Dossier>
    let row: Row
    let wijk: String
    let teamnaam: String
    let laatste: Moment
    let isGesloten: Bool
    var naam = ""
    var volgorde = ""
    /// Full names and first names of who belongs to it.
    var namen: [String] = []
    var roepnamen: [String] = []

    func regel(regisseur: String?, grond: Grond) -> Gezinnenlijst.Regel {
        .init(
            dossier: dossier, naam: naam, leden: roepnamen, wijk: wijk, teamnaam: teamnaam, regisseur: regisseur,
            grond: grond, laatste: laatste, isGesloten: isGesloten)
    }
}

extension Tx {
    /// Families that are read in their own file, latest activity first. One that was added to another is read there.
    func gezinskoppen(_ dossiers: [ID<Dossier>]) throws -> [Gezinskop] {
        try rows(
            """
            SELECT g.id, g.dossier_id, g.naam, g.wijk, t.naam AS teamnaam, e.vastgelegd_op AS laatste,
                (SELECT MAX(o.van) FROM openstelling o WHERE o.dossier_id = g.dossier_id AND o.tot IS NULL) AS open_sinds
            FROM dossiergegeven g
            JOIN team t ON t.id = g.team_id
            JOIN stroom s ON s.id = g.dossier_id
            JOIN gebeurtenis e ON e.stroom_id = s.id AND e.volgnummer = s.volgnummer
            WHERE g.dossier_id IN (\(list: dossiers))
                AND NOT EXISTS (SELECT 1 FROM dossiergegeven n WHERE n.vervangt_id = g.id)
                AND NOT EXISTS (SELECT 1 FROM bijvoeging b WHERE b.dossier_id = g.dossier_id)
            ORDER BY e.vastgelegd_op DESC, g.dossier_id
            """
        ).map { row in
            Gezinskop(
                dossier: try row.get("dossier_id"), row: row, wijk: try row.get("wijk"),
                teamnaam: try row.get("teamnaam"),
                laatste: try row.get("laatste"), isGesloten: row["open_sinds"] == .null)
        }
    }

    func openNamen(_ koppen: inout [Gezinskop]) throws {
        // The passages of a file have keys of their own: only the file's is fetched here, all in one question.
        try kluis.warm(owners: koppen.map(\.dossier.rawValue))
        for index in koppen.indices {
            koppen[index].naam = try open("dossiergegeven", "naam", koppen[index].row) ?? ""
            koppen[index].volgorde = Naamvolgorde.sleutel(koppen[index].naam)
        }
    }

    func openLeden(_ koppen: inout [Gezinskop]) throws {
        let rows = try rows(
            """
            SELECT l.dossier_id, p.persoon_id, p.id, p.naam, p.roepnaam
            FROM gezinslid l JOIN persoonsgegeven p ON p.persoon_id = l.persoon_id
            WHERE l.dossier_id IN (\(list: koppen.map(\.dossier))) AND l.tot IS NULL
                AND NOT EXISTS (SELECT 1 FROM persoonsgegeven n WHERE n.vervangt_id = p.id)
            ORDER BY l.vastgelegd_op, l.id
            """)
        try kluis.warm(groups: rows.compactMap { $0["persoon_id"].text })
        var leden: [String: [(naam: String, roepnaam: String)]] = [:]
        for row in rows {
            let naam = (
                try open("persoonsgegeven", "naam", row) ?? "", try open("persoonsgegeven", "roepnaam", row) ?? ""
            )
            leden[row["dossier_id"].text ?? "", default: []].append(naam)
        }
        for index in koppen.indices {
            let hier = leden[koppen[index].dossier.rawValue] ?? []
            koppen[index].roepnamen = hier.map(\.roepnaam)
            koppen[index].namen = hier.flatMap { [$0.naam, $0.roepnaam] }
        }
    }

    /// The name of the regisseur of each file that has one.
    func regisseurs(_ dossiers: [ID<Dossier>]) throws -> [ID<Dossier>: String] {
        let rows = try rows(
            """
            SELECT dossier_id, medewerker_id FROM werkrelatie
            WHERE dossier_id IN (\(list: dossiers)) AND rol = 'regisseur' AND tot IS NULL ORDER BY dossier_id
            """)
        return Dictionary(
            try rows.map { (try $0.get("dossier_id"), try naam(van: $0.get("medewerker_id"))) },
            uniquingKeysWith: { first, _ in first })
    }
}
