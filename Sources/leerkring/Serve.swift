import ArgumentParser

/// Serves the pages. The founder fills this.
struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Dien de bladzijden op.")

    @OptionGroup var opties: Opties

    @Option(help: ArgumentHelp("De poort.", valueName: "poort"))
    var port = 8080

    func run() async throws {
        throw Melding("serve is er nog niet.")
    }
}
