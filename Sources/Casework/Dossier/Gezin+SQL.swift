import Domain
import Storage

extension Tx {
    /// The family of a file as it is known now: who belongs to it and who works with it.
    func gezin(_ toegang: Toegang) throws -> Gezin { try gezin(toegang.dossier) }

    func gezin(_ dossier: ID<Dossier>) throws -> Gezin {
        let row = try row(
            """
            SELECT g.id, g.dossier_id, g.naam, g.wijk, g.team_id, g.kader, t.naam AS teamnaam
            FROM dossiergegeven g JOIN team t ON t.id = g.team_id
            WHERE g.dossier_id = \(dossier) AND g.vastgelegd_op <= \(moment)
            ORDER BY g.vastgelegd_op DESC, g.id DESC LIMIT 1
            """)
        guard let row else { throw Self.nietGevonden }
        return Gezin(
            dossier: dossier, naam: try open("dossiergegeven", "naam", row) ?? "", wijk: try row.get("wijk"),
            team: try row.get("team_id"), teamnaam: try row.get("teamnaam"),
            kader: Gezin.Kader(rawValue: try row.get("kader")) ?? .vrijwillig, leden: try gezinsleden(dossier),
            betrokkenen: try werkrelaties(dossier))
    }

    func gezinsleden(_ dossier: ID<Dossier>) throws -> [Gezinslid] {
        try rows(
            """
            SELECT l.id AS lid_id, l.dossier_id, l.persoon_id, l.rol, l.als_wat, l.gezag, p.id, p.naam, p.roepnaam, p.geboren
            FROM gezinslid l JOIN persoonsgegeven p ON p.persoon_id = l.persoon_id
            WHERE l.dossier_id = \(dossier) AND l.vastgelegd_op <= \(moment) AND (l.tot IS NULL OR l.tot > \(vandaag))
                AND p.vastgelegd_op <= \(moment)
                AND NOT EXISTS (SELECT 1 FROM persoonsgegeven n WHERE n.vervangt_id = p.id AND n.vastgelegd_op <= \(moment))
            ORDER BY l.vastgelegd_op, l.id
            """
        ).map { row in
            Gezinslid(
                id: try row.get("lid_id"), persoon: try row.get("persoon_id"),
                naam: try open("persoonsgegeven", "naam", row) ?? "",
                roepnaam: try open("persoonsgegeven", "roepnaam", row) ?? "",
                rol: Gezinslid.Rol(rawValue: try row.get("rol")) ?? .naaste,
                alsWat: try open("gezinslid", "als_wat", row, id: "lid_id") ?? "",
                gezag: Gezinslid.Gezag(rawValue: try row.get("gezag")) ?? .onbekend,
                geboren: try open("persoonsgegeven", "geboren", row).flatMap { Dag($0) })
        }
    }

    func werkrelaties(_ dossier: ID<Dossier>) throws -> [Werkrelatie] {
        try rows(
            """
            SELECT id, medewerker_id, rol, van FROM werkrelatie
            WHERE dossier_id = \(dossier) AND vastgelegd_op <= \(moment) AND (tot IS NULL OR tot > \(vandaag))
            ORDER BY CASE rol WHEN 'regisseur' THEN 0 ELSE 1 END, van, id
            """
        ).map { row in
            let medewerker: ID<Medewerker> = try row.get("medewerker_id")
            return Werkrelatie(
                id: try row.get("id"), medewerker: medewerker, naam: try naam(van: medewerker),
                rol: Werkrelatie.Rol(rawValue: try row.get("rol")) ?? .gezinswerker, van: try row.get("van"))
        }
    }
}
