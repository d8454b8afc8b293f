import Domain
import Storage

/// Het verloop van een dossier: wie wat deed en wanneer, de nieuwste handeling eerst. Nooit wat er stond.
public struct Verloop: Sendable {
    /// Wat één mens in één handeling deed.
    public struct Handeling: Sendable {
        public let moment: Moment
        public let medewerker: ID<Medewerker>
        public let naam: String
        /// Kinds in the order in which they were done, each with how often.
        public let soorten: [(soort: Gebeurtenissoort, aantal: Int)]
        /// The file in which it was done: another one when that was added to this.
        public let dossier: ID<Dossier>

        /// What was done, as one sentence without its subject.
        public var zin: String {
            let delen = soorten.map { $0.soort.zin($0.aantal) }
            guard let laatste = delen.last, delen.count > 1 else { return delen.first ?? "" }
            return delen.dropLast().joined(separator: ", ") + " en " + laatste
        }
    }

    public let gezin: Gezin
    public let handelingen: [Handeling]
    /// Before which line the next page begins, when older ones follow.
    public let verder: Verloopplek?
    /// Everybody who did something here.
    public let mensen: [(id: ID<Medewerker>, naam: String)]
}

/// Een plek in het verloop: het moment en het nummer van een regel.
public struct Verloopplek: Sendable, Equatable {
    public let moment: Moment
    public let nummer: Int

    public init(moment: Moment, nummer: Int) {
        self.moment = moment
        self.nummer = nummer
    }
}

/// Waar iemand in het verloop naar zoekt.
public struct Verloopkeuze: Sendable {
    public var onderwerp: Verlooponderwerp?
    public var wie: ID<Medewerker>?
    public var na: Verloopplek?
    public var oog = Oog.werker

    public init() {}
}

extension Casework {
    /// The verloop, some sixty lines at a time, together with that of files that were added to this one.
    public func verloop(
        _ dossier: ID<Dossier>, voor kijker: Kijker, _ keuze: Verloopkeuze = Verloopkeuze(), peil: Moment? = nil,
        aantal: Int = 60
    ) async throws -> Verloop {
        try await lees("verloop", van: dossier, voor: kijker, peil: peil, ookZaak: true) { tx, _, gezin in
            let stromen = try [dossier.rawValue] + tx.bijgevoegd(bij: dossier).map(\.rawValue)
            let soorten: SQL = keuze.onderwerp.map { "AND soort IN (\(list: $0.soorten))" } ?? ""
            let wie: SQL = keuze.wie.map { "AND medewerker_id = \($0)" } ?? ""
            let na: SQL = keuze.na.map { "AND (vastgelegd_op, volgnummer) < (\($0.moment), \($0.nummer))" } ?? ""
            let rows = try tx.rows(
                """
                SELECT stroom_id, volgnummer, soort, onderwerp_id, medewerker_id, vastgelegd_op FROM gebeurtenis
                WHERE stroom_id IN (\(list: stromen)) AND vastgelegd_op <= \(tx.moment) \(soorten) \(wie) \(na)
                ORDER BY vastgelegd_op DESC, volgnummer DESC, stroom_id LIMIT \(aantal + 1)
                """)
            let hier = Array(rows.prefix(aantal))
            let verborgen = keuze.oog == .gezin ? try tx.verborgen(stromen) : []
            let laatste = hier.last
            return Verloop(
                gezin: gezin,
                handelingen: try tx.handelingen(hier.filter { !verborgen.contains($0["onderwerp_id"].text ?? "") }),
                verder: rows.count > aantal
                    ? try laatste.map { .init(moment: try $0.get("vastgelegd_op"), nummer: try $0.get("volgnummer")) }
                    : nil,
                mensen: try tx.rows(
                    "SELECT DISTINCT medewerker_id FROM gebeurtenis WHERE stroom_id IN (\(list: stromen)) ORDER BY medewerker_id"
                ).map {
                    let id: ID<Medewerker> = try $0.get("medewerker_id")
                    return (id, try tx.naam(van: id))
                }.sorted { $0.1 < $1.1 })
        }
    }
}

extension Tx {
    /// The files that were added to this one.
    func bijgevoegd(bij dossier: ID<Dossier>) throws -> [ID<Dossier>] {
        try rows(
            "SELECT dossier_id FROM bijvoeging WHERE in_dossier_id = \(dossier) AND vastgelegd_op <= \(moment) ORDER BY id"
        )
        .map { try $0.get("dossier_id") }
    }

    /// Lines grouped by who did them at the same moment, newest first.
    fileprivate func handelingen(_ rows: [Row]) throws -> [Verloop.Handeling] {
        var groepen: [[Row]] = []
        for row in rows {
            if let vorige = groepen.last?.last, vorige["vastgelegd_op"] == row["vastgelegd_op"],
                vorige["medewerker_id"] == row["medewerker_id"], vorige["stroom_id"] == row["stroom_id"]
            {
                groepen[groepen.count - 1].append(row)
            } else {
                groepen.append([row])
            }
        }
        return try groepen.map { groep in
            var soorten: [(soort: Gebeurtenissoort, aantal: Int)] = []
            for row in groep.reversed() {
                let soort: Gebeurtenissoort = try row.get("soort")
                if let plek = soorten.firstIndex(where: { $0.soort == soort }) {
                    soorten[plek].aantal += 1
                } else {
                    soorten.append((soort, 1))
                }
            }
            let medewerker: ID<Medewerker> = try groep[0].get("medewerker_id")
            return Verloop.Handeling(
                moment: try groep[0].get("vastgelegd_op"), medewerker: medewerker, naam: try naam(van: medewerker),
                soorten: soorten, dossier: try groep[0].get("stroom_id"))
        }
    }

    /// Ids of what the family does not see: no trace of it stands in their verloop either.
    fileprivate func verborgen(_ dossiers: [String]) throws -> Set<String> {
        let dicht: SQL =
            """
            COALESCE((SELECT z.zichtbaar FROM contactzichtbaarheid z WHERE z.contact_id = c.lijn_id
                AND NOT EXISTS (SELECT 1 FROM contactzichtbaarheid n WHERE n.vervangt_id = z.id)), c.zichtbaar) <> 'gezin'
            """
        return Set(
            try rows(
                """
                SELECT c.id FROM contact c WHERE c.dossier_id IN (\(list: dossiers)) AND \(dicht)
                UNION SELECT z.id FROM contactzichtbaarheid z JOIN contact c ON c.id = z.contact_id
                    WHERE c.dossier_id IN (\(list: dossiers)) AND \(dicht)
                UNION SELECT m.id FROM misplaatsing m JOIN contact c ON c.id = m.contact_id
                    WHERE c.dossier_id IN (\(list: dossiers)) AND \(dicht)
                UNION SELECT a.afweging_id FROM afwegingbespreking a WHERE a.dossier_id IN (\(list: dossiers)) AND a.hoe = 'afgeschermd'
                UNION SELECT a.id FROM afwegingbespreking a WHERE a.dossier_id IN (\(list: dossiers)) AND a.hoe = 'afgeschermd'
                ORDER BY 1
                """
            ).compactMap { $0["id"].text })
    }
}
