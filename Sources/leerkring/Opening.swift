import Casework
import Domain
import Foundation
import Storage
import StoragePostgres
import StorageSQLite

/// What a command works with: the casework, and the stores behind it.
struct Geopend {
    let casework: Casework
    let database: any Database
    let kluis: Kluis
    let plaats: Plaats
    /// Where the key was read, and whether that is the place beside the database.
    let sleutelbestand: String
}

/// What a command needs of the database.
enum Wens {
    /// It is there, on the schema of this program.
    case bestaand
    /// It is there, or with SQLite it is made; there its schema is also brought up to date.
    case maakZonodig
    /// As `maakZonodig`, and on PostgreSQL too the schema is brought up to date.
    case migreer
    /// A new one that holds a demonstration: also on PostgreSQL key and vault may be made beside it.
    case demonstratie
}

/// Opens database, key and vault as the options say. Throws a `Melding` of one plain line where something is missing.
///
/// - Parameter klok: the time; a demonstration may play on another day.
func opent(
    _ opties: Opties, _ wens: Wens = .bestaand, klok: @escaping @Sendable () -> Moment = { Moment.now }
) async throws -> Geopend {
    let plaats = try opties.plaats
    let isNew = !plaats.bestaat
    guard !isNew || wens != .bestaand else {
        throw Melding("Er is geen database \(plaats.naast). Maak er een met leerkring migrate of leerkring demo.")
    }
    let stores = try await Stores(opties, plaats, wens, isNew: isNew)
    let kluis = try Kluis(store: stores.kluis, master: stores.key)
    try brengBij(stores.database, plaats, wens)
    let casework = Casework(database: stores.database, kluis: kluis, klok: klok)
    if try await casework.installatie() != nil {
        try await casework.controleerKluis()
        if wens != .bestaand { try await casework.leesStandaardcodes() }
    }
    return Geopend(
        casework: casework, database: stores.database, kluis: kluis, plaats: plaats,
        sleutelbestand: stores.sleutelbestand)
}

private func brengBij(_ database: any Database, _ plaats: Plaats, _ wens: Wens) throws {
    let steps = Migraties.steps(for: database.dialect)
    let may: Bool =
        switch (wens, plaats) {
        case (.bestaand, _), (.maakZonodig, .postgres): false
        case (.maakZonodig, .sqlite), (.migreer, _), (.demonstratie, _): true
        }
    if may {
        try steps.run(on: database)
    } else if try !steps.open(on: database).isEmpty {
        throw Melding("De database is nog niet bij de tijd. Voer eerst leerkring migrate uit.")
    }
}

/// The two stores and the key, found or made.
private struct Stores {
    let database: any Database
    let kluis: any Database
    let key: [UInt8]
    let sleutelbestand: String

    init(_ opties: Opties, _ plaats: Plaats, _ wens: Wens, isNew: Bool) async throws {
        let database: (any Database)? =
            if case .postgres(let address) = plaats { PostgresDatabase(address) } else { nil }
        let mayMake: Bool
        if let database {
            // A demonstration may have its key and vault beside it; anything else must be told where they are.
            let beside = wens == .demonstratie ? true : try await Self.isDemonstratie(database)
            mayMake = wens == .demonstratie
            guard beside || (opties.sleutelbestand != nil && opties.kluisadres != nil) else {
                throw Melding("Bij PostgreSQL horen --sleutel en --kluis: die staan nooit bij de gegevens zelf.")
            }
        } else {
            mayMake = isNew
        }
        let sleutelbestand = opties.sleutelbestand ?? plaats.naast + ".sleutel"
        let kluisplaats = try Plaats(opties.kluisadres ?? plaats.naast + ".kluis", optie: "--kluis")
        guard kluisplaats != plaats else { throw Melding("De kluis hoort niet in de database zelf.") }
        if mayMake || wens == .migreer { try Self.maakMap(plaats, kluisplaats, sleutelbestand) }
        self.sleutelbestand = sleutelbestand
        // A key that was named must be there; only one beside a new database is made.
        let isMade = mayMake && opties.sleutelbestand == nil && !FileManager.default.fileExists(atPath: sleutelbestand)
        if isMade, kluisplaats.bestaat, case .sqlite(let path) = kluisplaats {
            throw Melding("Er is al een kluis \(path), maar de sleutel ervan ontbreekt. Geef die met --sleutel.")
        }
        key = isMade ? try Sleutelbestand.maak(sleutelbestand) : try Sleutelbestand.lees(sleutelbestand)
        switch kluisplaats {
        case .postgres(let address): kluis = PostgresDatabase(address, connections: 2)
        case .sqlite(let path):
            guard kluisplaats.bestaat || mayMake || wens == .migreer else {
                throw Melding("De kluis \(path) is er niet. Geef met --kluis de kluis die bij deze database hoort.")
            }
            kluis = try Self.bestand(path)
        }
        if let database { self.database = database } else { self.database = try Self.bestand(plaats.naast) }
    }

    /// A database file that only its owner reads.
    private static func bestand(_ path: String) throws -> SQLiteDatabase {
        if !FileManager.default.fileExists(atPath: path) {
            _ = FileManager.default.createFile(atPath: path, contents: nil, attributes: [.posixPermissions: 0o600])
        }
        return try SQLiteDatabase(path: path)
    }

    private static func maakMap(_ plaats: Plaats, _ kluis: Plaats, _ sleutel: String) throws {
        var files = [sleutel]
        for case .sqlite(let path) in [plaats, kluis] { files.append(path) }
        for file in files {
            let folder = URL(fileURLWithPath: file).deletingLastPathComponent()
            try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        }
    }

    private static func isDemonstratie(_ database: any Database) async throws -> Bool {
        let row = try? await database.read { try $0.row("SELECT demonstratie FROM installatie ORDER BY id") }
        return row?["demonstratie"].text == "ja"
    }
}
