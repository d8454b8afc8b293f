import Domain
import Storage

/// Wie er bij een gezin horen en wie ermee werken.
public struct Mensenblad: Sendable {
    /// Wat er van iemand bekend is naast wie hij of zij is.
    public struct Gegevens: Sendable {
        public let taal: String?
        public let tolk: Bool
        public let telefoon: String?
        public let adres: String?
        public let adresAfgeschermd: Bool
    }

    /// Een vraag aan een tafel die nog loopt, met wie er weet om wie zij gaat.
    public struct Tafelvraag: Sendable {
        public let inbreng: ID<Inbreng>
        public let tafel: String
        public let vraag: String
        public internal(set) var weten: [Weter]
    }

    /// Iemand aan tafel die weet om wie het gaat, en op welke grond.
    public struct Weter: Sendable {
        public let naam: String
        public let rol: Rolnaam
        public let grond: String
        public let van: Dag
    }

    public let gezin: Gezin
    public let gegevens: [ID<Persoon>: Gegevens]
    public let toestemmingen: [Toestemming]
    /// Questions at a table that still run, with who may know whom they are about; the newest first.
    public let aanTafel: [Tafelvraag]
    /// Files that were added to this one, and the file that this one was added to.
    public let bijgevoegd: [ID<Dossier>]
    public let bijgevoegdIn: ID<Dossier>?
}

extension Casework {
    /// Who belongs to a family and who works with it, without more.
    public func gezin(_ dossier: ID<Dossier>, voor kijker: Kijker) async throws -> Gezin {
        try await lees("mensen", van: dossier, voor: kijker) { _, _, gezin in gezin }
    }

    /// The people of a file, with language, address and consents.
    public func mensen(_ dossier: ID<Dossier>, voor kijker: Kijker, peil: Moment? = nil) async throws -> Mensenblad {
        try await lees("mensen", van: dossier, voor: kijker, peil: peil) { tx, toegang, gezin in
            Mensenblad(
                gezin: gezin, gegevens: try tx.gegevens(van: gezin),
                toestemmingen: try tx.toestemmingen(toegang), aanTafel: try tx.aanTafel(toegang, gezin),
                bijgevoegd: try tx.bijgevoegd(bij: dossier),
                bijgevoegdIn: try tx.row("SELECT in_dossier_id FROM bijvoeging WHERE dossier_id = \(dossier)")?.get(
                    "in_dossier_id"))
        }
    }
}

extension Tx {
    /// Language, telephone and address of who belongs to a family.
    func gegevens(van gezin: Gezin) throws -> [ID<Persoon>: Mensenblad.Gegevens] {
        let rows = try rows(
            """
            SELECT p.id, p.persoon_id, p.taal, p.tolk, p.telefoon, p.adres, p.adres_afgeschermd,
                (SELECT g.adres_afgeschermd FROM persoonsgegeven g WHERE g.persoon_id = p.persoon_id
                    AND NOT EXISTS (SELECT 1 FROM persoonsgegeven n WHERE n.vervangt_id = g.id)) AS nu_afgeschermd
            FROM persoonsgegeven p
            WHERE p.persoon_id IN (\(list: gezin.leden.map(\.persoon))) AND p.vastgelegd_op <= \(moment)
                AND NOT EXISTS (SELECT 1 FROM persoonsgegeven n WHERE n.vervangt_id = p.id AND n.vastgelegd_op <= \(moment))
            ORDER BY p.id
            """)
        let gegevens = try rows.map { row -> (ID<Persoon>, Mensenblad.Gegevens) in
            let dicht = [row["adres_afgeschermd"].text, row["nu_afgeschermd"].text].contains("ja")
            return (
                try row.get("persoon_id"),
                Mensenblad.Gegevens(
                    taal: try open("persoonsgegeven", "taal", row), tolk: row["tolk"].text == "ja",
                    telefoon: try open("persoonsgegeven", "telefoon", row),
                    adres: dicht ? nil : try open("persoonsgegeven", "adres", row), adresAfgeschermd: dicht)
            )
        }
        return Dictionary(gegevens, uniquingKeysWith: { first, _ in first })
    }
}
