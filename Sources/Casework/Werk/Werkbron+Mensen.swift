import Domain
import Storage

extension Werkbron {
    /// An open file without a regisseur, or whose regisseur is away: for who leads its team.
    static let regisseurKiezen = Werkbron(soort: .regisseurKiezen) { bereik in
        """
        SELECT lid.medewerker_id, o.dossier_id AS onderwerp_id, o.dossier_id, NULL AS uiterlijk, MIN(o.vastgelegd_op) AS sinds
        FROM openstelling o
        JOIN dossiergegeven g ON g.dossier_id = o.dossier_id
            AND NOT EXISTS (SELECT 1 FROM dossiergegeven n WHERE n.vervangt_id = g.id)
        JOIN lidmaatschap lid ON lid.team_id = g.team_id AND lid.rol = 'teamleider' AND lid.tot IS NULL
        WHERE o.tot IS NULL\(bereik.binnen("o.dossier_id"))
            AND NOT EXISTS (SELECT 1 FROM bijvoeging b WHERE b.dossier_id = o.dossier_id)
            AND NOT EXISTS (
                SELECT 1 FROM werkrelatie w WHERE w.dossier_id = o.dossier_id AND w.rol = 'regisseur' AND w.tot IS NULL
                    AND NOT EXISTS (SELECT 1 FROM afwezigheid a WHERE a.medewerker_id = w.medewerker_id AND a.tot IS NULL))
        GROUP BY lid.medewerker_id, o.dossier_id
        """
    }

    /// A look in need that was not read yet: for the regisseur, and for the data protection officer, each their own.
    static let noodtoegangBekijken = Werkbron(soort: .noodtoegangBekijken) { bereik in
        """
        SELECT w.medewerker_id, n.id AS onderwerp_id, n.dossier_id, NULL AS uiterlijk, n.vastgelegd_op AS sinds
        FROM noodtoegang n JOIN werkrelatie w ON w.dossier_id = n.dossier_id AND w.rol = 'regisseur' AND w.tot IS NULL
        WHERE NOT EXISTS (SELECT 1 FROM noodlezing g WHERE g.noodtoegang_id = n.id AND g.lezer = 'gezin')\(bereik.binnen("n.dossier_id"))
        UNION
        SELECT lid.medewerker_id, n.id, n.dossier_id, NULL, n.vastgelegd_op
        FROM noodtoegang n JOIN lidmaatschap lid ON lid.rol = 'functionaris-gegevensbescherming' AND lid.tot IS NULL
        WHERE NOT EXISTS (SELECT 1 FROM noodlezing g WHERE g.noodtoegang_id = n.id AND g.lezer = 'functionaris')\(bereik.binnen("n.dossier_id"))
        """
    }

    /// A talk with a child alone that the parents cannot read yet: for who wrote it, within thirty days.
    static let contactVrijgeven = Werkbron(soort: .contactVrijgeven) { bereik in
        """
        SELECT c.vastgelegd_door AS medewerker_id, c.lijn_id AS onderwerp_id, c.dossier_id, c.vrijgeven_voor AS uiterlijk,
            c.vastgelegd_op AS sinds
        FROM contact c
        WHERE c.vrijgeven_voor IS NOT NULL\(bereik.binnen("c.dossier_id"))
            AND \(Tx.geldendContact)
            AND NOT EXISTS (
                SELECT 1 FROM contactzichtbaarheid z WHERE z.contact_id = c.lijn_id AND z.zichtbaar <> 'kind-alleen'
                    AND NOT EXISTS (SELECT 1 FROM contactzichtbaarheid n WHERE n.vervangt_id = z.id))
        """
    }
}
