import Domain
import Storage

/// What tables leave open for people: one line per person and inbreng, due on the first day.
extension Werkbron {
    static let tafel: [Werkbron] = [
        inbrengVoorbereiden, bijeenkomstVoorzitten, deelnemen, grondenOpschrijven, adviseren, oordelen,
        gezinskeuzeVragen,
        vragenBuiten, uitvraagVolgen,
        bekrachtigen, besluitVertellen, deelVertellen, actieDoen, gevolgUitvoeren, evalueren, achterafBeantwoorden,
        terugblikken,
    ]

    static func perInbreng(_ soort: Werksoort, _ vraag: @escaping @Sendable (Bereik) -> SQL) -> Werkbron {
        Werkbron(soort: soort, vanTafel: true) { bereik in
            """
            SELECT q.medewerker_id, q.inbreng_id AS onderwerp_id, q.dossier_id, MIN(q.uiterlijk) AS uiterlijk,
                MIN(q.sinds) AS sinds
            FROM (\(vraag(bereik))) q GROUP BY q.medewerker_id, q.inbreng_id, q.dossier_id
            """
        }
    }

    private static let voorBesluit: SQL = "s.tot IS NULL AND s.soort NOT IN ('vertellen', 'evaluatie', 'terugblik')"

    /// Waiting for a meeting, or for something from who brought it in.
    private static let inbrengVoorbereiden = perInbreng(.inbrengVoorbereiden) { bereik in
        """
        SELECT l.medewerker_id, i.id AS inbreng_id, i.dossier_id, s.uiterlijk, s.vastgelegd_op AS sinds
        FROM staptocht s JOIN inbreng i ON i.id = s.inbreng_id
        JOIN tafellid l ON l.tafel_id = i.tafel_id AND l.leidt = 'ja' AND l.tot IS NULL
        WHERE \(voorBesluit) AND s.soort NOT IN ('inbreng', 'instemming')\(bereik.binnen("s.dossier_id"))
            AND (s.soort <> 'oordeel' OR NOT EXISTS (
                SELECT 1 FROM stapvraag v JOIN deelname d ON d.inbreng_id = v.inbreng_id AND d.rol = v.rol
                WHERE v.staptocht_id = s.id AND d.tot IS NULL AND d.medewerker_id IS NOT NULL))
            AND NOT EXISTS (SELECT 1 FROM agendapunt a WHERE a.inbreng_id = i.id AND a.tot IS NULL)
            AND NOT EXISTS (SELECT 1 FROM uitkomst u WHERE u.inbreng_id = i.id AND u.gronden_voor IS NOT NULL
                AND NOT EXISTS (SELECT 1 FROM besluit b WHERE b.uitkomst_id = u.id))
        UNION ALL
        SELECT i.inbrenger_id, i.id, i.dossier_id, s.uiterlijk, s.vastgelegd_op
        FROM staptocht s JOIN inbreng i ON i.id = s.inbreng_id
        WHERE s.tot IS NULL AND s.soort = 'inbreng'\(bereik.binnen("s.dossier_id"))
        """
    }

    private static let bijeenkomstVoorzitten = perInbreng(.bijeenkomstVoorzitten) { bereik in
        """
        SELECT l.medewerker_id, a.inbreng_id, a.dossier_id, SUBSTR(b.begint_op, 1, 10) AS uiterlijk, a.vastgelegd_op AS sinds
        FROM agendapunt a JOIN bijeenkomst b ON b.id = a.bijeenkomst_id
        JOIN tafellid l ON l.tafel_id = b.tafel_id AND l.leidt = 'ja' AND l.tot IS NULL
        WHERE a.tot IS NULL\(bereik.binnen("a.dossier_id"))
        """
    }

    private static let deelnemen = perInbreng(.deelnemen) { bereik in
        """
        SELECT d.medewerker_id, a.inbreng_id, a.dossier_id, SUBSTR(b.begint_op, 1, 10) AS uiterlijk, a.vastgelegd_op AS sinds
        FROM agendapunt a JOIN bijeenkomst b ON b.id = a.bijeenkomst_id
        JOIN deelname d ON d.inbreng_id = a.inbreng_id AND d.tot IS NULL AND d.medewerker_id IS NOT NULL
        WHERE a.tot IS NULL\(bereik.binnen("a.dossier_id"))
            AND NOT EXISTS (SELECT 1 FROM tafellid l WHERE l.tafel_id = b.tafel_id AND l.medewerker_id = d.medewerker_id
                AND l.leidt = 'ja' AND l.tot IS NULL)
        """
    }

    private static let grondenOpschrijven = perInbreng(.grondenOpschrijven) { bereik in
        """
        SELECT u.vastgelegd_door AS medewerker_id, u.inbreng_id, u.dossier_id, u.gronden_voor AS uiterlijk,
            u.vastgelegd_op AS sinds
        FROM uitkomst u JOIN staptocht s ON s.inbreng_id = u.inbreng_id
        WHERE u.gronden_voor IS NOT NULL AND \(voorBesluit)\(bereik.binnen("u.dossier_id"))
            AND NOT EXISTS (SELECT 1 FROM uitkomst n WHERE n.vervangt_id = u.id)
            AND NOT EXISTS (SELECT 1 FROM besluit b WHERE b.uitkomst_id = u.id)
        UNION ALL
        SELECT l.medewerker_id, u.inbreng_id, u.dossier_id, u.gronden_voor, u.vastgelegd_op
        FROM uitkomst u JOIN staptocht s ON s.inbreng_id = u.inbreng_id JOIN inbreng i ON i.id = u.inbreng_id
        JOIN tafellid l ON l.tafel_id = i.tafel_id AND l.leidt = 'ja' AND l.tot IS NULL
        WHERE u.gronden_voor IS NOT NULL AND \(voorBesluit)\(bereik.binnen("u.dossier_id"))
            AND NOT EXISTS (SELECT 1 FROM uitkomst n WHERE n.vervangt_id = u.id)
            AND NOT EXISTS (SELECT 1 FROM besluit b WHERE b.uitkomst_id = u.id)
        """
    }

