import Crypto
import Foundation

/// The vault: wrapped keys in a second store, apart from the data and from its backups.
///
/// A key belongs to an owner (a dossier, a persoon, one passage) and to a group (the dossier or persoon it goes with).
/// Who destroys a group makes every older copy of its data unreadable.
public final class Kluis: Sendable {
    static let migration = """
        CREATE TABLE IF NOT EXISTS sleutel (eigenaar TEXT PRIMARY KEY, groep TEXT NOT NULL, verpakt TEXT NOT NULL);
        CREATE INDEX IF NOT EXISTS sleutel_groep ON sleutel (groep);
        CREATE TABLE IF NOT EXISTS kop (
            stroom_id TEXT PRIMARY KEY, volgnummer BIGINT NOT NULL, keten TEXT NOT NULL, dag TEXT NOT NULL);
        CREATE TABLE IF NOT EXISTS kenmerk (naam TEXT PRIMARY KEY, waarde TEXT NOT NULL);
        CREATE TABLE IF NOT EXISTS weg (met TEXT NOT NULL, groep TEXT NOT NULL, PRIMARY KEY (met, groep));
        """

    public let store: any Database
    private let master: SymmetricKey
    private let cache: Sleutelgeheugen
    /// How often the master key was replaced when this vault was opened.
    private let generation: String

    /// Opens the vault, making its tables and its own keys when it is empty.
    ///
    /// Throws `KluisError.wrongKey` when the master key is not the one that wrapped it.
    public convenience init(store: any Database, master: [UInt8]) throws {
        try self.init(store: store, master: master, memory: Sleutelgeheugen())
    }

    /// - Parameter memory: how long opened keys stay; tests give their own, so that a slow machine changes nothing.
    init(store: any Database, master: [UInt8], memory: Sleutelgeheugen) throws {
        cache = memory
        guard master.count == 32 else { throw KluisError.wrongKey }
        self.store = store
        self.master = SymmetricKey(data: master)
        generation = try Self.orAgain {
            try store.writeBlocking { tx in
                try tx.script(Self.migration)
                return try Self.mark("generatie", tx) ?? "1"
            }
        }
        for name in InstallationKey.allCases {
            try Self.orAgain {
                if try key(of: name.owner) == nil { try keep([Self.newKey(owner: name.owner, group: "installatie")]) }
            }
        }
    }

    /// Two processes may open an empty vault at once: the second then finds what the first made.
    private static func orAgain<T>(_ body: () throws -> T) throws -> T {
        do { return try body() } catch let error as StorageError where error.isConflict { return try body() }
    }

    /// A key of the installation itself: for the chain, for blind indexes, for what belongs to no dossier.
    public func key(_ name: InstallationKey) throws -> SymmetricKey {
        guard let key = try key(of: name.owner) else { throw KluisError.missing(name.owner) }
        return key
    }

    /// The key of an owner, or nil when it was destroyed or never made. One that another process destroyed is forgotten
    /// here within a minute.
    public func key(of owner: String) throws -> SymmetricKey? {
        if let known = cache[owner] { return known }
        let row = try store.readBlocking { try $0.row("SELECT verpakt FROM sleutel WHERE eigenaar = \(owner)") }
        guard let row else { return nil }
        let key = try unwrap(row.get("verpakt"), owner)
        cache[owner] = key
        return key
    }

    /// Brings every key of some groups into memory in one question, for a page that opens many passages.
    public func warm(groups: [String]) throws {
        let cold = groups.filter { !cache.hasGroup($0) }
        if cold.isEmpty { return }
        let rows = try store.readBlocking {
            try $0.rows("SELECT eigenaar, groep, verpakt FROM sleutel WHERE groep IN (\(list: cold)) ORDER BY eigenaar")
        }
        for row in rows {
            let owner: String = try row.get("eigenaar")
            cache[owner] = try unwrap(row.get("verpakt"), owner)
        }
        for group in cold { cache.addGroup(group) }
    }

