import Domain
import Storage

/// A series of very many acts by one teller on one connection: the same rules and the same inserts, without what an act
/// does around them for others who write at the same time.
///
/// It keeps no key and no savepoint of each act, locks a head once, and remembers what it read and wrote (`Geheugen`).
/// Heads, `werk`, inzage and keys are written when the series is recorded. An act that fails after it wrote something
/// ends the whole series. One caller at a time.
final class Reeks: @unchecked Sendable {
    private let batch: any Batch
    private var tx: Tx?
    private var failed: (any Error)?
    private var inzage: [(regel: Inzageregel, moment: Moment)] = []
    private var gezien: Set<Inzageregel> = []
    private let schrijver = ID<Inzageboek>.new().rawValue

    init(_ batch: any Batch) { self.batch = batch }

    func doe<T>(_ casework: Casework, in stromen: (Tx) throws -> [Stroom], _ body: (Tx) throws -> T) throws -> T {
        let tx = try begin(casework, casework.klok())
        try tx.vergrendel(stromen(tx))
        let geschreven = tx.geschreven
        do { return try body(tx) } catch {
            if tx.geschreven > geschreven { failed = error }
            throw error
        }
    }

    func lees<T>(_ casework: Casework, _ moment: Moment, _ body: (Tx) throws -> T) throws -> T {
        try body(begin(casework, moment))
    }

    private func begin(_ casework: Casework, _ moment: Moment) throws -> Tx {
        if let failed { throw failed }
        let tx = self.tx ?? Tx(batch.transaction, casework, moment, Geheugen())
        self.tx = tx
        (tx.casework, tx.moment) = (casework, moment)
        return tx
    }

    /// Takes lines of inzage; they are written when the series is recorded.
    func zag(_ regels: [Inzageregel], op moment: Moment) {
        for regel in regels where gezien.insert(regel).inserted { inzage.append((regel, moment)) }
    }

    /// Writes what waits. Call before the vault and the data are committed.
    func legVast(_ casework: Casework) throws {
        let tx = try begin(casework, casework.klok())
        try tx.rondAf()
        let key = try casework.kluis.key(.keten)
        var rest = inzage[...]
        while !rest.isEmpty {
            try Schrift(schrijver: schrijver, key: key, regels: Array(rest.prefix(500))).schrijf(tx.sql)
            rest = rest.dropFirst(500)
        }
        (inzage, gezien, self.tx) = ([], [], nil)
    }
}
