import Domain
import Storage

extension Tx {
    /// What each line of open work is about, by its subject: the words of an agreement, or the question at a table. One
    /// statement for each of the two.
    ///
    /// In full for who sees the family whole; a question without names for who sits at the table or was asked something by it.
    func waarover(
        _ werk: [Row], voor medewerker: Medewerker, _ deuren: [ID<Dossier>: Toegang]
    ) throws -> [String: String] {
        let tafel = Set(Werkbron.alle.filter(\.vanTafel).map(\.soort.rawValue))
        func onderwerpen(_ past: (String) -> Bool) -> [String] {
            Set(werk.filter { past($0["soort"].text ?? "") }.compactMap { $0["onderwerp_id"].text }).sorted()
        }
        let afspraken = try afspraken(onderwerpen { $0 == Werksoort.afspraakDoen.rawValue }, deuren)
        let vragen = try vragen(onderwerpen { tafel.contains($0) }, voor: medewerker, deuren)
        return afspraken.merging(vragen) { een, _ in een }
    }

    private func afspraken(_ ids: [String], _ deuren: [ID<Dossier>: Toegang]) throws -> [String: String] {
        if ids.isEmpty { return [:] }
        let rijen = try rows(
            """
            SELECT id, dossier_id, wat FROM afspraak
            WHERE id IN (\(list: ids)) AND dossier_id IN (\(list: deuren.keys.sorted())) ORDER BY id
            """)
        return Dictionary(
            uniqueKeysWithValues: try rijen.map { (try $0.get("id"), try open("afspraak", "wat", $0) ?? "") })
    }

    private func vragen(
        _ ids: [String], voor medewerker: Medewerker, _ deuren: [ID<Dossier>: Toegang]
    ) throws -> [String: String] {
        if ids.isEmpty { return [:] }
        let rijen = try rows(
            """
            SELECT i.id, i.dossier_id, i.vraag FROM inbreng i
            WHERE i.id IN (\(list: ids)) AND (
                i.dossier_id IN (\(list: deuren.keys.sorted()))
                OR EXISTS (SELECT 1 FROM deelname d WHERE d.inbreng_id = i.id AND d.medewerker_id = \(medewerker.id)
                    AND d.tot IS NULL)
                OR EXISTS (SELECT 1 FROM tafellid l WHERE l.tafel_id = i.tafel_id AND l.medewerker_id = \(medewerker.id)
                    AND l.tot IS NULL AND (l.leidt = 'ja' OR l.rol = 'notulist'))
                OR EXISTS (SELECT 1 FROM gevolg g WHERE g.inbreng_id = i.id AND g.medewerker_id = \(medewerker.id)
                    AND g.tot IS NULL)
                OR EXISTS (SELECT 1 FROM actie a WHERE a.inbreng_id = i.id AND a.wie_medewerker_id = \(medewerker.id)))
            ORDER BY i.id
            """)
        let zonderDeur = try rijen.map { try $0.get("dossier_id", as: ID<Dossier>.self) }.filter { deuren[$0] == nil }
        let gezinnen = try namenlijst(van: Set(zonderDeur).sorted())
        let naamloos = gezinnen.mapValues { Naamloos($0.leden, gezin: $0.naam, op: vandaag) }
        return Dictionary(
            uniqueKeysWithValues: try rijen.map { rij in
                let vraag = try open("inbreng", "vraag", rij) ?? ""
                return (try rij.get("id"), naamloos[try rij.get("dossier_id")]?.tekst(vraag) ?? vraag)
            })
    }
}
