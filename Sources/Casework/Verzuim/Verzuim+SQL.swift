import Domain
import Storage

extension Tx {
    /// Pupils whose name is still kept (`l`, and `b` until when), opened. Whoever calls this has a door.
    func verzuimleerlingen(_ welke: SQL) throws -> [Verzuimleerling] {
        let rijen = try rows(
            """
            SELECT l.id, l.school, l.naam, l.nummer, l.geboren FROM bewaring b JOIN verzuimleerling l ON l.id = b.id
            WHERE \(welke) ORDER BY l.id
            """)
        try kluis.warm(owners: rijen.compactMap { $0["id"].text })
        return try rijen.compactMap { rij in
            guard let geboren = try open("verzuimleerling", "geboren", rij).flatMap({ Dag($0) }) else { return nil }
            return Verzuimleerling(
                id: try rij.get("id"), school: try rij.get("school"),
                naam: try open("verzuimleerling", "naam", rij) ?? "",
                nummer: try open("verzuimleerling", "nummer", rij) ?? "", geboren: geboren)
        }
    }

    /// What was reported on these pupils since a day. Of one period and reason the last word counts.
    func verzuimmeldingen(
        van leerlingen: [ID<Verzuimleerling>], vanaf dag: Dag
    ) throws -> [ID<Verzuimleerling>: [Verzuimmelding]] {
        if leerlingen.isEmpty { return [:] }
        let rijen = try rows(
            """
            SELECT leerling_id, van, eind, uren, lesuren, reden, groep FROM verzuimmelding
            WHERE leerling_id IN (\(list: leerlingen)) AND eind >= \(dag) ORDER BY leerling_id, id DESC
            """)
        var gezien: Set<String> = []
        return try rijen.reduce(into: [:]) { per, rij in
            let leerling: ID<Verzuimleerling> = try rij.get("leerling_id")
            let plek = "\(leerling)|\(rij["van"].text ?? "")|\(rij["eind"].text ?? "")|\(rij["reden"].text ?? "")"
            guard gezien.insert(plek).inserted else { return }
            per[leerling, default: []].append(
                Verzuimmelding(
                    van: try rij.get("van"), eind: try rij.get("eind"), uren: try rij.get("uren"),
                    lesuren: try rij.get("lesuren"), reden: try rij.get("reden"), groep: try rij.optional("groep")))
        }
    }
}
