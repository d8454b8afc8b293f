import ArgumentParser
import Foundation
import Storage

/// The master key that wraps the keys of the vault.
struct SleutelCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sleutel", abstract: "De sleutel die de kluis sluit.", subcommands: [Vervang.self])

    /// Wraps every key of the vault anew; the data stay as they are.
    struct Vervang: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Sluit de kluis met een nieuwe sleutel. Stop eerst het programma.")

        @OptionGroup var opties: Opties

        @Option(
            help: ArgumentHelp(
                "Waar de nieuwe sleutel komt; wordt gemaakt als het bestand er niet is.", valueName: "bestand"))
        var nieuw: String

        func run() async throws {
            let geopend = try await opent(opties)
            let isThere = FileManager.default.fileExists(atPath: nieuw)
            let key = isThere ? try Sleutelbestand.lees(nieuw) : try Sleutelbestand.maak(nieuw)
            guard try key != Sleutelbestand.lees(geopend.sleutelbestand) else {
                throw Melding("Dit is de sleutel van nu.")
            }
            try geopend.kluis.rewrap(under: key)
            await geopend.database.close()
            await geopend.kluis.store.close()
            if opties.sleutelbestand == nil { try leg(nieuw, op: geopend.sleutelbestand) }
            print("De kluis is gesloten met de nieuwe sleutel. Maak nu een nieuwe reservekopie van de kluis.")
            if opties.sleutelbestand != nil { print("Geef voortaan --sleutel \(nieuw).") }
        }

        /// Beside the database stands the key in use; the old one stays next to it until somebody removes it.
        private func leg(_ nieuw: String, op plek: String) throws {
            let old = plek + ".oud"
            try? FileManager.default.removeItem(atPath: old)
            guard rename(plek, old) == 0, rename(nieuw, plek) == 0 else {
                throw Melding("De kluis is omgezet, maar \(nieuw) staat nog niet op \(plek). Verplaats het zelf.")
            }
            print("De nieuwe sleutel staat op \(plek), de oude op \(old).")
        }
    }
}
