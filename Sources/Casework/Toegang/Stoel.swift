import Domain
import Storage

/// Where somebody sits at one inbreng, and where that inbreng stands: what the door of a table looks at.
struct Stoel {
    let inbreng: ID<Inbreng>
    let dossier: ID<Dossier>
    let tafel: ID<Tafel>
    let arrangement: Arrangement
    let inbrenger: ID<Medewerker>
    /// Nil when it is done or withdrawn.
    let plek: Staptocht?
    var rollen: Set<Rolnaam> = []
    var neemtDeel = false
    /// What was shared; nil without a ground.
    var delen: Set<Gegeven>?

    /// Has a seat while the table still has to decide.
    var zitAan: Bool { !rollen.isEmpty && plek.map(arrangement.isVoorBesluit) == true }

    /// What is open at one inbreng, and for whom.
    struct Werk {
        enum Wat: String { case bekrachtiging, gevolg, actie, evaluatie, uitvraag }

        let wat: Wat
        let wie: String?
    }

    /// Whether somebody still has to tell, follow up, ratify or look back.
    func moetNog(_ werk: [Werk], _ wie: ID<Medewerker>) -> Bool {
        let isSchrijver = !rollen.isDisjoint(with: arrangement.schrijvers)
        if isSchrijver, plek != nil { return true }
        if let stap = plek.flatMap({ arrangement.stap($0.stap) }), stap.isVanRol, !rollen.isDisjoint(with: stap.wie) {
            return true
        }
        let open = werk.contains { een in
            switch een.wat {
            case .bekrachtiging, .uitvraag: een.wie == wie.rawValue
            case .gevolg, .actie: isSchrijver || een.wie == wie.rawValue
            case .evaluatie: false
            }
        }
        if open { return true }
        guard neemtDeel, plek != nil, arrangement.evaluatiestap != nil else { return false }
        return !werk.contains { $0.wat == .evaluatie && $0.wie == wie.rawValue }
    }
}

extension Tx {
    /// Where somebody sits at each of these inbrengen, in two statements. An inbreng that is not there has none.
    func stoelen(bij inbrengen: [ID<Inbreng>], voor medewerker: ID<Medewerker>) throws -> [Stoel] {
        if inbrengen.isEmpty { return [] }
        let rijen = try rows(
            """
            SELECT i.id AS inbreng_id, i.dossier_id, i.tafel_id, i.arrangementversie_id, i.inbrenger_id, s.id, s.stap, s.soort,
                s.van, s.uiterlijk
            FROM inbreng i LEFT JOIN staptocht s ON s.inbreng_id = i.id AND s.tot IS NULL
            WHERE i.id IN (\(list: inbrengen)) ORDER BY i.id
            """)
        let zetels = try rows(
            """
            SELECT i.id AS inbreng_id, 1 AS rang, l.rol, NULL AS delen, l.tot FROM inbreng i
            JOIN tafellid l ON l.tafel_id = i.tafel_id
            WHERE i.id IN (\(list: inbrengen)) AND l.medewerker_id = \(medewerker)
            UNION ALL
            SELECT d.inbreng_id, 2, d.rol, g.delen, NULL FROM deelname d
            LEFT JOIN deelgrond g ON g.deelname_id = d.id AND g.tot IS NULL
            WHERE d.inbreng_id IN (\(list: inbrengen)) AND d.medewerker_id = \(medewerker) AND d.tot IS NULL
            ORDER BY inbreng_id, rang, rol
            """)
        let per = Dictionary(grouping: zetels) { $0["inbreng_id"].text ?? "" }
        return try rijen.map { rij in
            var stoel = Stoel(
                inbreng: try rij.get("inbreng_id"), dossier: try rij.get("dossier_id"), tafel: try rij.get("tafel_id"),
                arrangement: try arrangement(versie: rij.get("arrangementversie_id")),
                inbrenger: try rij.get("inbrenger_id"), plek: try plek(rij))
            try stoel.neemPlaats(op: per[rij["inbreng_id"].text ?? ""] ?? [])
            return stoel
        }
    }

    private func plek(_ rij: Row) throws -> Staptocht? {
        if rij["id"] == .null { return nil }
        return Staptocht(
            id: try rij.get("id"), stap: Kenmerk(try rij.get("stap")), soort: try rij.get("soort"),
            van: try rij.get("van"), uiterlijk: try rij.optional("uiterlijk"), tot: nil, uitkomst: nil)
    }

    /// What is open at each of these inbrengen, and which evaluations somebody gave.
    func openTafelwerk(
        _ inbrengen: [ID<Inbreng>], van wie: ID<Medewerker>
    ) throws -> [ID<Inbreng>: [Stoel.Werk]] {
        if inbrengen.isEmpty { return [:] }
        let rijen = try rows(
            """
            SELECT x.inbreng_id, 'bekrachtiging' AS wat, b.door_id AS wie
            FROM besluit x JOIN bekrachtiging b ON b.besluit_id = x.id AND b.tot IS NULL
            WHERE x.inbreng_id IN (\(list: inbrengen))
            UNION ALL
            SELECT g.inbreng_id, 'gevolg', g.medewerker_id FROM gevolg g
            WHERE g.inbreng_id IN (\(list: inbrengen)) AND g.tot IS NULL
            UNION ALL
            SELECT a.inbreng_id, 'actie', a.wie_medewerker_id FROM actie a
            WHERE a.inbreng_id IN (\(list: inbrengen))
                AND NOT EXISTS (SELECT 1 FROM actieuitslag u WHERE u.actie_id = a.id)
            UNION ALL
            SELECT u.inbreng_id, 'uitvraag', u.volger_id FROM uitvraag u
            WHERE u.inbreng_id IN (\(list: inbrengen)) AND u.tot IS NULL
            UNION ALL
            SELECT e.inbreng_id, 'evaluatie', e.medewerker_id FROM evaluatie e
            WHERE e.inbreng_id IN (\(list: inbrengen)) AND e.medewerker_id = \(wie)
            ORDER BY 1, 2
            """)
        return try rijen.reduce(into: [:]) { per, rij in
            guard let wat = Stoel.Werk.Wat(rawValue: try rij.get("wat")) else { return }
            per[try rij.get("inbreng_id"), default: []].append(Stoel.Werk(wat: wat, wie: rij["wie"].text))
        }
    }
}

extension Stoel {
    /// A seat for one case, or the lead of the table; other members sit at cases for which they were asked. Who gave up a
    /// fixed seat no longer sits at the cases that came with it.
    fileprivate mutating func neemPlaats(op zetels: [Row]) throws {
        let vast = zetels.filter { $0["rang"].int == 1 }
        let nu = Set(vast.filter { $0["tot"] == .null }.compactMap { $0["rol"].text })
        let voorbij = Set(vast.compactMap { $0["rol"].text }).subtracting(nu)
        for zetel in zetels where !voorbij.contains(zetel["rol"].text ?? "") {
            let rol = Rolnaam(try zetel.get("rol"))
            let isDeelname = zetel["rang"].int == 2
            if isDeelname || arrangement.schrijvers.contains(rol) { rollen.insert(rol) }
            neemtDeel = neemtDeel || isDeelname
            if let gedeeld = zetel["delen"].text { delen = Gegeven.lees(gedeeld).union(delen ?? []) }
        }
    }
}