    /// Brings the keys of some owners into memory in one question, for a list that opens one text of each.
    public func warm(owners: [String]) throws {
        let cold = owners.filter { cache[$0] == nil }
        if cold.isEmpty { return }
        let rows = try store.readBlocking {
            try $0.rows("SELECT eigenaar, verpakt FROM sleutel WHERE eigenaar IN (\(list: cold)) ORDER BY eigenaar")
        }
        for row in rows {
            let owner: String = try row.get("eigenaar")
            cache[owner] = try unwrap(row.get("verpakt"), owner)
        }
    }

    /// A fresh key, kept nowhere yet.
    public static func newKey(owner: String, group: String) -> NewKey {
        NewKey(owner: owner, group: group, key: SymmetricKey(size: .bits256))
    }

    /// Writes new keys durably. Called before the data that need them are committed.
    public func keep(_ keys: [NewKey]) throws {
        if keys.isEmpty { return }
        let wrapped = try keys.map { ($0.owner, $0.group, try wrap($0.key, $0.owner)) }
        try store.writeBlocking { tx in
            // Another process replaced the master key: what this one wraps could never be opened again.
            guard try Self.mark("generatie", tx) ?? "1" == generation else { throw KluisError.wrongKey }
            for (owner, group, text) in wrapped {
                try tx.execute("INSERT INTO sleutel (eigenaar, groep, verpakt) VALUES (\(owner), \(group), \(text))")
            }
        }
        for key in keys { cache[key.owner] = key.key }
    }

    /// Destroys every key of a group. What they sealed cannot be read again, here or in any backup.
    public func destroy(group: String) throws { try destroy(groups: [group]) }

    /// Destroys several groups at once.
    public func destroy(groups: [String]) throws {
        try store.writeBlocking { _ = try $0.execute("DELETE FROM sleutel WHERE groep IN (\(list: groups))") }
        cache.removeAll()
        try store.scrub()
    }

    /// Destroys the key of one passage.
    public func destroy(owner: String) throws {
        try store.writeBlocking { _ = try $0.execute("DELETE FROM sleutel WHERE eigenaar = \(owner)") }
        cache.removeAll()
        try store.scrub()
    }

    /// Forgets the keys in memory, as after a start: for measuring a cold cache.
    public func forget() { cache.removeAll() }

    /// Wraps every key anew under another master key. The data stay as they are.
    public func rewrap(under master: [UInt8]) throws {
        guard master.count == 32 else { throw KluisError.wrongKey }
        let next = SymmetricKey(data: master)
        try store.writeBlocking { tx in
            for row in try tx.rows("SELECT eigenaar, verpakt FROM sleutel ORDER BY eigenaar") {
                let owner: String = try row.get("eigenaar")
                let text = try Self.wrap(unwrap(row.get("verpakt"), owner), owner, next)
                try tx.execute("UPDATE sleutel SET verpakt = \(text) WHERE eigenaar = \(owner)")
            }
            try Self.setMark("generatie", String((Int(Self.mark("generatie", tx) ?? "1") ?? 1) + 1), tx)
        }
        try store.scrub()
    }

    private func wrap(_ key: SymmetricKey, _ owner: String) throws -> String { try Self.wrap(key, owner, master) }

    private static func wrap(_ key: SymmetricKey, _ owner: String, _ master: SymmetricKey) throws -> String {
        let plain = key.withUnsafeBytes { Base64URL.encode(Array($0)) }
        return try Zegel.close(plain, master, at: Plek(table: "sleutel", column: "verpakt", row: owner, owner: owner))
    }

    func unwrap(_ text: String, _ owner: String) throws -> SymmetricKey {
        let plek = Plek(table: "sleutel", column: "verpakt", row: owner, owner: owner)
        guard let plain = try? Zegel.open(text, master, at: plek), let bytes = Base64URL.decode(plain) else {
            throw KluisError.wrongKey
        }
        return SymmetricKey(data: bytes)
    }
}
