import Domain
import Storage

extension Tx {
    /// Questions at a table that open for somebody, without a statement per question. Names only where the file is seen
    /// whole.
    ///
    /// - Parameter welke: over `inbreng i`, its open step `s` and its place on an agenda `a`.
    func vraagregels(_ welke: SQL, voor medewerker: Medewerker) throws -> (
        [Tafelstand.Vraagregel], gezien: [(dossier: ID<Dossier>, grond: Grond)]
    ) {
        let rijen = try rows(
            """
            SELECT i.id, i.dossier_id, i.vraag, i.gevraagd, i.gebeurd_op, i.arrangementversie_id, s.soort,
                a.id AS punt, a.bijeenkomst_id, a.inbreng_id, a.volgorde, a.minuten,
                (SELECT COUNT(*) FROM bespreking b WHERE b.inbreng_id = i.id AND b.tot IS NULL) AS bezig,
                (SELECT COUNT(*) FROM uitkomst u WHERE u.inbreng_id = i.id AND u.gronden_voor IS NOT NULL) AS uitkomsten,
                (SELECT MIN(v.van) FROM uitvraag v WHERE v.inbreng_id = i.id AND v.tot IS NULL) AS buiten_sinds
            FROM inbreng i JOIN staptocht s ON s.inbreng_id = i.id AND s.tot IS NULL
            LEFT JOIN agendapunt a ON a.inbreng_id = i.id AND a.tot IS NULL
            WHERE \(welke) ORDER BY a.volgorde NULLS LAST, i.vastgelegd_op, i.id LIMIT 200
            """)
        let deuren = try tafeldeuren(rijen.map { try $0.get("id") }, voor: medewerker)
        let zichtbaar = try rijen.compactMap { rij in try deuren[rij.get("id")].map { (rij, $0) } }
            .filter(\.1.isVoorBesluit)
        let zonder = try zonder(zichtbaar.map(\.1))
        let regels = try zichtbaar.map { rij, toegang in
            Tafelstand.Vraagregel(
                inbreng: try rij.get("id"),
                vraag: try zonder[toegang.dossier].flatMap { try $0(beschermd(.inbreng, "vraag", rij)) } ?? "",
                gevraagd: try rij.get("gevraagd"), ingebracht: try rij.get("gebeurd_op"),
                agendapunt: rij["punt"] == .null
                    ? nil
                    : Agendapunt(
                        id: try rij.get("punt"), bijeenkomst: try rij.get("bijeenkomst_id"),
                        inbreng: try rij.get("inbreng_id"), volgorde: try rij.get("volgorde"),
                        minuten: try rij.get("minuten")),
                wachtOpAanvulling: rij["soort"].text == Staptocht.inbreng, isBezig: (rij["bezig"].int ?? 0) > 0,
                heeftUitkomst: (rij["uitkomsten"].int ?? 0) > 0, buitenSinds: try rij.optional("buiten_sinds"))
        }
        return (regels, zichtbaar.map { ($0.1.dossier, $0.1.grond) })
    }
}
