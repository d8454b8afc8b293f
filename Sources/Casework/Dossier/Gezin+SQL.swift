import Domain
import Storage

extension Tx {
    /// The family of a file as it is known now: who belongs to it and who works with it.
    func gezin(_ toegang: Toegang) throws -> Gezin { try gezin(toegang.dossier) }

    func gezin(_ dossier: ID<Dossier>) throws -> Gezin {
        try geheugen?.gezinnen.pak(dossier.rawValue) { try leesGezin(dossier) } ?? leesGezin(dossier)
    }

    private func leesGezin(_ dossier: ID<Dossier>) throws -> Gezin {
        let row = try row(
            """
            SELECT g.id, g.dossier_id, g.naam, g.wijk, g.team_id, g.kader, t.naam AS teamnaam,
                (SELECT d.soort FROM dossier d WHERE d.id = g.dossier_id) AS soort,
                (SELECT MAX(o.van) FROM openstelling o WHERE o.dossier_id = g.dossier_id
                    AND \(geldt("o", tot: .openstellingGesloten))) AS open_sinds,
                (SELECT MAX(o.tot) FROM openstelling o WHERE o.dossier_id = g.dossier_id
                    AND o.vastgelegd_op <= \(moment)) AS gesloten_op,
                (SELECT MAX(v.nummer) FROM planversie v WHERE v.dossier_id = g.dossier_id AND v.vastgelegd_op <= \(moment)) AS versie,
                (SELECT MAX(v.gebeurd_op) FROM planversie v WHERE v.dossier_id = g.dossier_id
                    AND v.vastgelegd_op <= \(moment)) AS versie_op,
                (SELECT MAX(m.maatje_id) FROM werkrelatie w JOIN maatje m ON m.medewerker_id = w.medewerker_id
                    WHERE w.dossier_id = g.dossier_id AND w.rol = 'regisseur'
                        AND \(geldt("w", tot: .werkrelatieBeeindigd)) AND \(geldt("m", tot: .maatjeBeeindigd))) AS maatje_id
            FROM dossiergegeven g JOIN team t ON t.id = g.team_id
            WHERE g.dossier_id = \(dossier) AND g.vastgelegd_op <= \(moment)
            ORDER BY g.vastgelegd_op DESC, g.id DESC LIMIT 1
            """)
        guard let row else { throw Self.nietGevonden }
        let (leden, vroeger) = try alleLeden(dossier)
        self.leden[dossier] = leden
        let soort: Dossiersoort = try Self.code(row, "soort")
        return Gezin(
            dossier: dossier, naam: soort.noem(try open("dossiergegeven", "naam", row) ?? ""),
            wijk: try row.get("wijk"),
            team: try row.get("team_id"), teamnaam: try row.get("teamnaam"),
            kader: Gezin.Kader(rawValue: try row.get("kader")) ?? .vrijwillig, leden: leden,
            betrokkenen: try werkrelaties(dossier), vroeger: vroeger, zelfde: try zelfde(dossier),
            geslotenOp: row["open_sinds"] == .null ? try row.optional("gesloten_op") : nil,
            maatje: try row.optional("maatje_id", as: ID<Medewerker>.self).map { try naam(van: $0) },
            plan: try planstand(row), soort: soort)
    }

    private func planstand(_ row: Row) throws -> Gezin.Planstand? {
        guard let nummer: Int = try row.optional("versie"), let dag: Dag = try row.optional("versie_op") else {
            return nil
        }
        return Gezin.Planstand(nummer: nummer, dag: dag)
    }

    func gezinsleden(_ dossier: ID<Dossier>) throws -> [Gezinslid] { try alleLeden(dossier).nu }

