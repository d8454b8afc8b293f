import Crypto
import Domain
import Storage

/// The head of a stream, locked: its count and its last link.
struct Kop {
    var volgnummer: Int
    var keten: String
    /// When its last line was recorded; nil for a new stream.
    var laatst: Moment?
}

extension Tx {
    /// Locks the heads of streams in the fixed order, before anything is judged, and takes the moment.
    ///
    /// In one file the moment never runs back, when the clock of this process is a little behind: the plan "as known on" a
    /// moment is what was written before it. A head that is further ahead is no clock but a fault: nothing is dated by it.
    func vergrendel(_ stromen: [Stroom]) throws {
        for stroom in Set(stromen).sorted() where heads[stroom.id] == nil {
            let row = try row(
                "UPDATE stroom SET volgnummer = volgnummer WHERE id = \(stroom.id) RETURNING volgnummer, keten, laatst_op"
            )
            guard let row else { throw Refusal(.notFound, "Dit is er niet (meer).") }
            heads[stroom.id] = Kop(
                volgnummer: try row.get("volgnummer"), keten: try row.get("keten"),
                laatst: try row.optional("laatst_op"))
            if stroom.soort == .dossier { dossier = dossier ?? stroom.id }
        }
        let nu = casework.klok()
        let laatste = stromen.filter { $0.soort == .dossier }.compactMap { heads[$0.id]?.laatst }.max() ?? nu
        guard laatste.scheeltWeinig(met: nu) else {
            throw Refusal(
                .conflict,
                "In dit dossier staat iets met een tijd die nog moet komen. Er is niets opgeslagen. Vraag de beheerder om de klok na te kijken en leerkring verify te draaien."
            )
        }
        moment = max(nu, laatste)
    }

    /// Begins a stream: a new dossier, table or rule.
    func begin(_ stroom: Stroom) throws {
        try send(
            "INSERT INTO stroom (id, soort, volgnummer, keten) VALUES (\(stroom.id), \(stroom.soort.rawValue), 0, \("")) "
        )
        heads[stroom.id] = Kop(volgnummer: 0, keten: "")
        if stroom.soort == .dossier { dossier = dossier ?? stroom.id }
    }

    /// Writes one line of the verloop, linked to the line before it by a keyed digest.
    func noteer(
        _ soort: Gebeurtenissoort, over onderwerp: String, in stroom: Stroom, door medewerker: ID<Medewerker>,
        afdruk: String? = nil
    ) throws {
        guard var kop = heads[stroom.id] else { preconditionFailure("the head of this stream was not locked") }
        let afdruk = try afdruk ?? (soort.tabel == "account" ? accountafdruk(onderwerp) : nil)
        kop.volgnummer += 1
        kop.laatst = moment
        kop.keten = try Keten.link(
            after: kop.keten,
            [
                stroom.id, String(kop.volgnummer), soort.rawValue, onderwerp, medewerker.rawValue, tijd.text ?? "",
                afdruk ?? "",
            ],
            key: kluis.key(.keten))
        try send(
            .insert(
                into: Self.gebeurtenis,
                [
                    .text(stroom.id), kop.volgnummer.value, soort.value, .text(onderwerp), medewerker.value, tijd,
                    afdruk?.value ?? .null, .text(kop.keten),
                ]))
        heads[stroom.id] = kop
        changed.insert(stroom)
        if stroom == .installatie, Werkbron.raaktInstallatie(soort.tabel) { raaktInstallatiewerk = true }
    }

    private static let gebeurtenis = Migraties.schema["gebeurtenis"]

    /// Ends an act: the heads say what was written, `werk` what is open now, and the vault has the new keys.
    func rondAf() throws {
        for stroom in changed.sorted() {
            guard let kop = heads[stroom.id] else { continue }
            try send(
                """
                UPDATE stroom SET volgnummer = \(kop.volgnummer), keten = \(kop.keten), laatst_op = \(kop.laatst)
                WHERE id = \(stroom.id)
                """)
            if stroom.soort == .dossier, let dossier = ID<Dossier>(stroom.id) { try casework.werkBij(dossier, self) }
        }
        if raaktInstallatiewerk { try herbouwInstallatiewerk() }
        try telOp()
        try kluis.keep(newKeys.values.sorted { $0.owner < $1.owner })
    }
}

extension Moment {
    /// Not more than five minutes ahead of the clock: so far may the clocks of two machines differ.
    func scheeltWeinig(met klok: Moment) -> Bool { self <= klok.plus(seconds: 5 * 60) }
}

enum Keten {
    /// HMAC-SHA256 over the link before and the fields of a line, each closed with a zero byte, in hexadecimals.
    static func link(after previous: String, _ fields: [String], key: SymmetricKey) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(320)
        for field in [previous] + fields {
            bytes.append(contentsOf: field.utf8)
            bytes.append(0)
        }
        return HMAC<SHA256>.authenticationCode(for: bytes, using: key).hex
    }
}

extension Keten {
    /// Proves that a line of inzage went with its file: nobody without the key can hide one.
    static func bewijs(_ schrijver: String, _ nummer: Int, _ keten: String, key: SymmetricKey) -> String {
        link(after: "inzagegat", [schrijver, String(nummer), keten], key: key)
    }
}
