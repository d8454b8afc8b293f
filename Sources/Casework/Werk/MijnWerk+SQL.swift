import Domain
import Storage

/// The questions behind "Mijn werk": each finds its rows by an index, none looks through history.
extension Tx {
    /// What is open for somebody, and for whom they stand in while that person is away; what is due first comes first.
    func werkrijen(voor medewerker: ID<Medewerker>) throws -> [Row] {
        try rows(
            """
            SELECT w.id, w.medewerker_id, w.soort, w.onderwerp_id, w.dossier_id, w.uiterlijk
            FROM werk w WHERE w.medewerker_id = \(medewerker)
            UNION ALL
            SELECT w.id, w.medewerker_id, w.soort, w.onderwerp_id, w.dossier_id, w.uiterlijk
            FROM maatje m
            JOIN afwezigheid a ON a.medewerker_id = m.medewerker_id AND a.tot IS NULL
            JOIN werk w ON w.medewerker_id = m.medewerker_id
            WHERE m.maatje_id = \(medewerker) AND m.tot IS NULL
            ORDER BY 6 NULLS LAST, 1 LIMIT 300
            """)
    }

    /// What somebody is still writing, the latest first.
    func conceptrijen(van medewerker: ID<Medewerker>) throws -> [Row] {
        try rows(
            """
            SELECT formulier, onderwerp_id, dossier_id, gewijzigd_op FROM concept
            WHERE medewerker_id = \(medewerker) ORDER BY gewijzigd_op DESC, formulier, onderwerp_id LIMIT 20
            """)
    }

    /// Answers of the last fourteen days to what somebody asked or brought in, in the files given.
    func antwoordrijen(voor medewerker: ID<Medewerker>, op dossiers: [ID<Dossier>]) throws -> [Row] {
        let sinds = Amsterdam.moment(vandaag.plus(dagen: -14), uur: 0)
        return try rows(
            """
            SELECT 'advies' AS soort, a.dossier_id, NULL AS inbreng_id, a.vastgelegd_op
            FROM advies a JOIN meedenkvraag q ON q.id = a.meedenkvraag_id
            WHERE a.dossier_id IN (\(list: dossiers)) AND q.vastgelegd_door = \(medewerker) AND a.vastgelegd_op >= \(sinds)
            UNION ALL
            SELECT 'besluit', b.dossier_id, b.inbreng_id, b.vastgelegd_op
            FROM besluit b JOIN inbreng i ON i.id = b.inbreng_id
            WHERE b.dossier_id IN (\(list: dossiers)) AND i.inbrenger_id = \(medewerker) AND b.vastgelegd_op >= \(sinds)
                AND b.gebeurd_op >= \(sinds.dag)
                AND NOT EXISTS (SELECT 1 FROM besluit n WHERE n.vervangt_id = b.id)
            UNION ALL
            SELECT 'kortgesloten', k.dossier_id, k.inbreng_id, k.vastgelegd_op
            FROM kortgesloten k JOIN inbreng i ON i.id = k.inbreng_id
            WHERE k.dossier_id IN (\(list: dossiers)) AND i.inbrenger_id = \(medewerker) AND k.vastgelegd_op >= \(sinds)
                AND k.antwoord IS NOT NULL AND NOT EXISTS (SELECT 1 FROM kortgesloten n WHERE n.vervangt_id = k.id)
            UNION ALL
            SELECT 'code', k.dossier_id, k.inbreng_id, k.vastgelegd_op
            FROM codeantwoord k JOIN toegangscode c ON c.id = k.toegangscode_id
            WHERE k.dossier_id IN (\(list: dossiers)) AND c.vastgelegd_door = \(medewerker) AND k.vastgelegd_op >= \(sinds)
            ORDER BY 4 DESC, 2 LIMIT 20
            """)
    }

    /// What somebody asked of a colleague in the files given and is not answered yet, the latest first.
    func gevraagdrijen(door medewerker: ID<Medewerker>, op dossiers: [ID<Dossier>]) throws -> [Row] {
        try rows(
            """
            SELECT q.id, q.dossier_id, q.aan_id, q.gebeurd_op FROM meedenkvraag q
            WHERE q.dossier_id IN (\(list: dossiers)) AND q.vastgelegd_door = \(medewerker)
                AND NOT EXISTS (SELECT 1 FROM advies a WHERE a.meedenkvraag_id = q.id)
            ORDER BY q.vastgelegd_op DESC, q.id LIMIT 20
            """)
    }

    /// Families that somebody else gave to this person in the last fourteen days.
    func nieuweGezinnen(voor medewerker: ID<Medewerker>) throws -> [Row] {
        try rows(
            """
            SELECT dossier_id, rol, van FROM werkrelatie
            WHERE medewerker_id = \(medewerker) AND tot IS NULL AND van >= \(vandaag.plus(dagen: -14))
                AND vastgelegd_door <> \(medewerker)
            ORDER BY van DESC, id LIMIT 50
            """)
    }

    /// Meetings of the coming seven days, of tables where somebody has a seat, or about a family or question they belong to.
    func bijeenkomstenKomendeWeek(voor medewerker: ID<Medewerker>) throws -> [MijnWerk.Bijeenkomstregel] {
        let van = Amsterdam.moment(vandaag, uur: 0)
        let tot = Amsterdam.moment(vandaag.plus(dagen: 8), uur: 0)
        return try rows(
            """
            SELECT b.id, b.begint_op, b.plaats, t.naam,
                (SELECT COUNT(*) FROM agendapunt p WHERE p.bijeenkomst_id = b.id AND p.tot IS NULL) AS punten
            FROM (
                SELECT b.id FROM tafellid l JOIN bijeenkomst b ON b.tafel_id = l.tafel_id
                WHERE l.medewerker_id = \(medewerker) AND l.tot IS NULL AND b.begint_op >= \(van) AND b.begint_op < \(tot)
                UNION
                SELECT a.bijeenkomst_id FROM deelname d JOIN agendapunt a ON a.inbreng_id = d.inbreng_id AND a.tot IS NULL
                WHERE d.medewerker_id = \(medewerker) AND d.tot IS NULL
                UNION
                SELECT a.bijeenkomst_id FROM werkrelatie w JOIN agendapunt a ON a.dossier_id = w.dossier_id AND a.tot IS NULL
                WHERE w.medewerker_id = \(medewerker) AND w.tot IS NULL
            ) mijn
            JOIN bijeenkomst b ON b.id = mijn.id
            JOIN tafel t ON t.id = b.tafel_id
            WHERE b.begint_op >= \(van) AND b.begint_op < \(tot)
                AND NOT EXISTS (SELECT 1 FROM bijeenkomst n WHERE n.vervangt_id = b.id)
                AND NOT EXISTS (SELECT 1 FROM afgelasting g WHERE g.bijeenkomst_id = b.id)
            ORDER BY b.begint_op, b.id
            """
        ).map { row in
            MijnWerk.Bijeenkomstregel(
                id: try row.get("id"), tafel: try row.get("naam"), begint: try row.get("begint_op"),
                plaats: try open("bijeenkomst", "plaats", row) ?? "", punten: try row.get("punten"))
        }
    }
}
