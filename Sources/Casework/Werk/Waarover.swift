import Domain
import Storage

/// What a line of open work is about.
struct Waarover {
    let tekst: String
    /// Nil for an agreement.
    var tafel: MijnWerk.Tafelplek?
}

extension Tx {
    /// What each line of open work is about, by its subject: the words of an agreement, or the question at a table, where
    /// its door opens. In full for who sees the family whole, else without names.
    func waarover(
        _ werk: [Row], voor medewerker: Medewerker, _ deuren: [ID<Dossier>: Toegang]
    ) throws -> [String: Waarover] {
        let tafel = Set(Werkbron.alle.filter(\.vanTafel).map(\.soort.rawValue))
        func onderwerpen(_ past: (String) -> Bool) -> [String] {
            Set(werk.filter { past($0["soort"].text ?? "") }.compactMap { $0["onderwerp_id"].text }).sorted()
        }
        let afspraken = try afspraken(onderwerpen { $0 == Werksoort.afspraakDoen.rawValue }, deuren)
        let vragen = try vragen(onderwerpen { tafel.contains($0) }.compactMap { ID($0) }, voor: medewerker)
        return afspraken.merging(vragen) { een, _ in een }
    }

    private func afspraken(_ ids: [String], _ deuren: [ID<Dossier>: Toegang]) throws -> [String: Waarover] {
        if ids.isEmpty { return [:] }
        let rijen = try rows(
            """
            SELECT id, dossier_id, wat FROM afspraak
            WHERE id IN (\(list: ids)) AND dossier_id IN (\(list: deuren.keys.sorted())) ORDER BY id
            """)
        return Dictionary(
            uniqueKeysWithValues: try rijen.map {
                (try $0.get("id"), Waarover(tekst: try open("afspraak", "wat", $0) ?? ""))
            })
    }

    private func vragen(_ ids: [ID<Inbreng>], voor medewerker: Medewerker) throws -> [String: Waarover] {
        let deuren = try tafeldeuren(ids, voor: medewerker)
        if deuren.isEmpty { return [:] }
        let zonder = try zonder(Array(deuren.values))
        let rijen = try rows(
            """
            SELECT i.id, i.dossier_id, i.vraag, i.gebeurd_op, t.naam,
                (SELECT MAX(b.gebeurd_op) FROM besluit b WHERE b.inbreng_id = i.id) AS besloten_op
            FROM inbreng i JOIN tafel t ON t.id = i.tafel_id WHERE i.id IN (\(list: deuren.keys.sorted())) ORDER BY i.id
            """)
        return Dictionary(
            uniqueKeysWithValues: try rijen.compactMap { rij in
                let vraag = try beschermd(.inbreng, "vraag", rij)
                let besloten: Dag? = try rij.optional("besloten_op")
                let tafel = MijnWerk.Tafelplek(
                    naam: try rij.get("naam"), op: try besloten ?? rij.get("gebeurd_op"), isBesloten: besloten != nil)
                return try zonder[rij.get("dossier_id")].flatMap { $0(vraag) }.map {
                    (try rij.get("id"), Waarover(tekst: $0, tafel: tafel))
                }
            })
    }
}
