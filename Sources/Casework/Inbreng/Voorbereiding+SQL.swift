import Domain
import Storage

extension Tx {
    /// What the file knows of what an arrangement may ask beforehand.
    func voorbereidingsfeiten(_ gezin: Gezin, _ plan: Plantoestand) throws -> Voorbereiding.Feiten {
        var feiten = Voorbereiding.Feiten()
        feiten.doelen = plan.lopend.count
        let kinderen = Set(gezin.leden.filter { $0.rol == .kind }.map(\.persoon.rawValue))
        feiten.heeftKinderen = !kinderen.isEmpty
        let sinds = vandaag.plus(dagen: -365)
        feiten.kindGesprokenOp = try rows(
            """
            SELECT c.met_wie, c.gebeurd_op FROM contact c
            WHERE c.dossier_id = \(gezin.dossier) AND c.gebeurd_op >= \(sinds) AND \(Self.geldendContact)
            ORDER BY c.gebeurd_op DESC, c.id LIMIT 400
            """
        ).first { row in
            (row["met_wie"].text ?? "").split(separator: " ").contains { kinderen.contains(String($0)) }
        }?.get("gebeurd_op")
        let eerder = try rows(
            """
            SELECT 'plan' AS soort, gebeurd_op AS waarde FROM planversie WHERE dossier_id = \(gezin.dossier)
            UNION ALL
            SELECT DISTINCT 'tafel', t.arrangement FROM inbreng i JOIN tafel t ON t.id = i.tafel_id
            WHERE i.dossier_id = \(gezin.dossier)
            ORDER BY 1, 2
            """)
        for row in eerder {
            if row["soort"].text == "plan" {
                feiten.planOp = try row.get("waarde")
            } else {
                feiten.eerder.insert(try row.get("waarde"))
            }
        }
        return feiten
    }

    /// The preparation of an inbreng as it stands now, for the chair.
    func voorbereiding(
        _ inbreng: Inbreng, _ toegang: Tafeltoegang, _ gezin: Gezin, doelen: Int, deelnames: [Deelname],
        gronden: [ID<Deelname>: Deelgrond]
    ) throws -> Voorbereiding {
        var feiten = try voorbereidingsfeiten(gezin, Plantoestand())
        (feiten.doelen, feiten.vraag, feiten.geprobeerd) = (doelen, inbreng.vraag, inbreng.geprobeerd ?? "")
        feiten.heeftRegel = inbreng.regelversie != nil
        feiten.deelnemers = deelnames.filter { !$0.isGezin }.count
        feiten.deelnemersMetGrond = deelnames.filter { !$0.isGezin && gronden[$0.id] != nil }.count
        feiten.eerder.remove(toegang.arrangement.id.tekst)
        return Voorbereiding.bereken(toegang.arrangement, feiten, op: inbreng.gebeurdOp)
    }
}
