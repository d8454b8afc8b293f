import Domain
import Storage

extension Tx {
    /// Questions at a table that somebody may see, without a statement per question: for who works with the family, who
    /// leads or writes at the table, and who was asked for the case. Names only where the file is seen whole.
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
                (SELECT COUNT(*) FROM deelname d WHERE d.inbreng_id = i.id AND d.medewerker_id = \(medewerker.id)
                    AND d.tot IS NULL AND NOT EXISTS (SELECT 1 FROM tafellid v WHERE v.tafel_id = i.tafel_id
                        AND v.medewerker_id = d.medewerker_id AND v.rol = d.rol AND v.tot IS NOT NULL
                        AND NOT EXISTS (SELECT 1 FROM tafellid w WHERE w.tafel_id = v.tafel_id
                            AND w.medewerker_id = v.medewerker_id AND w.rol = v.rol AND w.tot IS NULL))) AS deelname,
                (SELECT COUNT(*) FROM tafellid l WHERE l.tafel_id = i.tafel_id AND l.medewerker_id = \(medewerker.id)
                    AND l.tot IS NULL AND (l.leidt = 'ja' OR l.rol = 'notulist')) AS schrijft
            FROM inbreng i JOIN staptocht s ON s.inbreng_id = i.id AND s.tot IS NULL
            LEFT JOIN agendapunt a ON a.inbreng_id = i.id AND a.tot IS NULL
            WHERE \(welke) ORDER BY a.volgorde NULLS LAST, i.vastgelegd_op, i.id LIMIT 200
            """)
        let deuren = try deuren(voor: medewerker)
        let zichtbaar = try rijen.compactMap { rij -> (Row, ID<Dossier>, Grond)? in
            let dossier: ID<Dossier> = try rij.get("dossier_id")
            if let heel = deuren[dossier] { return (rij, dossier, heel.grond) }
            guard (rij["deelname"].int ?? 0) + (rij["schrijft"].int ?? 0) > 0 else { return nil }
            return (rij, dossier, .tafel(try rij.get("id")))
        }
        let gezinnen = try namenlijst(van: Array(Set(zichtbaar.map(\.1))).sorted())
        let regels = try zichtbaar.map { rij, dossier, grond in
            let vraag = try open("inbreng", "vraag", rij) ?? ""
            let naamloos = Naamloos(gezinnen[dossier]?.leden ?? [], gezin: gezinnen[dossier]?.naam ?? "", op: vandaag)
            return Tafelstand.Vraagregel(
                inbreng: try rij.get("id"), vraag: grond.zietDossier ? vraag : naamloos.tekst(vraag),
                gevraagd: try rij.get("gevraagd"), ingebracht: try rij.get("gebeurd_op"),
                agendapunt: rij["punt"] == .null
                    ? nil
                    : Agendapunt(
                        id: try rij.get("punt"), bijeenkomst: try rij.get("bijeenkomst_id"),
                        inbreng: try rij.get("inbreng_id"), volgorde: try rij.get("volgorde"),
                        minuten: try rij.get("minuten")),
                wachtOpAanvulling: rij["soort"].text == Staptocht.inbreng, isBezig: (rij["bezig"].int ?? 0) > 0,
                heeftUitkomst: (rij["uitkomsten"].int ?? 0) > 0)
        }
        return (regels, zichtbaar.map { ($0.1, $0.2) })
    }

    /// Names of the members and former members of several families, in two statements: for taking names out.
    func namenlijst(van dossiers: [ID<Dossier>]) throws -> [ID<Dossier>: (naam: String, leden: [Gezinslid])] {
        if dossiers.isEmpty { return [:] }
        try kluis.warm(groups: dossiers.map(\.rawValue))
        let rijen = try rows(
            """
            SELECT l.dossier_id, l.id AS lid_id, l.persoon_id, l.rol, l.als_wat, p.id, p.naam, p.roepnaam, p.geboren
            FROM gezinslid l JOIN persoonsgegeven p ON p.persoon_id = l.persoon_id
            WHERE l.dossier_id IN (\(list: dossiers)) ORDER BY l.dossier_id, l.id, p.id
            """)
        try kluis.warm(groups: Set(rijen.compactMap { $0["persoon_id"].text }).sorted())
        var leden: [ID<Dossier>: [Gezinslid]] = [:]
        for rij in rijen {
            leden[try rij.get("dossier_id"), default: []].append(
                Gezinslid(
                    id: try rij.get("lid_id"), persoon: try rij.get("persoon_id"),
                    naam: try open("persoonsgegeven", "naam", rij) ?? "",
                    roepnaam: try open("persoonsgegeven", "roepnaam", rij) ?? "", rol: try Self.code(rij, "rol"),
                    alsWat: try open("gezinslid", "als_wat", rij, id: "lid_id") ?? "", gezag: .onbekend,
                    geboren: try open("persoonsgegeven", "geboren", rij).flatMap { Dag($0) }))
        }
        let namen = try rows(
            """
            SELECT g.id, g.dossier_id, g.naam FROM dossiergegeven g WHERE g.dossier_id IN (\(list: dossiers))
            ORDER BY g.vastgelegd_op, g.id
            """)
        var uit: [ID<Dossier>: (naam: String, leden: [Gezinslid])] = [:]
        for rij in namen {
            let dossier: ID<Dossier> = try rij.get("dossier_id")
            // Every name that the family ever had is taken out.
            let eerder = uit[dossier]?.naam ?? ""
            uit[dossier] = (eerder + " " + (try open("dossiergegeven", "naam", rij) ?? ""), leden[dossier] ?? [])
        }
        return uit
    }

    /// Past decisions of a table in codes only, newest first.
    func register(van tafel: ID<Tafel>, _ arrangement: Arrangement) throws -> [Tafelstand.Registerregel] {
        let namen = Dictionary(
            arrangement.stappen.flatMap(\.uitkomsten).map { ($0.id.tekst, $0.opschrift) },
            uniquingKeysWith: { een, _ in een })
        return try rows(
            """
            SELECT b.id, b.gebeurd_op, b.keuzes, i.gevraagd, i.knelpunt, r.naam AS regel, v.artikel,
                (SELECT t.hielp FROM terugblik t WHERE t.inbreng_id = i.id ORDER BY t.vastgelegd_op DESC, t.id LIMIT 1) AS hielp
            FROM (SELECT id, gevraagd, knelpunt FROM inbreng WHERE tafel_id = \(tafel)
                ORDER BY gebeurd_op DESC LIMIT 200) i
            JOIN besluit b ON b.inbreng_id = i.id
            LEFT JOIN regelversie v ON v.id = b.regelversie_id LEFT JOIN regel r ON r.id = v.regel_id
            WHERE NOT EXISTS (SELECT 1 FROM besluit n WHERE n.vervangt_id = b.id)
            ORDER BY b.gebeurd_op DESC, b.id DESC LIMIT 100
            """
        ).map { rij in
            .init(
                op: try rij.get("gebeurd_op"), gevraagd: try rij.get("gevraagd"), knelpunt: try rij.get("knelpunt"),
                keuzes: (rij["keuzes"].text ?? "").split(separator: " ").map { code in
                    namen[String(code)] ?? Kenmerk<Uitkomst>(String(code)).opschrift
                },
                artikel: rij["regel"].text.map { "\($0) \(rij["artikel"].text ?? "")" },
                hielp: rij["hielp"].text.flatMap(Terugblik.Hielp.init))
        }
    }
}
