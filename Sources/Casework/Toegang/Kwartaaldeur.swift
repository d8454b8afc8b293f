import Domain
import Storage

extension Tx {
    /// The door to the quarters of a table: who leads it now, and who looks at quality. What is counted needs no more.
    func eisKwartaal(_ tafel: ID<Tafel>, voor medewerker: Medewerker) throws {
        if medewerker.heeft(.kwaliteitsadviseur) { return }
        let leidt = try row(
            """
            SELECT id FROM tafellid
            WHERE tafel_id = \(tafel) AND medewerker_id = \(medewerker.id) AND leidt = 'ja' AND tot IS NULL ORDER BY id LIMIT 1
            """)
        guard leidt != nil else { throw Self.nietGevonden }
    }

    /// What was written with the answers of a quarter, for who sat at that case: without names for everybody, as the case is
    /// closed. Whoever was not there reads no words.
    func kwartaalwoorden(
        _ kwartaal: String, bij tafel: ID<Tafel>, _ stap: Stap, voor medewerker: Medewerker
    ) throws -> (woorden: [Kwartaalblad.Woorden], gelezen: [(inbreng: ID<Inbreng>, dossier: ID<Dossier>)]) {
        guard let begin = Dag(beginVan: kwartaal) else { return ([], []) }
        let rows = try rows(
            """
            SELECT e.id, e.dossier_id, e.inbreng_id, e.antwoorden, e.gebeurd_op FROM inbreng i
            JOIN evaluatie e ON e.inbreng_id = i.id AND e.stap = \(stap.id.tekst)
            WHERE i.tafel_id = \(tafel) AND e.gebeurd_op >= \(begin) AND e.gebeurd_op < \(begin.plus(maanden: 3))
                AND EXISTS (SELECT 1 FROM deelname d WHERE d.inbreng_id = i.id AND d.medewerker_id = \(medewerker.id)
                    AND d.tot IS NULL)
            ORDER BY e.gebeurd_op DESC, e.id LIMIT 100
            """)
        let zonder = try zonderNamen(van: rows.map { try $0.get("dossier_id") })
        let teksten = stap.vragen.filter { $0.lijst == nil }
        var woorden: [Kwartaalblad.Woorden] = []
        for row in rows {
            guard let zonder = zonder[try row.get("dossier_id")] else { continue }
            let antwoorden = zonder.antwoorden(try beschermd(.evaluatie, "antwoorden", row))
            for vraag in teksten {
                guard let tekst = antwoorden[vraag.id.tekst], !tekst.isEmpty else { continue }
                woorden.append(.init(vraag: vraag.opschrift, tekst: tekst, op: try row.get("gebeurd_op")))
            }
        }
        return (woorden, try rows.map { (try $0.get("inbreng_id"), try $0.get("dossier_id")) })
    }
}

extension Dag {
    /// The first day of a quarter, such as `2026-K3`; nil when that is none.
    init?(beginVan kwartaal: String) {
        let delen = kwartaal.split(separator: "-K")
        guard delen.count == 2, let jaar = Int(delen[0]), let nummer = Int(delen[1]), (1...4).contains(nummer),
            let dag = Dag(jaar: jaar, maand: nummer * 3 - 2, dag: 1)
        else { return nil }
        self = dag
    }
}
