import Domain
import Foundation

/// Names of workers, opened once: they stand on every page and change hardly ever.
final class Naamboek: @unchecked Sendable {
    private let lock = NSLock()
    private var namen: [ID<Medewerker>: String] = [:]

    subscript(_ id: ID<Medewerker>) -> String? {
        get { lock.withLock { namen[id] } }
        set { lock.withLock { namen[id] = newValue } }
    }
}

extension Tx {
    /// The name of a worker.
    func naam(van medewerker: ID<Medewerker>) throws -> String {
        if let known = casework.namen[medewerker] { return known }
        guard let row = try row("SELECT id, naam FROM medewerker WHERE id = \(medewerker)"),
            let naam = try open("medewerker", "naam", row)
        else { return try naamMetCode(medewerker) ?? "onbekend" }
        casework.namen[medewerker] = naam
        return naam
    }
}
