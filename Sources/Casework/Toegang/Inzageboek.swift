import Crypto
import Domain
import Storage

/// Een regel inzage: wie welk deel van wie zag, en op welke grond.
struct Inzageregel: Hashable, Sendable {
    let dossier: ID<Dossier>
    let persoon: ID<Persoon>?
    let deel: String
    let medewerker: ID<Medewerker>
    let grond: String
    let sessie: String
    /// The ten minutes in which it was first seen.
    let tijdvak: String
}

extension Casework {
    /// Writes who saw what, before anything is shown. Throws when it does not stand there: then nothing may be shown.
    func schrijfInzage(_ regels: [Inzageregel], op moment: Moment) async throws {
        if let reeks { return reeks.zag(regels, op: moment) }
        try await inzageboek.schrijf(regels, op: moment)
    }
}

/// Writes inzage in groups: each reader waits for its group, at most some milliseconds; what this process already wrote
/// in the same ten minutes and session is not written again. Lines are chained per process.
///
/// Groups are committed one after the other, and each goes on from the head that stands in the database: a commit that
/// fails, or of which it is not known whether it arrived, leaves no gap in the chain.
actor Inzageboek {
    private let database: any Database
    private let kluis: Kluis
    private let schrijver = ID<Inzageboek>.new().rawValue
    private var written: Set<Inzageregel> = []
    private var tijdvak = ""
    private var pending: [Inzageregel: Moment] = [:]
    /// The group that still takes lines.
    private var open: Task<Void, any Error>?
    /// The last group that was opened, which the next one waits for.
    private var last: Task<Void, any Error>?

    init(database: any Database, kluis: Kluis) {
        self.database = database
        self.kluis = kluis
    }

    /// Returns when the lines stand in the database. Throws when they do not: then nothing may be shown.
    func schrijf(_ regels: [Inzageregel], op moment: Moment) async throws {
        if let now = regels.first?.tijdvak, now != tijdvak {
            tijdvak = now
            written = []
        }
        let fresh = regels.filter { !written.contains($0) }
        if fresh.isEmpty { return }
        for regel in fresh where pending[regel] == nil { pending[regel] = moment }
        try await group().value
    }

    private func group() -> Task<Void, any Error> {
        if let open { return open }
        let previous = last
        let task = Task {
            try await Task.sleep(for: .milliseconds(3))
            _ = await previous?.result
            try await commit()
        }
        (open, last) = (task, task)
        return task
    }

    private func commit() async throws {
        let group = pending.filter { !written.contains($0.key) }
        pending = [:]
        open = nil
        if group.isEmpty { return }
        let schrift = Schrift(
            schrijver: schrijver, key: try kluis.key(.keten), regels: group.map { (regel: $0.key, moment: $0.value) })
        try await Casework.again { try await database.write { try schrift.schrijf($0) } }
        written.formUnion(group.keys)
    }
}

/// One group of lines on its way to the database, the same at each try.
struct Schrift: Sendable {
    private let schrijver: String
    private let key: SymmetricKey
    private let regels: [(id: String, regel: Inzageregel, moment: Moment)]

    init(schrijver: String, key: SymmetricKey, regels: [(regel: Inzageregel, moment: Moment)]) {
        self.schrijver = schrijver
        self.key = key
        self.regels = regels.map { (ID<Inzageregel>.new().rawValue, $0.regel, $0.moment) }
    }

    /// Writes the group after the last line that stands there, unless an earlier try arrived after all.
    func schrijf(_ tx: any Transaction) throws {
        let ids = regels.map(\.id)
        if try tx.row("SELECT id FROM inzage WHERE id IN (\(list: ids)) ORDER BY id") != nil { return }
        // A file that was destroyed meanwhile took its inzage along.
        let dossiers = Set(regels.map(\.regel.dossier.rawValue)).sorted()
        let er = Set(
            try tx.rows("SELECT id FROM dossier WHERE id IN (\(list: dossiers)) ORDER BY id").map {
                try $0.get("id", as: String.self)
            })
        let kop = try tx.row("SELECT volgnummer, keten FROM inzagekop WHERE schrijver = \(schrijver)")
        var nummer: Int = try kop?.get("volgnummer") ?? 0
        var keten: String = try kop?.get("keten") ?? ""
        for (id, regel, moment) in regels where er.contains(regel.dossier.rawValue) {
            nummer += 1
            keten = Keten.link(after: keten, velden(id, nummer, regel, moment), key: key)
            try tx.send(
                """
                INSERT INTO inzage (id, schrijver, volgnummer, dossier_id, persoon_id, deel, medewerker_id, grond, sessie,
                    tijdvak, vastgelegd_op, keten)
                VALUES (\(id), \(schrijver), \(nummer), \(regel.dossier), \(regel.persoon), \(regel.deel),
                    \(regel.medewerker), \(regel.grond), \(regel.sessie), \(regel.tijdvak), \(moment), \(keten))
                """)
        }
        try tx.send(
            """
            INSERT INTO inzagekop (schrijver, volgnummer, keten) VALUES (\(schrijver), \(nummer), \(keten))
            ON CONFLICT (schrijver) DO UPDATE SET volgnummer = excluded.volgnummer, keten = excluded.keten
            """)
    }

    /// The fields that a link covers, in their order.
    private func velden(_ id: String, _ nummer: Int, _ regel: Inzageregel, _ moment: Moment) -> [String] {
        [
            id, schrijver, String(nummer), regel.dossier.rawValue, regel.persoon?.rawValue ?? "", regel.deel,
            regel.medewerker.rawValue, regel.grond, regel.sessie, regel.tijdvak, moment.description,
        ]
    }
}
