import ArgumentParser

/// Reads a CSV file into the database.
struct Import: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Lees dossiers of besluiten in uit een CSV-bestand.")

    @OptionGroup var opties: Opties

    @Argument(help: ArgumentHelp("Het CSV-bestand, UTF-8.", valueName: "bestand"))
    var bestand: String

    @Option(name: .customLong("as"), help: ArgumentHelp("dossiers of besluiten.", valueName: "soort"))
    var als: String

    @Flag(help: "Sla rijen met fouten over; anders wordt niets opgeslagen.")
    var skipFaulty = false

    func run() async throws {
        throw Melding("import is er nog niet.")
    }
}
