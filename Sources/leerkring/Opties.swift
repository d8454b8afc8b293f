import ArgumentParser
import Foundation

/// What every command takes: where the data, the key and the vault stand.
struct Opties: ParsableArguments {
    @Option(help: ArgumentHelp("De database: sqlite:PAD of postgres://…", valueName: "adres"))
    var database = "sqlite:var/leerkring.db"

    @Option(
        help: ArgumentHelp(
            "Bestand met de sleutel (32 bytes); anders LEERKRING_SLEUTEL_FILE, bij SQLite <database>.sleutel.",
            valueName: "bestand"))
    var sleutel: String?

    @Option(
        help: ArgumentHelp(
            "De kluis: sqlite:PAD of postgres://…; anders LEERKRING_KLUIS, bij SQLite <database>.kluis.",
            valueName: "adres"))
    var kluis: String?

    var plaats: Plaats { get throws { try Plaats(database, optie: "--database") } }

    var sleutelbestand: String? { sleutel ?? Self.omgeving("LEERKRING_SLEUTEL_FILE") }
    var kluisadres: String? { kluis ?? Self.omgeving("LEERKRING_KLUIS") }

    private static func omgeving(_ name: String) -> String? {
        ProcessInfo.processInfo.environment[name].flatMap { $0.isEmpty ? nil : $0 }
    }
}

/// Where a store stands.
enum Plaats: Equatable {
    case sqlite(String)
    case postgres(String)

    init(_ address: String, optie: String) throws {
        if address.hasPrefix("postgres://") || address.hasPrefix("postgresql://") {
            self = .postgres(address)
        } else {
            let path = address.hasPrefix("sqlite:") ? String(address.dropFirst(7)) : address
            guard !path.isEmpty, !path.contains("://") else {
                throw ValidationError("Bij \(optie) hoort sqlite:PAD of postgres://….")
            }
            self = .sqlite(path)
        }
    }

    /// What stands beside the data when nothing else was said.
    var naast: String {
        switch self {
        case .sqlite(let path): path
        case .postgres(let address):
            "var/" + (URLComponents(string: address)?.path.split(separator: "/").last ?? "postgres")
        }
    }

    var bestaat: Bool {
        switch self {
        case .sqlite(let path): FileManager.default.fileExists(atPath: path)
        case .postgres: true
        }
    }
}
