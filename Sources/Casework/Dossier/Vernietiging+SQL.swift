import Domain
import Storage

extension Tx {
    /// Table and column of everything that names a persoon.
    private static let verwijzingen = Migraties.schema.tables.flatMap { tabel in
        tabel.references.filter { $0.table == "persoon" }.map { (tabel, $0.column, $0.cascades) }
    }

    /// Everybody whom the rows of a dossier name, and with whom they were merged.
    func personen(van dossier: ID<Dossier>) throws -> [ID<Persoon>] {
        var found: Set<ID<Persoon>> = []
        for (tabel, kolom, _) in Self.verwijzingen where tabel.inDossier {
            let rows = try rows(
                """
                SELECT DISTINCT \(.name(kolom)) AS id FROM \(.name(tabel.name))
                WHERE dossier_id = \(dossier) AND \(.name(kolom)) IS NOT NULL ORDER BY \(.name(kolom))
                """)
            try found.formUnion(rows.map { try $0.get("id") })
        }
        var next = found.sorted()
        while !next.isEmpty {
            let rows = try rows(
                """
                SELECT persoon_id AS id FROM samenvoeging WHERE in_persoon_id IN (\(list: next))
                UNION SELECT in_persoon_id FROM samenvoeging WHERE persoon_id IN (\(list: next)) ORDER BY id
                """)
            next = try rows.map { try $0.get("id") }.filter { found.insert($0).inserted }
        }
        return found.sorted()
    }

    /// Other dossiers that name one of these people.
    func andereDossiers(met personen: [ID<Persoon>], dan dossier: ID<Dossier>) throws -> [ID<Dossier>] {
        var found: Set<ID<Dossier>> = []
        for (tabel, kolom, _) in Self.verwijzingen where tabel.inDossier {
            let rows = try rows(
                """
                SELECT DISTINCT dossier_id FROM \(.name(tabel.name))
                WHERE \(.name(kolom)) IN (\(list: personen)) AND dossier_id <> \(dossier) ORDER BY dossier_id
                """)
            try found.formUnion(rows.map { try $0.get("dossier_id") })
        }
        return found.sorted()
    }

    /// Deletes those whom no row names any more. What is theirs alone goes along.
    func verwijderPersonen(_ personen: [ID<Persoon>]) throws -> Set<ID<Persoon>> {
        var weg: Set<ID<Persoon>> = []
        // One who was merged into another names that other: who goes first sets the other free.
        while true {
            let over = personen.filter { !weg.contains($0) }
            let vrij = try over.filter { persoon in
                try Self.verwijzingen.allSatisfy { tabel, kolom, cascades in
                    let wijst =
                        "SELECT id FROM \(.name(tabel.name)) WHERE \(.name(kolom)) = \(persoon) ORDER BY id" as SQL
                    return try (cascades && !tabel.inDossier) || row(wijst) == nil
                }
            }
            if vrij.isEmpty { return weg }
            for persoon in vrij { try execute("DELETE FROM persoon WHERE id = \(persoon)") }
            weg.formUnion(vrij)
        }
    }

    /// Rows about people who stay were told of in the stream that is gone: another dossier of theirs tells of them now.
    func neemOver(_ personen: [ID<Persoon>], door medewerker: ID<Medewerker>) throws {
        let soorten: [(Gebeurtenissoort, SQL)] = [
            (.persoonToegevoegd, "id"), (.persoonsgegevenVastgelegd, "persoon_id"),
            (.persoonSamengevoegd, "persoon_id"),
        ]
        for persoon in personen {
            for (soort, kolom) in soorten {
                let tabel = Migraties.schema[soort.tabel]
                let rows = try rows(
                    """
                    SELECT \(.list(tabel.columns.map { .name($0) })) FROM \(.name(tabel.name)) t WHERE \(kolom) = \(persoon)
                        AND NOT EXISTS (SELECT 1 FROM gebeurtenis g WHERE g.onderwerp_id = t.id AND g.soort = \(soort))
                    ORDER BY id
                    """)
                for row in rows {
                    let stroom = try verteller(van: persoon)
                    let afdruk = Self.afdruk(tabel.columns.map { ($0, row[$0]) }, without: [])
                    try noteer(soort, over: try row.get("id"), in: stroom, door: medewerker, afdruk: afdruk)
                }
            }
        }
    }

    /// A dossier whose head this act locked and that names this person; else the installation.
    private func verteller(van persoon: ID<Persoon>) throws -> Stroom {
        for (tabel, kolom, _) in Self.verwijzingen where tabel.inDossier {
            let rows = try rows(
                """
                SELECT DISTINCT dossier_id FROM \(.name(tabel.name)) WHERE \(.name(kolom)) = \(persoon) ORDER BY dossier_id
                """)
            for row in rows {
                let dossier: ID<Dossier> = try row.get("dossier_id")
                if heads[dossier.rawValue] != nil { return .dossier(dossier) }
            }
        }
        return .installatie
    }

    /// Which file was destroyed is kept as a keyed digest: its id tells when it was opened.
    static let vernietigd = "vernietigd"

    /// Those of some streams that were destroyed in the open.
    func vernietigde(van stromen: [String]) throws -> Set<String> {
        let afdrukken = Dictionary(
            try stromen.map { (try herkenning(Self.vernietigd, $0), $0) }, uniquingKeysWith: { first, _ in first })
        let rows = try rows(
            "SELECT dossier FROM vernietigd WHERE dossier IN (\(list: afdrukken.keys.sorted())) ORDER BY dossier")
        return Set(try rows.compactMap { afdrukken[try $0.get("dossier")] })
    }

    /// Files that were destroyed, and of which the vault still has to destroy the keys. What stood ready for a COMMIT that
    /// failed is not among them.
    func onvernietigd() throws -> [String] { try vernietigde(van: kluis.planned()).sorted() }

    /// Leaves the links of the inzage of a dossier, so that the lines of the same process after them still verify.
    func laatInzagegaten(van dossier: ID<Dossier>) throws {
        let key = try kluis.key(.keten)
        for row in try rows(
            "SELECT schrijver, volgnummer, keten FROM inzage WHERE dossier_id = \(dossier) ORDER BY schrijver, volgnummer"
        ) {
            let schrijver: String = try row.get("schrijver")
            let nummer: Int = try row.get("volgnummer")
            let keten: String = try row.get("keten")
            try execute(
                """
                INSERT INTO inzagegat (schrijver, volgnummer, keten, bewijs)
                VALUES (\(schrijver), \(nummer), \(keten), \(Keten.bewijs(schrijver, nummer, keten, key: key)))
                """)
        }
    }
}
