import Domain
import Storage

/// Toestemming van de deur om van één dossier te lezen of erin te schrijven. Alleen de deur maakt er een.
public struct Toegang: Sendable, Equatable {
    public let dossier: ID<Dossier>
    public let medewerker: ID<Medewerker>
    public let grond: Grond
    let soort: Dossiersoort
    /// When something was last recorded in the file; nil where the door was not asked for one file.
    let laatst: Moment?
    /// It opens one part that goes along to a table as a whole.
    let isDeel: Bool

    fileprivate init(
        dossier: ID<Dossier>, medewerker: ID<Medewerker>, grond: Grond, soort: Dossiersoort = .gezin,
        laatst: Moment? = nil, isDeel: Bool = false
    ) {
        self.dossier = dossier
        self.soort = soort
        self.medewerker = medewerker
        self.grond = grond
        self.laatst = laatst
        self.isDeel = isDeel
    }
}

/// On which grounds somebody sees a file whole, and what it is of; nil when it is not there.
struct Deurgronden: Equatable {
    let gronden: [Grond]
    let soort: Dossiersoort?
}

extension Tx {
    /// The one door: on which ground may this person do this, now? No ground: as if it were not there.
    ///
    /// - Parameter ookZaak: also of a case that is no family. Closed unless said: it has no plan, journal or people to keep.
    func deur(_ dossier: ID<Dossier>, voor medewerker: Medewerker, ookZaak: Bool = false) throws -> Toegang {
        let (gronden, laatst) = try gronden(dossier, medewerker.id)
        guard let grond = gronden.gronden.first, let soort = gronden.soort, ookZaak || soort == .gezin else {
            throw Self.nietGevonden
        }
        return Toegang(dossier: dossier, medewerker: medewerker.id, grond: grond, soort: soort, laatst: laatst)
    }

    /// The door to one question: for who was asked, until a month after the answer; for who works with the family.
    func deur(_ vraag: ID<Meedenkvraag>, voor medewerker: Medewerker) throws -> Toegang {
        let row = try row(
            """
            SELECT v.dossier_id, v.aan_id, a.vastgelegd_op FROM meedenkvraag v
            LEFT JOIN advies a ON a.meedenkvraag_id = v.id WHERE v.id = \(vraag)
            """)
        guard let row else { throw Self.nietGevonden }
        let dossier: ID<Dossier> = try row.get("dossier_id")
        let beantwoord: Moment? = try row.optional("vastgelegd_op")
        if row["aan_id"].text == medewerker.id.rawValue,
            beantwoord.map({ $0.plus(seconds: 30 * 86_400) > moment }) ?? true
        {
            return Toegang(dossier: dossier, medewerker: medewerker.id, grond: .gevraagd(vraag))
        }
        return try deur(dossier, voor: medewerker)
    }

    /// The door to a part of the file that goes along to a table as a whole: for who works with the family, and for who has a
    /// ground for that part there, until the table has decided. Only what the part is made of is read through it.
    func deur(_ deel: Gegeven, bij toegang: Tafeltoegang) throws -> Toegang? {
        guard toegang.opent(.bundel), toegang.metNamen, toegang.delen.contains(deel),
            try bundeldelen(bij: toegang.inbreng)[deel] != nil
        else { return nil }
        return Toegang(dossier: toegang.dossier, medewerker: toegang.medewerker, grond: toegang.grond, isDeel: true)
    }

    /// The leader of the team of a family that has no regisseur who is there; sees its name and regisseur.
    func leidersdeur(_ dossier: ID<Dossier>, voor medewerker: Medewerker) throws -> Toegang {
        let zoekt = try row(
            """
            SELECT g.id FROM dossiergegeven g
            WHERE g.dossier_id = \(dossier) AND g.team_id IN (\(list: medewerker.teams(als: .teamleider)))
                AND \(Self.zonderRegisseur)
            """)
        guard zoekt != nil else { throw Self.nietGevonden }
        return Toegang(dossier: dossier, medewerker: medewerker.id, grond: .teamleider)
    }

    /// The same for a list: `werk` says which to ask about, the facts decide.
    func leidersdeuren(voor medewerker: Medewerker) throws -> [ID<Dossier>] {
        try rows(
            """
            SELECT k.dossier_id FROM werk k JOIN dossiergegeven g ON g.dossier_id = k.dossier_id
            WHERE k.medewerker_id = \(medewerker.id) AND k.soort = \(Werksoort.regisseurKiezen.rawValue)
                AND g.team_id IN (\(list: medewerker.teams(als: .teamleider))) AND \(Self.zonderRegisseur)
            ORDER BY k.dossier_id
            """
        ).map { try $0.get("dossier_id") }
    }

    /// What is known of a family now (`g`), when nobody directs it who is there.
    private static let zonderRegisseur: SQL =
        """
        NOT EXISTS (SELECT 1 FROM dossiergegeven n WHERE n.vervangt_id = g.id)
            AND NOT EXISTS (
                SELECT 1 FROM werkrelatie w WHERE w.dossier_id = g.dossier_id AND w.rol = 'regisseur' AND w.tot IS NULL
                    AND NOT EXISTS (SELECT 1 FROM afwezigheid a WHERE a.medewerker_id = w.medewerker_id AND a.tot IS NULL))
        """

    static let nietGevonden = Refusal(.notFound, "Deze bladzijde is er niet, of niet voor u.")

