import Domain
import Storage

extension Tx {
    /// Who knows at a table whom a question of this file is about, for the questions that still run. One statement, and one for
    /// names that are not known yet.
    func aanTafel(_ toegang: Toegang, _ gezin: Gezin) throws -> [Mensenblad.Tafelvraag] {
        let rijen = try rows(
            """
            SELECT d.id, d.dossier_id, d.rol, d.medewerker_id, d.persoon_id, d.naam,
                g.grond, g.van, i.id AS inbreng_id, i.vraag, t.naam AS tafel
            FROM deelgrond g JOIN deelname d ON d.id = g.deelname_id
            JOIN inbreng i ON i.id = g.inbreng_id JOIN tafel t ON t.id = i.tafel_id
            WHERE g.dossier_id = \(toegang.dossier) AND g.tot IS NULL AND g.vastgelegd_op <= \(moment)
                AND EXISTS (SELECT 1 FROM staptocht s WHERE s.inbreng_id = i.id AND s.tot IS NULL)
            ORDER BY i.vastgelegd_op DESC, i.id, g.vastgelegd_op, g.id
            """)
        if rijen.isEmpty { return [] }
        let zonder = try Zonder(toegang, op: vandaag)
        let namen = try namen(van: Set(rijen.compactMap { try $0.optional("medewerker_id") }))
        var vragen: [Mensenblad.Tafelvraag] = []
        for rij in rijen {
            let inbreng: ID<Inbreng> = try rij.get("inbreng_id")
            if vragen.last?.inbreng != inbreng {
                let vraag = try beschermd(.inbreng, "vraag", rij, id: "inbreng_id")
                vragen.append(
                    .init(inbreng: inbreng, tafel: try rij.get("tafel"), vraag: zonder(vraag) ?? "", weten: []))
            }
            vragen[vragen.count - 1].weten.append(
                .init(
                    naam: try naam(rij, zonder, gezin, namen), rol: Rolnaam(try rij.get("rol")),
                    grond: try rij.get("grond"), van: try rij.get("van")))
        }
        return vragen
    }

    private func naam(
        _ rij: Row, _ zonder: Zonder, _ gezin: Gezin, _ namen: [ID<Medewerker>: String]
    ) throws -> String {
        if let medewerker: ID<Medewerker> = try rij.optional("medewerker_id") { return namen[medewerker] ?? "" }
        if let persoon: ID<Persoon> = try rij.optional("persoon_id") { return gezin.roepnaam(persoon) }
        return zonder(try beschermd(.deelname, "naam", rij)) ?? ""
    }
}
