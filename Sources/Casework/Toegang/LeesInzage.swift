import Domain
import Storage

/// Wie er in een dossier keek: per dag, per mens en per deel één regel.
public struct Inzageblad: Sendable {
    /// Eén mens die op één dag een deel bekeek.
    public struct Regel: Sendable {
        public let dag: Dag
        public let eerste: Moment
        public let laatste: Moment
        public let naam: String
        public let delen: [String]
        public let grond: String
        /// Why this person asked whether the family is known here, as typed then.
        public let redenen: [String]
    }

    public let gezin: Gezin
    public let regels: [Regel]
    /// The first day of this page.
    public let van: Dag
    /// The last day of the page before it, when somebody looked earlier.
    public let eerder: Dag?
    /// Looks in need that nobody has closed yet.
    public let nood: [Noodregel]
}

/// Een blik in nood: wie, wanneer, en waarom.
public struct Noodregel: Sendable {
    public let id: ID<Noodtoegang>
    public let naam: String
    public let gronden: String
    public let van: Moment
    public let uiterlijk: Moment
}

extension Casework {
    /// Who looked, thirty days at a time. What is shielded leaves no trace where the family reads along.
    public func inzage(_ dossier: ID<Dossier>, voor kijker: Kijker, tot: Dag? = nil, als oog: Oog = .werker)
        async throws
        -> Inzageblad
    {
        try await lees("inzage", van: dossier, voor: kijker, ookZaak: true) { tx, _, gezin in
            let einde = (tot ?? tx.vandaag).plus(dagen: 1)
            let begin = einde.plus(dagen: -30)
            let (van, totaan) = (Amsterdam.moment(begin, uur: 0), Amsterdam.moment(einde, uur: 0))
            let zonder: SQL = oog == .gezin ? "AND deel <> \(Inzagedeel.afgeschermd)" : ""
            let rows = try tx.rows(
                """
                SELECT medewerker_id, deel, grond, tijdvak, MIN(vastgelegd_op) AS eerste, MAX(vastgelegd_op) AS laatste FROM inzage
                WHERE dossier_id = \(dossier) AND vastgelegd_op >= \(van) AND vastgelegd_op < \(totaan) \(zonder)
                GROUP BY medewerker_id, deel, grond, tijdvak ORDER BY laatste DESC, medewerker_id, deel, grond
                """)
            let ouder = try tx.row(
                """
                SELECT MAX(vastgelegd_op) AS laatste FROM inzage
                WHERE dossier_id = \(dossier) AND vastgelegd_op < \(van) \(zonder)
                """)
            return Inzageblad(
                gezin: gezin, regels: try tx.perDag(rows, try tx.redenen(dossier, van, totaan)), van: begin,
                eerder: try ouder?.optional("laatste", as: Moment.self)?.dag, nood: try tx.noodregels(dossier))
        }
    }
}

/// The lines of one person on one day, on one ground.
private struct Groep: Hashable {
    let dag: Dag
    let wie: ID<Medewerker>
    let grond: String
}

extension Tx {
    /// Why people asked whether this family is known here. A search that found more families says nothing: its text may be
    /// about another.
    fileprivate func redenen(_ dossier: ID<Dossier>, _ van: Moment, _ tot: Moment) throws -> [Groep: [String]] {
        var redenen: [Groep: [String]] = [:]
        for row in try rows(
            """
            SELECT z.id, z.gronden, i.medewerker_id, i.vastgelegd_op FROM inzage i JOIN zoekslag z ON z.id = i.sessie
            WHERE i.dossier_id = \(dossier) AND i.vastgelegd_op >= \(van) AND i.vastgelegd_op < \(tot)
                AND i.grond = \(Inzagedeel.bekend) AND z.gevonden = 1 ORDER BY i.vastgelegd_op, z.id
            """)
        {
            let dag = try row.get("vastgelegd_op", as: Moment.self).dag
            let groep = Groep(dag: dag, wie: try row.get("medewerker_id"), grond: Inzagedeel.bekend)
            if let reden = try open("zoekslag", "gronden", row), redenen[groep]?.contains(reden) != true {
                redenen[groep, default: []].append(reden)
            }
        }
        return redenen
    }

    fileprivate func perDag(_ rows: [Row], _ redenen: [Groep: [String]]) throws -> [Inzageblad.Regel] {
        var volgorde: [Groep] = []
        var groepen: [Groep: [Row]] = [:]
        for row in rows {
            let laatste: Moment = try row.get("laatste")
            let groep = Groep(dag: laatste.dag, wie: try row.get("medewerker_id"), grond: try row.get("grond"))
            if groepen[groep] == nil { volgorde.append(groep) }
            groepen[groep, default: []].append(row)
        }
        return try volgorde.map { groep in
            let rows = groepen[groep] ?? []
            var delen: [String] = []
            for row in rows { if let deel = row["deel"].text, !delen.contains(deel) { delen.append(deel) } }
            let momenten: [Moment] = try rows.flatMap { [try $0.get("eerste"), try $0.get("laatste")] }
            return Inzageblad.Regel(
                dag: groep.dag, eerste: momenten.min() ?? moment, laatste: momenten.max() ?? moment,
                naam: try naam(van: groep.wie), delen: delen, grond: groep.grond, redenen: redenen[groep] ?? [])
        }
    }
}
