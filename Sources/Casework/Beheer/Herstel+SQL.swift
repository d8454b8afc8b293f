import Domain
import Storage

extension Tx {
    /// A request for a reset; nil when there is none with this id.
    func herstel(_ id: ID<Herstel>) throws -> Herstel? { try herstellen("h.id = \(id)").first }

    /// Requests for a reset, the newest first.
    func herstellen(_ waar: SQL) throws -> [Herstel] {
        try rows(
            """
            SELECT h.id, h.account_id, a.medewerker_id, h.gronden, h.van, h.uiterlijk, h.vastgelegd_door, h.tot, h.uitslag,
                h.door_id
            FROM herstel h JOIN account a ON a.id = h.account_id
            WHERE \(waar) ORDER BY h.vastgelegd_op DESC, h.id DESC
            """
        ).map { row in
            Herstel(
                id: try row.get("id"), account: try row.get("account_id"), eigenaar: try row.get("medewerker_id"),
                gevraagdDoor: try row.get("vastgelegd_door"), gronden: try open("herstel", "gronden", row) ?? "",
                van: try row.get("van"), uiterlijk: try row.get("uiterlijk"),
                uitslag: row["uitslag"].text.flatMap(Herstel.Uitslag.init), door: try row.optional("door_id"),
                tot: try row.optional("tot"))
        }
    }

    func beeindig(_ herstel: Herstel, _ uitslag: Herstel.Uitslag, door medewerker: ID<Medewerker>) throws {
        try beeindig(
            .herstelBeeindigd, herstel.id, in: .installatie, door: medewerker,
            ["tot": vandaag, "uitslag": uitslag.rawValue, "door_id": medewerker])
    }

    /// An administrator, or who leads a team of this person.
    func isBeheerderOfLeider(_ medewerker: Medewerker, van wie: ID<Medewerker>) throws -> Bool {
        if medewerker.heeft(.beheerder) { return true }
        let teams = medewerker.teams(als: .teamleider)
        return try row(
            """
            SELECT id FROM lidmaatschap WHERE medewerker_id = \(wie) AND team_id IN (\(list: teams)) AND tot IS NULL
            ORDER BY id LIMIT 1
            """) != nil
    }

    /// Somebody who could be the second person is here, and can sign in.
    func isTweedePersoon(voor herstel: Herstel) throws -> Bool {
        try row(
            """
            SELECT l.id FROM lidmaatschap l
            JOIN account a ON a.medewerker_id = l.medewerker_id AND a.gesloten_op IS NULL
            WHERE l.tot IS NULL AND l.medewerker_id NOT IN (\(list: [herstel.gevraagdDoor, herstel.eigenaar]))
                AND (l.rol = 'beheerder' OR (l.rol = 'teamleider' AND l.team_id IN
                    (SELECT team_id FROM lidmaatschap WHERE medewerker_id = \(herstel.eigenaar) AND tot IS NULL)))
            ORDER BY l.id LIMIT 1
            """) != nil
    }
}

extension Werkbron {
    /// A reset that waits for a second person: every other administrator, and who leads a team of the owner.
    static let herstelBevestigen = Werkbron(soort: .herstelBevestigen, vanInstallatie: true) { _ in
        """
        SELECT l.medewerker_id, h.id AS onderwerp_id, NULL AS dossier_id, h.uiterlijk, h.vastgelegd_op AS sinds
        FROM herstel h JOIN account a ON a.id = h.account_id
        JOIN lidmaatschap l ON l.rol = 'beheerder' AND l.tot IS NULL
        WHERE h.tot IS NULL AND l.medewerker_id <> h.vastgelegd_door AND l.medewerker_id <> a.medewerker_id
        UNION
        SELECT t.medewerker_id, h.id, NULL, h.uiterlijk, h.vastgelegd_op
        FROM herstel h JOIN account a ON a.id = h.account_id
        JOIN lidmaatschap m ON m.medewerker_id = a.medewerker_id AND m.tot IS NULL
        JOIN lidmaatschap t ON t.team_id = m.team_id AND t.rol = 'teamleider' AND t.tot IS NULL
        WHERE h.tot IS NULL AND t.medewerker_id <> h.vastgelegd_door AND t.medewerker_id <> a.medewerker_id
        """
    }

    /// The owner was not told yet that somebody restored the access.
    static let herstelLezen = Werkbron(soort: .herstelLezen, vanInstallatie: true) { _ in
        """
        SELECT a.medewerker_id, h.id AS onderwerp_id, NULL AS dossier_id, NULL AS uiterlijk, h.vastgelegd_op AS sinds
        FROM herstel h JOIN account a ON a.id = h.account_id AND a.gesloten_op IS NULL
        WHERE h.uitslag = 'bevestigd'
            AND NOT EXISTS (SELECT 1 FROM herstellezing l WHERE l.herstel_id = h.id)
        """
    }

    /// Whether a row of this table may change what is open in the installation.
    static func raaktInstallatie(_ tabel: String) -> Bool {
        [
            "herstel", "herstellezing", "lidmaatschap", "account", "overlegactie", "systeemsignaal",
        ].contains(tabel)
    }
}
