import ArgumentParser
import Casework
import Domain
import Foundation

/// Reads and writes the described ways of working.
struct ArrangementCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "arrangement", abstract: "Lees arrangementen in, of schrijf ze uit als YAML.",
        subcommands: [Import.self, Export.self])

    /// Makes a new version only where the file says something else than the database.
    struct Import: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Lees arrangementen in; alleen bij verschil komt er een nieuwe versie.")

        @OptionGroup var opties: Opties

        @Argument(help: ArgumentHelp("Het YAML-bestand.", valueName: "bestand"))
        var bestand: String

        @Flag(help: "Vervang ook wat het laatst op het scherm is gewijzigd.")
        var overScherm = false

        func run() async throws {
            guard let data = FileManager.default.contents(atPath: bestand) else {
                throw Melding("\(bestand) is niet te lezen.")
            }
            let geopend = try await opent(opties)
            let arrangementen: [Arrangement]
            let lezer = ArrangementLezer(bekend: try await geopend.casework.arrangementnamen())
            do { arrangementen = try lezer.lees(String(decoding: data, as: UTF8.self)) } catch let fouten
                as Arrangementfouten
            {
                for fout in fouten.fouten { print("\(bestand), \(fout)") }
                throw Melding("Er is niets ingelezen: \(fouten.fouten.count) fout(en) in \(bestand).")
            }
            let uitkomsten = try await geopend.casework.leesArrangementenIn(
                arrangementen, overScherm: overScherm, door: .programma)
            for uitkomst in uitkomsten { print(Self.zin(uitkomst)) }
            await geopend.database.close()
            guard !uitkomsten.contains(where: { $0.soort == .opScherm }) else {
                throw Melding("Wat op het scherm is gewijzigd, bleef staan. Geef --over-scherm om het te vervangen.")
            }
        }

        private static func zin(_ uitkomst: Inleesuitkomst) -> String {
            let wat =
                switch uitkomst.soort {
                case .nieuw: "nieuw"
                case .versie(let nummer): "versie \(nummer)"
                case .gelijk: "ongewijzigd"
                case .opScherm: "op het scherm gewijzigd, niet ingelezen"
                }
            return "\(uitkomst.arrangement): \(wat)"
                + (uitkomst.tafels > 0
                    ? ", \(uitkomst.tafels) \(uitkomst.tafels == 1 ? "tafel" : "tafels") ingesteld" : "")
        }
    }

    /// Writes the last versions to standard output.
    struct Export: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Schrijf de laatste versies uit als YAML.")

        @OptionGroup var opties: Opties

        @Argument(help: ArgumentHelp("Alleen dit arrangement.", valueName: "arrangement"))
        var arrangement: String?

        func run() async throws {
            let geopend = try await opent(opties)
            let yaml = try await geopend.casework.arrangementenAlsYAML(arrangement)
            await geopend.database.close()
            guard !yaml.isEmpty else { throw Melding("Er is geen arrangement\(arrangement.map { " ‘\($0)’" } ?? "").") }
            print(yaml, terminator: "")
        }
    }
}
