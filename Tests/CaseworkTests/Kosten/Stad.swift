import Domain
import Scenario
import Storage

@testable import Casework

/// A city of two sizes: one family that Sam works with, and very many copies of another family, of somebody else.
struct Stad {
    let s: TweeGezinnen
    let casework: Casework
    let meetlat: Meetlat
    /// Families for acts, so that what an act leaves behind does not change what a page reads.
    let proefdossiers: [ID<Dossier>]

    init(_ engine: Engine) async throws {
        let scene = try await Scenario(engine, file: true)
        s = try await TweeGezinnen(scene)
        var proefdossiers: [ID<Dossier>] = []
        for nummer in 0..<4 {
            proefdossiers.append(try await TweeGezinnen.gezin("Proef \(nummer)", s.team, s.sam, scene))
        }
        self.proefdossiers = proefdossiers
        let meetlat = try Meetlat(path: engine == .sqlite ? scene.address : nil)
        self.meetlat = meetlat
        let klok = scene.klok
        casework = Casework(
            database: Opname(scene.database) { try meetlat.meet($0, $1) }, kluis: scene.kluis, klok: { klok.nu })
    }

    /// Adds copies of the neighbours' file, numbered; somebody else works with them, so that no list of Sam's grows.
    func groei(_ copies: Range<Int>) async throws {
        try await Groei.kopieer(s.buren, copies, niet: s.sam.id, s.s.database)
    }
}

/// Very many copies of one file.
enum Groei {
    /// Adds numbered copies of a file with all that is in it; of people it names only one who is not `sam`, or `vol`.
    static func kopieer(
        _ dossier: ID<Dossier>, _ copies: Range<Int>, niet sam: ID<Medewerker>, alles vol: ID<Medewerker>? = nil,
        _ database: any Database
    ) async throws {
        try await database.write { tx in
            let ander =
                try vol?.value ?? tx.row("SELECT id FROM medewerker WHERE id <> \(sam) ORDER BY id")?["id"] ?? .null
            let tables = Migraties.schema.tables.filter {
                $0.inDossier || ["dossier", "gebeurtenis", "stroom"].contains($0.name)
            }
            for table in tables {
                let owner = table.name == "gebeurtenis" ? "stroom_id" : table.inDossier ? "dossier_id" : "id"
                let columns = table.columns
                let copied = columns.map { column -> SQL in
                    if mensen.contains(column) {
                        return "CASE WHEN \(.name(column)) IS NULL THEN NULL ELSE CAST(\(ander) AS TEXT) END"
                    }
                    if column == "volgnummer" && table.name == "inzage" { return "\(.name(column)) + (n + 1) * 100000" }
                    let isOwn = column == owner || column == "id" || column.hasSuffix("_id")
                    guard isOwn, !anders.contains(column) else { return .name(column) }
                    return "substr(\(.name(column)), 1, 30) || CAST(100000 + n AS TEXT)"
                }
                try tx.execute(
                    """
                    WITH RECURSIVE getal (n) AS (
                        SELECT CAST(\(copies.lowerBound) AS BIGINT)
                        UNION ALL SELECT n + 1 FROM getal WHERE n + 1 < CAST(\(copies.upperBound) AS BIGINT))
                    INSERT INTO \(.name(table.name)) (\(.list(columns.map { .name($0) })))
                    SELECT \(.list(copied)) FROM \(.name(table.name)) CROSS JOIN getal WHERE \(.name(owner)) = \(dossier)
                    ON CONFLICT DO NOTHING
                    """)
            }
            try tel(tx)
        }
    }

    /// Gives PostgreSQL its statistics, before each size is measured: without them it takes another plan, now and then.
    /// SQLite plans without statistics here, as it does in use. Only our own tables: the server's catalogue is shared
    /// with every other test that runs now, and whoever counts it holds its lock.
    static func tel(_ tx: any Transaction) throws {
        guard tx.dialect == .postgres else { return }
        try tx.script("SET LOCAL lock_timeout = 0")
        try tx.execute("ANALYZE \(.list(Migraties.schema.tables.map { .name($0.name) }))")
    }

    private static let mensen: Set<String> = ["medewerker_id", "inbrenger_id"]
    /// What belongs to no file in particular stays what it was.
    private static let anders: Set<String> = [
        "organisatie_id", "team_id", "persoon_id", "eigenaar_id", "wie_medewerker_id", "wie_persoon_id", "tafel_id",
        "arrangementversie_id", "bijeenkomst_id",
    ]
}
