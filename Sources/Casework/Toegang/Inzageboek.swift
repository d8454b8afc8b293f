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

/// Writes inzage in groups: each reader waits for its group, at most some milliseconds; what this process already wrote
/// in the same ten minutes and session is not written again. Lines are chained per process.
actor Inzageboek {
    private let database: any Database
    private let kluis: Kluis
    private let schrijver = ID<Inzageboek>.new().rawValue
    private var volgnummer = 0
    private var keten = ""
    private var written: Set<Inzageregel> = []
    private var tijdvak = ""
    private var pending: [Inzageregel] = []
    private var flush: Task<Void, any Error>?

    init(database: any Database, kluis: Kluis) {
        self.database = database
        self.kluis = kluis
    }

    /// Returns when the lines stand in the database.
    func schrijf(_ regels: [Inzageregel]) async throws {
        if let now = regels.first?.tijdvak, now != tijdvak {
            tijdvak = now
            written = []
        }
        let fresh = regels.filter { !written.contains($0) }
        if fresh.isEmpty { return }
        pending.append(contentsOf: fresh)
        if flush == nil {
            flush = Task {
                try await Task.sleep(for: .milliseconds(3))
                try await commit()
            }
        }
        try await flush?.value
    }

    private func commit() async throws {
        let group = Array(Set(pending)).filter { !written.contains($0) }
        pending = []
        flush = nil
        if group.isEmpty { return }
        let key = try kluis.key(.keten)
        let moment = Moment.now
        var lines: [(id: String, nummer: Int, regel: Inzageregel, keten: String)] = []
        for regel in group {
            volgnummer += 1
            let id = ID<Inzageregel>.new().rawValue
            keten = Keten.link(after: keten, Self.fields(id, schrijver, volgnummer, regel, moment), key: key)
            lines.append((id, volgnummer, regel, keten))
        }
        let (last, count, writer) = (keten, volgnummer, schrijver)
        try await database.write { [lines] tx in
            for (id, nummer, regel, keten) in lines {
                try tx.execute(
                    """
                    INSERT INTO inzage (id, schrijver, volgnummer, dossier_id, persoon_id, deel, medewerker_id, grond, sessie,
                        tijdvak, vastgelegd_op, keten)
                    VALUES (\(id), \(writer), \(nummer), \(regel.dossier), \(regel.persoon), \(regel.deel),
                        \(regel.medewerker), \(regel.grond), \(regel.sessie), \(regel.tijdvak), \(moment), \(keten))
                    """)
            }
            try tx.execute(
                """
                INSERT INTO inzagekop (schrijver, volgnummer, keten) VALUES (\(writer), \(count), \(last))
                ON CONFLICT (schrijver) DO UPDATE SET volgnummer = excluded.volgnummer, keten = excluded.keten
                """)
        }
        written.formUnion(group)
    }

    /// The fields that a link covers, in their order.
    static func fields(_ id: String, _ schrijver: String, _ nummer: Int, _ regel: Inzageregel, _ moment: Moment)
        -> [String]
    {
        [
            id, schrijver, String(nummer), regel.dossier.rawValue, regel.persoon?.rawValue ?? "", regel.deel,
            regel.medewerker.rawValue, regel.grond, regel.sessie, regel.tijdvak, moment.description,
        ]
    }
}
