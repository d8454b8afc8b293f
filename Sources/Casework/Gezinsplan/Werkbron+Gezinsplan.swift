import Domain
import Storage

extension Werkbron {
    /// A view that is still to be talked over: for who wrote it.
    static let afwegingBespreken = Werkbron(soort: .afwegingBespreken) { bereik in
        """
        SELECT a.vastgelegd_door AS medewerker_id, a.id AS onderwerp_id, a.dossier_id, a.bespreken_voor AS uiterlijk,
            a.vastgelegd_op AS sinds
        FROM afweging a
        WHERE a.bespreken_voor IS NOT NULL\(bereik.binnen("a.dossier_id"))
            AND NOT EXISTS (SELECT 1 FROM afwegingbespreking b WHERE b.afweging_id = a.id)
            AND NOT EXISTS (SELECT 1 FROM afweging n WHERE n.vervangt_id = a.id)
        """
    }

    /// A question of a colleague who can go on meanwhile: for who was asked.
    static let meedenken = Werkbron(soort: .meedenken) { bereik in
        """
        SELECT v.aan_id AS medewerker_id, v.id AS onderwerp_id, v.dossier_id, NULL AS uiterlijk, v.vastgelegd_op AS sinds
        FROM meedenkvraag v
        WHERE v.soort <> 'vastgelopen'
            AND NOT EXISTS (SELECT 1 FROM advies a WHERE a.meedenkvraag_id = v.id)\(bereik.binnen("v.dossier_id"))
        """
    }

    /// Somebody who is stuck: for who was asked, on the day itself, so that it stands on top until it is answered.
    static let vastloperHelpen = Werkbron(soort: .vastloperHelpen) { bereik in
        """
        SELECT v.aan_id AS medewerker_id, v.id AS onderwerp_id, v.dossier_id, v.gebeurd_op AS uiterlijk,
            v.vastgelegd_op AS sinds
        FROM meedenkvraag v
        WHERE v.soort = 'vastgelopen'
            AND NOT EXISTS (SELECT 1 FROM advies a WHERE a.meedenkvraag_id = v.id)\(bereik.binnen("v.dossier_id"))
        """
    }

    /// An answer that was not read yet: for who asked. Its subject is the question.
    static let adviesLezen = Werkbron(soort: .adviesLezen) { bereik in
        """
        SELECT v.vastgelegd_door AS medewerker_id, v.id AS onderwerp_id, v.dossier_id, NULL AS uiterlijk,
            a.vastgelegd_op AS sinds
        FROM meedenkvraag v JOIN advies a ON a.meedenkvraag_id = v.id
        WHERE v.soort <> 'toets' AND NOT EXISTS (SELECT 1 FROM advieslezing l WHERE l.advies_id = a.id)\(bereik.binnen("v.dossier_id"))
        """
    }
}