    /// Members now and members before, as they were known at the moment of this read.
    private func alleLeden(_ dossier: ID<Dossier>) throws -> (nu: [Gezinslid], vroeger: [Gezinslid]) {
        let rows = try rows(
            """
            \(Self.samengevoegd(dossier, moment))
            SELECT l.id AS lid_id, l.dossier_id, l.rol, l.als_wat, l.gezag, p.persoon_id, p.id, p.naam, p.roepnaam, p.geboren,
                CASE WHEN \(geldt("l", tot: .gezinslidVertrokken)) THEN 'ja' ELSE 'nee' END AS hoort_erbij
            FROM gezinslid l
            JOIN wie w ON w.oud = l.persoon_id
                AND NOT EXISTS (SELECT 1 FROM samenvoeging s WHERE s.persoon_id = w.nu AND s.vastgelegd_op <= \(moment))
            JOIN persoonsgegeven p ON p.persoon_id = w.nu
            WHERE l.dossier_id = \(dossier) AND l.vastgelegd_op <= \(moment) AND p.vastgelegd_op <= \(moment)
                AND NOT EXISTS (SELECT 1 FROM persoonsgegeven n WHERE n.vervangt_id = p.id AND n.vastgelegd_op <= \(moment))
            ORDER BY l.vastgelegd_op, l.id
            """)
        try kluis.warm(groups: rows.compactMap { $0["persoon_id"].text })
        var leden: (nu: [Gezinslid], vroeger: [Gezinslid]) = ([], [])
        for row in rows {
            let lid = Gezinslid(
                id: try row.get("lid_id"), persoon: try row.get("persoon_id"),
                naam: try open("persoonsgegeven", "naam", row) ?? "",
                roepnaam: try open("persoonsgegeven", "roepnaam", row) ?? "",
                rol: Gezinslid.Rol(rawValue: try row.get("rol")) ?? .naaste,
                alsWat: try open("gezinslid", "als_wat", row, id: "lid_id") ?? "",
                gezag: Gezinslid.Gezag(rawValue: try row.get("gezag")) ?? .onbekend,
                geboren: try open("persoonsgegeven", "geboren", row).flatMap { Dag($0) })
            if row["hoort_erbij"].text == "ja", !leden.nu.contains(where: { $0.persoon == lid.persoon }) {
                leden.nu.append(lid)
            } else {
                leden.vroeger.append(lid)
            }
        }
        return leden
    }

    /// `wie (oud, nu)`: everybody who ever belonged to a file, and as whom he or she is read.
    private static func samengevoegd(_ dossier: ID<Dossier>, _ moment: Moment) -> SQL {
        """
        WITH RECURSIVE wie (oud, nu) AS (
            SELECT persoon_id, persoon_id FROM gezinslid WHERE dossier_id = \(dossier)
            UNION
            SELECT w.oud, s.in_persoon_id FROM wie w JOIN samenvoeging s ON s.persoon_id = w.nu WHERE s.vastgelegd_op <= \(moment))
        """
    }

    private func zelfde(_ dossier: ID<Dossier>) throws -> [ID<Persoon>: ID<Persoon>] {
        let rows = try rows(
            """
            \(Self.samengevoegd(dossier, moment))
            SELECT oud, nu FROM wie WHERE oud <> nu
                AND NOT EXISTS (SELECT 1 FROM samenvoeging s WHERE s.persoon_id = wie.nu AND s.vastgelegd_op <= \(moment))
            ORDER BY oud
            """)
        return Dictionary(try rows.map { (try $0.get("oud"), try $0.get("nu")) }, uniquingKeysWith: { _, last in last })
    }

    func werkrelaties(_ dossier: ID<Dossier>) throws -> [Werkrelatie] {
        try rows(
            """
            SELECT w.id, w.medewerker_id, w.rol, w.van FROM werkrelatie w
            WHERE w.dossier_id = \(dossier) AND \(geldt("w", tot: .werkrelatieBeeindigd))
            ORDER BY CASE w.rol WHEN 'regisseur' THEN 0 ELSE 1 END, w.van, w.id
            """
        ).map { row in
            let medewerker: ID<Medewerker> = try row.get("medewerker_id")
            return Werkrelatie(
                id: try row.get("id"), medewerker: medewerker, naam: try naam(van: medewerker),
                rol: Werkrelatie.Rol(rawValue: try row.get("rol")) ?? .gezinswerker, van: try row.get("van"))
        }
    }
}
