import Domain
import Storage

/// What the step that is on asks of somebody.
extension Werkbron {
    /// Who has the role of which the step asks an advice.
    static let adviseren = perInbreng(.adviseren) { bereik in
        """
        SELECT d.medewerker_id, v.inbreng_id, v.dossier_id, s.uiterlijk, v.vastgelegd_op AS sinds
        FROM stapvraag v JOIN staptocht s ON s.id = v.staptocht_id AND s.tot IS NULL AND s.soort = 'advies'
        JOIN deelname d ON d.inbreng_id = v.inbreng_id AND d.rol = v.rol AND d.tot IS NULL AND d.medewerker_id IS NOT NULL
        WHERE v.tot IS NULL\(bereik.binnen("v.dossier_id"))
        UNION ALL
        SELECT i.inbrenger_id, v.inbreng_id, v.dossier_id, s.uiterlijk, v.vastgelegd_op
        FROM stapvraag v JOIN staptocht s ON s.id = v.staptocht_id AND s.tot IS NULL AND s.soort = 'advies'
        JOIN inbreng i ON i.id = v.inbreng_id
        WHERE v.tot IS NULL AND v.rol = 'inbrenger'\(bereik.binnen("v.dossier_id"))
        """
    }

    /// Who has the role that judges the step that is on.
    static let oordelen = perInbreng(.oordelen) { bereik in
        """
        SELECT d.medewerker_id, v.inbreng_id, v.dossier_id, s.uiterlijk, v.vastgelegd_op AS sinds
        FROM stapvraag v JOIN staptocht s ON s.id = v.staptocht_id AND s.tot IS NULL AND s.soort = 'oordeel'
        JOIN deelname d ON d.inbreng_id = v.inbreng_id AND d.rol = v.rol AND d.tot IS NULL AND d.medewerker_id IS NOT NULL
        WHERE v.tot IS NULL\(bereik.binnen("v.dossier_id"))
        """
    }

    /// Who has the role of which an evaluation asks something, until it has answered.
    static let achterafBeantwoorden = perInbreng(.achterafBeantwoorden) { bereik in
        """
        SELECT d.medewerker_id, v.inbreng_id, v.dossier_id, s.uiterlijk, v.vastgelegd_op AS sinds
        FROM stapvraag v JOIN staptocht s ON s.id = v.staptocht_id AND s.tot IS NULL AND s.soort = 'evaluatie'
        JOIN deelname d ON d.inbreng_id = v.inbreng_id AND d.rol = v.rol AND d.tot IS NULL AND d.medewerker_id IS NOT NULL
        WHERE v.tot IS NULL\(bereik.binnen("v.dossier_id"))
        """
    }

    /// The regisseur asks the family what it chooses.
    static let gezinskeuzeVragen = perInbreng(.gezinskeuzeVragen) { bereik in
        """
        SELECT w.medewerker_id, s.inbreng_id, s.dossier_id, s.uiterlijk, s.vastgelegd_op AS sinds
        FROM staptocht s JOIN werkrelatie w ON w.dossier_id = s.dossier_id AND w.rol = 'regisseur' AND w.tot IS NULL
        WHERE s.tot IS NULL AND s.soort = 'instemming'\(bereik.binnen("s.dossier_id"))
        """
    }
}
