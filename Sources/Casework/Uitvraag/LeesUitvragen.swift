import Domain
import Storage

/// What asked a question outside: a step, or a consequence of an outcome.
enum Uitvraagbron: Equatable {
    case stap(ID<Staptocht>)
    case gevolg(ID<OpenGevolg>)

    var stap: ID<Staptocht>? { if case .stap(let id) = self { id } else { nil } }
    var gevolg: ID<OpenGevolg>? { if case .gevolg(let id) = self { id } else { nil } }
}

extension Tx {
    /// The questions outside of one inbreng, oldest first.
    func uitvragen(
        _ toegang: Tafeltoegang, _ zonder: Zonder
    ) throws -> [(uitvraag: Uitvraag, bron: Uitvraagbron)] {
        let herinneringen = Dictionary(
            grouping: try rows(
                """
                SELECT id, uitvraag_id, dag, hoe FROM herinnering WHERE inbreng_id = \(toegang.inbreng) ORDER BY dag, id
                """)
        ) { $0["uitvraag_id"].text ?? "" }
        return try rows(
            """
            SELECT id, dossier_id, staptocht_id, gevolg_id, aan, wie, vraag, grond, toelichting, volger_id, van, uiterlijk,
                tot, afloop, antwoord
            FROM uitvraag WHERE inbreng_id = \(toegang.inbreng) ORDER BY vastgelegd_op, id
            """
        ).map { rij in
            let bron: Uitvraagbron =
                if let stap = try rij.optional("staptocht_id", as: ID<Staptocht>.self) { .stap(stap) } else {
                    .gevolg(try rij.get("gevolg_id"))
                }
            let uitvraag = Uitvraag(
                id: try rij.get("id"), aan: try rij.get("aan"), wie: zonder(try beschermd(.uitvraag, "wie", rij)),
                vraag: zonder(try beschermd(.uitvraag, "vraag", rij)) ?? "", grond: try rij.get("grond"),
                toelichting: zonder(try beschermd(.uitvraag, "toelichting", rij)), volger: try rij.get("volger_id"),
                van: try rij.get("van"), uiterlijk: try rij.optional("uiterlijk"),
                herinneringen: try (herinneringen[rij["id"].text ?? ""] ?? []).map {
                    Herinnering(
                        id: try $0.get("id"), dag: try $0.get("dag"), hoe: $0["hoe"].text.flatMap(Herinnering.Hoe.init))
                },
                afloop: rij["afloop"].text.flatMap(Uitvraag.Afloop.init),
                antwoord: zonder(try beschermd(.uitvraag, "antwoord", rij)), tot: try rij.optional("tot"))
            return (uitvraag, bron)
        }
    }
}

extension Werkbron {
    /// The step that is on asks something outside, and nobody asked it yet: for who leads the table, else the regisseur.
    static let vragenBuiten = perInbreng(.vragenBuiten) { bereik in
        """
        SELECT l.medewerker_id, s.inbreng_id, s.dossier_id, s.uiterlijk, s.vastgelegd_op AS sinds
        FROM staptocht s JOIN inbreng i ON i.id = s.inbreng_id
        JOIN tafellid l ON l.tafel_id = i.tafel_id AND l.leidt = 'ja' AND l.tot IS NULL
        WHERE s.tot IS NULL AND s.soort = 'uitvraag'\(bereik.binnen("s.dossier_id"))
            AND NOT EXISTS (SELECT 1 FROM uitvraag u WHERE u.staptocht_id = s.id)
        UNION ALL
        SELECT w.medewerker_id, s.inbreng_id, s.dossier_id, s.uiterlijk, s.vastgelegd_op
        FROM staptocht s JOIN inbreng i ON i.id = s.inbreng_id
        JOIN werkrelatie w ON w.dossier_id = s.dossier_id AND w.rol = 'regisseur' AND w.tot IS NULL
        WHERE s.tot IS NULL AND s.soort = 'uitvraag'\(bereik.binnen("s.dossier_id"))
            AND NOT EXISTS (SELECT 1 FROM uitvraag u WHERE u.staptocht_id = s.id)
            AND NOT EXISTS (SELECT 1 FROM tafellid l WHERE l.tafel_id = i.tafel_id AND l.leidt = 'ja' AND l.tot IS NULL)
        """
    }

    /// A question outside without an answer: for who follows it, by the next reminder or the end of its term.
    static let uitvraagVolgen = perInbreng(.uitvraagVolgen) { bereik in
        """
        SELECT u.volger_id AS medewerker_id, u.inbreng_id, u.dossier_id,
            COALESCE((SELECT MIN(h.dag) FROM herinnering h WHERE h.uitvraag_id = u.id AND h.tot IS NULL), u.uiterlijk)
                AS uiterlijk, u.vastgelegd_op AS sinds
        FROM uitvraag u WHERE u.tot IS NULL\(bereik.binnen("u.dossier_id"))
        """
    }
}