    /// The grounds on which somebody sees a whole file, the strongest first; and when something was last recorded in it.
    private func gronden(_ dossier: ID<Dossier>, _ medewerker: ID<Medewerker>) throws -> (Deurgronden, laatst: Moment?)
    {
        guard let geheugen else { return try leesGronden(dossier, medewerker) }
        let gronden = try geheugen.gronden.pak("\(dossier)|\(medewerker)") { try leesGronden(dossier, medewerker).0 }
        return (gronden, heads[dossier.rawValue]?.laatst)
    }

    private func leesGronden(_ dossier: ID<Dossier>, _ medewerker: ID<Medewerker>) throws
        -> (Deurgronden, laatst: Moment?)
    {
        // A file that was added to another is read by who works there.
        let hier: SQL = "(\(dossier), (SELECT in_dossier_id FROM bijvoeging WHERE dossier_id = \(dossier)))"
        let rows = try rows(
            """
            SELECT 0 AS rang, laatst_op AS rol, (SELECT d.soort FROM dossier d WHERE d.id = stroom.id) AS soort
            FROM stroom WHERE id = \(dossier)
            UNION ALL
            SELECT 1, rol, NULL FROM werkrelatie
            WHERE dossier_id IN \(hier) AND medewerker_id = \(medewerker) AND tot IS NULL
            UNION ALL
            SELECT 2, rol, NULL FROM werkrelatie
            WHERE dossier_id IN \(hier) AND tot IS NULL AND medewerker_id IN
                (SELECT medewerker_id FROM maatje WHERE maatje_id = \(medewerker) AND tot IS NULL)
            UNION ALL
            SELECT 3, 'nood', NULL FROM noodtoegang
            WHERE dossier_id = \(dossier) AND medewerker_id = \(medewerker) AND tot IS NULL AND uiterlijk > \(moment)
            ORDER BY rang, rol
            """)
        let gronden = Deurgronden(
            gronden: try rows.filter { $0["rang"].int != 0 }.map(Self.grond),
            soort: rows.first?["soort"].text.flatMap(Dossiersoort.init))
        return (gronden, rows.first?["rol"].text.flatMap { Moment($0) })
    }

    /// Every file that somebody may see whole, with the strongest ground for each: families and other cases.
    ///
    /// CROSS JOIN keeps SQLite from beginning at the wrong end, with every werkrelatie of the city; a question per row for
    /// its kind keeps PostgreSQL from going through every file.
    func deuren(voor medewerker: Medewerker) throws -> [ID<Dossier>: Toegang] {
        let rows = try rows(
            """
            SELECT w.dossier_id, 1 AS rang, w.rol, (SELECT d.soort FROM dossier d WHERE d.id = w.dossier_id) AS soort
            FROM werkrelatie w WHERE w.medewerker_id = \(medewerker.id) AND w.tot IS NULL
            UNION ALL
            SELECT w.dossier_id, 2, w.rol, (SELECT d.soort FROM dossier d WHERE d.id = w.dossier_id)
            FROM maatje m CROSS JOIN werkrelatie w
            WHERE m.maatje_id = \(medewerker.id) AND m.tot IS NULL AND w.medewerker_id = m.medewerker_id AND w.tot IS NULL
            UNION ALL
            SELECT dossier_id, 3, 'nood', 'gezin' FROM noodtoegang
            WHERE medewerker_id = \(medewerker.id) AND tot IS NULL AND uiterlijk > \(moment)
            ORDER BY 1, 2, 3
            """)
        return Dictionary(
            try rows.map { row in
                let dossier: ID<Dossier> = try row.get("dossier_id")
                return (
                    dossier,
                    Toegang(
                        dossier: dossier, medewerker: medewerker.id, grond: try Self.grond(row),
                        soort: try Self.code(row, "soort"))
                )
            }, uniquingKeysWith: { first, _ in first })
    }

    /// The families among them: what lists of families, search and choosing begin with.
    func gezinsdeuren(voor medewerker: Medewerker) throws -> [ID<Dossier>: Toegang] {
        try deuren(voor: medewerker).filter { $0.value.soort == .gezin }
    }

    /// As `deur`, for the files given, many at once; also for one that was added to another, which no list of families has.
    func deuren(van dossiers: [ID<Dossier>], voor medewerker: Medewerker) throws -> [ID<Dossier>: Toegang] {
        if dossiers.isEmpty { return [:] }
        let welke = Set(dossiers)
        var open = dossiers.count == 1 ? [:] : try deuren(voor: medewerker).filter { welke.contains($0.key) }
        var rest = dossiers.filter { open[$0] == nil }
        if dossiers.count > 1 {
            rest = try rows("SELECT dossier_id FROM bijvoeging WHERE dossier_id IN (\(list: rest)) ORDER BY dossier_id")
                .map { try $0.get("dossier_id") }
        }
        for dossier in rest {
            let (gronden, _) = try gronden(dossier, medewerker.id)
            guard let grond = gronden.gronden.first, let soort = gronden.soort else { continue }
            open[dossier] = Toegang(dossier: dossier, medewerker: medewerker.id, grond: grond, soort: soort)
        }
        return open
    }

    private static func grond(_ row: Row) throws -> Grond {
        switch row["rang"].int {
        case 1: .betrokken(rol: try row.get("rol"))
        case 2: .maatje
        default: .noodtoegang
        }
    }
}