    private static let bekrachtigen = perInbreng(.bekrachtigen) { bereik in
        """
        SELECT b.door_id AS medewerker_id, x.inbreng_id, b.dossier_id, b.uiterlijk, b.vastgelegd_op AS sinds
        FROM bekrachtiging b JOIN besluit x ON x.id = b.besluit_id
        WHERE b.tot IS NULL\(bereik.binnen("b.dossier_id"))
        """
    }

    /// The regisseur tells the family; who leads the table sees to it.
    private static let besluitVertellen = perInbreng(.besluitVertellen) { bereik in
        """
        SELECT w.medewerker_id, s.inbreng_id, s.dossier_id, s.uiterlijk, s.vastgelegd_op AS sinds
        FROM staptocht s JOIN werkrelatie w ON w.dossier_id = s.dossier_id AND w.rol = 'regisseur' AND w.tot IS NULL
        WHERE s.tot IS NULL AND s.soort = 'vertellen'\(bereik.binnen("s.dossier_id"))
        UNION ALL
        SELECT l.medewerker_id, s.inbreng_id, s.dossier_id, s.uiterlijk, s.vastgelegd_op
        FROM staptocht s JOIN inbreng i ON i.id = s.inbreng_id
        JOIN tafellid l ON l.tafel_id = i.tafel_id AND l.leidt = 'ja' AND l.tot IS NULL
        WHERE s.tot IS NULL AND s.soort = 'vertellen'\(bereik.binnen("s.dossier_id"))
        """
    }

    private static let deelVertellen = perInbreng(.deelVertellen) { bereik in
        """
        SELECT w.medewerker_id, p.inbreng_id, p.dossier_id, p.vertellen_voor AS uiterlijk, p.vastgelegd_op AS sinds
        FROM bespreking p JOIN werkrelatie w ON w.dossier_id = p.dossier_id AND w.rol = 'regisseur' AND w.tot IS NULL
        WHERE p.vertellen_voor IS NOT NULL\(bereik.binnen("p.dossier_id"))
            AND NOT EXISTS (SELECT 1 FROM verteld v WHERE v.bespreking_id = p.id)
        """
    }

    /// What stands in the plan is followed there.
    private static let actieDoen = perInbreng(.actieDoen) { bereik in
        """
        SELECT a.wie_medewerker_id AS medewerker_id, a.inbreng_id, a.dossier_id, a.uiterlijk, a.vastgelegd_op AS sinds
        FROM actie a
        WHERE a.wie_medewerker_id IS NOT NULL\(bereik.binnen("a.dossier_id"))
            AND NOT EXISTS (SELECT 1 FROM actieuitslag u WHERE u.actie_id = a.id)
            AND NOT EXISTS (SELECT 1 FROM actie n WHERE n.vervangt_id = a.id)
            AND NOT EXISTS (SELECT 1 FROM afspraak f WHERE f.id = a.afspraak_id AND f.wie_medewerker_id IS NOT NULL
                \(bereik.binnen("f.dossier_id")))
        """
    }

    private static let gevolgUitvoeren = perInbreng(.gevolgUitvoeren) { bereik in
        """
        SELECT g.medewerker_id, g.inbreng_id, g.dossier_id, g.uiterlijk, g.vastgelegd_op AS sinds
        FROM gevolg g WHERE g.tot IS NULL AND g.medewerker_id IS NOT NULL\(bereik.binnen("g.dossier_id"))
        """
    }

    /// Who was there says afterwards whether the information was enough, until the inbreng is done.
    private static let evalueren = perInbreng(.evalueren) { bereik in
        """
        SELECT d.medewerker_id, s.inbreng_id, s.dossier_id, NULL AS uiterlijk, s.vastgelegd_op AS sinds
        FROM staptocht s JOIN deelname d ON d.inbreng_id = s.inbreng_id AND d.tot IS NULL AND d.medewerker_id IS NOT NULL
        WHERE s.soort = 'evaluatie'\(bereik.binnen("s.dossier_id"))
            AND EXISTS (SELECT 1 FROM staptocht o WHERE o.inbreng_id = s.inbreng_id AND o.tot IS NULL)
            AND NOT EXISTS (SELECT 1 FROM stapvraag v WHERE v.staptocht_id = s.id)
            AND NOT EXISTS (SELECT 1 FROM evaluatie e WHERE e.inbreng_id = s.inbreng_id AND e.stap = s.stap
                AND e.medewerker_id = d.medewerker_id)
            AND NOT EXISTS (SELECT 1 FROM standpunt p WHERE p.deelname_id = d.id AND p.stand = 'afwezig'
                AND NOT EXISTS (SELECT 1 FROM standpunt n WHERE n.vervangt_id = p.id))
        """
    }

    private static let terugblikken = perInbreng(.terugblikken) { bereik in
        """
        SELECT w.medewerker_id, s.inbreng_id, s.dossier_id, s.uiterlijk, s.vastgelegd_op AS sinds
        FROM staptocht s JOIN werkrelatie w ON w.dossier_id = s.dossier_id AND w.rol = 'regisseur' AND w.tot IS NULL
        WHERE s.tot IS NULL AND s.soort = 'terugblik'\(bereik.binnen("s.dossier_id"))
        """
    }
}
