import ArgumentParser

/// Reads and writes the described ways of working.
struct ArrangementCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "arrangement", abstract: "Lees arrangementen in, of schrijf ze uit als YAML.", subcommands: [])

    @OptionGroup var opties: Opties

    func run() async throws {
        throw Melding("arrangement is er nog niet.")
    }
}
