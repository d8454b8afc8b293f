import ArgumentParser
import Foundation
import Storage
import StorageSQLite

/// Copies the data while others write; the vault goes to a place of its own.
struct Backup: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Maak een reservekopie van de gegevens, ook terwijl er gewerkt wordt.",
        discussion: """
            De kluis gaat nooit mee met de gegevens. Geef met --kluis-naar waar de kopie van de kluis komt; die vervangt \
            de vorige, want een oude kluis zou vernietigde dossiers weer leesbaar maken.
            """)

    @OptionGroup var opties: Opties

    @Argument(help: ArgumentHelp("Waar de kopie van de gegevens komt.", valueName: "bestand"))
    var bestand: String

    @Option(help: ArgumentHelp("Waar de kopie van de kluis komt; vervangt de vorige.", valueName: "bestand"))
    var kluisNaar: String?

    @Flag(help: "Schrijf over een kopie heen die er al staat.")
    var vervang = false

    func run() async throws {
        if case .postgres = try opties.plaats {
            throw Melding(
                "PostgreSQL kopieert u met pg_dump --format=custom --file=\(bestand) ADRES, en de kluis apart; zie docs/beheer.md."
            )
        }
        if !vervang, FileManager.default.fileExists(atPath: bestand) {
            throw Melding("\(bestand) is er al. Kies een andere naam, of geef --vervang.")
        }
        guard kluisNaar != bestand else {
            throw ValidationError("De kluis gaat nooit in hetzelfde bestand als de gegevens.")
        }
        let geopend = try await opent(opties)
        try Self.kopieer(geopend.database, naar: bestand)
        print("De gegevens staan in \(bestand).")
        if let kluisNaar {
            try Self.kopieer(geopend.kluis.store, naar: kluisNaar)
            print("De kluis staat in \(kluisNaar). Bewaar alleen deze laatste, en niet bij de gegevens.")
        }
        await geopend.database.close()
    }

    /// The copy stands there whole or not at all, and only its owner reads it.
    static func kopieer(_ database: any Database, naar bestand: String) throws {
        guard let sqlite = database as? SQLiteDatabase else {
            throw Melding("Een kluis in PostgreSQL kopieert u met pg_dump; zie docs/beheer.md.")
        }
        let half = bestand + ".half"
        try? FileManager.default.removeItem(atPath: half)
        guard FileManager.default.createFile(atPath: half, contents: nil, attributes: [.posixPermissions: 0o600]) else {
            throw Melding("\(bestand) is niet te schrijven.")
        }
        try sqlite.backup(to: half)
        guard rename(half, bestand) == 0 else {
            throw Melding("\(bestand) is niet te schrijven: \(String(cString: strerror(errno))).")
        }
    }
}
