import Domain
import Storage

extension Werkbron {
    /// Everybody who works with the family and did not write the lesson themselves.
    static let lesBevestigen = Werkbron(soort: .lesBevestigen) { bereik in
        """
        SELECT DISTINCT w.medewerker_id, v.id AS onderwerp_id, v.dossier_id, NULL AS uiterlijk, v.vastgelegd_op AS sinds
        FROM lesvoorstel v
        JOIN werkrelatie w ON w.dossier_id = v.dossier_id AND w.tot IS NULL AND w.medewerker_id <> v.vastgelegd_door
        WHERE NOT EXISTS (SELECT 1 FROM lesvoorstel n WHERE n.vervangt_id = v.id)\(bereik.binnen("v.dossier_id"))
            AND NOT EXISTS (SELECT 1 FROM lesbezwaar b WHERE b.lesvoorstel_id = v.id)
            AND NOT EXISTS (SELECT 1 FROM lesbron s WHERE s.lesvoorstel_id = v.id)
        """
    }
}
