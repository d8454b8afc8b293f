import ArgumentParser

/// Makes a demonstration municipality through the acts.
struct Demo: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Maak een nieuwe database met een demonstratiegemeente.")

    @OptionGroup var opties: Opties

    @Option(help: ArgumentHelp("Hoeveel gezinnen.", valueName: "aantal"))
    var families = 300

    @Option(help: ArgumentHelp("Gelijk zaad en gelijke dag geven gelijke gegevens.", valueName: "getal"))
    var seed = 1

    @Option(help: ArgumentHelp("De dag waarop het verhaal eindigt, jjjj-mm-dd; anders vandaag.", valueName: "dag"))
    var today: String?

    @Flag(help: "500 gezinnen per transactie, voor grote aantallen.")
    var bulk = false

    func run() async throws {
        throw Melding("demo is er nog niet.")
    }
}
