import Domain
import Storage

/// Every name that a family ever had: what is taken out of a text for who may not know them.
struct Gezinsnamen {
    /// What the family is called, now and before.
    var gezin: [String] = []
    /// Members and former members, once for every name that they ever had.
    var leden: [Gezinslid] = []

    var alle: [String] { leden.flatMap { [$0.naam, $0.roepnaam] } + gezin }

    func naamloos(op dag: Dag) -> Naamloos { Naamloos(leden, gezin: gezin.joined(separator: " "), op: dag) }
}

extension Tx {
    /// The names of several families in two statements: of everybody who ever belonged to them, also as whom somebody is
    /// read after two were found to be one. Whatever moment is read: a name that was known later leads to them as well.
    func namenOoit(van dossiers: [ID<Dossier>]) throws -> [ID<Dossier>: Gezinsnamen] {
        if dossiers.isEmpty { return [:] }
        let rijen = try rows(
            """
            WITH RECURSIVE nu (dossier_id, lid_id, persoon_id) AS (
                SELECT dossier_id, id, persoon_id FROM gezinslid WHERE dossier_id IN (\(list: dossiers))
                UNION
                SELECT n.dossier_id, n.lid_id, s.in_persoon_id FROM nu n JOIN samenvoeging s ON s.persoon_id = n.persoon_id),
            ooit (dossier_id, lid_id, persoon_id) AS (
                SELECT dossier_id, lid_id, persoon_id FROM nu
                UNION
                SELECT o.dossier_id, o.lid_id, s.persoon_id FROM ooit o JOIN samenvoeging s ON s.in_persoon_id = o.persoon_id)
            SELECT o.dossier_id, o.lid_id, l.rol, l.als_wat, p.id, p.persoon_id, p.naam, p.roepnaam, p.geboren
            FROM ooit o JOIN gezinslid l ON l.id = o.lid_id JOIN persoonsgegeven p ON p.persoon_id = o.persoon_id
            ORDER BY o.dossier_id, o.lid_id, p.id
            """)
        let namen = try rows(
            """
            SELECT id, dossier_id, naam FROM dossiergegeven WHERE dossier_id IN (\(list: dossiers))
            ORDER BY vastgelegd_op, id
            """)
        try kluis.warm(owners: dossiers.map(\.rawValue))
        try kluis.warm(groups: Set(rijen.compactMap { $0["persoon_id"].text }).sorted())
        var uit: [ID<Dossier>: Gezinsnamen] = [:]
        for rij in rijen {
            uit[try rij.get("dossier_id"), default: Gezinsnamen()].leden.append(
                Gezinslid(
                    id: try rij.get("lid_id"), persoon: try rij.get("persoon_id"), naam: try naam(rij, "naam"),
                    roepnaam: try naam(rij, "roepnaam"), rol: try Self.code(rij, "rol"),
                    alsWat: try open("gezinslid", "als_wat", rij, id: "lid_id") ?? "", gezag: .onbekend,
                    geboren: try open("persoonsgegeven", "geboren", rij).flatMap { Dag($0) }))
        }
        for rij in namen {
            uit[try rij.get("dossier_id"), default: Gezinsnamen()].gezin.append(
                try open("dossiergegeven", "naam", rij) ?? "")
        }
        return uit
    }

    /// A name that was erased is none.
    private func naam(_ rij: Row, _ kolom: String) throws -> String {
        let naam = try open("persoonsgegeven", kolom, rij) ?? ""
        return naam == Self.gewist ? "" : naam
    }
}
