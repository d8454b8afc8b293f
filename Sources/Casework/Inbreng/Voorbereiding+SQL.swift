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

    /// What only some arrangements ask: the analysis, and how complete the plan is that a regional table needs.
    ///
    /// - Returns: that plan, when the arrangement has it go along or asks for it.
    @discardableResult
    func vulAan(
        _ feiten: inout Voorbereiding.Feiten, voor arrangement: Arrangement, _ toegang: Toegang, _ gezin: Gezin,
        vraag: String?, geprobeerd: String = ""
    ) throws -> Ondersteuningsplan? {
        let nodig = Set(arrangement.voorafNodig.map { $0.wat.lowercased() })
        let vraagtPlan = nodig.contains("ondersteuningsplan") || arrangement.heleDelen.contains(.ondersteuningsplan)
        let vraagtAnalyse = !nodig.isDisjoint(with: ["verklarende analyse", "verklarende-analyse"])
        guard vraagtPlan || vraagtAnalyse else { return nil }
        let alles = try ondersteuningsfeiten(toegang, gezin, vraag: vraag, geprobeerd: geprobeerd)
        feiten.maaktAnalyse = alles.doetMee
        feiten.heeftAnalyse = alles.analyse.isCompleet
        feiten.analyseMist = alles.analyse.isLeeg ? [] : alles.analyse.mist
        guard vraagtPlan else { return nil }
        let plan = Ondersteuningsplan.stel(alles, op: vandaag)
        feiten.informatie = (plan.compleet, plan.vakken.count)
        return plan
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
        // How complete it is, is known to who may read it here.
        if let deur = try deur(.ondersteuningsplan, bij: toegang) ?? deur(.analyse, bij: toegang) {
            try vulAan(&feiten, voor: toegang.arrangement, deur, gezin, vraag: inbreng.vraag)
        }
        return Voorbereiding.bereken(toegang.arrangement, feiten, op: inbreng.gebeurdOp)
    }
}
