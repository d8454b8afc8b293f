import Domain
import Storage

/// Wat iemand uit het register van een tafel kiest: waar het op vastzat, en in welk jaar het kwam.
public struct Registerkeuze: Sendable, Equatable {
    /// Waar een bladzijde van het register verdergaat.
    public struct Plek: Sendable, Equatable {
        public let ingebracht: Dag
        public let inbreng: ID<Inbreng>

        public init(ingebracht: Dag, inbreng: ID<Inbreng>) {
            (self.ingebracht, self.inbreng) = (ingebracht, inbreng)
        }
    }

    public var knelpunt: String?
    public var jaar: Int?
    public var na: Plek?
    /// How many questions at once, with all that was decided on them; nil for all.
    public var hoogstens: Int? = 50

    public init() {}

    /// The last ten, for the page of the table.
    static let laatste: Registerkeuze = {
        var keuze = Registerkeuze()
        keuze.hoogstens = 10
        return keuze
    }()

    /// From the first day of the year that was chosen until the first of the next.
    var periode: (van: Dag, tot: Dag)? {
        guard let jaar, let van = Dag(jaar: jaar, maand: 1, dag: 1), let tot = Dag(jaar: jaar + 1, maand: 1, dag: 1)
        else { return nil }
        return (van, tot)
    }
}

/// Eén bladzijde van het register: wat een tafel besloot, in codes en zonder namen.
public struct Registerblad: Sendable {
    public let tafel: Tafel
    public let regels: [Tafelstand.Registerregel]
    /// Where the next page begins; nil on the last.
    public let volgende: Registerkeuze.Plek?
}

extension Casework {
    /// Het register van een tafel, het laatst ingebrachte eerst. Voor wie er een vaste stoel heeft.
    public func register(
        van tafel: ID<Tafel>, _ keuze: Registerkeuze, voor medewerker: Medewerker
    ) async throws
        -> Registerblad
    {
        try await read { tx in
            let stand = try tx.tafel(tafel)
            guard !stand.rollen(van: medewerker.id).isEmpty else {
                throw Refusal(.notFound, "Het register ziet wie aan deze tafel een vaste stoel heeft.")
            }
            let (_, arrangement) = try tx.nieuwsteVersie(van: stand.arrangement)
            var vraag = keuze
            vraag.hoogstens = keuze.hoogstens.map { $0 + 1 }
            let alle = try tx.register(van: tafel, arrangement, vraag)
            let vragen = alle.indices.filter { $0 == 0 || alle[$0 - 1].plek != alle[$0].plek }
            // One question more was asked for than the page shows: is it there, then the register goes on.
            guard let hoogstens = keuze.hoogstens, vragen.count > hoogstens else {
                return Registerblad(tafel: stand, regels: alle, volgende: nil)
            }
            let regels = Array(alle.prefix(vragen[hoogstens]))
            return Registerblad(tafel: stand, regels: regels, volgende: regels.last?.plek)
        }
    }
}

extension Tx {
    /// Decisions of a table in codes only, by the day on which the question came, newest first. Walks an index over the
    /// questions of the table, so a page costs the same however many there are.
    func register(
        van tafel: ID<Tafel>, _ arrangement: Arrangement, _ keuze: Registerkeuze
    ) throws
        -> [Tafelstand.Registerregel]
    {
        let namen = Dictionary(
            arrangement.stappen.flatMap(\.uitkomsten).map { ($0.id.tekst, $0.opschrift) },
            uniquingKeysWith: { een, _ in een })
        var waar: SQL = "q.tafel_id = \(tafel)"
        if let knelpunt = keuze.knelpunt { waar = waar + " AND q.knelpunt = \(knelpunt)" }
        if let periode = keuze.periode {
            waar = waar + " AND q.gebeurd_op >= \(periode.van) AND q.gebeurd_op < \(periode.tot)"
        }
        if let na = keuze.na { waar = waar + " AND (q.gebeurd_op, q.id) < (\(na.ingebracht), \(na.inbreng))" }
        let hoogstens: SQL = keuze.hoogstens.map { " LIMIT \($0)" } ?? ""
        // First the questions of the page, then what hangs on them; COUNT and not EXISTS, of which PostgreSQL makes a join
        // over all that was ever decided.
        return try rows(
            """
            SELECT b.gebeurd_op, b.keuzes, i.id AS inbreng_id, i.gebeurd_op AS ingebracht, i.gevraagd, i.knelpunt,
                r.naam AS regel, v.artikel,
                (SELECT t.hielp FROM terugblik t WHERE t.inbreng_id = i.id ORDER BY t.vastgelegd_op DESC, t.id LIMIT 1) AS hielp
            FROM (SELECT q.id, q.gebeurd_op, q.gevraagd, q.knelpunt FROM inbreng q
                WHERE \(waar) AND (SELECT COUNT(*) FROM besluit c WHERE c.inbreng_id = q.id) > 0
                ORDER BY q.gebeurd_op DESC, q.id DESC\(hoogstens)) i
            JOIN besluit b ON b.inbreng_id = i.id
            LEFT JOIN regelversie v ON v.id = b.regelversie_id LEFT JOIN regel r ON r.id = v.regel_id
            WHERE NOT EXISTS (SELECT 1 FROM besluit n WHERE n.vervangt_id = b.id)
            ORDER BY i.gebeurd_op DESC, i.id DESC, b.id DESC
            """
        ).map { rij in
            .init(
                plek: .init(ingebracht: try rij.get("ingebracht"), inbreng: try rij.get("inbreng_id")),
                op: try rij.get("gebeurd_op"), gevraagd: try rij.get("gevraagd"), knelpunt: try rij.get("knelpunt"),
                keuzes: (rij["keuzes"].text ?? "").split(separator: " ").map { code in
                    namen[String(code)] ?? Kenmerk<Uitkomst>(String(code)).opschrift
                },
                artikel: rij["regel"].text.map { "\($0) \(rij["artikel"].text ?? "")" },
                hielp: rij["hielp"].text.flatMap(Terugblik.Hielp.init))
        }
    }
}
