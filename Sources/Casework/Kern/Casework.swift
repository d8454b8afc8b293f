import Domain
import Foundation
import Storage

/// Everything people can do and read, on one database with its vault.
///
/// Acts are its functions: one transaction each, through the one door, with their events in the verloop.
public struct Casework: Sendable {
    let database: any Database
    let kluis: Kluis
    let klok: @Sendable () -> Moment
    let inzageboek: Inzageboek
    let namen: Naamboek
    let codes: Codeboek
    /// When set, `werk` is rebuilt once for each file when a whole batch is done, not in each act.
    let uitstel: Werkuitstel?
    /// When set, acts and reads are those of one series.
    let reeks: Reeks?

    /// - Parameter klok: the time; the demonstration and tests give their own.
    public init(database: any Database, kluis: Kluis, klok: @escaping @Sendable () -> Moment = { Moment.now }) {
        self.database = database
        self.kluis = kluis
        self.klok = klok
        inzageboek = Inzageboek(database: database, kluis: kluis)
        namen = Naamboek()
        codes = Codeboek()
        uitstel = nil
        reeks = nil
    }

    /// The same casework at another time, for whoever tells a story that happened earlier.
    public func op(_ moment: Moment) -> Casework { Casework(self, klok: { moment }, uitstel, reeks) }

    /// The same casework for a batch of many acts in one transaction: `werk` waits for `haalWerkIn`.
    public func inBatch() -> Casework { Casework(self, klok: klok, Werkuitstel(), nil) }

    /// The same casework for one teller of very many acts: see `Reeks`. The batch must be its database.
    public func inReeks(_ batch: any Batch) -> Casework { Casework(self, klok: klok, nil, Reeks(batch)) }

    private init(
        _ other: Casework, klok: @escaping @Sendable () -> Moment, _ uitstel: Werkuitstel?, _ reeks: Reeks?
    ) {
        database = other.database
        kluis = other.kluis
        inzageboek = other.inzageboek
        namen = other.namen
        codes = other.codes
        self.klok = klok
        self.uitstel = uitstel
        self.reeks = reeks
    }

    public var nu: Moment { klok() }

    /// A read of what needs no ground: names of tables, codes, confirmed lessons.
    func read<T: Sendable>(_ body: @escaping @Sendable (Tx) throws -> T) async throws -> T {
        try await read(op: klok(), body)
    }

    /// The same at a moment that its caller needs too.
    func read<T: Sendable>(op moment: Moment, _ body: @escaping @Sendable (Tx) throws -> T) async throws -> T {
        if let reeks { return try reeks.lees(self, moment, body) }
        return try await database.read { try body(Tx($0, self, moment)) }
    }
}
