import Domain
import Storage

/// One kind of open work, as a question to the facts. The only place that says when something is open.
///
/// The query selects `medewerker_id`, `onderwerp_id`, `dossier_id`, `uiterlijk` and `sinds`; nothing else keeps `werk`.
struct Werkbron: Sendable {
    let soort: Werksoort
    /// There is none of this kind in a file that never came to a table.
    var vanTafel = false
    /// It is about no file, but about the installation and its people.
    var vanInstallatie = false
    let query: @Sendable (Bereik) -> SQL

    /// One file, or all of them when `verify` asks.
    struct Bereik: Sendable {
        let dossier: ID<Dossier>?

        /// ` AND column = $n` for one file; nothing for all.
        func binnen(_ column: SQL) -> SQL {
            guard let dossier else { return "" }
            return " AND \(column) = \(dossier)"
        }
    }

    /// The questions of some kinds as one, with the kind beside each row.
    static func samen(_ bronnen: [Werkbron], _ bereik: Bereik) -> SQL {
        var vraag: SQL = ""
        for (plek, bron) in bronnen.enumerated() {
            if plek > 0 { vraag = vraag + " UNION ALL " }
            // As text: the kinds are few and closed, and a value for each would make another statement of it.
            vraag =
                vraag
                    + """
                    SELECT \(SQL.code(bron.soort.rawValue)) AS soort, bron.medewerker_id, bron.onderwerp_id, bron.dossier_id, bron.uiterlijk, bron.sinds
                    FROM (\(bron.query(bereik))) bron
                    """
        }
        return vraag
    }

    /// Every kind, each from its subject's own file.
    static let alle: [Werkbron] =
        [
            .afspraakDoen, .afwegingBespreken, .meedenken, .vastloperHelpen, .adviesLezen, .verwijzingAfronden,
            .lesBevestigen, .regisseurKiezen,
            .noodtoegangBekijken,
            .contactVrijgeven, .herstelBevestigen, .herstelLezen,
            .overlegactieDoen, .signaalBeantwoorden, .terugmeldingLezen,
        ] + tafel
}

extension Werkbron {
    static let afspraakDoen = Werkbron(soort: .afspraakDoen) { bereik in
        """
        SELECT a.wie_medewerker_id AS medewerker_id, a.id AS onderwerp_id, a.dossier_id, a.uiterlijk, a.vastgelegd_op AS sinds
        FROM afspraak a
        WHERE a.wie_medewerker_id IS NOT NULL\(bereik.binnen("a.dossier_id"))
            AND NOT EXISTS (SELECT 1 FROM afspraak n WHERE n.vervangt_id = a.id)
            AND NOT EXISTS (
                SELECT 1 FROM afspraakuitslag u WHERE u.afspraak_id = a.id AND u.hoe <> 'toch-niet-gedaan'
                    AND NOT EXISTS (SELECT 1 FROM afspraakuitslag l WHERE l.vervangt_id = u.id))
        """
    }
}
