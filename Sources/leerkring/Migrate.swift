import ArgumentParser

/// Brings the schema up to date, and makes a new database when there is none.
struct Migrate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Breng de database bij de tijd; maakt een lege als er geen is.")

    @OptionGroup var opties: Opties

    func run() async throws {
        let geopend = try await opent(opties, .migreer)
        await geopend.database.close()
        print("De database is bij de tijd.")
    }
}
