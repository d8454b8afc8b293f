import Crypto

extension Kluis {
    /// The id of the installation whose keys are kept here; nil in a new vault.
    public func installation() throws -> String? { try store.readBlocking { try Self.mark("installatie", $0) } }

    /// Says whose keys these are.
    public func keep(installation: String) throws {
        try store.writeBlocking { try Self.setMark("installatie", installation, $0) }
    }

    static func mark(_ name: String, _ tx: any Transaction) throws -> String? {
        try tx.row("SELECT waarde FROM kenmerk WHERE naam = \(name)")?.get("waarde")
    }

    static func setMark(_ name: String, _ value: String, _ tx: any Transaction) throws {
        try tx.execute(
            """
            INSERT INTO kenmerk (naam, waarde) VALUES (\(name), \(value))
            ON CONFLICT (naam) DO UPDATE SET waarde = excluded.waarde
            """)
    }

    /// One wrapped key as it stands here, or what became of it.
    public enum Found: Sendable {
        case key(SymmetricKey)
        /// It stands here, but the master key does not open it.
        case damaged
    }

    /// The keys of some owners, past the memory of opened keys: for whoever goes through everything once.
    public func keys(of owners: Set<String>) throws -> [String: Found] {
        if owners.isEmpty { return [:] }
        let rows = try store.readBlocking {
            try $0.rows(
                "SELECT eigenaar, verpakt FROM sleutel WHERE eigenaar IN (\(list: owners.sorted())) ORDER BY eigenaar")
        }
        var found: [String: Found] = [:]
        for row in rows {
            let owner: String = try row.get("eigenaar")
            found[owner] = (try? unwrap(row.get("verpakt"), owner)).map(Found.key) ?? .damaged
        }
        return found
    }

    /// Groups after one, in order: for going through all of them in pages.
    public func groups(after last: String, most: Int) throws -> [String] {
        try store.readBlocking {
            try $0.rows("SELECT DISTINCT groep FROM sleutel WHERE groep > \(last) ORDER BY groep LIMIT \(most)")
        }.map { try $0.get("groep") }
    }
}

/// The last link of a stream that was seen when all was well, kept apart from the data.
public struct Controlepunt: Sendable, Equatable {
    public let stroom: String
    public let volgnummer: Int
    public let keten: String

    public init(stroom: String, volgnummer: Int, keten: String) {
        self.stroom = stroom
        self.volgnummer = volgnummer
        self.keten = keten
    }

    fileprivate init(_ row: Row) throws {
        self.init(
            stroom: try row.get("stroom_id"), volgnummer: try row.get("volgnummer"), keten: try row.get("keten"))
    }
}

extension Kluis {
    /// The points of some streams, by stream.
    public func points(of streams: [String]) throws -> [String: Controlepunt] {
        let rows = try store.readBlocking {
            try $0.rows(
                """
                SELECT stroom_id, volgnummer, keten FROM kop WHERE stroom_id IN (\(list: streams)) ORDER BY stroom_id
                """)
        }
        return Dictionary(try rows.map { try Controlepunt($0) }.map { ($0.stroom, $0) }, uniquingKeysWith: { $1 })
    }

    /// Points after a stream, in order: for going through all of them in pages.
    public func points(after last: String, most: Int) throws -> [Controlepunt] {
        try store.readBlocking {
            try $0.rows(
                """
                SELECT stroom_id, volgnummer, keten FROM kop WHERE stroom_id > \(last) ORDER BY stroom_id LIMIT \(most)
                """)
        }.map { try Controlepunt($0) }
    }

    /// Writes points, each in the place of the one before it.
    public func keep(_ points: [Controlepunt], day: String) throws {
        if points.isEmpty { return }
        try store.writeBlocking { tx in
            for point in points {
                try tx.execute(
                    """
                    INSERT INTO kop (stroom_id, volgnummer, keten, dag)
                    VALUES (\(point.stroom), \(point.volgnummer), \(point.keten), \(day))
                    ON CONFLICT (stroom_id) DO UPDATE
                    SET volgnummer = excluded.volgnummer, keten = excluded.keten, dag = excluded.dag
                    """)
            }
        }
    }

    /// Forgets streams that were lawfully destroyed.
    public func removePoints(of streams: [String]) throws {
        try store.writeBlocking { _ = try $0.execute("DELETE FROM kop WHERE stroom_id IN (\(list: streams))") }
    }

    /// Forgets every point: only when the data were lawfully put back to an earlier day.
    public func removeAllPoints() throws {
        try store.writeBlocking { _ = try $0.execute("DELETE FROM kop") }
    }
}
