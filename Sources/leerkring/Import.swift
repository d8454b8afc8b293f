import ArgumentParser
import Casework
import Domain
import Foundation

/// Reads a CSV file, or a folder with code lists, into the database.
struct Import: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Lees dossiers, besluiten, verzuim, regels of codelijsten in uit CSV.")

    /// What a file can hold.
    enum Soort: String, ExpressibleByArgument, CaseIterable { case dossiers, besluiten, regels, codelijsten, verzuim }

    @OptionGroup var opties: Opties

    @Argument(help: ArgumentHelp("Het CSV-bestand, UTF-8; bij codelijsten de map.", valueName: "bestand"))
    var bestand: String

    @Option(
        name: .customLong("as"),
        help: ArgumentHelp("dossiers, besluiten, verzuim, regels of codelijsten.", valueName: "soort"))
    var als: Soort

    @Flag(help: "Sla rijen met fouten over; anders wordt niets opgeslagen.")
    var skipFaulty = false

    func run() async throws {
        let open = try await opent(opties)
        do {
            print(try await leesIn(open.casework))
            await open.database.close()
        } catch {
            await open.database.close()
            throw error
        }
    }

    /// What was read in, in a sentence.
    private func leesIn(_ casework: Casework) async throws -> String {
        if als == .codelijsten {
            let nieuw = try await casework.leesCodelijsten(bestand)
            return nieuw.isEmpty
                ? "De codelijsten zeggen al hetzelfde."
                : nieuw.map { "\($0.naam): versie \($0.versie), \($0.codes.count) codes" }.joined(separator: "\n")
        }
        guard let data = FileManager.default.contents(atPath: bestand) else {
            throw Melding("\(bestand) kan niet gelezen worden.")
        }
        guard let beheerder = try await casework.medewerkers().first(where: { $0.heeft(.beheerder) }) else {
            throw Melding("Deze database is nog niet ingericht.")
        }
        let bytes = [UInt8](data)
        switch als {
        case .dossiers:
            return try zin(await casework.leesDossiersIn(bytes, slaFouteOver: skipFaulty, door: beheerder))
        case .besluiten:
            return try zin(await casework.leesBesluitenIn(bytes, slaFouteOver: skipFaulty, door: beheerder))
        case .verzuim:
            return try zin(await casework.leesVerzuimIn(bytes, slaFouteOver: skipFaulty, door: beheerder))
        case .regels, .codelijsten:
            let nieuw = try await casework.leesRegels(bytes, door: beheerder)
            return nieuw == 0
                ? "De regels zeggen al hetzelfde." : "Toegevoegd: \(nieuw) \(nieuw == 1 ? "artikel" : "artikelen")."
        }
    }

    private func zin(_ verslag: Invoerverslag) throws -> String {
        for fout in verslag.fouten { try? FileHandle.standardError.write(contentsOf: Data("\(fout)\n".utf8)) }
        guard verslag.fouten.isEmpty || skipFaulty else {
            let fouten = verslag.fouten.count == 1 ? "één fout" : "\(verslag.fouten.count) fouten"
            throw Melding("Niets ingelezen: \(fouten). Met --skip-faulty gaat de rest wel door.")
        }
        return "\(verslag.toegevoegd) toegevoegd, \(verslag.alBekend) al bekend, \(verslag.fouten.count) fouten."
    }
}
