import ArgumentParser
import Casework
import Domain
import Foundation
import Web

/// Serves the pages until it is told to stop.
struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Dien de bladzijden op.")

    @OptionGroup var opties: Opties

    @Option(help: ArgumentHelp("De poort.", valueName: "poort"))
    var port = 8080

    @Option(help: ArgumentHelp("Het netwerkadres; achter een proxy blijft dit 127.0.0.1.", valueName: "adres"))
    var host = "127.0.0.1"

    @Flag(help: "Stuur de sessie alleen over https, zoals achter een proxy met TLS.")
    var https = false

    @Flag(help: "Dien een demonstratie ook buiten deze machine op.")
    var demoOpenbaar = false

    @Flag(help: "Toon op /voorbeelden elk stuk waaruit bladzijden bestaan; voor wie aan Leerkring werkt.")
    var voorbeelden = false

    @Option(help: ArgumentHelp("Laat een demonstratie op deze dag spelen.", valueName: "dag"))
    var today: String?

    func validate() throws {
        guard today.map({ Dag($0) != nil }) ?? true else {
            throw ValidationError("Bij --today hoort een dag als 2026-11-22.")
        }
    }

    func run() async throws {
        let verschil = today.flatMap { Dag($0) }.map { $0.nummer - Moment.now.dag.nummer } ?? 0
        let open = try await opent(opties) { Moment.now.plus(seconds: verschil * 24 * 3600) }
        guard let installatie = try await open.casework.installatie() else {
            throw Melding("Deze database is nog niet ingericht. Begin met leerkring user add of leerkring demo.")
        }
        guard installatie.demonstratie || today == nil else {
            throw Melding("Alleen een demonstratie kan op een andere dag spelen.")
        }
        let loopback = ["127.0.0.1", "::1", "localhost"].contains(host)
        guard !installatie.demonstratie || loopback || demoOpenbaar else {
            throw Melding("Een demonstratie wordt alleen op deze machine opgediend. Met --demo-openbaar kan het toch.")
        }
        var instellingen = Web.Instellingen()
        instellingen.naam = installatie.naam
        instellingen.demonstratie = installatie.demonstratie
        instellingen.veilig = https
        instellingen.voorbeelden = voorbeelden
        // Read from the connections themselves, so that nobody has to believe a setting.
        let duurzaam =
            "Duurzaam: gegevens \(try open.database.durability()); kluis \(try open.kluis.store.durability())"
        let address = "http://\(host):\(port)"
        try await open.casework.wisMisplaatst()
        try await open.casework.wisVernietigd()
        try await open.casework.wisGewiste()
        try await open.casework.stelTafelsBij()
        let dagelijks = Task { [casework = open.casework, database = open.database] in
            while !Task.isCancelled {
                try await Task.sleep(for: .seconds(60))
                try? await casework.laatHerstelVerlopen()
                do {
                    let stand = try await casework.legControlepuntVast()
                    if !stand.verdacht.isEmpty {
                        Self.meld(
                            "LET OP: \(stand.verdacht.count) stromen passen niet meer bij het vorige controlepunt. Draai leerkring verify."
                        )
                    }
                } catch { Self.meld("Het controlepunt is niet vastgelegd.") }
                do { try await casework.stelTafelsBij() } catch { Self.meld("De tafels zijn niet bijgesteld.") }
                do {
                    if try await !casework.ruimVerlopenOp().isNiets { try? database.scrub() }
                } catch { Self.meld("Wat verlopen is, is niet weggehaald.") }
                try await Task.sleep(for: .seconds(24 * 3600))
            }
        }
        defer { dagelijks.cancel() }
        do {
            try await Web(casework: open.casework, instellingen: instellingen).serve(host: host, port: port) {
                try? FileHandle.standardOutput.write(
                    contentsOf: Data("\(duurzaam)\n\(address)  \(installatie.naam)\n".utf8))
            }
        } catch let error where "\(error)".contains("address already in use") || "\(error)".contains("errno: 98") {
            throw Melding("Poort \(port) is al bezet. Kies een andere met --port.")
        }
        await open.database.close()
    }

    private static func meld(_ zin: String) {
        try? FileHandle.standardError.write(contentsOf: Data("\(zin)\n".utf8))
    }
}
