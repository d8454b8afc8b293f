import Domain
import Foundation
import Storage

extension Casework {
    /// Runs an act: once per key, heads locked first, all in one transaction; after a conflict it runs again.
    ///
    /// - Parameters:
    ///   - stromen: which heads the act judges. May read, but only what never changes (which dossier an inbreng is of).
    ///   - body: reads, decides by a rule, writes and notes. It has no effect outside the transaction.
    /// - Returns: the id of what was made; with a key that was used before, of what was made then.
    func act<T>(
        _ sleutel: Sleutel, door medewerker: ID<Medewerker>,
        in stromen: @escaping @Sendable (Tx) throws -> [Stroom], _ body: @escaping @Sendable (Tx) throws -> ID<T>
    ) async throws -> ID<T> {
        if let reeks { return try reeks.doe(self, in: stromen, body) }
        return try await Self.again {
            try await database.write { sql in
                let tx = Tx(sql, self, klok())
                try tx.vergrendel(stromen(tx))
                // After the lock: who sends the same form twice at once gets the same answer twice, not a refusal.
                if let done: ID<T> = try tx.eerder(sleutel, door: medewerker) { return done }
                let id = try body(tx)
                try tx.bewaar(sleutel, door: medewerker, antwoord: id)
                try tx.conceptVerstuurd(sleutel.waarde, door: medewerker)
                try tx.rondAf()
                return id
            }
        }
    }

    /// An act that judges one stream.
    func act<T>(
        _ sleutel: Sleutel, door medewerker: ID<Medewerker>, in stroom: Stroom,
        _ body: @escaping @Sendable (Tx) throws -> ID<T>
    ) async throws -> ID<T> {
        try await act(sleutel, door: medewerker, in: { _ in [stroom] }, body)
    }

    /// What nobody asked for by a form: setting up, destroying. As `act`, without a key.
    func transactie<T: Sendable>(
        in stromen: [Stroom], _ body: @escaping @Sendable (Tx) throws -> T
    ) async throws -> T {
        if let reeks { return try reeks.doe(self, in: { _ in stromen }, body) }
        return try await again {
            try await database.write { sql in
                let tx = Tx(sql, self, klok())
                try tx.vergrendel(stromen)
                let result = try body(tx)
                try tx.rondAf()
                return result
            }
        }
    }

    /// Up to five further runs after a conflict or a lost connection, with a little chance between them.
    ///
    /// After a lost connection it is not known whether the COMMIT arrived: the next run finds the key, or does it anew.
    func again<T>(
        isolation: isolated (any Actor)? = #isolation, _ attempt: () async throws -> T
    ) async throws -> T {
        try await Self.again(attempt)
    }

    /// Without a connection no further run begins after this: whoever waits is told that the database cannot be reached.
    private static let patience = Duration.seconds(10)

    /// Nothing is wrong with what was asked: the database was not reached, or was lost on the way.
    public static func isOnbereikbaar(_ error: any Error) -> Bool { (error as? StorageError)?.kind == .connection }

    /// What was asked holds something that cannot be kept, in a field that no rule reads as text: nobody types it there.
    public static func isOnbewaarbaar(_ error: any Error) -> Bool { (error as? StorageError)?.kind == .unstorable }

    static func again<T>(
        isolation: isolated (any Actor)? = #isolation, _ attempt: () async throws -> T
    ) async throws -> T {
        var run = 0
        let end = ContinuousClock.now + patience
        while true {
            do {
                return try await attempt()
            } catch let error as StorageError
                where error.isWorthAnother && run < 5 && (error.kind != .connection || ContinuousClock.now < end)
            {
                run += 1
                let most = error.kind == .connection ? 400 : 20
                try await Task.sleep(for: .milliseconds(Int.random(in: 1...(most << run))))
            }
        }
    }
}

extension StorageError {
    /// Somebody else was first, or went away with what this was about, or the connection was lost.
    fileprivate var isWorthAnother: Bool { isConflict || kind == .connection || kind == .foreignKey }
}
