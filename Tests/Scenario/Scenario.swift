import Casework
import Storage
import StorageSQLite

/// A scene of its own for one test: a fresh database on one engine, a vault in memory and a clock that stands still.
///
/// The words to set the scene (sam, noor, a dossier …) are extensions in `Scenario+….swift`; they go through the acts.
public struct Scenario: Sendable {
    public let engine: Engine
    public let database: any Database
    /// The same database for the casework: each statement's plan is looked at, and what it writes in plain columns: see
    /// `Zoekplanwacht` and `Leesbaarwacht`.
    public let bewaakt: any Database
    public let kluis: Kluis
    public let klok: Klok
    public let casework: Casework
    /// Drops the database when the last copy of this scenario is gone.
    private let fresh: FreshDatabase

    /// - Parameter file: SQLite in a file, which a second connection can open, instead of in memory.
    public init(_ engine: Engine, file: Bool = false) async throws {
        self.engine = engine
        fresh = try await FreshDatabase(engine, migrated: true, file: file)
        database = fresh.database
        kluis = try Kluis(store: SQLiteDatabase(path: nil), master: Self.master)
        let klok = Klok()
        self.klok = klok
        bewaakt = Opname(fresh.database) {
            try Zoekplanwacht.shared.kijk($0, $1)
            try Leesbaarwacht.kijk($0)
        }
        casework = Casework(database: bewaakt, kluis: kluis, klok: { klok.nu })
    }

    /// The master key of the vault.
    public static let master = [UInt8](0..<32)

    /// The address of this scenario's database, for a test that opens it a second time, as another process does.
    public var address: String { fresh.address }
}
