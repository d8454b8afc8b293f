extension Kluis {
    /// Notes which groups are destroyed with something, before the data that tell of it are committed. Earlier notes of the
    /// same, of a COMMIT that failed, are forgotten.
    public func plan(_ groups: [String], with what: String) throws {
        try store.writeBlocking { tx in
            try tx.execute("DELETE FROM weg WHERE met = \(what)")
            for group in groups { try tx.execute("INSERT INTO weg (met, groep) VALUES (\(what), \(group))") }
        }
    }

    /// Destroys what was noted, now that the data are committed.
    public func destroyPlanned(with what: String) throws {
        let groups = try store.readBlocking { tx in
            try tx.rows("SELECT groep FROM weg WHERE met = \(what) ORDER BY groep").compactMap { $0["groep"].text }
        }
        if groups.isEmpty { return }
        try destroy(groups: groups)
        try store.writeBlocking { _ = try $0.execute("DELETE FROM weg WHERE met = \(what)") }
    }

    /// With what something was noted that still has to be destroyed, when it was committed.
    public func planned() throws -> [String] {
        try store.readBlocking { tx in
            try tx.rows("SELECT DISTINCT met FROM weg ORDER BY met").compactMap { $0["met"].text }
        }
    }
}
