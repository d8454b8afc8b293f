import ArgumentParser
import Casework
import Foundation
import Storage
import StorageSQLite

/// Puts a copy back beside the vault of today: what was destroyed since then stays destroyed.
struct Restore: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Zet een reservekopie terug, naast de kluis van vandaag.",
        discussion: """
            Dossiers waarvan de sleutel niet meer in de kluis staat, zijn vernietigd en komen niet terug. Stop eerst het \
            programma. Bij PostgreSQL zet pg_restore de gegevens terug; daarna ruimt --alleen-opruimen op.
            """)

    @OptionGroup var opties: Opties

    @Argument(help: ArgumentHelp("De kopie van de gegevens.", valueName: "bestand"))
    var bestand: String?

    @Flag(help: "Vervang de database die er nu staat.")
    var vervang = false

    @Flag(help: "Zet niets terug; haal alleen weg wat al vernietigd was, en controleer.")
    var alleenOpruimen = false

    func run() async throws {
        guard alleenOpruimen != (bestand != nil) else {
            throw ValidationError("Geef een bestand, of --alleen-opruimen.")
        }
        if let bestand { try await zetTerug(bestand) }
        let geopend = try await opent(opties, .migreer)
        // The data went back in time, in the open: the checkpoint of later days says nothing of them.
        try geopend.kluis.removeAllPoints()
        let aantal = try await geopend.casework.ruimOp()
        print(
            aantal == 0
                ? "Geen enkel dossier hierin was vernietigd." : "\(aantal) eerder vernietigde dossiers zijn weggehaald."
        )
        try await Verify.controleer(geopend.casework)
        await geopend.database.close()
    }

    private func zetTerug(_ bestand: String) async throws {
        guard case .sqlite(let doel) = try opties.plaats else {
            throw Melding(
                "PostgreSQL zet u terug met pg_restore, daarna leerkring restore --alleen-opruimen; zie docs/beheer.md."
            )
        }
        let files = FileManager.default
        guard files.fileExists(atPath: bestand) else { throw Melding("Er is geen bestand \(bestand).") }
        let isThere = files.fileExists(atPath: doel)
        guard !isThere || vervang else {
            throw Melding("Er staat al een database \(doel). Geef --vervang om die te vervangen.")
        }
        let half = doel + ".half"
        try? files.removeItem(atPath: half)
        let kopie = try SQLiteDatabase(path: bestand)
        try Backup.kopieer(kopie, naar: half)
        await kopie.close()
        try await controleer(half)
        if isThere {
            do { try SQLiteDatabase.claim(path: doel) } catch let error as StorageError where error.kind == .busy {
                try? files.removeItem(atPath: half)
                throw Melding("De database is in gebruik. Stop eerst het programma.")
            }
        }
        guard rename(half, doel) == 0 else {
            throw Melding("\(doel) is niet te schrijven: \(String(cString: strerror(errno))).")
        }
        print("De gegevens uit \(bestand) staan in \(doel).")
    }

    /// The copy is one of this installation and opens with its key, before anything is replaced.
    private func controleer(_ kopie: String) async throws {
        do {
            var zoals = opties
            zoals.database = "sqlite:" + kopie
            let naast = try opties.plaats.naast
            zoals.sleutel = opties.sleutelbestand ?? naast + ".sleutel"
            zoals.kluis = opties.kluisadres ?? naast + ".kluis"
            let geopend = try await opent(zoals, .migreer)
            guard try await geopend.casework.installatie() != nil else {
                throw Melding("In dit bestand staat geen ingerichte database.")
            }
            await geopend.database.close()
            try SQLiteDatabase.claim(path: kopie)
        } catch {
            try? FileManager.default.removeItem(atPath: kopie)
            throw error
        }
    }
}
