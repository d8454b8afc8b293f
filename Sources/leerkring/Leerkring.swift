import ArgumentParser
import Foundation

/// The program: one file per command, beside this list.
@main
struct Leerkring: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "leerkring",
        abstract: "Leerkring: één plan met het gezin, een tafel als het vastloopt, en leren van wat hielp.",
        subcommands: [
            Serve.self, Demo.self, Import.self, Verify.self, Backup.self, Restore.self, ArrangementCommand.self,
            UserCommand.self, SleutelCommand.self, Migrate.self,
        ])

    static func main() async {
        // A reader of what is printed that stops is no reason to die halfway.
        signal(SIGPIPE, SIG_IGN)
        do {
            var command = try parseAsRoot()
            if var async = command as? any AsyncParsableCommand {
                try await async.run()
            } else {
                try command.run()
            }
        } catch {
            Melding.eindig(met: error)
        }
    }
}
