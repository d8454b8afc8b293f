import ArgumentParser
import Casework

/// Goes through everything that is stored and names what does not add up.
struct Verify: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Controleer alles wat is opgeslagen: verloop, rijen, zegels, inzage en controlepunt.")

    @OptionGroup var opties: Opties

    @Flag(
        help: ArgumentHelp(
            "Schrijf alles uit wat is opgeslagen, geopend en zonder sleutels, om twee demonstraties te vergelijken.",
            visibility: .hidden))
    var uitschrift = false

    func run() async throws {
        let geopend = try await opent(opties)
        if uitschrift {
            guard try await geopend.casework.installatie()?.demonstratie == true else {
                throw Melding("Alleen een demonstratie kan worden uitgeschreven: daarin staan geen mensen die bestaan.")
            }
            for regel in try await geopend.casework.uitschrift() { print(regel) }
            return await geopend.database.close()
        }
        try await Self.controleer(geopend.casework)
        await geopend.database.close()
    }

    /// Prints what was found; ends with 1 when something is wrong. All well: the checkpoint moves up.
    static func controleer(_ casework: Casework) async throws {
        let verslag = try await casework.controleer()
        for opmerking in verslag.opmerkingen { print("Let op: \(opmerking)") }
        for bevinding in verslag.bevindingen.prefix(50) { print(bevinding.zin) }
        if verslag.aantal > 50 { print("En nog \(verslag.aantal - 50) andere bevindingen.") }
        guard verslag.isGoed else {
            throw Melding(
                "De gegevens kloppen niet: \(verslag.aantal) \(verslag.aantal == 1 ? "bevinding" : "bevindingen").")
        }
        let punten = try await casework.legControlepuntVast()
        print(
            """
            Alles klopt: \(verslag.stromen) stromen, \(verslag.gebeurtenissen) gebeurtenissen, \(verslag.rijen) rijen, \
            \(verslag.zegels) zegels, \(verslag.inzageregels) regels inzage. Controlepunt: \(punten.verzet) koppen bijgewerkt.
            """)
    }
}
