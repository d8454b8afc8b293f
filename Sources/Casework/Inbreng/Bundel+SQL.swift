import Domain
import Storage

extension Tx {
    /// The goals and agreements of the bundle as they read now, as far as they were shared with this reader.
    func bundeldoelen(
        _ toegang: Tafeltoegang, _ gezin: Gezin, rond besluit: Besluit?, _ zonder: Zonder
    ) throws -> [Inbrengstand.Bundeldoel] {
        guard toegang.delen.contains(.doelen) else { return [] }
        let lijnen = try bundelstukken(toegang)
        let afspraken = toegang.delen.contains(.afspraken) ? try bundelafspraken(lijnen.afspraken, zonder) : []
        // Scores then and now are part of looking back, and of what was shared.
        let scores = toegang.delen.contains(.scores) ? try scoreparen(lijnen.doelen, gezin, rond: besluit, zonder) : [:]
        let rijen = try rows(
            """
            SELECT d.id, d.dossier_id, d.lijn_id, d.woorden FROM doel d
            WHERE d.lijn_id IN (\(list: lijnen.doelen)) AND d.dossier_id = \(toegang.dossier)
                AND NOT EXISTS (SELECT 1 FROM doel n WHERE n.vervangt_id = d.id)
            ORDER BY d.lijn_id
            """)
        return try rijen.map { rij in
            let lijn: ID<Doel> = try rij.get("lijn_id")
            return .init(
                lijn: lijn, woorden: zonder(try open("doel", "woorden", rij) ?? ""),
                afspraken: afspraken.filter { $0.doel == lijn }.map(\.afspraak), scores: scores[lijn] ?? [])
        }
    }

    private func bundelafspraken(
        _ eerste: [ID<Afspraak>], _ zonder: Zonder
    ) throws -> [(doel: ID<Doel>, afspraak: Inbrengstand.Bundelafspraak)] {
        // An agreement that was reworded is followed to its last words.
        let rijen = try rows(
            """
            WITH RECURSIVE keten (lijn, id) AS (
                SELECT id, id FROM afspraak WHERE id IN (\(list: eerste))
                UNION ALL
                SELECT k.lijn, a.id FROM keten k JOIN afspraak a ON a.vervangt_id = k.id)
            SELECT k.lijn, a.id, a.dossier_id, a.doel_id, a.wat, u.hoe FROM keten k JOIN afspraak a ON a.id = k.id
            LEFT JOIN afspraakuitslag u ON u.afspraak_id = a.id
                AND NOT EXISTS (SELECT 1 FROM afspraakuitslag n WHERE n.vervangt_id = u.id)
            WHERE NOT EXISTS (SELECT 1 FROM afspraak n WHERE n.vervangt_id = a.id)
            ORDER BY k.lijn
            """)
        return try rijen.map { rij in
            (
                try rij.get("doel_id"),
                .init(
                    lijn: try rij.get("lijn"), wat: zonder(try open("afspraak", "wat", rij) ?? ""),
                    uitslag: rij["hoe"].text)
            )
        }
    }

    private func scoreparen(
        _ lijnen: [ID<Doel>], _ gezin: Gezin, rond besluit: Besluit?, _ zonder: Zonder
    ) throws -> [ID<Doel>: [Inbrengstand.Scorepaar]] {
        let rijen = Self.onvervangen(
            try rows(
                """
                SELECT id, doel_id, persoon_id, medewerker_id, waarde, vervangt_id, gebeurd_op FROM score
                WHERE doel_id IN (\(list: lijnen)) AND dossier_id = \(gezin.dossier) ORDER BY gebeurd_op, vastgelegd_op, id
                """))
        let namen = try namen(van: Set(rijen.compactMap { $0["medewerker_id"].text.flatMap { ID<Medewerker>($0) } }))
        var paren: [ID<Doel>: [Inbrengstand.Scorepaar]] = [:]
        for lijn in lijnen {
            let scores = try rijen.filter { $0["doel_id"].text == lijn.rawValue }.map { rij in
                (
                    van: try Self.spreker(rij), waarde: try rij.get("waarde", as: Int.self),
                    op: try rij.get("gebeurd_op", as: Dag.self)
                )
            }
            var gezien: Set<Spreker> = []
            paren[lijn] = scores.map(\.van).filter { gezien.insert($0).inserted }.map { van in
                let eigen = scores.filter { $0.van == van }
                let toen = besluit.flatMap { b in eigen.last { $0.op <= b.gebeurdOp } }
                return .init(van: zonder.spreker(van, namen), toen: toen?.waarde, nu: eigen.last?.waarde)
            }
        }
        return paren
    }

    /// Where the question came from and went to: every inbreng of the file that hangs together with this one.
    func keten(van toegang: Tafeltoegang) throws -> [Inbrengstand.Schakel] {
        let rijen = try rows(
            """
            SELECT i.id, i.komt_uit_id, i.deel_van_id, i.gebeurd_op, t.naam,
                (SELECT b.keuzes FROM besluit b WHERE b.inbreng_id = i.id
                    AND NOT EXISTS (SELECT 1 FROM besluit n WHERE n.vervangt_id = b.id)
                    ORDER BY b.vastgelegd_op, b.id LIMIT 1) AS keuzes,
                (SELECT x.id FROM intrekking x WHERE x.inbreng_id = i.id) AS ingetrokken
            FROM inbreng i JOIN tafel t ON t.id = i.tafel_id
            WHERE i.dossier_id = \(toegang.dossier) ORDER BY i.vastgelegd_op, i.id
            """)
        func ouder(_ rij: Row) -> String? { rij["komt_uit_id"].text ?? rij["deel_van_id"].text }
        var soorten: [String: Inbrengstand.Schakel.Soort] = [toegang.inbreng.rawValue: .hier]
        for rij in rijen.reversed() {
            let id = rij["id"].text ?? ""
            guard let soort = soorten[id], soort == .hier || soort == .kwamVan || soort == .deelVan,
                let boven = ouder(rij)
            else { continue }
            soorten[boven] = rij["deel_van_id"] == .null ? .kwamVan : .deelVan
        }
        for rij in rijen where soorten[rij["id"].text ?? ""] == nil {
            guard let boven = ouder(rij), let soort = soorten[boven],
                soort == .hier || soort == .gingNaar || soort == .deelNaar
            else { continue }
            soorten[rij["id"].text ?? ""] = rij["deel_van_id"] == .null ? .gingNaar : .deelNaar
        }
        return try rijen.compactMap { rij in
            let id: ID<Inbreng> = try rij.get("id")
            guard let soort = soorten[id.rawValue] else { return nil }
            let keuzes = rij["keuzes"].text?.split(separator: " ").map { Kenmerk<Uitkomst>(String($0)).opschrift }
            return .init(
                inbreng: id, soort: soort, tafel: try rij.get("naam"), op: try rij.get("gebeurd_op"),
                uitkomst: rij["ingetrokken"] == .null ? keuzes?.joined(separator: ", ") : "Ingetrokken")
        }
    }
}
