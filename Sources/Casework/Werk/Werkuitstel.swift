import Domain
import Foundation
import Storage

/// The files whose `werk` waits until a batch of acts is done.
final class Werkuitstel: @unchecked Sendable {
    private let lock = NSLock()
    private var dossiers: Set<ID<Dossier>> = []

    func add(_ dossier: ID<Dossier>) { lock.withLock { _ = dossiers.insert(dossier) } }

    func take() -> [ID<Dossier>] {
        lock.withLock {
            defer { dossiers = [] }
            return dossiers.sorted()
        }
    }
}

extension Casework {
    func werkBij(_ dossier: ID<Dossier>, _ tx: Tx) throws {
        if let uitstel { uitstel.add(dossier) } else { try tx.herbouwWerk(dossier) }
    }

    /// Writes what a batch or a series left waiting. Call before its transaction is committed.
    public func haalWerkIn() async throws {
        if let reeks { try reeks.legVast(self) }
        guard let dossiers = uitstel?.take() else { return }
        try await database.write { sql in
            let tx = Tx(sql, self, klok())
            for dossier in dossiers { try tx.herbouwWerk(dossier) }
        }
    }
}
