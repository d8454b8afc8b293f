import ArgumentParser
import Casework
import Domain
import Foundation

/// Reads a CSV file into the database.
struct Import: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Lees dossiers of besluiten in uit een CSV-bestand.")

    /// What a file can hold.
    enum Soort: String, ExpressibleByArgument, CaseIterable { case dossiers, besluiten }

    @OptionGroup var opties: Opties

    @Argument(help: ArgumentHelp("Het CSV-bestand, UTF-8.", valueName: "bestand"))
    var bestand: String

    @Option(name: .customLong("as"), help: ArgumentHelp("dossiers of besluiten.", valueName: "soort"))
    var als: Soort

    @Flag(help: "Sla rijen met fouten over; anders wordt niets opgeslagen.")
    var skipFaulty = false

    func run() async throws {
        guard let data = FileManager.default.contents(atPath: bestand) else {
            throw Melding("\(bestand) kan niet gelezen worden.")
        }
        let open = try await opent(opties)
        guard let beheerder = try await open.casework.medewerkers().first(where: { $0.heeft(.beheerder) }) else {
            throw Melding("Deze database is nog niet ingericht.")
        }
        let verslag: Invoerverslag
        switch als {
        case .dossiers:
            verslag = try await open.casework.leesDossiersIn([UInt8](data), slaFouteOver: skipFaulty, door: beheerder)
        case .besluiten:
            verslag = try await open.casework.leesBesluitenIn([UInt8](data), slaFouteOver: skipFaulty, door: beheerder)
        }
        await open.database.close()
        for fout in verslag.fouten { try? FileHandle.standardError.write(contentsOf: Data("\(fout)\n".utf8)) }
        guard verslag.fouten.isEmpty || skipFaulty else {
            let fouten = verslag.fouten.count == 1 ? "één fout" : "\(verslag.fouten.count) fouten"
            throw Melding("Niets ingelezen: \(fouten). Met --skip-faulty gaat de rest wel door.")
        }
        print("\(verslag.toegevoegd) toegevoegd, \(verslag.alBekend) al bekend, \(verslag.fouten.count) fouten.")
    }
}
