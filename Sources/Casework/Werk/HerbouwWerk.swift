import Domain
import Storage

/// One thing that is open for somebody, as `werk` keeps it.
struct Werkregel: Hashable, Sendable {
    let medewerker: String
    let soort: String
    let onderwerp: String
    let dossier: String?
    let uiterlijk: String?
}

extension Tx {
    /// Makes `werk` of one file say again what its facts say. `act` calls it for every file that an act wrote in.
    func herbouwWerk(_ dossier: ID<Dossier>) throws {
        try zetWerk(openWerk(dossier), waar: "dossier_id = \(dossier)")
    }

    /// The same for what is open in the installation itself, such as a reset that waits for a second person.
    func herbouwInstallatiewerk() throws {
        var open: [Werkregel: String] = [:]
        try vraag(Werkbron.alle.filter(\.vanInstallatie), .init(dossier: nil), &open)
        try zetWerk(open, waar: "dossier_id IS NULL")
    }

    private func zetWerk(_ wanted: [Werkregel: String], waar: SQL) throws {
        var known: Set<Werkregel> = []
        for row in try rows(
            """
            SELECT id, medewerker_id, soort, onderwerp_id, dossier_id, uiterlijk, sinds FROM werk
            WHERE \(waar) ORDER BY id
            """)
        {
            let regel = Self.werkregel(row)
            if wanted[regel] == row["sinds"].text {
                known.insert(regel)
            } else {
                try execute("DELETE FROM werk WHERE id = \(row["id"])")
            }
        }
        for (regel, sinds) in wanted where !known.contains(regel) {
            try execute(
                """
                INSERT INTO werk (id, medewerker_id, soort, onderwerp_id, dossier_id, uiterlijk, sinds)
                VALUES (\(ID<Tx>.new()), \(regel.medewerker), \(regel.soort), \(regel.onderwerp), \(regel.dossier),
                    \(regel.uiterlijk), \(sinds))
                """)
        }
    }

    /// What the facts say is open, and since when: of one file, or of all when nil.
    func openWerk(_ dossier: ID<Dossier>?) throws -> [Werkregel: String] {
        var open: [Werkregel: String] = [:]
        let bereik = Werkbron.Bereik(dossier: dossier)
        // Most files never come to a table: one question saves asking all that tables leave open.
        let isBijTafel = try dossier.map {
            try row("SELECT id FROM inbreng WHERE dossier_id = \($0) ORDER BY id LIMIT 1") != nil
        }
        let bronnen = Werkbron.alle.filter {
            (isBijTafel ?? true || !$0.vanTafel) && (dossier == nil || !$0.vanInstallatie)
        }
        try vraag(bronnen, bereik, &open)
        return open
    }

    private func vraag(_ bronnen: [Werkbron], _ bereik: Werkbron.Bereik, _ open: inout [Werkregel: String]) throws {
        for row in try rows(Werkbron.samen(bronnen, bereik)) {
            let (regel, sinds): (Werkregel, String) = (Self.werkregel(row), try row.get("sinds"))
            open[regel] = min(open[regel] ?? sinds, sinds)
        }
    }

    static func werkregel(_ row: Row) -> Werkregel {
        Werkregel(
            medewerker: row["medewerker_id"].text ?? "", soort: row["soort"].text ?? "",
            onderwerp: row["onderwerp_id"].text ?? "", dossier: row["dossier_id"].text, uiterlijk: row["uiterlijk"].text
        )
    }
}
