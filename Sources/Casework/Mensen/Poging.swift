import Crypto
import Domain
import Storage

extension Casework {
    /// Failed tries that cost nothing; after these each further one doubles the time to wait.
    public static let vrijePogingen = 5

    /// Refuses while somebody has to wait after failed tries, per account and per address.
    ///
    /// - Parameters:
    ///   - wie: what is counted, such as a user name and a network address; kept as keyed digests only.
    ///   - vrij: how many failed tries cost nothing.
    public func magProberen(_ wie: [String], vrij: Int = vrijePogingen, veld: String = "wachtwoord") async throws {
        let moment = klok()
        let wacht = try await read { tx in
            try wie.map { een -> Int in
                let row = try tx.row(
                    "SELECT aantal, laatste_op FROM poging WHERE wie = \(tx.herkenning("poging", een))")
                guard let row, let aantal = row["aantal"].int, aantal >= vrij else { return 0 }
                let laatste: Moment = try row.get("laatste_op")
                let straf = min(3600, 30 << min(aantal - vrij, 7))
                return Int((laatste.plus(seconds: straf).millis - moment.millis + 999) / 1000)
            }.max() ?? 0
        }
        guard wacht <= 0 else {
            let tijd = wacht > 90 ? "\((wacht + 59) / 60) minuten" : "\(wacht) seconden"
            throw Refusal(
                .invalid, "Dit ging een paar keer mis. Probeer het over \(tijd) opnieuw.", field: veld)
        }
    }

    /// Counts a failed try, or with `gelukt` forgets the earlier ones.
    public func telPoging(_ wie: [String], gelukt: Bool) async throws {
        let moment = klok()
        try await again {
            try await database.write { sql in
                let tx = Tx(sql, self, moment)
                for een in wie {
                    let afdruk = try tx.herkenning("poging", een)
                    if gelukt {
                        try tx.execute("DELETE FROM poging WHERE wie = \(afdruk)")
                    } else {
                        try tx.execute(
                            """
                            INSERT INTO poging (wie, aantal, laatste_op) VALUES (\(afdruk), 1, \(moment))
                            ON CONFLICT (wie) DO UPDATE SET aantal = poging.aantal + 1, laatste_op = excluded.laatste_op
                            """)
                    }
                }
            }
        }
    }
}
