import Crypto
import Domain
import Storage

/// One read or one act under way: the connection, the vault and the moment. Never leaves its closure.
final class Tx {
    let sql: any Transaction
    /// Another for each act of a series: each at its own time.
    var casework: Casework
    /// When the act is recorded: taken after the heads were locked, and never before what stands in the file.
    var moment: Moment { didSet { if moment != oldValue { (vandaag, tijd) = (moment.dag, moment.value) } } }
    private(set) var vandaag: Dag
    /// The moment of the clock; later than `moment` where the file is read as it was known before. What shields is read by
    /// this one: what is shielded today stays shielded in what was known yesterday.
    var nu: Moment
    /// The moment as it is stored.
    private(set) var tijd: Value
    /// What a series knows of the files that it writes in; nil in an act by itself, which reads.
    let geheugen: Geheugen?
    /// How many statements that write were run.
    private(set) var geschreven = 0
    var newKeys: [String: NewKey] = [:]
    var heads: [String: Kop] = [:]
    /// The streams in which this act wrote.
    var changed: Set<Stroom> = []
    /// Something was written that decides what is open in the installation itself.
    var raaktInstallatiewerk = false
    /// The members of a family as this act read them, to count without reading them again.
    var leden: [ID<Dossier>: [Gezinslid]] = [:]
    /// What this act counted; it is written when the act is done.
    var geteld: [Getelde] = []
    /// The first dossier whose head was locked or begun: what a form about it held is sealed with its key.
    var dossier: String?

    init(_ sql: any Transaction, _ casework: Casework, _ moment: Moment, _ geheugen: Geheugen? = nil) {
        self.sql = sql
        self.casework = casework
        (self.moment, nu) = (moment, moment)
        self.geheugen = geheugen
        (vandaag, tijd) = (moment.dag, moment.value)
    }

    var kluis: Kluis { casework.kluis }

    func rows(_ sql: SQL) throws -> [Row] { try self.sql.rows(sql) }
    func row(_ sql: SQL) throws -> Row? { try self.sql.row(sql) }
    @discardableResult func execute(_ sql: SQL) throws -> Int {
        geschreven += 1
        return try self.sql.execute(sql)
    }

    /// As `execute`, when nobody asks how many rows it changed: then nobody waits for it either.
    func send(_ sql: SQL) throws {
        geschreven += 1
        try self.sql.send(sql)
    }

    /// Makes a key for a new dossier, persoon or passage; it reaches the vault before the data are committed.
    ///
    /// An act that ran before, up to its COMMIT, has left one: that is used again.
    func makeKey(of owner: String, group: String) throws -> SymmetricKey {
        // In a series nothing runs twice: only what it made itself can be there.
        if let known = try geheugen == nil ? key(of: owner) : newKeys[owner]?.key { return known }
        let key = Kluis.newKey(owner: owner, group: group)
        newKeys[owner] = key
        return key.key
    }

    func key(of owner: String) throws -> SymmetricKey? {
        try newKeys[owner]?.key ?? kluis.key(of: owner)
    }

    func seal(_ text: String, _ table: String, _ column: String, row: String, owner: String) throws -> String {
        guard let key = try key(of: owner) else {
            throw StorageError(.damaged, "no key of the owner of \(table).\(column)")
        }
        return try Zegel.close(text, key, at: Plek(table: table, column: column, row: row, owner: owner))
    }

    /// Opens a sealed value of a row that also selects its id and the column that owns the key.
    ///
    /// Nil when the column is empty; `Tx.gewist` when the key was destroyed: the passage was erased.
    func open(_ table: String, _ column: String, _ row: Row, id: String = "id", as name: String? = nil) throws
        -> String?
    {
        // An advice answers a colleague or a table: what a table asked for is read through Zonder.
        guard Tafeltabel(rawValue: table).map({ $0 == .advies }) ?? true else {
            throw StorageError(.other, "\(table).\(column) is of a table: read it with beschermd, through Zonder")
        }
        return try unseal(table, column, row, id: id, as: name)
    }

    /// Opens a text of a table, for `Zonder`.
    func beschermd(_ tabel: Tafeltabel, _ kolom: String, _ rij: Row, id: String = "id") throws -> Beschermd? {
        try unseal(tabel.rawValue, kolom, rij, id: id).map(Beschermd.init)
    }

    private func unseal(_ table: String, _ column: String, _ row: Row, id: String = "id", as name: String? = nil) throws
        -> String?
    {
        guard let sealed = row[name ?? column].text else { return nil }
        let rowID = row[id].text ?? ""
        let owner: String
        switch Migraties.schema[table].owner(of: column) {
        case "installatie": owner = InstallationKey.installatie.owner
        case "id": owner = rowID
        case let column?: owner = row[column].text ?? ""
        case nil: preconditionFailure("\(table).\(column) is not sealed")
        }
        guard let key = try key(of: owner) else { return Self.gewist }
        return try Zegel.open(sealed, key, at: Plek(table: table, column: column, row: rowID, owner: owner))
    }

    /// What is shown where a text was erased.
    static let gewist = "(gewist)"
}
